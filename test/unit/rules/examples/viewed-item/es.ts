import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦viewed-item:Hemos visto que estabas mirando⟧ nuestras botas rojas.',
  'Has consultado hace poco ⟦viewed-item:{{product.name}}⟧.',
  '¿Sigues pensando en los zapatos ⟦viewed-item:que miraste⟧?',
  '⟦viewed-item:Vistos recientemente⟧',
  '⟦viewed-item:Tus últimas búsquedas⟧',
  'Ayer ⟦viewed-item:buscaste⟧ vuelos a Lisboa.',
  '⟦viewed-item:Nos hemos fijado en que mirabas⟧ estas botas.',
  'Sabemos que te gustó este vestido: lo ⟦viewed-item:has mirado⟧ varias veces.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Hemos visto que tienes un saldo pendiente.',
  'Has pasado a la categoría Oro.',
  'Has entrado en el sorteo de nuestra tienda.',
  'Has navegado 10 km con nosotros.',
  'Tu historial de compras está aquí.',
  'Como se ha visto en la tele: la sartén que no se pega.',
  '¿Has visto nuestra nueva colección?',
  'Has recibido una invitación de {{name}}.',
  'Tienes {{cart.items.[0].name}} en tu cesta.',
  '¿No encontraste lo que buscabas? Escríbenos.',
  'Sigue tu envío: {{parcel.url}}',
  'Mira nuestras novedades.',
  'Viste este verano nuestros colores.',
  'Viste cómodo este verano con nuestro lino.',
  'Has solicitado restablecer tu contraseña.',
  'Tu cesta te espera.',
  '{{friend.name}} te ha enviado un regalo.',
  'Vimos la necesidad de mejorar y lo hicimos.',
  'Desde tu móvil, escanea este código en la entrada.',
  'Has visto la tele toda la vida; ahora, hazla tuya.',
]);
