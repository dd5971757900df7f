import { type Inflection, WHERE_OR_WHEN } from './inflection';

/**
 * Covers prepositions before places and people, and greetings with a name: Ukrainian has a vocative, which the
 * orthography of 2019 asks for ("Привіт, Олександре").
 */
export const uk: Inflection = {
  language: 'uk',
  name: 'Ukrainian',
  prepositions: [
    {
      words: 'до від для без біля після навколо',
      nouns: { city: 'міста', country: 'країни', region: 'регіону', fullName: 'користувача' },
    },
    {
      words: 'з із зі',
      nouns: { city: '=з міста', country: '=з країни', region: '=з регіону', fullName: '=з користувачем' },
    },
    {
      words: 'у в',
      of: WHERE_OR_WHEN,
      nouns: { city: '=у місті', country: '=у країні', region: '=у регіоні' },
    },
    { words: 'про через', nouns: { city: 'місто', country: 'країну', fullName: 'користувача' } },
    { words: 'на по при', of: WHERE_OR_WHEN, nouns: {} },
    { words: 'над під перед за між', of: WHERE_OR_WHEN, nouns: { city: 'містом' } },
  ],
  phrases: [
    { phrase: '^ [ привіт ,? {name|firstName|fullName} ]', reason: 'vocative', instead: 'привіт' },
    { phrase: '^ [ вітаю|вітаємо ,? {name|firstName|fullName} ]', reason: 'vocative', instead: 'вітаємо' },
    {
      phrase: '^ [ доброго дня|ранку|вечора ,? {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'доброго дня',
    },
    {
      phrase: '^ [ добрий день|вечір ,? {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'добрий день',
    },
    {
      phrase: '^ [ шановний|шановна|дорогий|дорога|любий|люба {name|firstName|fullName} ]',
      reason: 'vocative',
      instead: 'вітаємо',
    },
    { phrase: '^ [ шановний пане {person} ]', reason: 'vocative', instead: 'доброго дня' },
    { phrase: '^ [ шановна пані {name|firstName|fullName} ]', reason: 'vocative', instead: 'доброго дня' },
  ],
};
