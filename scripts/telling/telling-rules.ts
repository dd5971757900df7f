import type { Finding } from '../../src/review/finding';

/** The rules on what a reader is told, and what these add up to. */
const TELLING_RULES: ReadonlySet<string> = new Set(
  `exact-time viewed-item precise-location visit-count dwell-time device-identifier in-store-tracking email-activity
   over-specific personal-data-in-link missing-consent third-party-data sensitive-data painful-memory shaming
   social-exposure`.split(/\s+/),
);

export const isTelling = ({ rule }: Finding): boolean => TELLING_RULES.has(rule);

export const isLoud = ({ severity }: Finding): boolean => severity === 'warning' || severity === 'error';

/** `3/4 (75.0 %)`, in a column. */
export const share = (part: number, whole: number): string =>
  `${part}/${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`.padEnd(20);
