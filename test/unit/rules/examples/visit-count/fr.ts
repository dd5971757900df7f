import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦visit-count:Vous ne cessez de revenir⟧ sur cette page.',
  '⟦visit-count:Vous avez consulté cette robe cinq fois⟧ cette semaine.',
  'C’est ⟦visit-count:votre troisième visite sur notre site⟧.',
  'Tu es déjà venu ⟦visit-count:{{n}}⟧ fois sur notre site.',
  'C’est la ⟦visit-count:troisième fois que vous venez⟧.',
  'Cela fait ⟦visit-count:trois fois que vous revenez⟧ voir ce lit.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'En trois clics, votre dossier est complet.',
  'Votre annonce a été consultée 42 fois cette semaine.',
  'Merci de votre fidélité.',
  'Vous avez commandé trois fois cette année.',
  'Payez en trois fois sans frais.',
  'À prendre trois fois par jour.',
  'Bienvenue pour votre première visite !',
  'Vous avez visité notre stand au salon ? Merci !',
  'Il vous reste trois visites à utiliser sur votre carte musée.',
]);
