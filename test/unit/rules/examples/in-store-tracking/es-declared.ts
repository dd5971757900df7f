import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'El ⟦in-store-tracking:vigilante contó que te⟧ probaste tres abrigos.',
    '⟦in-store-tracking:Saliste de la tienda con las manos vacías⟧.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Sensores de movimiento para el jardín.', 'Tu compra del sábado en la tienda admite cambios.'],
  'locales: [es]\nkind: marketing\n',
);
