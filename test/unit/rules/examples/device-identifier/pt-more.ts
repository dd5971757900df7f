import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦device-identifier:Verificámos que utiliza o Windows⟧ 10.',
    '⟦device-identifier:Acedeste através de um tablet⟧.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Abra o link em qualquer navegador.', 'Consertamos tablets de todas as marcas.'],
  'locales: [pt]\nkind: marketing\n',
);
