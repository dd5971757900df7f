import {
  type DataCategory,
  dataCategories,
  type FieldSource,
  type Precision,
} from '../knowledge/data-categories';
import { SENSITIVE_KEYS } from '../knowledge/wording/sensitive/sensitive';
import type { WordingRule } from '../knowledge/wording/wording';
import type { Reference } from '../message/message';
import type { Word } from '../text/words';
import type { KnownField } from './field-meanings';
import { isItemName, isTimeName } from './name-facts';
import { NOT, NOT_SENSITIVE, type Phrase } from './phrase';
import type { PhraseMatch } from './phrase-index';
import { PLAIN_WORDS } from './plain-words';
import { timesIn } from './sentence-times';
import type { Told } from './told';

/** A phrase after which a time is that of what the reader did. */
const ACTS: ReadonlySet<string> = new Set([
  'visit-time',
  'browsing',
  'email-activity',
  'in-store',
  'dwell-time',
  'visit-count',
]);

type ByOffset = ReadonlyMap<number, Reference>;

/** What a sentence tells, given the phrases that stand in it. */
export function readSentence(
  words: readonly Word[],
  matches: readonly PhraseMatch[],
  references: ByOffset,
  field: (reference: Reference) => KnownField,
): readonly Told[] {
  const telling = tellingMatches(words, matches);
  if (telling.length === 0) return [];
  const acts = telling.filter(({ phrase }) => ACTS.has(phrase.key));
  const times = acts.length > 0 ? timesIn(words, acts, references, field) : [];
  const facts = merged(telling).flatMap((match) => toldBy(match, words, references, field, times));
  return [...times, ...facts];
}

/** Without phrases that only look like telling: what the lists take out, conditions and questions. */
function tellingMatches(words: readonly Word[], matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const nots = matches.filter(({ phrase }) => isNot(phrase));
  return matches.filter(
    (match) =>
      !isNot(match.phrase) &&
      !nots.some((not) => not.from < match.to && match.from < not.to && speaksFor(not, match)) &&
      (match.phrase.isOwn || !isSupposed(match, words)),
  );
}

const isNot = ({ key }: Phrase): boolean => key === NOT || key === NOT_SENSITIVE;

const SENSITIVE: ReadonlySet<string> = new Set(SENSITIVE_KEYS);

/** A team's own say counts for everything, ours for what its list is about. */
const speaksFor = ({ phrase }: PhraseMatch, match: PhraseMatch): boolean =>
  phrase.isOwn || (phrase.key === NOT_SENSITIVE) === SENSITIVE.has(match.phrase.key);

const BLAMES: ReadonlySet<string> = new Set(['shaming', 'pushy-wording']);

/** How many words may stand between `if` and what it is about. */
const IF_REACH = 3;

function isSupposed({ phrase, from }: PhraseMatch, words: readonly Word[]): boolean {
  const wording = PLAIN_WORDS.get(phrase.language);
  if (!wording) return false;
  const before = words.slice(Math.max(0, from - IF_REACH), from);
  const clause = before.slice(before.findLastIndex((word) => word.text === ',') + 1);
  if (clause.some((word) => wording.ifs.has(word.plain))) return true;
  const first = words.find((word) => /[\p{L}\p{N}]/u.test(word.text));
  // "Did you really need that?" blames by asking.
  if (BLAMES.has(phrase.key) && words[from] === first) return false;
  return first !== undefined && wording.asks.has(first.plain) && words.at(-1)?.text === '?';
}

/** What one illness is told by: the reader's own, or one in the family. */
const ILLNESSES: ReadonlySet<string> = new Set(['illness', 'family-health']);

const tellsSame = (a: Phrase, b: Phrase): boolean =>
  a.key === b.key || (ILLNESSES.has(a.key) && ILLNESSES.has(b.key));

/** Of phrases that overlap and tell the same, the one that starts first. */
function merged(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const kept: PhraseMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const isSaid = kept.some((other) => tellsSame(other.phrase, match.phrase) && match.from < other.to);
    if (!isSaid) kept.push(match);
  }
  return kept;
}

