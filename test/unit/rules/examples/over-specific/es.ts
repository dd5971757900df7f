import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Vimos que mirabas estas botas a las 14:32. ⟦over-specific:Has pasado doce minutos en la página⟧ y es tu tercera visita.',
  'Has consultado hace poco {{product.name}}. No has abierto nuestros últimos correos. Nuestras ⟦over-specific:cámaras te vieron⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Has consultado hace poco {{product.name}}.',
  'Tu pedido sale a las 14:32, tras doce minutos y tres controles.',
]);
