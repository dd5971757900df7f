import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Hai ⟦device-identifier:navigato dal tuo iPhone⟧.',
    '⟦device-identifier:Usi Chrome⟧ su un vecchio Mac.',
    'Il tuo indirizzo IP: ⟦device-identifier:{{ip}}⟧',
    'Hai ⟦device-identifier:visitato il nostro sito con il tuo Samsung⟧.',
    'Il ⟦device-identifier:tablet su cui guardi⟧ i film è troppo vecchio.',
  ],
  'locales: [it]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Scarica la nostra app sul tuo telefono.',
    'Una nuova cover: {{product.name}}',
    'Funziona con Chrome e Firefox.',
    'Il tuo vecchio telefono può avere una seconda vita.',
  ],
  'locales: [it]\nkind: marketing\n',
);
