import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦device-identifier:Você navegou pelo seu celular⟧ ontem à noite.',
    '⟦device-identifier:Você usa Chrome⟧ em um Mac antigo.',
    'Seu endereço IP: ⟦device-identifier:{{ip}}⟧',
    '⟦device-identifier:Você visitou nosso site pelo seu Samsung⟧.',
    '⟦device-identifier:Verificámos que utiliza o Windows⟧ 10.',
    '⟦device-identifier:Acedeste através de um tablet⟧.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Baixe nosso aplicativo no seu celular.',
    'Uma capa nova: {{product.name}}',
    'Funciona no Chrome e no Firefox.',
    'Abra o link em qualquer navegador.',
    'Consertamos tablets de todas as marcas.',
  ],
  'locales: [pt]\nkind: marketing\n',
);
