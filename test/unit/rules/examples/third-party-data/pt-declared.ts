import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦third-party-data:Uma empresa de dados contou-nos que você⟧ mudou de casa.',
    '⟦third-party-data:Nosso modelo calcula que⟧ você vai trocar de carro.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'A nossa política de privacidade explica o que guardamos.',
    'O seguro foi calculado com os dados que o senhor forneceu.',
  ],
  'locales: [pt]\nkind: marketing\n',
);
