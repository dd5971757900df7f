import { isActTime, isTimeName } from '../knowledge/field-names';
import type { Wording } from '../knowledge/wording/wording';
import { WORDINGS } from '../knowledge/wording/wordings';
import type { Message, Reference, Unit } from '../message/message';
import { locate } from '../message/passage';
import { type Word, wordsOf } from '../text/words';
import { precisionOf } from './date-format';
import type { Disclosure } from './disclosure';
import { findMatches, type Pattern, parsePattern } from './pattern';

/** What a team's `fields` and `phrases` say about times. */
export interface TimeFacts {
  /** The declared category of a path; nothing where none is declared. */
  readonly categoryOf: (path: string) => string | undefined;
  readonly precisionOf: (path: string) => string | undefined;
  /** Further phrases by language that tell of an act, and such that do not. */
  readonly phrases: (language: string, of: 'acts' | 'notActs') => readonly string[];
}

const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/;

/** Every exact time at which the reader did something, told by a value or in words. */
export function findExactTimes(message: Message, facts: TimeFacts): readonly Disclosure[] {
  const patterns = COMPILED.map((compiled) => withPhrases(compiled, facts));
  const told = message.units.flatMap((unit) => inUnit(unit, patterns, facts));
  const named = new Set(told.map((each) => `${each.place.file}:${each.place.span.start}`));
  const linked = message.references
    .filter((reference) => reference.use === 'linked' && isActField(reference, facts))
    .map((reference) => ofReference(reference, facts));
  return [...told, ...linked.filter((each) => !named.has(`${each.place.file}:${each.place.span.start}`))];
}

interface Compiled {
  readonly wording: Wording;
  readonly acts: readonly Pattern[];
  readonly notActs: readonly Pattern[];
}

const COMPILED: readonly Compiled[] = WORDINGS.map((wording) => ({
  wording,
  acts: wording.acts.map(parsePattern),
  notActs: wording.notActs.map(parsePattern),
}));

function withPhrases(compiled: Compiled, { phrases }: TimeFacts): Compiled {
  const { language } = compiled.wording;
  const own = (of: 'acts' | 'notActs') => phrases(language, of).map(parsePattern);
  return {
    ...compiled,
    acts: [...compiled.acts, ...own('acts')],
    notActs: [...compiled.notActs, ...own('notActs')],
  };
}

function inUnit(unit: Unit, patterns: readonly Compiled[], facts: TimeFacts): readonly Disclosure[] {
  const references = referencesByOffset(unit);
  const isWorthReading =
    /\d[:.]\d\d/.test(unit.text) ||
    [...references.values()].some((each) => isActField(each, facts) || couldBeTime(each, facts));
  if (!isWorthReading) return [];
  const words = wordsOf(unit.text);
  const telling = patterns.filter((compiled) => tellsOfAct(compiled, words));
  return words.flatMap((word): readonly Disclosure[] => {
    const reference = references.get(word.start);
    if (reference) {
      const tells = isActField(reference, facts) || (telling.length > 0 && couldBeTime(reference, facts));
      return tells
        ? [{ ...ofReference(reference, facts), within: { runs: unit.runs, from: word.start, to: word.end } }]
        : [];
    }
    return telling.length > 0 && CLOCK.test(word.text) ? ofWord(unit, word) : [];
  });
}

function referencesByOffset(unit: Unit): ReadonlyMap<number, Reference> {
  const found = new Map<number, Reference>();
  let at = 0;
  for (const run of unit.runs) {
    if (run.reference?.use === 'shown') found.set(at, run.reference);
    at += run.text.length;
  }
  return found;
}

function tellsOfAct(compiled: Compiled, words: readonly Word[]): boolean {
  const not = findMatches(compiled.notActs, words);
  return findMatches(compiled.acts, words).some(
    (act) => !not.some((other) => other.from < act.to && act.from < other.to),
  );
}

const isActField = (reference: Reference, facts: TimeFacts): boolean => {
  const declared = facts.categoryOf(reference.path);
  return declared === undefined ? isActTime(reference.path) : declared === 'visit-time';
};

const couldBeTime = (reference: Reference, facts: TimeFacts): boolean =>
  facts.categoryOf(reference.path) === undefined && isTimeName(reference.path);

function ofReference(reference: Reference, facts: TimeFacts): Disclosure {
  const formatted = reference.meaning?.role === 'format' && reference.meaning.of === 'date';
  const declared = facts.precisionOf(reference.path);
  return {
    category: 'visit-time',
    precision: formatted ? precisionOf(reference.call) : asPrecision(declared),
    use: reference.use,
    from: 'reference',
    place: reference.place,
    part: reference.part,
    condition: reference.condition,
    what: reference.path,
  };
}

const asPrecision = (declared: string | undefined): Disclosure['precision'] =>
  declared === 'hour' || declared === 'day' || declared === 'month' ? declared : 'minute';

function ofWord(unit: Unit, word: Word): readonly Disclosure[] {
  const place = locate(unit.runs, word.start, word.end);
  if (!place) return [];
  const within = { runs: unit.runs, from: word.start, to: word.end };
  const { part } = unit.passage;
  return [
    {
      category: 'visit-time',
      precision: 'minute',
      use: 'shown',
      from: 'wording',
      place,
      part,
      condition: unit.condition,
      what: word.text,
      within,
    },
  ];
}
