import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦visit-count:Você abriu a página do relógio sete vezes⟧.',
    'Foram ⟦visit-count:nove visitas desde segunda⟧.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Regue duas vezes por semana.', 'Esta é a tua quinta encomenda.'],
  'locales: [pt]\nkind: marketing\n',
);
