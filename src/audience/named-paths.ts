import type { Audience } from './audience';

const under = (list: string, paths: readonly (string | undefined)[]): readonly string[] => {
  const element = list.endsWith('[]') ? list : `${list}[]`;
  return [list, ...paths.flatMap((path) => (path === undefined ? [] : [`${element}.${path}`]))];
};

/** Every path into the data that an audience speaks of, besides those of `fields`. */
export function namedPaths(audience: Audience): readonly string[] {
  const { localeField, localeFlags, consent, offer, bookings, purchases } = audience;
  return [
    ...(localeField?.value.map(({ path }) => path) ?? []),
    ...localeFlags.keys(),
    ...[...(consent?.values() ?? [])].flatMap(({ value }) =>
      typeof value === 'boolean' ? [] : [value.path],
    ),
    ...Object.values(offer?.value ?? {}),
    ...(bookings
      ? under(bookings.value.list, [bookings.value.place, bookings.value.from, bookings.value.to])
      : []),
    ...(purchases ? under(purchases.value.list, [purchases.value.item]) : []),
  ];
}

/** Whether one path is the other, or leads to or through it. */
export const isAlong = (a: string, b: string): boolean => a === b || isWithinPath(a, b) || isWithinPath(b, a);

const isWithinPath = (inner: string, outer: string): boolean =>
  inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length));
