/** How many files are asked for at once: on a remote file system each answer takes its time. */
const AT_ONCE = 16;

/** Does the same with every item, several at a time; the results in the order of the items. */
export async function severalAtOnce<T, R>(
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const waiting = items.entries();
  const work = async () => {
    for (const [i, item] of waiting) results.set(i, await act(item));
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
  return items.flatMap((_, i) => (results.has(i) ? [results.get(i) as R] : []));
}
