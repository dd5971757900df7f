/**
 * Which names of data fields say when a reader did something. Names are compared by their words (`lastVisit.at` →
 * last, visit, at), never by substrings: `plate` holds no `lat`.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What a reader does that a sender can only know by watching. */
const ACTS = words(
  'visit visited view viewed seen login session open opened click clicked browse browsed search searched active',
);
const TIMES = words('at time timestamp ts tstamp date datetime on');
/** Whose doing it is when it is not the reader's, or nothing watched. */
const OTHERS = words(
  'order booking appointment meeting store shop company invoice delivery shipment ticket password token code link offer expires expiry valid opening created updated sent due request review comment message account',
);

/** Splits a path into its words: camel, snake and kebab case, dots, brackets and `$`. */
export const nameWords = (path: string): readonly string[] =>
  path
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** No other name can be one: cheaper to ask than its words. */
const TIME_ENDING = /(?:at|time|stamp|ts|date|on|day|hour)\W*$/i;

/** True for a field that tells when the reader visited, looked or clicked. */
export function isActTime(path: string): boolean {
  if (!TIME_ENDING.test(path)) return false;
  const all = nameWords(path);
  const last = all.at(-1) ?? '';
  if (all.some((word) => OTHERS.has(word))) return false;
  return TIMES.has(last) && all.slice(0, -1).some((word) => ACTS.has(word));
}

/** True for a name that could be a point in time at all. */
export const isTimeName = (path: string): boolean => {
  if (!TIME_ENDING.test(path)) return false;
  const last = nameWords(path).at(-1) ?? '';
  return TIMES.has(last) || last === 'day' || last === 'hour';
};
