import { wordSet } from '../text/word-list';

/**
 * What is right besides what CLDR gives, because readers of the language write it too. Languages and locales; general
 * usage, so unsure where a line says so. Left alone: how a region's offices want it written.
 */

/**
 * Day before month with a slash is usual beside CLDR's point or hyphen (Danish `25/12-26`, Dutch, Belgian, Swedish,
 * Norwegian, Turkish, Romanian, Greek hand). Unsure: Romanian.
 */
export const slashBesides = wordSet('da nb nn sv nl fy tr ro el ca gl eu af en-CH en-AT it-CH fr-CH fr-CA');

/** Day before month is usual beside CLDR's year first (Swedish `25/12 2026`, Canadian both ways). */
export const dayFirstBesides = wordSet('sv fr-CA en-CA eu af en-ZA en-SE sq');

/** Month before day is usual beside CLDR's year first. */
export const monthFirstBesides = wordSet('en-CA en-PH en-US');

/** An amount's sign right before it, without a space, is usual though CLDR has it with a space or behind. */
export const signGluedBefore = wordSet('nl it pt af tr ga mt es-US es-PR');

/** A decimal point is as usual in print as CLDR's comma (news in these languages has both). Unsure: Macedonian. */
export const pointBesides = wordSet('bg sq ka hy mk');

/** The Swiss and Liechtenstein way of writing numbers shows in these signs. */
export const swissSigns = wordSet('CHF Fr. SFr. sFr.');

/** Where am and pm are used beside the 24 hours of CLDR. Unsure: Greek and Albanian have their own words for them. */
export const twelveHoursBesides = wordSet('en es el sq ms');

/** After a day's number the name of the month is always declined: it has another form alone. */
export const declinedMonths = wordSet('pl ru uk be fi el');

/**
 * Here "22. marec" is right as the name of a day, and wrong after a word that asks for the genitive: by language,
 * such words.
 */
export const genitiveAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['cs', wordSet('dne do od ode kolem okolo')],
  ['sk', wordSet('dňa do od odo okolo')],
  ['hr', wordSet('dana do od oko')],
]);

/** What stands before a number that is no day, lower case: "nr 5 maj 2026" is an issue of a magazine. */
export const ordinalWords = wordSet(
  'nr nr. numer no no. č č. číslo wydanie vol vol. № выпуск випуск issue broj br br.',
);
