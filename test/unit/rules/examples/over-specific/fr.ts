import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Nous avons vu que vous regardiez ces bottes à 14h32. ⟦over-specific:Vous avez passé douze minutes⟧ sur la page, c’est votre troisième visite.',
  'Vous avez récemment consulté {{product.name}}. Vous n’avez pas ouvert nos trois derniers e-mails. Nos ⟦over-specific:caméras vous ont vu⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Vous avez récemment consulté {{product.name}}.',
  'Votre commande part à 14h32, après douze minutes et trois contrôles.',
]);
