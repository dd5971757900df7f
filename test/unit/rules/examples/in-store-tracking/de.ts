import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦in-store-tracking:Unsere Kameras haben Sie am Parfümregal gesehen⟧.',
  'Wir haben ⟦in-store-tracking:Ihr Gesicht am Eingang erkannt⟧. ⟦in-store-tracking:Ihr Gesicht haben wir wiedererkannt⟧.',
  '⟦in-store-tracking:Wir haben dich in unserer Filiale vor dem Regal gesehen⟧.',
  '⟦in-store-tracking:Ihr letzter Besuch in unserer Filiale⟧',
  '⟦in-store-tracking:Sie waren gestern in unserem Geschäft⟧.',
  'Bereich: ⟦in-store-tracking:{{beacon.zone}}⟧',
  'Ihr Handy hat sich am Eingang ⟦in-store-tracking:mit unserem WLAN verbunden⟧.',
  '⟦in-store-tracking:Die Kamera am Eingang hat Sie am Samstag erkannt⟧.',
  '⟦in-store-tracking:Sie waren nur wenige Schritte von unserer Filiale⟧ entfernt.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Neue Kameras eingetroffen.',
  'Kostenloses WLAN in unseren Filialen.',
  'Besuchen Sie unsere Filiale am Samstag.',
  'Gesichtscreme im Angebot.',
  'Wir freuen uns auf Ihren Besuch in unserer Filiale.',
  '{{store.name}} hat am Sonntag geöffnet.',
  'Sie waren am Montag um 14:00 Uhr nicht zu Hause, Ihr Paket liegt in der Filiale.',
  'Ihr Paket haben wir in unserer Filiale hinterlegt.',
  'Sie haben am Freitag in unserer Filiale bestellt. Danke!',
]);
