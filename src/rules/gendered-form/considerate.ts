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
  const around = [
    ...words.slice(Math.max(0, match.from - NEAR), match.from),
    ...words.slice(match.to, match.to + NEAR),
  ];
  return around.some((word) => others.has(word.lower) || form.others.has(word.lower));
}

/** So many words before and after a form are asked for its other one. */
const NEAR = 40;

/** Pairs of quotation marks; a text inside them is somebody else's. */
const QUOTED = /„[^„”“"]{0,400}[”“"]|“[^“”]{0,400}”|«[^«»]{0,400}»|"[^"]{0,400}"/gu;

/** Which places of a text are inside quotation marks; worked out when first asked. */
export function quotesOf(text: string): (at: number) => boolean {
  let quoted: Uint8Array | undefined;
  return (at) => {
    quoted ??= markQuotes(text);
    return quoted[at] === 1;
  };
}

function markQuotes(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const { index, 0: quote } of text.matchAll(QUOTED)) quoted.fill(1, index + 1, index + quote.length);
  return quoted;
}
