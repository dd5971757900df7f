import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Tout indique que votre⟧ bail se termine.',
  '⟦third-party-data:D’après le cadastre, votre⟧ toit date de 1974.',
  '⟦third-party-data:Notre algorithme pense que vous⟧ déménagez.',
  'Un de nos ⟦third-party-data:partenaires nous a dit que vous⟧ aviez un chien.',
  '⟦third-party-data:Votre comportement montre que⟧ vous aimez le jazz.',
  '⟦third-party-data:Nous avons appris par un partenaire que vous⟧ cherchiez une voiture.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Grâce à notre partenaire, vous profitez de 10 % de remise.',
  'Votre colis est livré par notre partenaire {{carrier.name}}.',
  'Selon l’Insee, un foyer sur trois possède un animal.',
  'Une offre de notre partenaire {{partner.name}}.',
  'Nous pensons que vous aimerez ce livre.',
  'Suivez-nous sur Facebook.',
]);
