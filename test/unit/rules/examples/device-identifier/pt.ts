import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦device-identifier:Você navegou pelo seu celular⟧ ontem à noite.',
    '⟦device-identifier:Você usa Chrome⟧ em um Mac antigo.',
    'Seu endereço IP: ⟦device-identifier:{{ip}}⟧',
    '⟦device-identifier:Você visitou nosso site pelo seu Samsung⟧.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Baixe nosso aplicativo no seu celular.',
    'Uma capa nova: {{product.name}}',
    'Funciona no Chrome e no Firefox.',
  ],
  'locales: [pt]\nkind: marketing\n',
);
