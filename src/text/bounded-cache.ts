/**
 * Values by key, `limit` of them at the most: what was not used for longest is forgotten. It is kept in two halves, so
 * that finding something costs no more than a look into a map: once the newer half is full it becomes the older one, and
 * what is still used of that goes back into the newer.
 */
export class BoundedCache<V, K extends string = string> {
  readonly #most: number;
  #newer = new Map<K, V>();
  #older: ReadonlyMap<K, V> = new Map();

  constructor(limit: number) {
    this.#most = Math.ceil(limit / 2);
  }

  /** The value of a key, made on the first call; `undefined` is made anew each time. */
  get(key: K, make: (key: K) => V): V {
    const found = this.#newer.get(key);
    if (found !== undefined) return found;
    const value = this.#older.get(key) ?? make(key);
    if (this.#newer.size >= this.#most) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(key, value);
    return value;
  }
}
