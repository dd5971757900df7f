import { type Inflection, WHERE_OR_WHEN } from './inflection';

/**
 * Covers prepositions before places and people, and greetings with a name, for which Czech has a vocative that is used
 * everywhere ("Ahoj, Petře"). Leaves alone "paní" with a surname, which is the same in the vocative.
 */
export const cs: Inflection = {
  language: 'cs',
  name: 'Czech',
  prepositions: [
    {
      words: 'do od u bez kolem vedle podle poblíž kromě',
      nouns: { city: 'města', country: 'země', region: 'regionu', fullName: 'uživatele' },
    },
    { words: 'z ze', nouns: { city: '=z města', country: '=ze země', region: '=z regionu' } },
    {
      words: 'pro přes',
      nouns: { city: 'město', country: 'zemi', region: 'region', fullName: 'uživatele' },
    },
    {
      words: 'v ve',
      of: WHERE_OR_WHEN,
      nouns: { city: '=ve městě', country: '=v zemi', region: '=v regionu' },
    },
    { words: 'o po při na', of: WHERE_OR_WHEN, nouns: { city: 'městě' } },
    { words: 's se', nouns: { fullName: '=s uživatelem' } },
    { words: 'k ke', nouns: { city: '=k městu', fullName: '=k uživateli' } },
    { words: 'nad pod před za mezi', of: WHERE_OR_WHEN, nouns: { city: 'městem' } },
  ],
  phrases: [
    {
      phrase: '^ [ dobrý den|večer ,? {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'dobrý den',
    },
    {
      phrase: '^ [ hezký|krásný|pěkný den ,? {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'hezký den',
    },
    { phrase: '^ [ dobré ráno ,? {name|firstName|fullName} ]', reason: 'vocative', instead: 'dobré ráno' },
    { phrase: '^ [ ahoj|čau|nazdar ,? {name|firstName|fullName} ]', reason: 'vocative', instead: 'ahoj' },
    {
      phrase: '^ [ zdravíme|zdravím ,? {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'dobrý den',
    },
    {
      phrase: '^ [ milý|milá|drahý|drahá|vážený|vážená {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'dobrý den',
    },
    { phrase: '^ [ vážený|milý pane {person} ]', reason: 'vocative', instead: 'dobrý den' },
    { phrase: '^ [ dobrý den , pane {person} ]', reason: 'vocative', instead: 'dobrý den' },
    { phrase: '^ [ vážená|milá paní {firstName} ]', reason: 'vocative', instead: 'dobrý den' },
  ],
};
