import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Vous êtes actuellement à ⟦missing-consent:{{place}}⟧, profitez-en !',
    '⟦missing-consent:Nous avons remarqué que vous regardiez⟧ nos bottes.',
  ],
  'locales: [fr]\nconsent: { language: true }\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Que faire à {{hotel.city}} ce week-end', 'Votre commande {{order.number}} est prête.'],
  'locales: [fr]\nconsent: { language: true }\n',
);
