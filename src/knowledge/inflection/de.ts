import type { Inflection } from './inflection';

/**
 * Covers articles, possessives and demonstratives right before the name of a product, whose gender changes from one to
 * the next. Leaves alone a value with a noun after it ("die {{product}}-Hülle", "Ihre {{product}} Bestellung"), relative
 * pronouns after a comma, months (all masculine), names of people and places.
 */
export const de: Inflection = {
  language: 'de',
  name: 'German',
  prepositions: [],
  phrases: [
    {
      phrase: 'mit|von|zu|bei|nach|aus|seit [ dem|der|einem|einer|diesem|dieser ] {product}',
      reason: 'article',
      instead: 'dem Produkt',
      isLast: true,
    },
    {
      phrase: 'mit|von|zu|bei|nach|aus|seit [ Ihrem|Ihrer ] {product}',
      reason: 'article',
      instead: 'Ihrem Produkt',
      isLast: true,
    },
    {
      phrase: 'mit|von|zu|bei|nach|aus|seit [ deinem|deiner ] {product}',
      reason: 'article',
      instead: 'deinem Produkt',
      isLast: true,
    },
    {
      phrase: '[ das|den|einen|eine|ein ] {product}',
      reason: 'article',
      instead: 'das Produkt',
      isLast: true,
      isNoPronoun: true,
    },
    { phrase: '[ dieses|diesen ] {product}', reason: 'article', instead: 'dieses Produkt', isLast: true },
    { phrase: '[ Ihr|Ihre|Ihren ] {product}', reason: 'article', instead: 'Ihr Produkt', isLast: true },
    { phrase: '[ dein|deine|deinen ] {product}', reason: 'article', instead: 'dein Produkt', isLast: true },
    { phrase: '^ [ der ] {product}', reason: 'article', instead: 'das Produkt', isLast: true },
    {
      phrase: '[ die|der|dem|diese|dieser|diesem|einem|einer ] {product}',
      reason: 'article',
      isLast: true,
      isNoPronoun: true,
    },
  ],
};
