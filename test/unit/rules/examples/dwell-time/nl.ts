import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦dwell-time:U heeft twaalf minuten op deze pagina doorgebracht⟧.',
  '⟦dwell-time:Je stond tien minuten⟧ voor deze jurk.',
  'Je ⟦dwell-time:hebt deze bank 15 minuten lang bekeken⟧.',
  'U bleef ⟦dwell-time:{{n}}⟧ minuten in onze catalogus.',
  '⟦dwell-time:U besteedde 8 minuten⟧ aan onze hotelpagina.',
  '⟦dwell-time:Je bracht bijna een uur⟧ door op onze site.',
  '⟦dwell-time:Je bladerde bijna twintig minuten⟧ door de gids.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Je bent al 10 jaar klant bij ons.',
  'Je stond 3 uur in de file? Wij leveren thuis.',
  'Leestijd: vijf minuten.',
  'Uw sessie verloopt over 30 minuten.',
  'Blijf drie nachten en betaal er twee.',
  'Binnen 20 minuten bezorgd.',
  'Een bezoek van twee uur is zo voorbij.',
  'De film duurt twee uur.',
]);
