import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦device-identifier:Has navegado desde tu iPhone⟧.',
    '⟦device-identifier:Usas Chrome⟧ en un Mac antiguo.',
    'Tu dirección IP: ⟦device-identifier:{{ip}}⟧',
    '⟦device-identifier:Compraste desde tu Samsung⟧: ⟦device-identifier:visitaste nuestra web con tu móvil⟧.',
    '⟦device-identifier:Ese Android tuyo⟧ ya tiene sus años.',
    '⟦device-identifier:Accediste desde una tableta⟧.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Descarga nuestra app en tu móvil.',
    'Una funda nueva: {{product.name}}',
    'Funciona en Chrome y Firefox.',
    'Abre el enlace en cualquier navegador.',
    'Reparamos tabletas de todas las marcas.',
  ],
  'locales: [es]\nkind: marketing\n',
);
