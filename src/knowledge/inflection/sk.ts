import { type Inflection, WHERE_OR_WHEN } from './inflection';

/** Covers prepositions before places and people. Slovak has no vocative any more: greetings are left alone. */
export const sk: Inflection = {
  language: 'sk',
  name: 'Slovak',
  prepositions: [
    {
      words: 'do od u bez okolo vedľa podľa blízko okrem',
      nouns: { city: 'mesta', country: 'krajiny', region: 'regiónu', fullName: 'používateľa' },
    },
    { words: 'z zo', nouns: { city: '=z mesta', country: '=z krajiny', region: '=z regiónu' } },
    {
      words: 'pre cez',
      nouns: { city: 'mesto', country: 'krajinu', region: 'región', fullName: 'používateľa' },
    },
    {
      words: 'v vo',
      of: WHERE_OR_WHEN,
      nouns: { city: '=v meste', country: '=v krajine', region: '=v regióne' },
    },
    { words: 'o po pri na', of: WHERE_OR_WHEN, nouns: { city: 'meste' } },
    { words: 's so', nouns: { fullName: '=s používateľom' } },
    { words: 'k ku', nouns: { city: '=k mestu', fullName: '=k používateľovi' } },
    { words: 'nad pod pred za medzi', of: WHERE_OR_WHEN, nouns: { city: 'mestom' } },
  ],
  phrases: [],
};
