import { BoundedCache } from './bounded-cache';

/** A function that works out each answer once. Only for keys of which there are few: nothing is ever forgotten. */
export const remembered = <T, K extends string = string>(read: (key: K) => T): ((key: K) => T) =>
  rememberedUpTo(Number.POSITIVE_INFINITY, read);

/** As `remembered`, for keys that come out of files: of answers past so many, what was not asked for longest is forgotten. */
export function rememberedUpTo<T, K extends string = string>(
  limit: number,
  read: (key: K) => T,
): (key: K) => T {
  const known = new BoundedCache<T, K>(limit);
  return (key) => known.get(key, read);
}

/** What is loaded when it is first asked for; where that fails, who asks next has it loaded anew. */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (loading) return loading;
    loading = load();
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}
