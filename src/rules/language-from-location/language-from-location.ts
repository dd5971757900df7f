import { sameLanguage } from '../../audience/locale';
import { isOwnCountry } from '../../knowledge/place-fields';
import { languageName } from '../../language/language-name';
import { listOf } from '../../text/list-of';
import type { Place } from '../../text/span';
import type { RawFinding, Rule, RuleMeta, Subject } from '../rule';
import { askLocale, type PlaceBranch } from './ask-locale';
import { languageBeside, languageUnder } from './branch-language';
import { bad, good } from './examples';
import { asksForLanguage, asksForPlace, type BlockBranch, blocksOf, placeAskedBy } from './place-branches';

const meta: RuleMeta = {
  id: 'language-from-location',
  what: 'Finds conditions in which a place decides the language of a text: a trip, a destination, a booking, a position, an IP address, the prefix of a phone number.',
  why: 'Where somebody is, or goes, does not say what they read. A Pole who spent two days in Austria gets German mail from then on; an expatriate gets a language they are only learning; in Switzerland, Belgium or Canada a country has several languages. HTTP asks readers for their own languages (Accept-Language, RFC 9110, section 12.5.4), and every profile can.',
  instead:
    'Ask the data for the recipient’s own language or locale, and use the place for what depends on it: the offer, the weather, the address.',
  severity: 'error',
  fix: 'choice',
  messages: {
    place:
      '{field} decides here whether somebody reads {languages}. Where they are or go does not say what they read: ask for their own language.',
    placeWithField:
      '{field} decides here whether somebody reads {languages}. Where they are or go does not say what they read: ask for {locale}.',
    ownCountry:
      '{field} decides here whether somebody reads {languages}. People of one country read different languages: ask for their own.',
  },
};

export const languageFromLocation: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    if (!asksForPlace(subject)) return;
    for (const block of blocksOf(subject)) {
      const decided = block.flatMap((each) => decidedByPlace(each, block, subject) ?? []);
      const [first, ...others] = decided;
      if (first) yield finding(first, others, subject);
    }
  },
};

interface Decided extends PlaceBranch {
  readonly field: string;
  /** What others get instead. */
  readonly other: string;
}

/** A branch that is in another language than what readers get who are elsewhere. */
function decidedByPlace(
  branch: BlockBranch,
  block: readonly BlockBranch[],
  subject: Subject,
): Decided | undefined {
  const { guard, condition } = branch.branch;
  const isElse = branch.tag.kind === 'else';
  const field = isElse ? undefined : placeAskedBy(guard, subject.audience);
  const language = field === undefined ? undefined : languageUnder(condition, subject);
  if (field === undefined || language === undefined) return undefined;
  const other = otherLanguages(branch, block, subject).find((each) => !sameLanguage(each, language));
  return other === undefined ? undefined : { ...branch, field, language, other };
}

/** The languages of the branches beside one; where there are none, that of the rest of the mail. */
function otherLanguages(
  branch: BlockBranch,
  block: readonly BlockBranch[],
  subject: Subject,
): readonly string[] {
  const beside = block.filter(
    (each) =>
      each !== branch && (each.tag.kind === 'else' || !asksForLanguage(each.branch.guard, subject.audience)),
  );
  if (beside.length > 0) return beside.flatMap((each) => languageUnder(each.branch.condition, subject) ?? []);
  const { condition } = branch.branch;
  if (asksForLanguage(condition, subject.audience)) return [];
  return [languageBeside(condition, subject)].filter((each) => each !== undefined);
}

function finding(first: Decided, others: readonly Decided[], subject: Subject): RawFinding {
  const locale = subject.audience.localeField?.value[0]?.path;
  const isOwn = [first, ...others].every(({ field }) => isOwnCountry(field));
  const all = [...new Set([first, ...others].flatMap(({ language, other }) => [language, other]))];
  const fix = askLocale([first, ...others], subject);
  return {
    messageId: isOwn ? 'ownCountry' : locale === undefined ? 'place' : 'placeWithField',
    data: {
      field: first.field,
      languages: listOf(all.map(languageName), 'or'),
      ...(isOwn || locale === undefined ? {} : { locale }),
    },
    place: placeOf(first),
    condition: first.branch.condition,
    related: others.map((each) => ({ place: placeOf(each), message: `so does ${each.field} here` })),
    ...(isOwn ? { atMost: 'info' } : {}),
    fixes: fix ? [fix] : [],
  };
}

const placeOf = ({ markup, tag }: BlockBranch): Place => ({
  file: markup.file,
  span: markup.toSource(tag.span),
});
