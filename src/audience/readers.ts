import { categoryGroups, categoryNames } from '../knowledge/data-categories';
import { type Atom, atomsOf, type Condition, impliesPresent, type Truth } from '../message/condition';
import { type DomainOf, settle } from '../message/settle';
import { declaredCase, isFalsy, NOTHING } from '../message/value-case';
import type { Audience } from './audience';
import { consentTo, establishesConsent } from './consent';
import { declaredLocales } from './declared-locales';
import { type LocaleQuestion, localeQuestion } from './locale-answer';
import { localeFieldAt } from './locale-field';
import { spellingsOf } from './spellings';

/** Who reaches a place of a message, as far as the audience tells. */
export interface Readers {
  /** The declared locales that may reach it. */
  readonly locales: readonly string[];
  /** Categories and groups of data to which all of them have agreed. */
  readonly consents: ReadonlySet<string>;
  /** Paths of optional fields that all of them have. */
  readonly present: ReadonlySet<string>;
}

/** Narrows an audience by a condition. A locale stays unless the condition rules it out. */
export function readersOf(condition: Condition, audience: Audience): Readers {
  const truth = truthsOf(condition, audience);
  return {
    locales: declaredLocales(audience).filter((locale) => truth(locale) !== false),
    consents: consentsOf(condition, audience),
    present: presentIn(condition, audience),
  };
}

/** Whether anybody at all may reach a condition; without a known audience, whether it can hold. */
export function isReached(condition: Condition, audience: Audience): boolean {
  const locales = declaredLocales(audience);
  if (locales.length > 0) return locales.some((locale) => truthFor(locale, condition, audience) !== false);
  return settle(condition, () => undefined, domainsOf(undefined, audience)) !== false;
}

/** Whether a reader of a locale reaches a condition; nothing where that depends on more than the locale. */
export const truthFor = (locale: string, condition: Condition, audience: Audience): Truth =>
  truthsOf(condition, audience)(locale);

/**
 * True where surely no reader of a known audience reaches a condition. Who asks whether a locale is there provides for
 * readers without one: that is no mistake.
 */
export function isUnreachable(condition: Condition, audience: Audience): boolean {
  const locales = declaredLocales(audience);
  const truth = truthsOf(condition, audience, (atom) => !asksForLocale(atom, audience));
  return locales.length > 0 && locales.every((locale) => truth(locale) === false);
}

const asksForLocale = ({ test, ...at }: Atom, audience: Audience): boolean =>
  (test.kind === 'truthy' || (test.kind === 'equals' && isFalsy(test))) &&
  [at, ...(at.alternatives ?? [])].some(({ path }) => localeFieldAt(path, audience));

/** Whether a condition holds, by locale; `counts`: atoms that the locale may decide. */
function truthsOf(
  condition: Condition,
  audience: Audience,
  counts: (atom: Atom) => boolean = () => true,
): (locale: string) => Truth {
  const questions = new Map<Atom, LocaleQuestion>();
  for (const atom of atomsOf(condition)) {
    const question = !questions.has(atom) && counts(atom) ? localeQuestion(atom, audience) : undefined;
    if (question) questions.set(atom, question);
  }
  if (questions.size === 0) {
    // Nothing in it depends on the locale: all readers alike.
    const truth = settle(condition, () => undefined, domainsOf(declaredLocales(audience)[0], audience));
    return () => truth;
  }
  return (locale) => {
    const answers = new Map([...questions].map(([atom, ask]) => [atom, ask(locale)]));
    return settle(condition, (atom) => answers.get(atom), domainsOf(locale, audience));
  };
}

/** The values a place can have for a reader of this locale: how the locale is spelt, or what is declared. */
function domainsOf(locale: string | undefined, audience: Audience): DomainOf {
  return ({ path }) => {
    const field = locale === undefined ? undefined : localeFieldAt(path, audience);
    if (field && locale !== undefined) {
      const spellings = spellingsOf(field, locale, audience);
      return spellings.size > 0 ? [...spellings].map(declaredCase) : undefined;
    }
    const facts = audience.fields.get(path)?.value;
    const values = facts?.values?.map(declaredCase);
    return values && (facts?.optional ? [NOTHING, ...values] : values);
  };
}

function consentsOf(condition: Condition, audience: Audience): ReadonlySet<string> {
  if (!audience.consent) return NONE;
  const declared = [...categoryNames, ...categoryGroups].filter(
    (category) => consentTo(category, audience) !== undefined,
  );
  return new Set(declared.filter((category) => establishesConsent(condition, audience, category)));
}

const NONE: ReadonlySet<string> = new Set();

function presentIn(condition: Condition, audience: Audience): ReadonlySet<string> {
  if (audience.fields.size === 0) return NONE;
  const asked = atomsOf(condition).flatMap((atom) => [atom, ...(atom.alternatives ?? [])]);
  const optional = asked.filter(({ path }) => audience.fields.get(path)?.value.optional);
  return new Set(optional.filter((at) => impliesPresent(condition, at)).map(({ path }) => path));
}
