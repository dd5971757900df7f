import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦visit-count:Has vuelto a la ficha del reloj siete veces⟧.',
    'Por ⟦visit-count:cuarta vez consultaste⟧ este plan.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Riégala dos veces por semana.', 'Este es tu quinto pedido.'],
  'locales: [es]\nkind: marketing\n',
);
