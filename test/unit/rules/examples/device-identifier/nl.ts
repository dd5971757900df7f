import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Je hebt gisteren ⟦device-identifier:gesurft op je iPhone⟧.',
    '⟦device-identifier:U gebruikt Chrome op een oude Mac⟧.',
    'Uw IP-adres: ⟦device-identifier:{{ip}}⟧',
    'Je hebt onze site ⟦device-identifier:bezocht met je Samsung⟧.',
  ],
  'locales: [nl]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Download onze app op je telefoon.', 'Een nieuw hoesje: {{product.name}}', 'Werkt in Chrome en Firefox.'],
  'locales: [nl]\nkind: marketing\n',
);
