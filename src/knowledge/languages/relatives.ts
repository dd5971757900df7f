/**
 * Languages so near to each other that a short text may be both. Telling them apart needs stronger evidence, and
 * "unsure" is a good answer.
 */
export const relatives: readonly (readonly string[])[] = [
  ['cs', 'sk'],
  ['da', 'nb', 'nn', 'sv'],
  ['hr', 'bs', 'sr-Latn', 'sl'],
  ['id', 'ms'],
  ['bg', 'mk', 'sr', 'ru'],
  ['ru', 'uk', 'be'],
  ['pt', 'es', 'gl', 'ca'],
  ['nl', 'af'],
  ['tr', 'az'],
  ['hi', 'mr', 'ne'],
  ['fa', 'ur'],
  ['zh-Hans', 'zh-Hant', 'ja'],
];

/** Written languages that their readers share whole. */
export const oneLanguage: readonly (readonly string[])[] = [
  ['nb', 'nn'],
  ['hr', 'bs', 'sr-Latn'],
];

/** What readers of a language read as well, because mail is hardly ever written in the former: CLDR languageMatching. */
export const alsoRead: ReadonlyMap<string, readonly string[]> = new Map([
  ['nds', ['de']],
  ['lb', ['de', 'fr']],
  ['rm', ['de', 'it']],
  ['frp', ['fr']],
  ['wa', ['fr']],
  ['co', ['fr', 'it']],
  ['scn', ['it']],
  ['vec', ['it']],
  ['nap', ['it']],
  ['lmo', ['it']],
  ['ast', ['es']],
  ['an', ['es']],
  ['fy', ['nl']],
  ['csb', ['pl']],
]);

/** Spoken rather than written: mail to their readers is in the language they write, and is judged as that. */
export const writtenAs: ReadonlyMap<string, string> = new Map([
  ['gsw', 'de'],
  ['bar', 'de'],
  ['sco', 'en'],
  ['szl', 'pl'],
]);

/** Codes that are still met, and what they are called today. */
export const tagAliases: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['iw', 'he'],
  ['in', 'id'],
  ['ji', 'yi'],
  ['mo', 'ro'],
  ['tl', 'fil'],
  ['zlm', 'ms'],
  ['cmn', 'zh'],
  ['arb', 'ar'],
  ['ekk', 'et'],
  ['lvs', 'lv'],
  ['als', 'sq'],
  ['pes', 'fa'],
  ['prs', 'fa'],
  ['npi', 'ne'],
]);
