import { goesOnTo, PART_REACH } from '../disclosure/day-part';
import type { Disclosure } from '../disclosure/disclosure';
import { PLAIN_WORDS, type PlainWords } from '../disclosure/plain-words';
import { locate, textOf } from '../message/passage';
import { type Place, type Span, span } from '../text/span';
import { type Word, wordsOf } from '../text/words';
import { isBalanced } from './balanced';
import type { Fix, Subject } from './rule';

/** The time of a disclosure with the words that lead up to it, and what says the same without watching. */
export interface ConsiderateTime {
  readonly place: Place;
  readonly text: string;
  /** The word itself, for a title. */
  readonly word: string;
}

/** The time and the words that lead up to it give way to "recently"; only where those words are known. */
export function sayConsiderately(disclosure: Disclosure, subject: Subject): readonly Fix[] {
  const time = considerateTime(disclosure, subject);
  if (!time) return [];
  const { place, text, word } = time;
  return [{ title: `Say "${word}"`, kind: 'choice', edits: [{ ...place, text }] }];
}

/** More pieces of text than this are no paragraph that somebody wrote. */
export const MOST_RUNS = 300;

export function considerateTime({ within }: Disclosure, subject: Subject): ConsiderateTime | undefined {
  // Nobody mends a sentence in a paragraph of a hundred.
  if (!within || within.runs.length > MOST_RUNS) return undefined;
  const words = wordsOf(textOf(within.runs));
  const at = words.findIndex((word) => word.start === within.from);
  const wording = wordingAround(words, at);
  const word = wording?.considerate;
  if (!wording || word === undefined) return undefined;
  const last = words.findLastIndex((each) => each.end <= within.to);
  const { start, end } = stretchOfTime(words, at, last, wording);
  if (isPartOfDate(words, start, end, wording)) return undefined;
  const place = locate(within.runs, words[start]?.start ?? 0, words[end]?.end ?? 0);
  const source = place && subject.textOf(place.file)?.slice(place.span.start, place.span.end);
  if (!place || source === undefined || /[<>]/.test(source) || !isBalanced(source)) return undefined;
  const isFirst = start === 0 || /^[.!?:]$/.test(words[start - 1]?.text ?? '');
  return { place, text: isFirst ? capitalise(word) : word, word };
}

/**
 * The language whose word for "at" stands right before the time. Prepositions are short and shared: of several
 * languages it is the one with the most everyday words in the text, and without any it is none.
 */
function wordingAround(words: readonly Word[], at: number): PlainWords | undefined {
  const before = words[at - 1]?.plain === '.' ? words[at - 2] : words[at - 1];
  const leads = [...PLAIN_WORDS.values()].filter(
    ({ before: known, ago }) =>
      (before !== undefined && known.has(before.plain)) || ago.has(words[at]?.plain ?? ''),
  );
  const counted = leads.map((wording) => ({
    wording,
    count: words.filter((word) => wording.common.has(word.plain)).length,
  }));
  const best = counted.reduce<(typeof counted)[number] | undefined>(
    (most, each) => (each.count > (most?.count ?? 0) ? each : most),
    undefined,
  );
  return best?.wording;
}

function stretchOfTime(words: readonly Word[], at: number, last: number, wording: PlainWords): Span {
  const leads = (word: Word | undefined): boolean =>
    word !== undefined &&
    (wording.before.has(word.plain) || wording.days.has(word.plain) || wording.ago.has(word.plain));
  let start = at;
  while (leads(words[start - 1]) || isAbbreviated(words, start, wording)) start--;
  let end = last;
  for (let next = last; next >= 0; next = partAfter(words, end, wording)) end = next;
  return span(start, end);
}

/** The index of a word after a time that goes with it, the words that lead up to it included; less than 0 for none. */
function partAfter(words: readonly Word[], end: number, wording: PlainWords): number {
  if (wording.after.has(words[end + 1]?.plain ?? '')) return end + 1;
  const near = words.slice(end + 1, end + 2 + PART_REACH);
  const part = near.findIndex(
    ({ plain }, i) => wording.days.has(plain) && goesOnTo(words, end, end + 1 + i, [wording]),
  );
  return part < 0 ? part : end + 1 + part;
}

const DATE_REACH = 3;

/** With the time gone, "on 3 March recently" or "la visite d’hier récemment" would be left: no fix then. */
function isPartOfDate(words: readonly Word[], start: number, end: number, wording: PlainWords): boolean {
  const around = [
    ...words.slice(Math.max(0, start - DATE_REACH), start),
    ...words.slice(end + 1, end + 1 + DATE_REACH),
  ];
  const elided = words[start - 1]?.plain.split("'")[1] ?? '';
  return around.some((word) => /^\d/.test(word.text)) || wording.ago.has(elided) || wording.days.has(elided);
}

/** `godz. 14:32`: the full stop belongs to the word before it. */
const isAbbreviated = (words: readonly Word[], at: number, wording: PlainWords): boolean =>
  words[at - 1]?.text === '.' && wording.hourBefore.has(words[at - 2]?.plain ?? '');

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
