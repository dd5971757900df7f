import type { Example } from '../../../../../src/rules/rule';

export const bad: readonly Example[] = [
  {
    why: 'A sentence in German is no address, though it names a country.',
    audience: 'locale: en\n',
    template:
      '<p>Thank you for your order! We will tell you when it arrives.</p>\n<p>⟦language-mismatch:Wir liefern Ihre Bestellung in alle Länder Europas, auch in die Schweiz⟧</p>\n',
  },
];

export const good: readonly Example[] = [
  {
    why: 'An address without a number, from real mail.',
    audience: 'locale: en\n',
    template:
      '<p>Thank you for your order! We will tell you when it arrives.</p>\n<p>Sieben Bauern, Minden, NRW, Germany</p>\n',
  },
];
