import { languageSubtags, regionSubtags, scriptSubtags } from '../knowledge/subtags.generated';
import { canonicalLocale, subtagsOf } from './locale';

/** A subtag that the IANA Language Subtag Registry does not hold. */
export interface Unregistered {
  readonly kind: 'language' | 'script' | 'region';
  readonly subtag: string;
}

/** `aa:bc` stands for aab and aac. */
const unpack = (groups: string): ReadonlySet<string> =>
  new Set(
    groups.split(' ').flatMap((group) => {
      const [head = '', tails = ''] = group.split(':');
      return [...tails].map((tail) => head + tail);
    }),
  );

const languages = unpack(languageSubtags);
const scripts = unpack(scriptSubtags);
const regions = unpack(regionSubtags);

export const isRegisteredLanguage = (subtag: string): boolean => languages.has(subtag.toLowerCase());

/** A region that stands for some part of the world: registered, and not for private use. */
export const isAssignedRegion = (subtag: string): boolean =>
  regions.has(subtag.toUpperCase()) && !/^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/i.test(subtag);

/**
 * The first subtag of a well-formed tag, as it is written, that is not registered. `en-UK` has one, though engines
 * canonicalise it to `en-GB`. Deprecated and private-use subtags are registered.
 */
export function findUnregistered(tag: string): Unregistered | undefined {
  const { language, script, region } = subtagsOf(tag);
  if (!languages.has(language)) return { kind: 'language', subtag: language };
  if (script && !scripts.has(script)) return { kind: 'script', subtag: script };
  if (region && !regions.has(region)) return { kind: 'region', subtag: region };
  return undefined;
}

/** The canonical tag of a well-formed one all of whose parts are registered; undefined for all others. */
export function registeredLocale(tag: string): string | undefined {
  return findUnregistered(tag) === undefined ? canonicalLocale(tag) : undefined;
}
