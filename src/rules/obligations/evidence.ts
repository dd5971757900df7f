import { declaredLocales } from '../../audience/declared-locales';
import { locator } from '../../disclosure/locator';
import { phraseBook } from '../../disclosure/phrase-book';
import { PhraseIndex } from '../../disclosure/phrase-index';
import { nameWords } from '../../knowledge/name-words';
import { OBLIGATION_WORDINGS } from '../../knowledge/obligations/obligation-wordings';
import { languageOfUnits } from '../../language/language-of-units';
import { ALWAYS, type Condition } from '../../message/condition';
import type { Reference, Unit } from '../../message/message';
import { textOf } from '../../message/passage';
import { remembered } from '../../text/remembered';
import type { Place } from '../../text/span';
import { wordsOf } from '../../text/words';
import type { Subject } from '../rule';
import type { RuleId } from '../rule-ids';

type Owed = 'unsubscribe' | 'reason';

/** In all languages at once: whose a phrase is makes no difference here. */
const phrasesFor = remembered((owed: Owed) => {
  const sources = OBLIGATION_WORDINGS.flatMap((wording) => wording[owed]);
  return new PhraseIndex(
    phraseBook(
      'und',
      sources.map((source) => [owed, source]),
    ),
  );
});

/** The conditions under which a message says it in words; those at a place that does not count are passed over. */
export const saidUnder = (
  { message }: Subject,
  owed: Owed,
  counts: (place: Place) => boolean = () => true,
): readonly Condition[] =>
  message.units.filter((unit) => says(unit, owed, counts)).map(({ condition }) => condition);

function says({ text, runs }: Unit, owed: Owed, counts: (place: Place) => boolean): boolean {
  const words = wordsOf(text);
  const locate = locator(runs);
  return phrasesFor(owed)
    .find(words)
    .some(({ from, to }) => {
      const place = locate(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
      return place === undefined || counts(place);
    });
}

/** The conditions under which a team's own phrases for a rule stand in it. */
export const saidInOwnWords = ({ disclosures }: Subject, rule: RuleId): readonly Condition[] =>
  disclosures.filter((each) => each.rule === rule).map(({ condition }) => condition);

/** The conditions under which it shows or links a field that a test admits. */
export const heldUnder = (
  { message }: Subject,
  admits: (words: readonly string[], reference: Reference) => boolean,
): readonly Condition[] =>
  message.references
    .filter((reference) => reference.use !== 'silent' && admits(nameWords(reference.path), reference))
    .map(({ condition }) => condition);

/** Always, where a platform's own tag stands in one of its files. */
export function taggedUnder({ templates }: Subject, tags: readonly string[]): readonly Condition[] {
  const has = templates.some(({ text }) => {
    const lower = text.toLowerCase();
    return tags.some((tag) => lower.includes(tag));
  });
  return has ? [ALWAYS] : [];
}

/** The conditions of links whose address has a word. */
export const linkedUnder = ({ message }: Subject, words: ReadonlySet<string>): readonly Condition[] =>
  message.links
    .filter(({ runs }) => nameWords(textOf(runs)).some((word) => words.has(word)))
    .map(({ condition }) => condition);

/**
 * The locales that no evidence reaches, of those whose wording is known; where no locales are, the text's own language
 * has to be one of them.
 */
export function withoutIt(
  subject: Subject,
  conditions: readonly Condition[],
): { readonly isMissing: boolean; readonly locales: readonly string[] } {
  const { audience, readersOf } = subject;
  const locales = declaredLocales(audience);
  if (locales.length === 0)
    return { isMissing: conditions.length === 0 && isInKnownLanguage(subject), locales };
  const reached = new Set(conditions.flatMap((condition) => readersOf(condition).locales));
  const left = locales.filter((locale) => !reached.has(locale) && isKnown(locale));
  return { isMissing: left.length > 0 && isInKnownLanguage(subject), locales: left };
}

const KNOWN: ReadonlySet<string> = new Set(OBLIGATION_WORDINGS.map(({ language }) => language));

const isKnown = (tag: string): boolean => KNOWN.has(tag.split('-')[0] ?? tag);

/** Too short a text to tell counts as known: what is owed is asked for in the readers' own languages. */
function isInKnownLanguage({ message, judge }: Subject): boolean {
  const language = languageOfUnits(message.units, judge);
  return language === undefined || isKnown(language);
}
