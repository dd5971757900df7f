import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Du ⟦email-activity:hast unseren letzten Newsletter geöffnet⟧, aber nichts gekauft.',
  'Uns ist aufgefallen, ⟦email-activity:dass Sie unsere Mails nicht öffnen⟧. ⟦email-activity:Sie öffnen unsere Mails nie⟧.',
  '⟦email-activity:Sie haben auf den Link in unserer Mail geklickt⟧.',
  'Du ⟦email-activity:hast unsere E-Mail gelesen⟧.',
  'Öffnungen: ⟦email-activity:{{user.emailOpens}}⟧',
  'Du ⟦email-activity:hast unsere letzten fünf Mails ignoriert⟧.',
  '⟦email-activity:Unsere letzten sieben Mails liegen noch ungelesen⟧ in deinem Postfach.',
  '⟦email-activity:Zuletzt geklickt hast du⟧ im Juni.',
  '⟦email-activity:Früher hast du jeden Newsletter geöffnet⟧.',
  'Seit drei Monaten ⟦email-activity:hast du keine unserer Mails geöffnet⟧.',
  '⟦email-activity:Keine unserer letzten fünf Mails wurde geöffnet⟧.',
  '⟦email-activity:Unsere Newsletter bleiben bei Ihnen ungeöffnet⟧.',
  '⟦email-activity:Seit drei Monaten öffnest du unsere⟧ Mails nicht.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Wir hoffen, Sie haben unseren Newsletter gern gelesen.',
  'Öffnen Sie die Mail auf dem Handy.',
  'Klicken Sie hier.',
  'Sie haben ein Konto bei uns eröffnet.',
  'Lesen Sie unseren Newsletter.',
  'Lieber seltener Post? Sagen Sie es uns.',
  'Sie haben 3 ungelesene Nachrichten im Postfach.',
  'Sie haben auf „Passwort vergessen“ geklickt.',
  'Unsere letzten Mails haben Sie hoffentlich erreicht.',
]);
