import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦social-exposure:Tu cuñado Andrés contrató⟧ la fibra.',
    '⟦social-exposure:Mira quién se apuntó⟧ ya: {{x}}.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Trae a tu cuñado a la barbacoa.', 'Invita a una amiga.'],
  'locales: [es]\nkind: marketing\n',
);
