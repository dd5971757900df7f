import { listOf } from '../../text/list-of';
import type { Related, Subject } from '../rule';
import type { Item } from './content';

/** Items as messages name them. */
export const labels = (items: readonly Item[]): string =>
  shortened(items.map(({ kind, label }) => (kind === 'field' ? label : `the ${kind} ${cut(label)}`)));

const cut = (label: string): string => (label.length > 80 ? `${label.slice(0, 79)}…` : label);

/** A list that is cut where it gets long. */
export const shortened = (items: readonly string[]): string =>
  items.length > 5 ? `${items.slice(0, 4).join(', ')} and ${items.length - 4} more` : listOf(items);

/** The places of items, as far as their files had a say in the review. */
export function relatedTo(
  items: readonly Item[],
  words: string,
  textOf: Subject['textOf'],
): readonly Related[] {
  return items
    .filter((item) => textOf(item.place.file) !== undefined)
    .slice(0, 5)
    .map((item) => ({ place: item.place, message: `${words} ${labels([item])}` }));
}
