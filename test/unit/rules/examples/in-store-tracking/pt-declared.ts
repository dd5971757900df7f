import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Nosso ⟦in-store-tracking:gerente viu você⟧ fotografando a etiqueta.',
    '⟦in-store-tracking:Provaste três casacos e deixaste tudo no provador⟧.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Sensores de movimento para o jardim.', 'A sua compra de sábado na loja pode ser trocada.'],
  'locales: [pt]\nkind: marketing\n',
);
