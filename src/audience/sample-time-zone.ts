import { READER } from '../knowledge/field-names';
import { rememberedUpTo } from '../text/remembered';
import { valueAt } from '../text/value-at';
import type { Audience, Sample } from './audience';

/**
 * What platforms call a recipient's time zone: `timezone` (Segment, Customer.io, Klaviyo), `cio_timezone`, `timeZone`
 * (Iterable), `tz`; written with or without `_`.
 */
const NAMES = /^(?:cio_?)?(?:user_?|recipient_?|customer_?|contact_?)?(?:time_?zone|tz)(?:_?(?:id|name))?$/i;
/** Where it stands besides the recipient's own fields: Klaviyo's `location`, Segment's `context`. */
const WITHIN = 'location';
const AROUND: readonly string[] = ['context', '$context'];

/**
 * A recipient's IANA time zone, where their data says it: among their own fields, or those of the data itself. Nothing
 * where it names several, or none that there is.
 */
export function timeZoneOfSample({ data }: Sample, { localeField }: Audience): string | undefined {
  const beside = localeField?.value.map(({ path }) => path.replace(/\.?[^.]*$/, '')) ?? [];
  const owners = [
    data,
    ...beside.filter((path) => path !== '').map((path) => valueAt(data, path)),
    ...ownEntries(data).flatMap(([name, value]) => (isReader(name) ? [value] : [])),
  ];
  const places = [...owners, ...owners.slice(1).map((owner) => valueAt(owner, WITHIN))];
  const zones = new Set(places.flatMap(zonesIn));
  const [zone] = zones;
  return zones.size === 1 ? zone : undefined;
}

const isReader = (name: string): boolean => READER.has(name.toLowerCase()) || AROUND.includes(name);

const zonesIn = (owner: unknown): readonly string[] =>
  ownEntries(owner).flatMap(([name, value]) =>
    NAMES.test(name) && typeof value === 'string' && isZone(value) ? [value] : [],
  );

const ownEntries = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).slice(0, MOST_FIELDS)
    : [];

const MOST_FIELDS = 500;
/** There are about 600 names of time zones. */
const MOST_ZONES = 1000;

const isZone = rememberedUpTo(MOST_ZONES, (name) => {
  if (!/^(?:UTC|[A-Z][A-Za-z_]{1,30}(?:\/[A-Za-z0-9_+-]{1,30}){1,2})$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
});
