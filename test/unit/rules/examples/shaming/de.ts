import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'de-DE', {
  bad: [
    ['Eine Frage.', '⟦Wieder schwach geworden⟧?'],
    ['Eine Alternative.', 'Jetzt ⟦kaufen oder weiter auf dem Sofa⟧ verfetten?'],
    ['Gewicht.', 'Haben die Feiertage gewirkt? ⟦Du hast zugenommen⟧!'],
    ['Schämen.', '⟦Schäm dich⟧, schon wieder Pizza.'],
  ],
  good: [
    ['Ein Abschied.', 'Schade, dass Sie nicht mehr bei uns sind.'],
    ['Bedauern.', 'Schade, dass Sie nicht dabei sein können. Hier ist die Aufzeichnung.'],
    ['Rezepte.', 'Leichte Rezepte für jede Diät.'],
    ['Ein Bericht.', 'Sie haben im Mai {{summe}} ausgegeben.'],
  ],
});
