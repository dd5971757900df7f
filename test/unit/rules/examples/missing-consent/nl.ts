import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Je bent nu in ⟦missing-consent:{{place}}⟧, geniet ervan!',
    '⟦missing-consent:We zagen dat u⟧ onze laarzen bekeek.',
  ],
  'locales: [nl]\nconsent: { language: true }\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Wat te doen in {{hotel.city}}', 'Je bestelling {{order.number}} staat klaar.'],
  'locales: [nl]\nconsent: { language: true }\n',
);
