import { regionalScripts, scriptLanguages } from '../knowledge/likely-scripts';
import { rememberedUpTo } from '../text/remembered';

/** More tags than one project names. */
const MOST_TAGS = 1000;

/** `pl_PL` as some platforms write it; a tag proper has hyphens. */
const hyphenated = (tag: string): string => tag.trim().replaceAll('_', '-');

/**
 * The canonical BCP 47 tag of `pl_PL`, `PL-pl`, `iw`; undefined for what is no tag. Being well-formed says nothing
 * about the language being registered: see `findUnregistered`.
 */
export const canonicalLocale = (tag: string): string | undefined => readTag(tag).canonical;

const readTag = rememberedUpTo(MOST_TAGS, (tag) => {
  try {
    return { canonical: Intl.getCanonicalLocales(hyphenated(tag))[0] };
  } catch {
    return { canonical: undefined };
  }
});

interface Subtags {
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/** A well-formed tag's own subtags, in the case that is usual for them; extensions and variants are left out. */
export function subtagsOf(tag: string): Subtags {
  const [language = '', ...rest] = hyphenated(tag).split('-');
  const end = rest.findIndex((subtag) => subtag.length === 1);
  const own = end < 0 ? rest : rest.slice(0, end);
  const script = own.find((subtag) => /^[A-Za-z]{4}$/.test(subtag));
  const region = own.find((subtag) => /^(?:[A-Za-z]{2}|\d{3})$/.test(subtag));
  return {
    language: language.toLowerCase(),
    script: script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
    region: region?.toUpperCase(),
  };
}

/** The language subtag of a tag: `pt` of `pt-BR`, `zh` of `zh_Hant_TW`. */
export const languageOf = rememberedUpTo(MOST_TAGS, (tag) => subtagsOf(canonicalLocale(tag) ?? tag).language);

const scripts: ReadonlyMap<string, string> = new Map(
  Object.entries(scriptLanguages).flatMap(([script, languages]) =>
    languages.split(' ').map((language): [string, string] => [language, script]),
  ),
);

/** The script readers of a locale read: the one in the tag, or the usual one of its language and region. */
export const scriptOf = rememberedUpTo(MOST_TAGS, (tag): string => {
  const { language, script, region } = subtagsOf(canonicalLocale(tag) ?? tag);
  if (script) return script;
  const regional = `${language}-${region}`;
  if (Object.hasOwn(regionalScripts, regional)) return regionalScripts[regional] ?? 'Latn';
  return scripts.get(language) ?? 'Latn';
});

/** Whether two locales are one language to read: `pt-BR` and `pt-PT` are, `zh-Hant` and `zh-Hans` are not. */
export const sameLanguage = (a: string, b: string): boolean =>
  languageOf(a) === languageOf(b) && scriptOf(a) === scriptOf(b);

/** Extended filtering of RFC 4647, 3.3.2: `*-CH` selects every tag of the region, `de-*-DE` also `de-Latn-DE`. */
function matchesExtended(range: readonly string[], tag: readonly string[]): boolean {
  if (range[0] !== '*' && range[0] !== tag[0]) return false;
  let t = 1;
  for (const wanted of range.slice(1)) {
    if (wanted === '*') continue;
    // A singleton starts an extension, which no part of a range reaches over.
    while (tag[t] !== wanted) if ((tag[t++]?.length ?? 1) === 1) return false;
    t++;
  }
  return true;
}

/**
 * Whether a language range selects a tag, case aside. A range without `*` filters as in RFC 4647, 3.3.1: `de` selects
 * `de` and `de-AT`; `*` alone selects every tag.
 */
export function matchesRange(range: string, tag: string): boolean {
  const wanted = hyphenated(range).toLowerCase();
  const offered = hyphenated(tag).toLowerCase();
  if (wanted.includes('*')) return matchesExtended(wanted.split('-'), offered.split('-'));
  return offered === wanted || offered.startsWith(`${wanted}-`);
}
