import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'nl-NL', {
  bad: [
    ['Gewicht.', 'Weg met ⟦je buikvet⟧.'],
    ['Uitgaven.', '⟦Je hebt te veel uitgegeven⟧ deze maand.'],
    ['Said otherwise.', '⟦Zat je weer op de bank⟧?'],
    ['Said otherwise.', '⟦Wat is je smoes⟧ vandaag?'],
  ],
  good: [
    ['Recepten.', 'Lichte recepten voor elk dieet.'],
    ['Een overzicht.', 'Je hebt in mei {{bedrag}} uitgegeven.'],
    ['Said otherwise.', 'Een nieuwe bank voor je woonkamer.'],
    ['Said otherwise.', 'Niemand hoeft zich te schamen.'],
  ],
});
