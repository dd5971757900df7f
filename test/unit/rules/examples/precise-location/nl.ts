import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:U bent vlak bij⟧ onze winkel.',
  '⟦precise-location:Je liep net langs onze⟧ koffiebar.',
  'Op slechts ⟦precise-location:200 meter van je⟧ huis wacht een koffie.',
  'Wij kennen ⟦precise-location:uw exacte locatie⟧.',
  '⟦precise-location:U bent op dit moment vlak bij⟧ onze nieuwe winkel.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Seizoensgroente van zes boeren binnen dertig kilometer, voor u geoogst.',
  'Vind een winkel bij u in de buurt.',
  'Het hotel ligt op 200 meter van het strand.',
  'Je pakket ligt klaar: {{pickup.street}}',
  'Wat te doen in {{user.city}}',
  'Het hotel ligt vlak bij het strand.',
]);
