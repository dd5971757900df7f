import { mapScalar } from '../text/map-scalar';
import { type MappedText, plainMappedText } from '../text/mapped-text';
import { createProblem, type Problem, quotable } from '../text/problem';
import { type Span, span } from '../text/span';
import { entryOf, type MapEntry, type MapNode, textOf } from '../text/structured';
import { type FrontMatterEntries, readFrontMatterEntries } from './front-matter-entries';

/** Where front matter stands in a template. */
export interface FrontMatterSpan {
  /** From the start of the file to the end of the closing line, its line end included. */
  readonly span: Span;
  /** What stands between the two lines. */
  readonly body: Span;
}

export interface FrontMatter extends FrontMatterSpan {
  /** The subject, which is a template itself. */
  readonly subject?: MappedText;
  readonly preheader?: MappedText;
  /** `partial: true`: only ever included, never sent. */
  readonly partial: boolean;
  /** The layout another tool wraps around this template, as it is named there. */
  readonly layout?: MappedText;
  /** The audience: a name, or written out. */
  readonly audience?: MapEntry;
  /** Has one of our keys. */
  readonly ours: boolean;
  /** All keys, those of other tools included. */
  readonly root: MapNode;
  readonly problems: readonly Problem[];
}

const messages = {
  partialNoBoolean:
    '`partial` should be `true` or `false`, not `{found}`; it is ignored. With `true` the file is reviewed through those that include it.',
} as const;

const lineEnd = /\r\n|\n|\r/y;

function afterLineEnd(text: string, at: number): number {
  lineEnd.lastIndex = at;
  return lineEnd.test(text) ? lineEnd.lastIndex : at;
}

/** Keys come first in front matter; a text mail may start with a rule of three hyphens as well. */
function looksLikeKeys(body: string): boolean {
  const first = body.split(/[\r\n]+/).find((line) => /^[ \t]*[^ \t#]/.test(line));
  return first === undefined || /^["']?[\w$@.-]+["']?[ \t]*:(?:\s|$)/.test(first);
}

/** The front matter between two `---` lines at the very start (after a byte order mark), if there is any. */
export function findFrontMatter(text: string): FrontMatterSpan | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return undefined;
  const closing = /^---[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text);
  if (!found || !looksLikeKeys(text.slice(opening[0].length, found.index))) return undefined;
  return {
    span: span(0, afterLineEnd(text, found.index + found[0].length)),
    body: span(opening[0].length, found.index),
  };
}

const ourKeys: readonly string[] = ['subject', 'preheader', 'audience', 'partial'];

const namesOurKey = (body: string): boolean => /^(?:subject|preheader|audience|partial)[ \t]*:/m.test(body);

function readText(
  body: string,
  base: number,
  entries: FrontMatterEntries,
  key: string,
): MappedText | undefined {
  const raw = entries.raw.get(key);
  if (raw) return plainMappedText(raw.text, raw.span.start);
  const value = entryOf(entries.root, key)?.value;
  return value?.kind === 'scalar' && value.value !== null ? mapScalar(body, value, base) : undefined;
}

function readPartial(root: MapNode): { readonly partial: boolean; readonly problems: readonly Problem[] } {
  const value = entryOf(root, 'partial')?.value;
  if (value?.kind === 'scalar' && (value.value === null || typeof value.value === 'boolean')) {
    return { partial: value.value === true, problems: [] };
  }
  if (!value) return { partial: false, problems: [] };
  const found = quotable(textOf(value) ?? value.kind);
  const problem = createProblem(messages, 'partialNoBoolean', { found }, value.span);
  return { partial: false, problems: [problem] };
}

/** Only text names a layout; `layout: false` and the like are for the tool that reads it. */
function readLayout(body: string, base: number, entries: FrontMatterEntries): MappedText | undefined {
  const value = entryOf(entries.root, 'layout')?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string'
    ? readText(body, base, entries, 'layout')
    : undefined;
}

/**
 * Reads the front matter of a template: its own parts with their places in the file, and the audience as a node for
 * the audience layer. Mistakes are reported only where one of our keys stands. Never throws.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const found = findFrontMatter(text);
  if (!found) return undefined;
  const base = found.body.start;
  const body = text.slice(base, found.body.end);
  const entries = readFrontMatterEntries(body, base);
  const subject = readText(body, base, entries, 'subject');
  const preheader = readText(body, base, entries, 'preheader');
  const layout = readLayout(body, base, entries);
  const audience = entryOf(entries.root, 'audience');
  const { partial, problems } = readPartial(entries.root);
  const ours = namesOurKey(body) || ourKeys.some((key) => entries.root.entries.has(key));
  return {
    ...found,
    ...(subject ? { subject } : {}),
    ...(preheader ? { preheader } : {}),
    ...(layout ? { layout } : {}),
    ...(audience ? { audience } : {}),
    partial,
    ours,
    root: entries.root,
    problems: ours ? [...entries.problems, ...problems] : [],
  };
}
