import { registeredLocale } from '../../src/audience/registered';

/** A cell as a locale; nothing for `mul(de+en)`, `source(en)` and an empty one. */
export const parseLocaleTag = (cell: string): string | undefined =>
  /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(cell) ? registeredLocale(cell) : undefined;
