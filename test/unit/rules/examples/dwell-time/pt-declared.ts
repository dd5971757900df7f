import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  ['⟦dwell-time:Ficaste vinte minutos⟧ diante do mesmo sofá.', '⟦dwell-time:Sua visita durou meia hora⟧.'],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['A viagem leva cerca de {{x}} minutos.', 'Pronto em vinte minutos.'],
  'locales: [pt]\nkind: marketing\n',
);
