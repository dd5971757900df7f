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

/** Codes that the registry sets aside for private use: no part of the world is called so. */
const PRIVATE_REGION = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/i;
/** The ones that everybody means the same by: Kosovo, and the two pseudo-locales that CLDR has for trying things out. */
const SHARED_REGION = /^X[ABK]$/i;

/** A region that stands for some part of the world: registered, and not for private use. */
export const isAssignedRegion = (subtag: string): boolean =>
  regions.has(subtag.toUpperCase()) && !PRIVATE_REGION.test(subtag);

/** A code for private use that says nothing to others. */
export const isPrivateRegion = (subtag: string): boolean =>
  PRIVATE_REGION.test(subtag) && !SHARED_REGION.test(subtag);

/**
 * The first subtag of a well-formed tag, as it is written, that is not registered. `en-UK` has one, though engines
 * canonicalise it to `en-GB`. Deprecated subtags are registered; so are languages and scripts for private use. A region
 * for private use counts as one that is not, since `pl-XX` is a slip or a stand-in that was left there.
 */
export function findUnregistered(tag: string): Unregistered | undefined {
  const { language, script, region } = subtagsOf(tag);
  if (!languages.has(language)) return { kind: 'language', subtag: language };
  if (script && !scripts.has(script)) return { kind: 'script', subtag: script };
  if (region && (!regions.has(region) || isPrivateRegion(region))) return { kind: 'region', subtag: region };
  return undefined;
}

/** The canonical tag of a well-formed one all of whose parts are registered; undefined for all others. */
export function registeredLocale(tag: string): string | undefined {
  return findUnregistered(tag) === undefined ? canonicalLocale(tag) : undefined;
}
