import { canonicalLocale } from '../audience/locale';
import { registeredLocale } from '../audience/registered';
import type { FrontMatter } from '../template/front-matter';
import type { Span } from '../text/span';
import { entryOf, itemsOf, type MapEntry, type StructuredNode, textOf } from '../text/structured';

/** What front matter says of its readers in keys that belong to other tools, so that it is not read. */
export interface AudienceKeys {
  /** As it is written: `locale: pl-PL`. */
  readonly written: string;
  /** The same where it is read: `{ locale: pl-PL }`. */
  readonly instead: string;
  readonly hasLocales: boolean;
  readonly locales: readonly string[];
  readonly kind: string | undefined;
  /** Where the first of the keys stands. */
  readonly at: Span;
}

const KINDS: ReadonlySet<string> = new Set(['marketing', 'transactional', 'security']);

const isLocale = (node: StructuredNode): boolean => {
  const text = textOf(node);
  return text !== undefined && canonicalLocale(text) !== undefined && registeredLocale(text) !== undefined;
};

/** Whether a value is one that we would read: other tools have keys of these names too. */
function isOurs({ key, value }: MapEntry): boolean {
  if (key === 'kind') return KINDS.has(textOf(value) ?? '');
  if (key === 'locale') return isLocale(value);
  return value.kind === 'list' && value.items.length > 0 && value.items.every(isLocale);
}

/** Readers named beside `audience` and not in it; nothing where there is an `audience`, or none is named. */
export function audienceKeys({ root, audience }: FrontMatter): AudienceKeys | undefined {
  if (audience) return undefined;
  const names = root.entries.has('locales') ? ['locales', 'kind'] : ['locale', 'kind'];
  const found = names.flatMap((name) => entryOf(root, name) ?? []).filter(isOurs);
  const [first] = found;
  if (!first) return undefined;
  const said = found.map(({ key, value }) => ({
    key,
    texts: itemsOf(value).map((item) => textOf(item) ?? ''),
  }));
  const lines = said.map(
    ({ key, texts }) => `${key}: ${key === 'locales' ? `[${texts.join(', ')}]` : texts.join()}`,
  );
  return {
    written: lines.join(', '),
    instead: `{ ${lines.join(', ')} }`,
    hasLocales: first.key !== 'kind',
    locales: said.flatMap(({ key, texts }) => (key === 'kind' ? [] : texts)),
    kind: said.find(({ key }) => key === 'kind')?.texts[0],
    at: first.keySpan,
  };
}
