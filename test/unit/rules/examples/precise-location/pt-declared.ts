import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦precise-location:Reparámos que anda pela Rua⟧ Augusta.',
    '⟦precise-location:Detectamos sua presença⟧ no shopping.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['O hotel fica a 300 metros da praia.', 'Estamos na Rua das Flores, ao lado do mercado.'],
  'locales: [pt]\nkind: marketing\n',
);
