import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦precise-location:Detectamos que se halla usted dentro del centro comercial⟧.',
    'Nuestra panadería queda ⟦precise-location:a 80 metros de donde estás⟧.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['El hotel queda a 300 metros de la playa.', 'Nos encontrarás en la calle Mayor, junto al mercado.'],
  'locales: [es]\nkind: marketing\n',
);
