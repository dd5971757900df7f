import { type Inflection, WHERE_OR_WHEN } from './inflection';

/**
 * Covers prepositions before places and people, and greetings in which the vocative is felt ("Dragi Ivane"). Leaves
 * alone "Bok {{name}}" and "Pozdrav {{name}}" and surnames after "gospodine", which the standard leaves as they are.
 * Unsure: "u" is followed by two cases, one of which is often the plain form ("u Zagreb").
 */
export const hr: Inflection = {
  language: 'hr',
  name: 'Croatian',
  prepositions: [
    {
      words: 'do iz od kod bez blizu kraj preko oko',
      nouns: { city: 'grada', country: 'zemlje', region: 'regije', fullName: 'korisnika' },
    },
    { words: 'za', nouns: { city: 'grad', country: 'zemlju', region: 'regiju', fullName: 'korisnika' } },
    { words: 'u na o po pri', of: WHERE_OR_WHEN, nouns: {} },
    { words: 's sa', nouns: { fullName: '=s korisnikom' } },
    { words: 'k ka prema', nouns: { city: '=prema gradu', fullName: '=prema korisniku' } },
    { words: 'nad pod pred među', of: WHERE_OR_WHEN, nouns: { city: 'gradom' } },
  ],
  phrases: [
    { phrase: '^ [ dragi|draga ] {name|firstName|fullName}', reason: 'vocative', instead: 'pozdrav' },
    {
      phrase: '^ [ poštovani|poštovana {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'poštovani',
    },
    {
      phrase: '^ [ poštovani|dragi gospodine {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'poštovani',
    },
    {
      phrase: '^ [ poštovana|draga gospođo {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'poštovani',
    },
  ],
};
