import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('painful-memory', 'nl-NL', {
  bad: [
    ['Rouw.', 'Bloemen na het ⟦overlijden van je moeder⟧.'],
    ['Een zwangerschap.', 'Verzorging voor ⟦je zwangerschap⟧.'],
    ['Ziekte.', '⟦Na je ziekte⟧ is rust goed.'],
    ['Said otherwise.', '⟦Gefeliciteerd met je zwangerschap⟧!'],
  ],
  good: [
    ['Een winkel.', 'Kleding voor zwangere vrouwen, nu goedkoper.'],
    ['Een veronderstelling.', 'Als je zwanger bent, vraag dan je arts.'],
    ['Een aankomst.', 'Je bent aangekomen bij het hotel.'],
    ['Said otherwise.', 'Gefeliciteerd met je verjaardag!'],
  ],
});
