import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:Estás muy cerca de nuestra⟧ tienda.',
  '⟦precise-location:Acabas de pasar por delante de nuestra⟧ cafetería.',
  '⟦precise-location:A 200 metros de tu casa⟧ te espera un café.',
  'Conocemos ⟦precise-location:tu ubicación exacta⟧.',
  '⟦precise-location:Estás a solo 150 metros de⟧ nuestra nueva tienda.',
  'Hoy ⟦precise-location:has pasado por delante de nuestro⟧ local.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Encuentra una tienda cerca de ti.',
  'El hotel está a 200 metros de la playa.',
  'Tu paquete te espera: {{pickup.street}}',
  'Planes en {{user.city}}',
  'El hotel se encuentra a pocos pasos de la playa.',
]);
