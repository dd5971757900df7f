import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'nl-NL', {
  bad: [
    ['Gewicht.', 'Weg met ⟦je buikvet⟧.'],
    ['Uitgaven.', '⟦Je hebt te veel uitgegeven⟧ deze maand.'],
  ],
  good: [
    ['Recepten.', 'Lichte recepten voor elk dieet.'],
    ['Een overzicht.', 'Je hebt in mei {{bedrag}} uitgegeven.'],
  ],
});
