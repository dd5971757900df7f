import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦visit-count:U heeft onze site deze week vijf keer bezocht⟧.',
  'Dit was ⟦visit-count:uw derde bezoek⟧.',
  'Je bent al ⟦visit-count:{{n}}⟧ keer op onze site geweest.',
  '⟦visit-count:Je bekeek deze jurk al drie keer⟧.',
  '⟦visit-count:Je bent al drie keer teruggekomen⟧ voor dit bed.',
  '⟦visit-count:Vier keer bekeek je⟧ deze tas: ⟦visit-count:je bekeek deze tas vier keer⟧.',
  '⟦visit-count:Je passeerde vijf keer⟧ onze etalage.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Met twee klikken ben je ingeschreven.',
  'Bedankt voor uw trouw.',
  'U heeft dit jaar drie keer besteld.',
  'Drie keer per dag innemen.',
  'Betaal in drie keer.',
  'Probeer het drie keer gratis.',
]);
