import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦sensitive-data:Su receta de antidepresivos⟧ está por agotarse.',
    '⟦sensitive-data:Tus deudas⟧ caben en una sola cuota.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Concierto de música sacra en la catedral.', 'Si padece alguna alergia, avise al mesero.'],
  'locales: [es]\nkind: marketing\n',
);
