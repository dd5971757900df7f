import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Una ⟦third-party-data:empresa de datos nos ha contado que te⟧ mudaste.',
    '⟦third-party-data:Nuestro modelo predice que⟧ vas a cambiar de coche.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'En nuestra política de privacidad explicamos qué guardamos.',
    'El seguro se calcula con los datos que usted mismo facilitó.',
  ],
  'locales: [es]\nkind: marketing\n',
);
