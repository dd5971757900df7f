import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:D’après votre GPS⟧, notre terrasse est toute proche.',
  '⟦precise-location:Vous êtes tout près de⟧ notre boutique.',
  '⟦precise-location:Tu viens de passer devant notre café⟧.',
  'À ⟦precise-location:200 mètres de chez vous⟧, un café vous attend.',
  'Nous connaissons ⟦precise-location:votre position exacte⟧.',
  '⟦precise-location:Vous êtes à 150 m de⟧ notre nouvelle boutique.',
  '⟦precise-location:Vous venez de passer devant notre⟧ vitrine.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Un nouveau café à deux pas de chez vous.',
  'Vous venez de rejoindre {{team.name}}.',
  'Levez-vous du bon pied : notre boutique est à 200 mètres de la gare.',
  'Trouvez une boutique près de chez vous.',
  'L’hôtel est à 200 mètres de la plage.',
  'Votre colis vous attend : {{pickup.street}}',
  'Que faire à {{user.city}} ce week-end',
]);
