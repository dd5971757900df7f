import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦email-activity:U heeft onze laatste drie e-mails niet geopend⟧.',
  '⟦email-activity:Je las onze nieuwsbrief⟧ en kocht niets.',
  '⟦email-activity:Je klikte op een link in onze laatste mail⟧.',
  'Je ⟦email-activity:hebt al onze mails van deze maand geopend⟧.',
  'Al drie maanden ⟦email-activity:open je onze mails⟧ niet.',
  '⟦email-activity:Onze nieuwsbrieven blijven ongelezen⟧.',
  '⟦email-activity:Vroeger las je⟧ elk bericht.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Vorige vrijdag stuurde u ons uw documenten, ze zijn volledig.',
  'U heeft een rekening bij ons geopend.',
  'Klik op de link in deze e-mail om te bevestigen.',
  'Liever minder e-mails van ons?',
  'Je hebt een ticket geopend op {{ticket.openedAt}}.',
  'Je krijgt deze mail omdat je een account hebt gemaakt.',
  'Heb je onze maattabel al gelezen?',
  'Bekijk je berichten in je account.',
  'U heeft drie ongelezen berichten.',
  'Lees onze nieuwsbrief elke vrijdag.',
]);
