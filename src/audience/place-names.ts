import { CITY_NAMES } from '../knowledge/city-names.generated';
import { normaliseName } from '../text/normalise-name';
import { rememberedUpTo } from '../text/remembered';
import type { Audience } from './audience';

const MOST_NAMES = 2000;

/** Says whether two names mean the same place or thing. */
export type SameName = (a: string, b: string) => boolean;

/**
 * Compares names as written, by the audience's `aliases`, and by what CLDR's exemplar cities are called; two names that
 * nothing unites are not the same.
 */
export function sameNameIn({ aliases }: Audience): SameName {
  let cities: ReadonlyMap<string, number> | undefined;
  // Samples name the same few places.
  const normalised = rememberedUpTo(MOST_NAMES, normaliseName);
  const groups = new Map<string, Set<string>>();
  for (const [name, others] of aliases) {
    for (const each of [name, ...others.value]) {
      const key = normaliseName(each);
      groups.set(key, (groups.get(key) ?? new Set()).add(name));
    }
  }
  return (a, b) => {
    const [left, right] = [normalised(a), normalised(b)];
    if (left === '' || right === '') return false;
    if (left === right) return true;
    const known = groups.get(right);
    if ([...(groups.get(left) ?? [])].some((group) => known?.has(group))) return true;
    cities ??= citiesByName();
    const city = cities.get(left);
    return city !== undefined && city === cities.get(right);
  };
}

/** The number of each city by its names; a name that several have is nobody's. */
function citiesByName(): ReadonlyMap<string, number> {
  const byName = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const [number, names] of CITY_NAMES.split('\n').entries()) {
    for (const name of names.split('|')) {
      if ((byName.get(name) ?? number) !== number) ambiguous.add(name);
      byName.set(name, number);
    }
  }
  for (const name of ambiguous) byName.delete(name);
  return byName;
}
