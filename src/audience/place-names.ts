import type { Audience } from './audience';

/** A name without what differs between ways to write it: case, accents, punctuation. */
export const normaliseName = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .replace(/ß/g, 'ss')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Says whether two names mean the same place or thing. */
export type SameName = (a: string, b: string) => boolean;

/** Compares names as written, and by the audience's `aliases`; two names that nothing unites are not the same. */
export function sameNameIn({ aliases }: Audience): SameName {
  const groups = new Map<string, Set<string>>();
  for (const [name, others] of aliases) {
    for (const each of [name, ...others.value]) {
      const key = normaliseName(each);
      groups.set(key, (groups.get(key) ?? new Set()).add(name));
    }
  }
  return (a, b) => {
    const [left, right] = [normaliseName(a), normaliseName(b)];
    if (left === '' || right === '') return false;
    if (left === right) return true;
    const known = groups.get(right);
    return [...(groups.get(left) ?? [])].some((group) => known?.has(group));
  };
}
