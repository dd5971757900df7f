import type { Inflection } from './inflection';

/**
 * Covers words that are elided before a vowel ("de", "que") right before a name or a place, and articles before
 * countries and products. Leaves alone names of firms and brands, which a template knows, and "à {{city}}", which is
 * right for all towns but those with an article.
 */
export const fr: Inflection = {
  language: 'fr',
  name: 'French',
  prepositions: [],
  phrases: [
    { phrase: '[ au départ de ] {city}', reason: 'elision', instead: 'depuis' },
    { phrase: 'vol|train|trajet|voyage|billet|départ [ de ] {city}', reason: 'elision', instead: 'depuis' },
    { phrase: 'hôtel|hôtels|adresse|adresses|séjour|séjours [ de ] {city}', reason: 'elision', instead: 'à' },
    {
      phrase: 'message|commentaire|mail|email|cadeau [ de la part de ] {person}',
      reason: 'elision',
      instead: 'envoyé par',
    },
    {
      phrase: 'message|commentaire|mail|email|cadeau [ de ] {person}',
      reason: 'elision',
      instead: 'envoyé par',
    },
    {
      phrase: 'invitation|demande|carte|photo [ de la part de ] {person}',
      reason: 'elision',
      instead: 'envoyée par',
    },
    { phrase: 'invitation|demande|carte|photo [ de ] {person}', reason: 'elision', instead: 'envoyée par' },
    { phrase: '[ de ] {person|city|country|region|destination}', reason: 'elision' },
    { phrase: '[ que|jusque|lorsque|puisque ] {person}', reason: 'elision' },
    { phrase: "[ d|l|qu|jusqu|lorsqu '|’ ] {person|city|country|region|product}", reason: 'elision' },
    { phrase: '[ en|au|aux|du|le|la|les ] {country}', reason: 'article' },
    { phrase: '[ le|un ] {product}', reason: 'article', instead: 'le produit' },
    { phrase: '[ du ] {product}', reason: 'article', instead: 'du produit' },
    { phrase: '[ au ] {product}', reason: 'article', instead: 'au produit' },
    { phrase: '[ ce|cet ] {product}', reason: 'article', instead: 'ce produit' },
    { phrase: '[ la|une|cette ] {product}', reason: 'article' },
  ],
};
