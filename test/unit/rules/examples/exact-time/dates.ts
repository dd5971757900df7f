import type { Example } from '../../../../../src/rules/rule';

const example = (why: string, locale: string, text: string): Example => ({
  why,
  audience: `locales: [${locale}]\n`,
  template: `<p>${text}</p>\n`,
});

/** Days by the name of their month, as each language writes them. */
export const bad: readonly Example[] = [
  example('In British English.', 'en-GB', 'We noticed that you visited our shop on ⟦exact-time:14 March⟧.'),
  example('In American English.', 'en-US', 'We noticed that you visited our shop on ⟦exact-time:March 14⟧.'),
  example('As an ordinal.', 'en-GB', 'You looked at these on the ⟦exact-time:3rd of March⟧.'),
  example('In German.', 'de-DE', 'Sie haben sich diese Stiefel am ⟦exact-time:3. März⟧ angesehen.'),
  example('In French.', 'fr-FR', 'Vous avez regardé ces bottes le ⟦exact-time:3 mars⟧.'),
  example('In Spanish.', 'es-ES', 'Viste estas botas el ⟦exact-time:3 de marzo⟧.'),
];

export const good: readonly Example[] = [
  example('When it was bought.', 'en-GB', 'You ordered these boots on 14 March.'),
  example('When it begins.', 'de-DE', 'Der Schlussverkauf beginnt am 3. März.'),
  example('How long it lasts.', 'fr-FR', 'L’offre est valable jusqu’au 3 mars.'),
  example('May is no month here.', 'en-GB', 'You may look at 3 boots.'),
];
