import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦shaming:Deberías avergonzarte⟧ de ese césped.',
    '⟦shaming:Solo 300 pasos ayer⟧: hasta el gato se movió más.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Recetas ligeras para después de las fiestas.', 'El gimnasio abre también los festivos.'],
  'locales: [es]\nkind: marketing\n',
);
