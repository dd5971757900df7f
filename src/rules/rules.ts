import { addressForm } from './address-form/address-form';
import { exactTime } from './exact-time';
import { htmlLang } from './html-lang/html-lang';
import { invalidConfig } from './invalid-config';
import { invalidMetadata } from './invalid-metadata';
import { languageMismatch } from './language-mismatch';
import { localeFormat } from './locale-format/locale-format';
import { missingAudience } from './missing-audience';
import { missingFallback } from './missing-fallback';
import type { Rule } from './rule';
import { templateSyntax } from './template-syntax';
import { tooFrequent } from './too-frequent';
import { translationParity } from './translation-parity/translation-parity';
import { unknownPartial } from './unknown-partial/unknown-partial';
import { unreachableBranch } from './unreachable-branch/unreachable-branch';
import { unusedSuppression } from './unused-suppression';

/** Every rule that is built, in the order of the contract. */
export const RULES: readonly Rule[] = [
  languageMismatch,
  htmlLang,
  localeFormat,
  addressForm,
  translationParity,
  exactTime,
  missingFallback,
  tooFrequent,
  templateSyntax,
  unreachableBranch,
  unknownPartial,
  missingAudience,
  unusedSuppression,
  invalidMetadata,
  invalidConfig,
];

export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.meta.id === id);
