import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦viewed-item:Ontem espreitaste⟧ as mochilas de montanha.',
    '⟦viewed-item:Você andou comparando duas cafeteiras no nosso catálogo⟧.',
    '⟦viewed-item:Já que procurou por⟧ tendas, aqui fica a lista.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Pode comparar os dois modelos na tabela.',
    'Espreita o catálogo quando quiseres.',
    'Você pode olhar as fotos no site.',
  ],
  'locales: [pt]\nkind: marketing\n',
);
