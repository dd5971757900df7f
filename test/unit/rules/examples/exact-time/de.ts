import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Gestern um ⟦exact-time:20:15⟧ Uhr haben Sie sich unsere Jacken angesehen.',
  'Du warst am Sonntag um ⟦exact-time:21⟧ Uhr auf unserer Seite.',
  'Uns ist aufgefallen, dass Sie um ⟦exact-time:7.45⟧ Uhr bei uns waren.',
  'Ihr letzter Besuch: ⟦exact-time:{{lastVisit.at}}⟧.',
  '⟦exact-time:Gestern⟧ haben Sie sich diese Kopfhörer angesehen.',
  'Du hast unseren Newsletter um ⟦exact-time:6:50⟧ Uhr geöffnet.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Ihre Bestellung ging um 14:32 Uhr auf die Reise.',
  'Der Kurs beginnt um 18:30 Uhr.',
  'Unsere Filiale hat von 9 bis 18 Uhr geöffnet.',
  'Der Code gilt bis 14:45 Uhr.',
  '{{name}} lädt Sie für 15:00 Uhr ein.',
  'Wir freuen uns auf Ihren Besuch um 15:00 Uhr.',
  'Haben Sie gestern um 20:15 Uhr die Sendung angesehen?',
]);
