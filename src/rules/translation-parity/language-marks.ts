import { subtagsOf } from '../../audience/locale';
import { LANGUAGE_FLAGS } from '../../knowledge/language-flags';

const flagsOf = (language: string): readonly string[] =>
  [...LANGUAGE_FLAGS].flatMap(([name, tag]) => (tag === language ? [name] : []));

/** The names by which a locale's language is called in file names, URLs and fields: `de`, `de-at`, `german`. */
export function marksOf(locale: string): ReadonlySet<string> {
  const { language, region, script } = subtagsOf(locale);
  const regional = [region, script].flatMap((more) =>
    more ? [`${language}-${more}`, `${language}_${more}`, `${language}${more}`] : [],
  );
  const all = [language, ...regional, ...flagsOf(language)].map((mark) => mark.toLowerCase());
  // In a URL a country may stand for its language: `/at/` in German mail.
  return new Set(region ? [...all, region.toLowerCase()] : all);
}

/** A name with every part that only says the language replaced, so that it is the same in each. */
export function withoutLanguage(name: string, marks: ReadonlySet<string>): string {
  const lower = name.toLowerCase();
  // Most names hold no mark at all, not even inside another word.
  if (![...marks].some((mark) => lower.includes(mark))) return name;
  return name
    .split(/([^\p{L}\p{N}_-]+)/u)
    .map((piece) => (marks.has(piece.toLowerCase()) ? '*' : withoutMark(piece, marks)))
    .join('');
}

/** `title_de`, `header-de`, `nameDe`. */
const withoutMark = (piece: string, marks: ReadonlySet<string>): string =>
  piece
    .split(/([_-]|(?<=\p{Ll})(?=\p{Lu}))/u)
    .map((part) => (marks.has(part.toLowerCase()) ? '*' : part))
    .join('');
