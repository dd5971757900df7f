/** Where in the data a value stands. */
export interface Origin {
  /** From the root: `orders[0].sku`, `''` for the root itself. Absent for what the data does not hold. */
  readonly path: string | undefined;
  /** Where the fields of a partial's context stand that were handed to it one by one. */
  readonly fields?: ReadonlyMap<string, string | undefined>;
}

export const AT_ROOT: Origin = { path: '' };
export const NOWHERE: Origin = { path: undefined };

const NAME = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** One step into the data as it is written in a path: `.name`, `[0]`, `.[odd name]`. */
export function stepOf(part: string): string {
  if (/^\d+$/.test(part)) return `[${part}]`;
  return NAME.test(part) ? `.${part}` : `.[${part}]`;
}

export const suffixOf = (parts: readonly string[]): string => parts.map(stepOf).join('');

export const joinSuffix = (path: string, suffix: string): string =>
  path === '' && suffix.startsWith('.') ? suffix.slice(1) : path + suffix;

/** The path of what lies some steps further in. */
export function pathWithin(origin: Origin, parts: readonly string[], suffix: string): string | undefined {
  const [first] = parts;
  if (origin.fields && first !== undefined && origin.fields.has(first)) {
    const path = origin.fields.get(first);
    return path === undefined ? undefined : joinSuffix(path, suffixOf(parts.slice(1)));
  }
  return origin.path === undefined ? undefined : joinSuffix(origin.path, suffix);
}

/** `orders[0].sku` → `orders[].sku`, as paths are written in metadata. */
export const withoutIndexes = (path: string): string => path.replace(/\[\d+\]/g, '[]');
