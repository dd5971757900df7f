import { BoundedCache } from './bounded-cache';

/** A function that works out each answer once. Only for keys of which there are few: nothing is ever forgotten. */
export const remembered = <T>(read: (key: string) => T): ((key: string) => T) =>
  rememberedUpTo(Number.POSITIVE_INFINITY, read);

/** As `remembered`, for keys that come out of files: of answers past so many, what was not asked for longest is forgotten. */
export function rememberedUpTo<T>(limit: number, read: (key: string) => T): (key: string) => T {
  const known = new BoundedCache<T>(limit);
  return (key) => known.get(key, read);
}
