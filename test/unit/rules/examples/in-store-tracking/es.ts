import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Nuestras ⟦in-store-tracking:cámaras te vieron⟧ en la sección de perfumes.',
  '⟦in-store-tracking:Hemos reconocido tu cara⟧ en la entrada.',
  'Ayer ⟦in-store-tracking:visitaste nuestra tienda del⟧ centro.',
  '⟦in-store-tracking:Te paraste delante de nuestro escaparate⟧.',
  '⟦in-store-tracking:Te vimos el sábado en nuestra tienda⟧ de Madrid.',
  'Los ⟦in-store-tracking:sensores muestran que dudaste⟧ delante de los perfumes.',
  'El ⟦in-store-tracking:wifi de la tienda detectó tu móvil⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Nuevas cámaras en nuestra tienda de fotografía.',
  'Wifi gratis en todas nuestras tiendas.',
  'Visita nuestra tienda este sábado.',
  'Crema para la cara a mitad de precio.',
  'Has elegido recoger en tienda.',
  'La cámara que has pedido está en camino.',
  'Nos vemos en la tienda de la calle Mayor.',
  'Las cámaras avisan a su móvil.',
]);
