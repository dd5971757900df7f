import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    'Ayer ⟦viewed-item:husmeaste⟧ entre las mochilas de montaña.',
    '⟦viewed-item:Anduviste comparando dos cafeteras en nuestro catálogo⟧.',
    '⟦viewed-item:Tecleaste «tienda de campaña» en el buscador⟧.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Puedes mirar el catálogo cuando quieras.',
    'Compare los dos modelos en la tabla.',
    'Con el pase anual entras al parque las veces que te apetezca.',
  ],
  'locales: [es]\nkind: marketing\n',
);
