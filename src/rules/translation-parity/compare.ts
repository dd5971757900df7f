import type { Content, Item } from './content';
import { linksWithout } from './links';

/** How one translation differs from the others. */
export interface Difference {
  /** What at least half of all have and this one lacks, each as the first of the others has it. */
  readonly lacks: readonly Item[];
  /** What this one has and more than half lack. */
  readonly adds: readonly Item[];
}

/**
 * Compares a translation with the others. What at least half of them have is missing where it is not there; what fewer
 * have is too much where it is. So each difference is said of one side only.
 */
export function differenceOf(own: Content, others: readonly Content[]): Difference {
  const plain = plainDifference(own, others);
  const links = linkDifference(own, others);
  return { lacks: [...plain.lacks, ...links.lacks], adds: [...plain.adds, ...links.adds] };
}

function plainDifference(own: Content, others: readonly Content[]): Difference {
  const all = [own, ...others];
  const held = all.map(({ items }) => new Set(items.flatMap((item) => [item.key, ...item.alternatives])));
  const holders = (item: Item) =>
    held.filter((keys) => [item.key, ...item.alternatives].some((key) => keys.has(key))).length;
  const isInOwn = (item: Item) => [item.key, ...item.alternatives].some((key) => held[0]?.has(key));
  const plain = ({ items }: Content) => firstOfEach(items.filter((item) => item.kind !== 'link'));
  return {
    lacks: firstOfEach(others.flatMap(plain)).filter(
      (item) => !isInOwn(item) && holders(item) * 2 >= all.length,
    ),
    adds: plain(own).filter((item) => holders(item) * 2 < all.length),
  };
}

function linkDifference(own: Content, others: readonly Content[]): Difference {
  const links = ({ items }: Content) => items.filter((item) => item.kind === 'link');
  const total = others.length + 1;
  const missing = others.map((other) => linksWithout(links(other), links(own)));
  const having = missing.filter((each) => each.length > 0);
  const fewest = having.reduce<readonly Item[]>(
    (best, each) => (best.length === 0 || each.length < best.length ? each : best),
    [],
  );
  const surplus = others
    .map((other) => linksWithout(links(own), links(other)))
    .filter((each) => each.length > 0);
  const added = surplus[0]?.filter((link) => surplus.every((each) => each.includes(link))) ?? [];
  return {
    lacks: having.length * 2 >= total ? fewest : [],
    adds: (total - surplus.length) * 2 < total ? added : [],
  };
}

function firstOfEach(items: readonly Item[]): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.key)) first.set(item.key, item);
  return [...first.values()];
}
