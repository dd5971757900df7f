import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦email-activity:Abriste la invitación⟧, pero no hiciste clic.',
    '⟦email-activity:No lees nada de lo que te mandamos⟧.',
  ],
  'locales: [es]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Abre el correo de confirmación y haz clic en el botón.', 'Le enviamos la factura por correo.'],
  'locales: [es]\nkind: marketing\n',
);
