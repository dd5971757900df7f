import { type Inflection, WHERE_OR_WHEN } from './inflection';

/**
 * Covers prepositions before places, people, months and weekdays, and greetings in which the vocative is felt ("Drogi",
 * "Panie"). Leaves alone "Cześć {{name}}", "Witaj {{name}}" and "Dzień dobry {{name}}", where the nominative is usual in
 * mail, surnames after "Panie", and names of products, firms and brands, which often stay as they are.
 */
export const pl: Inflection = {
  language: 'pl',
  name: 'Polish',
  prepositions: [
    {
      words: 'do od dla u bez wobec koło obok wokół niedaleko',
      nouns: { city: 'miasta', country: 'kraju', region: 'regionu', fullName: 'użytkownika' },
    },
    {
      words: 'z ze',
      nouns: { city: '=z miasta', country: '=z kraju', region: '=z regionu', fullName: '=z użytkownikiem' },
    },
    {
      words: 'w we',
      of: WHERE_OR_WHEN,
      nouns: { city: '=w mieście', country: '=w kraju', region: '=w regionie', month: '=w miesiącu' },
    },
    { words: 'o po przy na', of: WHERE_OR_WHEN, nouns: { city: 'mieście' } },
    { words: 'przez', nouns: { city: 'miasto', country: 'kraj', fullName: 'użytkownika' } },
    { words: 'nad pod przed za między', of: WHERE_OR_WHEN, nouns: { city: 'miastem' } },
    { words: 'dzięki ku', nouns: { city: 'miastu', fullName: 'użytkownikowi' } },
  ],
  phrases: [
    {
      phrase: '^ [ drogi|droga|kochany|kochana|miły|miła ] {name|firstName|fullName}',
      reason: 'vocative',
      instead: 'dzień dobry',
    },
    {
      phrase: '^ [ szanowny|drogi panie {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'dzień dobry',
    },
    { phrase: '^ [ panie {name|firstName|fullName} ]', reason: 'vocative', instead: 'dzień dobry' },
    { phrase: '^ [ szanowna|droga pani {firstName} ]', reason: 'vocative', instead: 'dzień dobry' },
    { phrase: '^ [ pani {firstName} ]', reason: 'vocative', instead: 'dzień dobry' },
  ],
};
