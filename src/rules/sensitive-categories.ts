import { consentTo, establishesConsent } from '../audience/consent';
import type { Disclosure } from '../disclosure/disclosure';
import { type DataCategory, groupOf } from '../knowledge/data-categories';
import { consentFixes } from './consent-guard';
import { bodyPassages } from './own-paragraph';
import type { Fix, Subject } from './rule';

/** Categories as a marketer would say them. */
const NAMES: Readonly<Partial<Record<DataCategory, string>>> = {
  health: 'health',
  'family-health': 'family’s health',
  diet: 'diet',
  bereavement: 'bereavement',
  pregnancy: 'pregnancy',
  belief: 'beliefs',
  ethnicity: 'origin',
  sexuality: 'sexuality',
  social: 'contacts',
};

export const categoryName = (category: DataCategory): string => NAMES[category] ?? category;

export const isSensitive = (category: DataCategory | undefined): category is DataCategory =>
  category !== undefined && groupOf(category) === 'sensitive';

export const hasAgreed = ({ category, condition }: Disclosure, { audience }: Subject): boolean =>
  category !== undefined && establishesConsent(condition, audience, category);

/** True where everybody who reaches it agreed to that very category, and not only to its group. */
export const hasAgreedByName = (disclosure: Disclosure, subject: Subject): boolean =>
  disclosure.category !== undefined &&
  subject.audience.consent?.has(disclosure.category) === true &&
  hasAgreed(disclosure, subject);

/** The guard around it, where the data says who agreed. */
export function guardFixes(disclosure: Disclosure, subject: Subject): readonly Fix[] {
  const consent = disclosure.category && consentTo(disclosure.category, subject.audience);
  return typeof consent === 'object'
    ? consentFixes(disclosure, consent, bodyPassages(subject.message), subject)
    : [];
}

/** A field that only holds what somebody agreed to, or asked for. */
export const isConsentField = ({ what }: Disclosure, { audience }: Subject): boolean =>
  [...(audience.consent?.values() ?? [])].some(
    ({ value }) => typeof value === 'object' && value.path === what,
  );
