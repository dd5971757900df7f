import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦email-activity:Vous n’avez pas ouvert nos trois derniers e-mails⟧.',
  '⟦email-activity:Tu as lu notre newsletter⟧ sans rien acheter.',
  '⟦email-activity:Vous avez cliqué sur un lien de notre dernier e-mail⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Vous avez ouvert un compte chez nous.',
  'Vous avez reçu une invitation.',
  'Cliquez sur le lien de cet e-mail pour confirmer.',
  'Préférez-vous recevoir moins d’e-mails ?',
  'Vous avez ouvert un ticket le {{ticket.openedAt}}.',
]);
