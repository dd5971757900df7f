import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'nl-NL', {
  bad: [
    ['Gezondheid.', 'Een crème ⟦voor je eczeem⟧, nu met korting.'],
    ['Geaardheid.', 'Reizen die passen bij ⟦je geaardheid⟧.'],
    ['Said otherwise.', '⟦Als hartpatiënt weet u⟧ dat bewegen helpt.'],
    ['Said otherwise.', '⟦U slikt al jaren bloedverdunners⟧.'],
  ],
  good: [
    ['Voor iedereen.', 'Glutenvrij brood voor elk dieet.'],
    ['Een veronderstelling.', 'Als je astma hebt, vraag dan je arts.'],
    ['Said otherwise.', 'Folders voor hartpatiënten.'],
    ['Said otherwise.', 'Klik links op het menu.'],
  ],
});
