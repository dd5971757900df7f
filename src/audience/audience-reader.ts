import {
  createProblem,
  type Messages,
  oneByPlace,
  type PlacedProblem,
  type Problem,
  placeProblem,
} from '../text/problem';
import { sourced, sourcedEntry } from '../text/sourced-node';
import type { Sourced, Span } from '../text/span';
import {
  entryOf,
  itemsOf,
  type MapEntry,
  type MapNode,
  type StructuredNode,
  textOf,
} from '../text/structured';
import type { Consent, LocaleField } from './audience';
import { pathMessages, readDataPath } from './data-path';
import { readLocale } from './locale-problems';

/**
 * Reads the parts of an audience from a tree that fits its schema, and gathers what only their meaning shows to be
 * wrong.
 */
export class AudienceReader {
  readonly problems: Problem[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** All problems, with those that the schema found, in the order of the file. */
  placed(found: readonly Problem[]): readonly PlacedProblem[] {
    return oneByPlace([...found, ...this.problems]).map((problem) => placeProblem(problem, this.file));
  }

  report<M extends Messages>(messages: M, id: keyof M & string, data: Problem['data'], where: Span): void {
    this.problems.push(createProblem(messages, id, data, where));
  }

  /** A path into the data. */
  path(node: StructuredNode | undefined): string | undefined {
    const text = textOf(node);
    if (text === undefined || !node) return undefined;
    const { path, problems } = readDataPath(text, node.span);
    this.problems.push(...problems);
    return path;
  }

  locale(node: StructuredNode): string | undefined {
    const { locale, problems } = readLocale(node);
    this.problems.push(...problems);
    return locale;
  }

  locales(node: StructuredNode): readonly Sourced<string>[] {
    const seen = new Set<string>();
    return itemsOf(node).flatMap((item) => {
      const locale = this.locale(item);
      if (locale === undefined || seen.has(locale)) return [];
      seen.add(locale);
      return [sourced(locale, item.span, this.file)];
    });
  }

  localeField(node: StructuredNode): readonly LocaleField[] {
    return itemsOf(node).flatMap((item) => {
      if (item.kind !== 'map') {
        const path = this.path(item);
        return path ? [{ path }] : [];
      }
      const path = this.path(entryOf(item, 'path')?.value);
      const values = this.#spellings(entryOf(item, 'values')?.value);
      return path ? [{ path, ...(values ? { values } : {}) }] : [];
    });
  }

  #spellings(node: StructuredNode | undefined): ReadonlyMap<string, string> | undefined {
    if (node?.kind !== 'map') return undefined;
    const entries = [...node.entries.values()].flatMap(({ key, value }) => {
      const locale = this.locale(value);
      return locale === undefined ? [] : [[key, locale] as const];
    });
    return new Map(entries);
  }

  consent({ value }: MapEntry): Consent | undefined {
    if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value;
    if (value.kind !== 'map') return this.#consentPath(value);
    const path = this.path(entryOf(value, 'path')?.value);
    if (path === undefined) return undefined;
    for (const test of ['is', 'includes', 'not'] as const) {
      const wanted = textOf(entryOf(value, test)?.value);
      if (wanted !== undefined) return { path, test, value: wanted };
    }
    return { path, test: 'truthy' };
  }

  /** `yes` is a boolean in old YAML and in people's minds, and here would silently name a field. */
  #consentPath(node: StructuredNode): Consent | undefined {
    const text = textOf(node) ?? '';
    const meant = /^(?:yes|on)$/i.test(text) ? true : /^(?:no|off)$/i.test(text) ? false : undefined;
    if (meant !== undefined) {
      const value = String(meant);
      const suggestion = {
        title: `Write \`${value}\``,
        kind: 'choice',
        span: node.span,
        text: value,
      } as const;
      this.problems.push(
        createProblem(pathMessages, 'booleanWord', { path: text, value }, node.span, suggestion),
      );
      return meant;
    }
    const path = this.path(node);
    return path ? { path, test: 'truthy' } : undefined;
  }

  /** A group of paths, such as `offer`. */
  shape(node: MapNode): Readonly<Record<string, string | boolean>> {
    const entries = [...node.entries.values()].flatMap(({ key, value }): [string, string | boolean][] => {
      if (value.kind === 'scalar' && typeof value.value === 'boolean') return [[key, value.value]];
      const path = this.path(value);
      return path === undefined ? [] : [[key, path]];
    });
    return Object.fromEntries(entries);
  }

  at<T>(value: T, entry: MapEntry): Sourced<T> {
    return sourcedEntry(value, entry, this.file);
  }
}
