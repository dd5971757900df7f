import Handlebars from 'handlebars';
import type { Audience } from '../../src/audience/audience';
import { localeFieldAt } from '../../src/audience/locale-field';
import { HELPERS } from '../../src/knowledge/helpers';
import { buildMessage } from '../../src/message/build-message';
import { atomsOf } from '../../src/message/condition';
import { findPartials, type Partials } from '../../src/project/find-partials';
import type { Settings } from '../../src/rules/settings';
import { type Markup, readTemplate, type Template } from '../../src/template/template';
import { helperFor } from './helper-for';
import { MemoryFiles } from './memory-files';
import type { Files } from './workspace';

// What readers get, as Handlebars itself renders it: the judge of whether a fix left somebody with an empty message.

/** Somebody who gets the mail: with a locale, and with or without what is optional. */
interface Reader {
  readonly name: string;
  readonly locale: string | undefined;
  readonly hasOptional: boolean;
}

/** Parts that a reader gets, by name, as visible text. */
type Rendered = ReadonlyMap<string, string>;

/**
 * The parts (`subject`, `preheader`, `body`) of which each kind of reader sees nothing at all, as `part for reader`.
 * Throws what Handlebars throws where it cannot read the template.
 */
export async function emptyParts(
  files: Files,
  file: string,
  settings: Settings,
  audience: Audience,
): Promise<ReadonlySet<string>> {
  const read = (path: string, text: string) => readTemplate(path, text, settings.dialect.value);
  const template = read(file, files.get(file) ?? '');
  const partials = await findPartials(template, settings, new MemoryFiles(files), read);
  const paths = dataPaths(template, partials);
  const empty = readersOf(audience).flatMap((reader) => {
    const data = dataFor(reader, paths, audience);
    return [...render(template, partials, data)]
      .filter(([, text]) => text === '')
      .map(([part]) => `${part} for ${reader.name}`);
  });
  return new Set(empty);
}

function readersOf(audience: Audience): readonly Reader[] {
  const locales = audience.locales?.value.map((locale) => locale.value) ?? [undefined];
  return locales.flatMap((locale) =>
    [true, false].map((hasOptional) => ({
      name: `${locale ?? 'anybody'}${hasOptional ? '' : ' without what is optional'}`,
      locale,
      hasOptional,
    })),
  );
}

/** Every path the message asks for, from the root. */
export function dataPaths(
  template: Template,
  partials: Pick<Partials, 'byName' | 'layouts'>,
): readonly string[] {
  const message = buildMessage(template, {
    partial: (name) => partials.byName.get(name),
    layouts: partials.layouts,
    ownMeaning: () => undefined,
    ownGuard: () => undefined,
  });
  const asked = message.branches.flatMap((branch) => atomsOf(branch.guard)).map((atom) => atom.path);
  return [...new Set([...message.references.map((reference) => reference.path), ...asked])]
    .filter(Boolean)
    .sort();
}

export type Data = { [name: string]: unknown };

function dataFor(reader: Reader, paths: readonly string[], audience: Audience): Data {
  const data: Data = Object.create(null);
  for (const path of paths) {
    const value = valueFor(path, reader, audience);
    if (value !== undefined) put(data, path, value);
  }
  return data;
}

function valueFor(path: string, { locale, hasOptional }: Reader, audience: Audience): unknown {
  const facts = audience.fields.get(path)?.value;
  if (facts?.optional && !hasOptional) return undefined;
  const flag = audience.localeFlags.get(path)?.value;
  if (flag !== undefined) return locale === flag;
  const field = localeFieldAt(path, audience);
  if (field && locale !== undefined) {
    return [...(field.values ?? [])].find(([, tag]) => tag === locale)?.[0] ?? locale;
  }
  return facts?.values?.[0] ?? 'value';
}

/** Writes a value at `a.b[].[odd name]`; every list gets one element. */
export function put(data: Data, path: string, value: unknown): void {
  const steps = [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([step, odd]) =>
    step === '[]' ? 0 : (odd ?? step),
  );
  let at: Data = data;
  for (const [i, step] of steps.entries()) {
    const next = steps[i + 1];
    if (next === undefined) at[step] ??= value;
    else {
      const below = at[step];
      if (typeof below !== 'object' || below === null) at[step] = next === 0 ? [] : Object.create(null);
      at = at[step] as Data;
    }
  }
}

function render(template: Template, partials: Partials, data: Data): Rendered {
  const engine = Handlebars.create();
  for (const [name, meaning] of HELPERS) {
    if (!Object.hasOwn(engine.helpers, name)) engine.registerHelper(name, helperFor(meaning));
  }
  engine.registerHelper('helperMissing', helperFor({ role: 'fallback' }));
  for (const [name, partial] of partials.byName)
    engine.registerPartial(name, sourceOf(partial, partial.bodyStart));
  const text = (markup: Markup, from: number) =>
    visible(
      engine.compile(sourceOf(markup, from), { noEscape: true })(data, {
        allowProtoPropertiesByDefault: true,
      }),
    );
  return new Map([
    ...(template.subject ? [['subject', text(template.subject, 0)] as const] : []),
    ...(template.preheader ? [['preheader', text(template.preheader, 0)] as const] : []),
    ['body', text(template, template.bodyStart)],
  ]);
}

/** Mandrill's comparisons in backticks are a helper call elsewhere. */
const sourceOf = (markup: Markup, from: number): string =>
  markup.text.slice(from).replace(/`([^`=]+)\s*==\s*("[^"`]*")`/g, '(eq $1 $2)');

const visible = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^<>]*>/g, '')
    .trim();
