import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Ons algoritme denkt dat je⟧ gaat verhuizen.',
  'Een ⟦third-party-data:partner heeft ons verteld dat⟧ je een hond hebt.',
  '⟦third-party-data:Je gedrag toont dat⟧ je van jazz houdt.',
  '⟦third-party-data:Onze gegevens wijzen erop dat je⟧ een kind verwacht.',
  '⟦third-party-data:We hoorden van een partner⟧ dat je een auto zoekt.',
  'Dat staat in een ⟦third-party-data:aangekocht profiel⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Je hebt je account gekoppeld aan de app op je nieuwe telefoon.',
  'Een aanbieding van onze partner {{partner.name}}.',
  'We denken dat je dit boek mooi vindt.',
  'Volg ons op Facebook.',
  'Klik hier om externe bestanden te openen.',
]);