function toldBy(
  match: PhraseMatch,
  words: readonly Word[],
  references: ByOffset,
  field: (reference: Reference) => KnownField,
  times: readonly Told[],
): readonly Told[] {
  const { key, isOwn } = match.phrase;
  // The phrase says that somebody watched; what they saw is the time, if one is told.
  if (key === 'visit-time' && (!isOwn || times.length > 0)) return [];
  const span = { from: words[match.from]?.start ?? 0, to: words[match.to - 1]?.end ?? 0 };
  const target = targetOf(match, words, references, field);
  const isIllness = key === 'illness';
  const category = isIllness
    ? 'health'
    : Object.hasOwn(dataCategories, key)
      ? (key as DataCategory)
      : undefined;
  const precision = PRECISION.get(key);
  const source = SOURCES.get(key) ?? (category && 'observed');
  return [
    {
      category,
      rule: isIllness ? 'painful-memory' : category ? undefined : (key as WordingRule),
      ...(precision ? { precision } : {}),
      ...(source ? { source } : {}),
      ...(target
        ? { from: target.word.start, to: target.word.end, reference: target.reference, phrase: span }
        : span),
      isOwn,
    },
  ];
}

const PRECISION: ReadonlyMap<string, Precision> = new Map([
  ['precise-location', 'street'],
  ['location', 'city'],
  ['visit-time', 'minute'],
]);

const SOURCES: ReadonlyMap<string, FieldSource> = new Map([
  ['profile', 'inferred'],
  ['third-party-data', 'third-party'],
]);

/** What is told by a number. */
const COUNTS: ReadonlySet<string> = new Set(['dwell-time', 'visit-count']);

/** How many words after a phrase a value may still be what it is about. */
const REACH = 6;
const LONG_REACH = 10;

/** The value that a phrase tells of: in it, right after it, or a thing named right before it. */
function targetOf(
  match: PhraseMatch,
  words: readonly Word[],
  references: ByOffset,
  field: (reference: Reference) => KnownField,
): { readonly word: Word; readonly reference: Reference } | undefined {
  const { key } = match.phrase;
  if (!TAKES_VALUE.has(key)) return undefined;
  const isItem = key === 'browsing' || key === 'search';
  // Words that leave no place for a value say it themselves, unless a value among them is named so.
  const takesAny = isItem || COUNTS.has(key) || /\{\}|#|…/.test(match.phrase.source);
  const at = (word: Word | undefined, isWithin = false) => {
    const reference = word && references.get(word.start);
    if (!word || !reference || !canBe(key, reference, field)) return undefined;
    const isNamed = () => field(reference).meanings.length > 0;
    return takesAny || !isWithin || isNamed() ? { word, reference } : undefined;
  };
  const end = Math.min(words.length, match.to + (isItem ? LONG_REACH : REACH));
  for (let i = match.from; i < end; i++) {
    const found = at(words[i], i < match.to);
    if (found) return found;
  }
  if (!isItem) return undefined;
  const before = words.slice(Math.max(0, match.from - 4), match.from).reverse();
  const thing = before.map((word) => at(word)).find((each) => each !== undefined);
  return thing && isItemName(thing.reference.path) ? thing : undefined;
}

const TAKES_VALUE: ReadonlySet<string> = new Set([
  'browsing',
  'search',
  'visit-count',
  'dwell-time',
  'precise-location',
  'location',
  'device',
  'in-store',
]);

/** A value whose name says something else is something else; a time is no thing. */
function canBe(key: string, reference: Reference, field: (reference: Reference) => KnownField): boolean {
  const { meanings, declared } = field(reference);
  if (meanings.some((meaning) => meaning.category === key)) return true;
  if (meanings.length > 0 || declared?.category !== undefined) return false;
  // A thing is no device, and no number of minutes or visits.
  if ((COUNTS.has(key) || key === 'device') && isItemName(reference.path)) return false;
  return COUNTS.has(key) || !isTimeName(reference.path);
}
