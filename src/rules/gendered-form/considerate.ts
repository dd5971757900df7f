import type { PhraseMatch } from '../../text/phrase';
import type { PhrasedText } from '../phrased-text';
import { otherGender } from './both-forms';
import type { GenderedLanguage, ReadyForm } from './gendered-phrases';

/**
 * What right after a word says that its other form was thought of: `abonné(e)`, `abonné·e`, `abonné-e`, `abonné/ée`,
 * `Bienvenido/a`, `inscrit.e`, `bienvenid@`, a value or a branch that completes it.
 */
const COMPLETED =
  /^(?:[\uFFFC\uFFFB]|\s?\/\s?[\p{L}\uFFFC-]|[·•⋅*_@]|\s?[([]\s?-?(?:\p{L}{1,8}|\uFFFC)\s?[)\]]|-\p{Ll}{1,4}(?!\p{L})|[.:]\p{Ll})/u;

/** `Droga/Drogi`, `(a)`: the word is itself what completes another. */
const COMPLETING = /(?:[/·•⋅*_@([-]|\uFFFC|\uFFFB)$/u;

/** Whether a text says it for both genders, or leaves the ending to the data. */
export function isForBoth(
  { read, words }: PhrasedText,
  match: PhraseMatch,
  form: ReadyForm,
  language: GenderedLanguage,
): boolean {
  const marked = words.slice(match.from, match.to);
  const first = marked[0];
  if (!first) return true;
  const before = read.text.slice(Math.max(0, first.start - 2), first.start).replace(/(\/) $/, '$1');
  if (COMPLETING.test(before)) return true;
  if (
    marked.some((word) => word.text !== '\uFFFC' && COMPLETED.test(read.text.slice(word.end, word.end + 12)))
  )
    return true;
  const others = new Set(marked.flatMap((word) => otherGender(word.text, language) ?? []));
  return words.some(
    (word, i) => (i < match.from || i >= match.to) && (others.has(word.lower) || form.others.has(word.lower)),
  );
}

/** Pairs of quotation marks; a text inside them is somebody else's. */
const QUOTED = /„[^„”“"]{0,400}[”“"]|“[^“”]{0,400}”|«[^«»]{0,400}»|"[^"]{0,400}"/gu;

/** Whether a place of the text is inside quotation marks. */
export const isQuoted = (text: string, at: number): boolean =>
  [...text.matchAll(QUOTED)].some((quote) => quote.index < at && at < quote.index + quote[0].length);
