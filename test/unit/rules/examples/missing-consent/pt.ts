import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Você está agora em ⟦missing-consent:{{place}}⟧, aproveite!',
    '⟦missing-consent:Notamos que você estava olhando⟧ nossas botas.',
  ],
  'locales: [pt]\nconsent: { language: true }\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['O que fazer em {{hotel.city}}', 'Seu pedido {{order.number}} está pronto.'],
  'locales: [pt]\nconsent: { language: true }\n',
);
