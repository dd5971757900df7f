import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('pushy-wording', 'nl-NL', {
  bad: [
    ['Druk.', '⟦Laatste kans⟧ voor jouw maat.'],
    ['Haast.', '⟦Haast je⟧, er zijn er weinig.'],
  ],
  good: [
    ['Geen haast.', 'Er is geen haast bij.'],
    ['Een datum.', 'De actie loopt tot vrijdag.'],
  ],
});
