import { categoryGroups, categoryNames } from '../knowledge/data-categories';
import { type Atom, atomsOf, type Condition, impliesPresent } from '../message/condition';
import { type DomainOf, settle } from '../message/settle';
import { declaredCase, isFalsy, NOTHING } from '../message/value-case';
import type { Audience } from './audience';
import { consentTo, establishesConsent } from './consent';
import { answerFor } from './locale-answer';
import { localeFieldAt } from './locale-field';
import { localesOf, spellingsOf } from './spellings';

export { localeFieldAt } from './locale-field';

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
  return {
    locales: localesOf(audience).filter((locale) => reaches(locale, condition, audience)),
    consents: consentsOf(condition, audience),
    present: presentIn(condition, audience),
  };
}

/** Whether anybody at all may reach a condition; without a known audience, whether it can hold. */
export function isReached(condition: Condition, audience: Audience): boolean {
  const locales = localesOf(audience);
  if (locales.length === 0)
    return settle(condition, () => undefined, domainsOf(undefined, audience)) !== false;
  return locales.some((locale) => reaches(locale, condition, audience));
}

/**
 * True where surely no reader of a known audience reaches a condition. Who asks whether a locale is there provides for
 * readers without one: that is no mistake.
 */
export function isUnreachable(condition: Condition, audience: Audience): boolean {
  const locales = localesOf(audience);
  if (locales.length === 0) return false;
  return locales.every((locale) => {
    const known = (atom: Atom) =>
      asksForLocale(atom, audience) ? undefined : answerFor(atom, locale, audience);
    return settle(condition, known, domainsOf(locale, audience)) === false;
  });
}

const asksForLocale = ({ test, ...at }: Atom, audience: Audience): boolean =>
  (test.kind === 'truthy' || (test.kind === 'equals' && isFalsy(test))) &&
  [at, ...(at.alternatives ?? [])].some(({ path }) => localeFieldAt(path, audience));

const reaches = (locale: string, condition: Condition, audience: Audience): boolean =>
  settle(condition, (atom) => answerFor(atom, locale, audience), domainsOf(locale, audience)) !== false;

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
  if (!audience.consent) return new Set();
  const declared = [...categoryNames, ...categoryGroups].filter(
    (category) => consentTo(category, audience) !== undefined,
  );
  return new Set(declared.filter((category) => establishesConsent(condition, audience, category)));
}

function presentIn(condition: Condition, audience: Audience): ReadonlySet<string> {
  const asked = atomsOf(condition).flatMap((atom) => [atom, ...(atom.alternatives ?? [])]);
  const optional = asked.filter(({ path }) => audience.fields.get(path)?.value.optional);
  return new Set(optional.filter((at) => impliesPresent(condition, at)).map(({ path }) => path));
}
