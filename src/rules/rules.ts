import { addressForm } from './address-form/address-form';
import { alreadyBooked } from './already-booked';
import { alreadyBought } from './already-bought';
import { alreadyVisited } from './already-visited';
import { deviceIdentifier } from './device-identifier';
import { dwellTime } from './dwell-time';
import { emailActivity } from './email-activity';
import { exactTime } from './exact-time';
import { expiredOffer } from './expired-offer';
import { genderedForm } from './gendered-form/gendered-form';
import { hardcodedValue } from './hardcoded-value';
import { htmlLang } from './html-lang/html-lang';
import { inStoreTracking } from './in-store-tracking';
import { inflectedValue } from './inflected-value/inflected-value';
import { invalidConfig } from './invalid-config';
import { invalidMetadata } from './invalid-metadata';
import { languageFromLocation } from './language-from-location/language-from-location';
import { languageMismatch } from './language-mismatch';
import { languageMixed } from './language-mixed/language-mixed';
import { localeFormat } from './locale-format/locale-format';
import { missingAudience } from './missing-audience';
import { missingConsent } from './missing-consent';
import { missingFallback } from './missing-fallback/missing-fallback';
import { missingReason } from './missing-reason';
import { missingSender } from './missing-sender';
import { missingUnsubscribe } from './missing-unsubscribe';
import { overSpecific } from './over-specific';
import { painfulMemory } from './painful-memory';
import { personalDataInLink } from './personal-data-in-link';
import { preciseLocation } from './precise-location';
import { pushyWording } from './pushy-wording';
import type { Rule } from './rule';
import { sensitiveData } from './sensitive-data';
import { shaming } from './shaming';
import { socialExposure } from './social-exposure';
import { templateSyntax } from './template-syntax';
import { thirdPartyData } from './third-party-data';
import { tooFrequent } from './too-frequent';
import { translationParity } from './translation-parity/translation-parity';
import { unknownField } from './unknown-field/unknown-field';
import { unknownPartial } from './unknown-partial/unknown-partial';
import { unreachableBranch } from './unreachable-branch/unreachable-branch';
import { unusedField } from './unused-field';
import { unusedSuppression } from './unused-suppression';
import { viewedItem } from './viewed-item';
import { visitCount } from './visit-count';

/** Every rule that is built, in the order of the contract. */
export const RULES: readonly Rule[] = [
  languageMismatch,
  languageFromLocation,
  languageMixed,
  translationParity,
  htmlLang,
  localeFormat,
  addressForm,
  genderedForm,
  inflectedValue,
  exactTime,
  viewedItem,
  preciseLocation,
  visitCount,
  dwellTime,
  deviceIdentifier,
  inStoreTracking,
  emailActivity,
  overSpecific,
  personalDataInLink,
  missingConsent,
  thirdPartyData,
  sensitiveData,
  painfulMemory,
  shaming,
  socialExposure,
  alreadyBooked,
  alreadyVisited,
  alreadyBought,
  expiredOffer,
  hardcodedValue,
  missingFallback,
  unknownField,
  unusedField,
  tooFrequent,
  pushyWording,
  missingUnsubscribe,
  missingReason,
  missingSender,
  templateSyntax,
  unknownPartial,
  unreachableBranch,
  missingAudience,
  unusedSuppression,
  invalidMetadata,
  invalidConfig,
];

export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.meta.id === id);
