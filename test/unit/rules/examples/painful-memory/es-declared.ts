import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦painful-memory:Tras tu divorcio⟧, te vendrá bien un piso más chico.',
    '⟦painful-memory:Perdiste a tu padre⟧ hace poco.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Una novela sobre el duelo.', 'Flores frescas para cualquier ocasión.'],
  'locales: [es]\nkind: marketing\n',
);
