import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦painful-memory:Depois do divórcio, talvez um apartamento menor caia bem para você⟧.',
    '⟦painful-memory:Perdeste o teu pai⟧ há pouco.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Um romance sobre o luto.', 'Flores frescas para qualquer ocasião.'],
  'locales: [pt]\nkind: marketing\n',
);
