import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦dwell-time:Te quedaste veinte minutos⟧ ante el mismo sofá.',
    '⟦dwell-time:Usted se demoró bastante tiempo⟧ en la pantalla de pago.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['El trayecto tarda unos {{x}} minutos.', 'Listo en veinte minutos.'],
  'locales: [es]\nkind: marketing\n',
);
