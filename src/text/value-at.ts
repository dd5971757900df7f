/** The steps of a path in the data: `a.[b c].d` → `a`, `b c`, `d`; `[]` stays as it is. */
const STEP = /\[\]|\[([^\]]*)\]|[^.[\]]+/g;

/** The value at a path written from the root; own properties only, nothing for a path through a list. */
export function valueAt(data: unknown, path: string): unknown {
  let at = data;
  for (const [step, odd] of path.matchAll(STEP)) {
    const name = odd ?? step;
    if (step === '[]' || typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at;
}
