/** A function that works out each answer once. Only for keys of which there are few: nothing is ever forgotten. */
export function remembered<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

/** As `remembered`, for keys that come out of files: once so many answers are known, all of them are forgotten. */
export function rememberedUpTo<T>(limit: number, read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(key);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
