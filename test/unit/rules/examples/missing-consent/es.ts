import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Estás ahora en ⟦missing-consent:{{place}}⟧, ¡aprovecha!',
    '⟦missing-consent:Hemos visto que estabas mirando⟧ nuestras botas.',
  ],
  'locales: [es]\nconsent: { language: true }\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Planes en {{hotel.city}}', 'Tu pedido {{order.number}} está listo.'],
  'locales: [es]\nconsent: { language: true }\n',
);
