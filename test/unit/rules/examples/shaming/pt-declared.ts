import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'A coruja está ⟦shaming:decepcionada com você⟧.',
    '⟦shaming:Só 300 passos ontem⟧: ⟦shaming:até o gato andou mais do que tu⟧.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Receitas leves para depois das festas.', 'A academia abre nos feriados também.'],
  'locales: [pt]\nkind: marketing\n',
);
