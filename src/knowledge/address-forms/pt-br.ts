import type { AddressForms } from './address-forms';
import { OTHERS } from './o-senhor';

/**
 * Portuguese of Brazil, where *você* is what anybody is called, *o senhor* is formal and *tu* familiar or regional.
 * Leaves alone *te*, which everyday writing puts beside *você*, *seu* and *sua* (his, her), *vocês* (several), and
 * commands in the form of tu ("clica aqui"), which go with *você* in speech.
 */
export const ptBR: AddressForms = {
  locale: 'pt-BR',
  please: 'favor',
  forms: [
    {
      name: 'você',
      words: 'você',
      commands:
        'clique confirme acesse verifique digite insira faça aproveite baixe visite utilize responda copie cole preencha confira descubra ignore abra envie siga',
    },
    {
      name: 'o senhor',
      phrases: [
        'o senhor',
        'a senhora',
        'ao senhor',
        'à senhora',
        'o ( a ) senhor',
        'o sr . ( a )',
        'o / a senhor',
        'senhor ( a ) ,',
      ],
    },
    { name: 'tu', words: 'tu teu tua teus tuas contigo ti tens podes queres estás tiveres quiseres' },
  ],
  never: [...OTHERS, 'quem és tu', 'tu - *'],
};
