import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Onze ⟦in-store-tracking:camera’s hebben u bij de parfums gezien⟧.',
  'We hebben ⟦in-store-tracking:uw gezicht bij de ingang herkend⟧.',
  '⟦in-store-tracking:Je was gisteren in onze winkel⟧.',
  '⟦in-store-tracking:We zagen je voor het schap⟧ in onze winkel.',
  '⟦in-store-tracking:We zagen je zaterdag in onze winkel⟧ in Gent.',
  'De ⟦in-store-tracking:sensoren laten zien dat je⟧ twijfelde bij de parfums.',
  'De ⟦in-store-tracking:sensoren bij de ingang registreerden u⟧ om tien uur.',
  '⟦in-store-tracking:Je stond lang voor het schap⟧ met thee.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Nieuwe camera’s in de winkel.',
  'Gratis wifi in al onze winkels.',
  'Bezoek onze winkel op zaterdag.',
  'Gezichtscrème voor de halve prijs.',
  'Je hebt gekozen voor afhalen in de winkel.',
  'De camera die je hebt besteld is onderweg.',
  'Deze camera heeft je gezicht altijd scherp.',
  'Je winkelmandje wacht op je.',
  'Deze camera herkent gezichten in het donker.',
  'Onze camera’s filmden de bouw van het stadion.',
]);
