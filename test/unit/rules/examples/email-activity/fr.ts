import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Deux ⟦email-activity:lettres, aucune ouverture⟧ de votre côté.',
  '⟦email-activity:Vous n’avez pas ouvert nos trois derniers e-mails⟧.',
  '⟦email-activity:Tu as lu notre newsletter⟧ sans rien acheter.',
  '⟦email-activity:Vous avez cliqué sur un lien de notre dernier e-mail⟧.',
  '⟦email-activity:Vous avez ouvert tous nos e-mails⟧ ce mois-ci.',
  'Voilà trois mois que ⟦email-activity:vous n’ouvrez plus nos newsletters⟧.',
  '⟦email-activity:Nos derniers courriels restent fermés⟧.',
  '⟦email-activity:Ton dernier clic⟧ date de mai.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Vous recevez ce message parce que vous avez ouvert un compte.',
  'N’ouvrez jamais une pièce jointe inconnue.',
  'Vous avez ouvert un compte chez nous.',
  'Vous avez reçu une invitation.',
  'Cliquez sur le lien de cet e-mail pour confirmer.',
  'Préférez-vous recevoir moins d’e-mails ?',
  'Vous avez ouvert un ticket le {{ticket.openedAt}}.',
  'Vous recevez cet e-mail car vous avez créé un compte.',
  'Vous recevez cette newsletter car vous avez cliqué sur « S’abonner » sur notre site.',
  'Avez-vous lu notre guide des tailles ?',
  'Consultez vos messages dans votre espace client.',
  'Vous pouvez ouvrir cet e-mail dans votre navigateur.',
  'Notre lettre paraît chaque mois.',
  'Un dernier clic et votre commande est prête.',
]);
