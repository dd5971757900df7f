import type { Audience } from '../audience/audience';
import { elementsOf, valuesAt } from './data-values';
import { follow } from './own-value';

/** A stay that a reader booked. */
export interface Booking {
  readonly place: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

const CANCELLED = /^(?:cancel|storn|anul|annul|refund|void)/i;

/** The stays in a reader's data, those that were cancelled left out. */
export function bookingsOf(data: unknown, { bookings }: Audience): readonly Booking[] {
  if (!bookings) return [];
  const { list, place, from, to } = bookings.value;
  const field = (element: unknown, path: string | undefined) =>
    path === undefined ? undefined : valuesAt(element, path)[0]?.value;
  return valuesAt(data, list)
    .flatMap(elementsOf)
    .filter(({ value }) => !isCancelled(value))
    .map(({ value }) => ({ place: field(value, place), from: field(value, from), to: field(value, to) }));
}

function isCancelled(booking: unknown): boolean {
  const status = follow(booking, ['status']) ?? follow(booking, ['state']);
  if (typeof status === 'string' && CANCELLED.test(status)) return true;
  return ['cancelled', 'canceled', 'isCancelled', 'cancelledAt'].some((name) =>
    Boolean(follow(booking, [name])),
  );
}

/** The names of a place: a text, or the code and the name of a place that is an object. */
export function namesOf(place: unknown): readonly string[] {
  if (typeof place === 'string') return [place];
  return ['code', 'iata', 'id', 'name', 'city'].flatMap((name) => {
    const value = follow(place, [name]);
    return typeof value === 'string' ? [value] : [];
  });
}
