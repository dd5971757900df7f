import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Notre ⟦in-store-tracking:vendeuse se souvient de vous⟧.',
  'Nos ⟦in-store-tracking:caméras vous ont vu⟧ au rayon parfums.',
  '⟦in-store-tracking:Nous avons reconnu votre visage⟧ à l’entrée.',
  '⟦in-store-tracking:Vous êtes passé hier dans notre magasin⟧.',
  '⟦in-store-tracking:Lors de votre dernière visite en boutique⟧, vous avez essayé une veste.',
  '⟦in-store-tracking:Nous vous avons vue samedi dans notre magasin⟧ de Lyon.',
  'Les ⟦in-store-tracking:capteurs de notre boutique montrent que vous⟧ avez hésité devant les parfums.',
  'Nos ⟦in-store-tracking:portiques vous ont compté⟧ samedi.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'La borne à l’entrée vous délivre votre ticket.',
  'La caméra vous a été expédiée ce matin.',
  'Entrez par la porte nord.',
  'Nouveaux appareils photo et caméras en rayon.',
  'Wi-Fi gratuit dans tous nos magasins.',
  'Passez nous voir en boutique samedi.',
  'Crème pour le visage à moitié prix.',
  'Votre ticket de caisse : {{store.name}}',
  'Votre carte de fidélité vous attend en boutique.',
  'Vous avez choisi la livraison en magasin.',
  'La caméra que vous avez commandée est en route.',
  'Nos capteurs de mouvement sont en promotion.',
]);
