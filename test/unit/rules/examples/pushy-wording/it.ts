import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('pushy-wording', 'it-IT', {
  bad: [
    ['Pressione.', '⟦Ultima occasione⟧ per la tua taglia.'],
    ['Fretta.', '⟦Affrettati⟧, ne restano poche.'],
  ],
  good: [
    ['Senza fretta.', 'Scegli senza fretta, siamo aperti.'],
    ['Una data.', 'L’offerta termina venerdì.'],
  ],
});
