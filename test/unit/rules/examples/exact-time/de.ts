import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Gestern um ⟦exact-time:20:15⟧ Uhr haben Sie sich unsere Jacken angesehen.',
  'Du warst am Sonntag um ⟦exact-time:21⟧ Uhr auf unserer Seite.',
  'Uns ist aufgefallen, dass Sie um ⟦exact-time:7.45⟧ Uhr bei uns waren.',
  'Ihr letzter Besuch: ⟦exact-time:{{lastVisit.at}}⟧.',
  '⟦exact-time:Gestern⟧ haben Sie sich diese Kopfhörer angesehen.',
  'Du hast unseren Newsletter um ⟦exact-time:6:50⟧ Uhr geöffnet.',
  'Um ⟦exact-time:23:47⟧ Uhr haben Sie auf unser Banner geklickt.',
  'Du hast unseren Kreditratgeber gestern um ⟦exact-time:22:10⟧ Uhr gelesen.',
  '⟦exact-time:Gestern⟧ Abend hast du {{product.name}} mit zwei anderen verglichen.',
  'Ihr Besuch vom ⟦exact-time:{{visit.timestamp}}⟧ dauerte {{visit.duration}}.',
  'Um ⟦exact-time:2:13⟧ Uhr hast du noch gescrollt.',
  'Am Dienstag um ⟦exact-time:21:05⟧ Uhr waren Sie auf unserer Website.',
  'Um ⟦exact-time:23:40⟧ Uhr hast du die nächste Folge gestartet.',
  'Gestern um ⟦exact-time:6:02⟧ Uhr hast du unsere App geöffnet.',
  'Sie schauten gestern um ⟦exact-time:14:10⟧ Uhr bei uns vorbei.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Ihre Bestellung ging um 14:32 Uhr auf die Reise.',
  'Der Kurs beginnt um 18:30 Uhr.',
  'Unsere Filiale hat von 9 bis 18 Uhr geöffnet.',
  'Der Code gilt bis 14:45 Uhr.',
  '{{name}} lädt Sie für 15:00 Uhr ein.',
  'Wir freuen uns auf Ihren Besuch um 15:00 Uhr.',
  'Haben Sie gestern um 20:15 Uhr die Sendung angesehen?',
  'Ihr Tisch ist für Samstag um 19:30 Uhr reserviert.',
  'Besuchen Sie uns am Samstag ab 10 Uhr in unserer Filiale.',
  'Wir sehen uns am Freitag um 19:00 Uhr!',
  'Wir haben einen Fehler in der Preisliste bemerkt, ab 14:00 Uhr gilt die neue.',
  'Ihr Besuch bei Dr. Weiss: Freitag, 14:30 Uhr.',
  'Der Kurier war um 14:02 Uhr bei Ihnen.',
  'Waren Sie um 19:00 Uhr beim Konzert dabei?',
  'Sie haben am Freitag um 10:00 Uhr einen Termin bei uns.',
  'Wir sehen uns um 19:00 Uhr!',
  'Sie haben am Montag um 9:00 Uhr Ihren ersten Arbeitstag.',
  'Haben Sie am Freitag um 18 Uhr Zeit? Besuchen Sie uns.',
  'Du hast am Freitag um 18:00 Uhr Training bei Anna.',
]);
