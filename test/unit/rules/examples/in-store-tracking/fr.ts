import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Nos ⟦in-store-tracking:caméras vous ont vu⟧ au rayon parfums.',
  '⟦in-store-tracking:Nous avons reconnu votre visage⟧ à l’entrée.',
  '⟦in-store-tracking:Vous êtes passé hier dans notre magasin⟧.',
  '⟦in-store-tracking:Lors de votre dernière visite en boutique⟧, vous avez essayé une veste.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Nouveaux appareils photo et caméras en rayon.',
  'Wi-Fi gratuit dans tous nos magasins.',
  'Passez nous voir en boutique samedi.',
  'Crème pour le visage à moitié prix.',
  'Votre ticket de caisse : {{store.name}}',
]);
