import type { AddressForms } from './address-forms';

/**
 * Dutch of the Netherlands and Belgium. Covers u, uw and je, jij, jou, jouw. Leaves alone *jullie* (several), the
 * hours of a clock in Belgium ("om 14 u"), "alstublieft", which is said to anybody, and commands, which are the same
 * for both.
 */
export const nl: AddressForms = {
  locale: 'nl',
  forms: [
    { name: 'u', words: 'u uw uwe uzelf' },
    { name: 'je', words: 'je jij jou jouw jouwe jezelf' },
  ],
  never: [
    '# u',
    'a . u . b',
    'm . u . v',
    'u . s',
    'u . k',
    '# : # u',
    'van je welste',
    'je reinste',
    'dank je wel',
    'dank u wel',
    'je van het',
    'u - *',
    'joie de vivre',
    'je ne sais quoi',
    'jij - *',
    'je - van - het',
  ],
};
