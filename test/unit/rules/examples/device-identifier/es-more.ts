import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦device-identifier:Ese Android tuyo⟧ ya tiene sus años.',
    '⟦device-identifier:Accediste desde una tableta⟧.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Abre el enlace en cualquier navegador.', 'Reparamos tabletas de todas las marcas.'],
  'locales: [es]\nkind: marketing\n',
);
