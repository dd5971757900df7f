import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'de-DE', {
  bad: [
    ['Gewicht.', 'Haben die Feiertage gewirkt? ⟦Du hast zugenommen⟧!'],
    ['Schämen.', '⟦Schäm dich⟧, schon wieder Pizza.'],
  ],
  good: [
    ['Rezepte.', 'Leichte Rezepte für jede Diät.'],
    ['Ein Bericht.', 'Sie haben im Mai {{summe}} ausgegeben.'],
  ],
});
