import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'O ⟦social-exposure:teu cunhado André aderiu⟧ à fibra.',
    '⟦social-exposure:Olha só quem já se inscreveu⟧: {{x}}.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Traga o seu cunhado ao churrasco.', 'Indique uma amiga.'],
  'locales: [pt]\nkind: marketing\n',
);
