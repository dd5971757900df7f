import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Adesso sei ancora a ⟦missing-consent:{{place}}⟧, approfittane!',
    '⟦missing-consent:Abbiamo notato che stavi guardando⟧ i nostri stivali.',
  ],
  'locales: [it]\nconsent: { language: true }\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Cosa fare a {{hotel.city}}', 'Il tuo ordine {{order.number}} è pronto.'],
  'locales: [it]\nconsent: { language: true }\n',
);
