import type { MailKind } from '../audience/audience';
import type { Disclosure } from '../disclosure/disclosure';
import type { DataCategory } from '../knowledge/data-categories';

/** What a security mail is there to say: from which device, where and when somebody signed in. */
const SECURITY: ReadonlySet<DataCategory> = new Set(['device', 'location', 'precise-location', 'visit-time']);

/** What a transactional mail may be about. */
const AFFAIRS: ReadonlySet<DataCategory> = new Set([
  ...(['name', 'contact', 'language', 'age', 'children'] as const),
  ...(['purchase', 'cart', 'booking', 'finance', 'health', 'diet', 'pregnancy'] as const),
  // A paediatrician's appointment, or the account of somebody who died.
  ...(['family-health', 'bereavement'] as const),
]);

/** A place or a time that the mail is about, unless the sender has it from watching. */
const PLACE_OR_TIME: ReadonlySet<DataCategory> = new Set([
  'location',
  'precise-location',
  'visit-time',
  'in-store',
]);

/** True where the kind of the mail makes it right to say so (contract, section 7, "Kind"). */
export function isExempt(disclosure: Disclosure, kind: MailKind | undefined): boolean {
  const { category } = disclosure;
  if (category === undefined || kind === undefined) return false;
  if (kind === 'security') return SECURITY.has(category);
  if (kind === 'marketing') return false;
  return AFFAIRS.has(category) || (PLACE_OR_TIME.has(category) && !isWatched(disclosure));
}

/** Known from watching rather than from the reader: nobody books a position. */
const isWatched = ({ source, isDeclared, precision, what, from }: Disclosure): boolean =>
  from === 'wording' ||
  (isDeclared && source === 'observed') ||
  precision === 'coordinates' ||
  (source === 'observed' && WATCHING.test(what));

const WATCHING =
  /(?:^|[._$[\]-])(?:geo|geoip|ip|session|last|detected|device|analytics|tracking)(?=$|[._$A-Z[\]-])/;
