import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦email-activity:Você abriu o nosso convite⟧, mas não clicou.',
    '⟦email-activity:Não lês nada do que te enviamos⟧.',
  ],
  'locales: [pt]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  ['Abre o e-mail de confirmação e carrega no botão.', 'Mandamos o boleto por e-mail.'],
  'locales: [pt]\nkind: marketing\n',
);
