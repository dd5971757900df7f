import { rememberedUpTo } from '../text/remembered';

/** Where in the data a value stands. */
export interface Origin {
  /** From the root: `orders[0].sku`, `''` for the root itself. Absent for what the data does not hold. */
  readonly path: string | undefined;
  /** The path as the only one of a list; empty for the root and for what the data does not hold. */
  readonly paths: readonly string[];
  /** Where the fields of a partial's context stand that were handed to it one by one. */
  readonly fields?: ReadonlyMap<string, string | undefined>;
}

const NO_PATHS: readonly string[] = [];

export const originAt = (path: string | undefined): Origin => ({
  path,
  paths: path === undefined || path === '' ? NO_PATHS : [path],
});

export const AT_ROOT: Origin = originAt('');
export const NOWHERE: Origin = originAt(undefined);

const NAME = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** One step into the data as it is written in a path: `.name`, `[0]`, `.[odd name]`. */
export function stepOf(part: string): string {
  if (/^\d+$/.test(part)) return `[${part}]`;
  return NAME.test(part) ? `.${part}` : `.[${part}]`;
}

const suffixOf = (parts: readonly string[]): string => parts.map(stepOf).join('');

export const joinSuffix = (path: string, suffix: string): string =>
  path === '' && suffix.startsWith('.') ? suffix.slice(1) : path + suffix;

/** Gives what lies some steps further in. */
export type Within = (origin: Origin) => Origin;

/** Lists have so many elements below which the same names are looked up for every sample. */
const MOST_BASES = 200;

/**
 * What lies these steps within other origins. Each is made once: thousands of samples show the same few paths, and one
 * path is to be one string, which is found in a table without being read.
 */
export function originWithin(parts: readonly string[]): Within {
  const [first] = parts;
  if (first === undefined) return (origin) => origin;
  const suffix = suffixOf(parts);
  const within = rememberedUpTo(MOST_BASES, (base) => originAt(joinSuffix(base, suffix)));
  // Mostly it is asked for the same one again.
  let lastBase: string | undefined;
  let last = NOWHERE;
  return ({ path, fields }) => {
    if (fields?.has(first)) {
      const handed = fields.get(first);
      return handed === undefined ? NOWHERE : originAt(joinSuffix(handed, suffixOf(parts.slice(1))));
    }
    if (path === undefined) return NOWHERE;
    if (path === lastBase) return last;
    lastBase = path;
    last = within(path);
    return last;
  };
}

/** `orders[0].sku` → `orders[].sku`, as paths are written in metadata. */
export const withoutIndexes = (path: string): string => path.replace(/\[\d+\]/g, '[]');
