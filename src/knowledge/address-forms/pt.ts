import type { AddressForms } from './address-forms';
import { OTHERS } from './o-senhor';

/**
 * Portuguese of Portugal and Africa: tu against what is formal, which is the third person, said by *você*, *o senhor*
 * or by nothing but its commands ("clique"). Leaves alone *seu* and *sua* (his, her), *vocês* and *vos* (several), and verbs
 * in the third person.
 */
export const pt: AddressForms = {
  locale: 'pt',
  please: 'favor',
  forms: [
    {
      name: 'você',
      words: 'você',
      phrases: ['o senhor', 'a senhora', 'ao senhor', 'à senhora', 'não hesite em', 'por favor contacte'],
      commands:
        'clique confirme aceda verifique digite insira introduza faça aproveite descarregue visite utilize responda copie preencha consulte contacte descubra ignore abra envie siga reserve',
    },
    {
      name: 'tu',
      words:
        'tu teu tua teus tuas contigo ti tens podes queres estás deves tiveres quiseres recebeste fizeste pediste solicitaste criaste precisas receberás poderás terás encontras encontrarás',
      phrases: ['não hesites em', 'podes - *'],
      commands: 'clica acede aproveita descobre',
    },
  ],
  never: [...OTHERS, 'tu - *'],
};
