import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Unsere ⟦in-store-tracking:Kameras haben Sie am Parfümregal gesehen⟧.',
  'Wir haben ⟦in-store-tracking:Ihr Gesicht am Eingang erkannt⟧. ⟦in-store-tracking:Ihr Gesicht haben wir wiedererkannt⟧.',
  '⟦in-store-tracking:Wir haben dich in unserer Filiale vor dem Regal gesehen⟧.',
  '⟦in-store-tracking:Ihr letzter Besuch in unserer Filiale⟧',
  '⟦in-store-tracking:Sie waren gestern in unserem Geschäft⟧.',
  'Bereich: ⟦in-store-tracking:{{beacon.zone}}⟧',
  '⟦in-store-tracking:Ihr Handy hat sich am Eingang mit unserem WLAN verbunden⟧.',
  'Die ⟦in-store-tracking:Kamera am Eingang hat Sie am Samstag erkannt⟧.',
  '⟦in-store-tracking:Sie waren nur wenige Schritte von unserer Filiale⟧ entfernt.',
  'Unsere ⟦in-store-tracking:Sensoren haben dich am Samstag in der Schuhabteilung gezählt⟧.',
  'Unsere ⟦in-store-tracking:Kundenzähler haben Sie wiedererkannt⟧.',
  '⟦in-store-tracking:Ihr Handy hat sich mit unserem Gäste-WLAN verbunden⟧.',
  'Die ⟦in-store-tracking:Kamera am Eingang hat dich erkannt⟧.',
  'Unser ⟦in-store-tracking:Beacon hat dein Telefon an der Kasse bemerkt⟧.',
  '⟦in-store-tracking:Sie wurden von unserer Kamera erfasst⟧.',
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
  'Unsere Sensoren messen die Feuchtigkeit für Sie.',
  'Unsere Filiale hat donnerstags bis 18 Uhr geöffnet.',
  'Ihr Auto wurde in unserer Werkstatt abgeholt.',
  'Ihre Bestellung wurde erfasst.',
  'Unsere Mitarbeiter helfen Ihnen gern.',
  'Sie wurden von unserem System abgemeldet.',
  'Sie sind herzlich eingeladen, in unserer Filiale vorbeizuschauen.',
]);
