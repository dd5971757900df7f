import type { Item } from './content';

/**
 * The links of one translation that another has no counterpart of. Addresses are translated as well: what is not there
 * in the same words is paired with another link to the same place, then with one that carries the same fields, then with
 * any. Only what is left over then is missing.
 */
export function linksWithout(of: readonly Item[], other: readonly Item[]): readonly Item[] {
  let mine = distinct(of);
  let theirs = distinct(other);
  for (const likeness of [(link: Item) => link.key, hostAndFields, fieldsOf, () => '']) {
    const counts = new Map<string, number>();
    for (const link of theirs) counts.set(likeness(link), (counts.get(likeness(link)) ?? 0) + 1);
    const taken = new Map<string, number>();
    const isPaired = (link: Item): boolean => {
      const key = likeness(link);
      const left = (counts.get(key) ?? 0) - (taken.get(key) ?? 0);
      if (left > 0) taken.set(key, (taken.get(key) ?? 0) + 1);
      return left > 0;
    };
    mine = mine.filter((link) => !isPaired(link));
    theirs = theirs.filter((link) => {
      const key = likeness(link);
      const left = taken.get(key) ?? 0;
      if (left > 0) taken.set(key, left - 1);
      return left === 0;
    });
  }
  return mine;
}

function distinct(links: readonly Item[]): readonly Item[] {
  const byKey = new Map(links.map((link) => [link.key, link]));
  return links.filter((link) => byKey.get(link.key) === link);
}

const fieldsOf = ({ label }: Item): string => (label.match(/\{[^{}]*\}/g) ?? []).sort().join();

/** A shop's `example.de` and `example.fr` are one place. */
function hostAndFields(link: Item): string {
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(link.key.replace(/^link /, ''))?.[1] ?? '';
  const names = host.split('.').filter((name) => name !== 'www' && name !== '*' && name.length > 3);
  return `${names[0] ?? host} ${fieldsOf(link)}`;
}
