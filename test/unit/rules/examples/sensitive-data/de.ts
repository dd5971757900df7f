import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'de-DE', {
  bad: [
    ['Diabetes.', 'Rezepte, die ⟦zu Ihrem Diabetes⟧ passen.'],
    ['Hautfarbe.', 'Make-up, das zu ⟦deiner Hautfarbe⟧ passt.'],
  ],
  good: [
    ['Ware für alle.', 'Glutenfreies Brot für jede Ernährung.'],
    ['Beschwerden sind Reklamationen.', 'Ihre Beschwerden nehmen wir ernst.'],
  ],
});
