import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('pushy-wording', 'de-DE', {
  bad: [
    ['Schreien.', 'JETZT ZUGREIFEN, ⟦SONST IST ALLES WEG⟧!'],
    ['Angst.', '⟦Jetzt oder nie⟧: Schuhe im Angebot.'],
    ['Knappheit.', '⟦Nur noch 3 Stück⟧ in Ihrer Größe.'],
  ],
  good: [
    ['Ein Gewinnspiel.', 'Die letzte Chance zur Teilnahme endet am 30. Juni.'],
    ['Ein Termin.', 'Das Angebot gilt bis Freitag.'],
  ],
});
