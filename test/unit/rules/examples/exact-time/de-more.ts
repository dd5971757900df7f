import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [];

export const good: readonly Example[] = lines('It tells nothing', [
  'Wir freuen uns, Sie am Samstag um 18 Uhr bei uns zu sehen.',
  'Ihr Besuch beim Arzt ist am Dienstag um 14:30 Uhr.',
  'Sie haben um 14:32 eine Nachricht von {{sender.name}} erhalten.',
  'Du hast dein Passwort am 3. März um 14:32 Uhr geändert.',
  'Der Bote ist in 5 Minuten bei Ihnen.',
  'Der Film, den Sie bestellt haben, läuft um 20:15.',
]);
