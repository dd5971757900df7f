import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'A ⟦sensitive-data:receita do seu antidepressivo⟧ está a acabar.',
    '⟦sensitive-data:Como evangélico que⟧ é, há de gostar do coro.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Concerto de música sacra na Sé.', 'Se tiver alguma alergia, avise o empregado de mesa.'],
  'locales: [pt]\nkind: marketing\n',
);
