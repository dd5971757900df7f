/**
 * Patterns for what the reader did or does. Polish says who by the ending of the verb (`oglądałeś`), and to a
 * stranger by the third person with `Pan`, `Pani` or `Państwo`, before it or after.
 */

const POLITE = '(pan|pani|państwo)';

/**
 * The reader did one of these: patterns for either way of speaking to them. Verbs are given as "he did" (`oglądał`),
 * with the feminine stem after a slash where it differs (`wszedł/weszł`); what is given besides stands near, in
 * whatever order.
 */
export const youDid = (verbs: string, ...near: readonly string[]): readonly string[] => [
  [`(${didFamiliar(verbs)})`, ...near].join(' && '),
  [`(${didOthers(verbs)})`, POLITE, ...near].join(' && '),
];

/** The same for what the reader does all the time. Verbs are given as "he does" (`ogląda`). */
export const youDo = (verbs: string, ...near: readonly string[]): readonly string[] => [
  [`(${doFamiliar(verbs)})`, ...near].join(' && '),
  [`(${doOthers(verbs)})`, POLITE, ...near].join(' && '),
];

/** `oglądał` as `oglądałeś|oglądałaś|oglądaliście|oglądałyście`. */
export const didFamiliar = (verbs: string): string =>
  forms(verbs, pastStems, ({ he, she, they }) => [`${he}eś`, `${she}aś`, `${they}iście`, `${she}yście`]);

/** `oglądał` as `oglądał|oglądała|oglądali|oglądały`. */
export const didOthers = (verbs: string): string =>
  forms(verbs, pastStems, ({ he, she, they }) => [he, `${she}a`, `${they}i`, `${she}y`]);

/** `ogląda` as `oglądasz|oglądacie`. */
export const doFamiliar = (verbs: string): string =>
  forms(
    verbs,
    (verb) => verb,
    (verb) => [`${verb}sz`, `${verb}cie`],
  );

/** `ogląda` as `ogląda|oglądają`. */
export const doOthers = (verbs: string): string =>
  forms(
    verbs,
    (verb) => verb,
    (verb) => [verb, plural(verb)],
  );

const forms = <T>(verbs: string, read: (verb: string) => T, write: (verb: T) => readonly string[]): string =>
  verbs
    .split('|')
    .flatMap((verb) => write(read(verb)))
    .join('|');

function pastStems(verb: string): { readonly he: string; readonly she: string; readonly they: string } {
  const [he = '', feminine = he.replace(/ął$/, 'ęł')] = verb.split('/');
  return { he, she: feminine, they: feminine.replace(/(dzi|jrz|mni)ał$/, '$1eł').replace(/ł$/, 'l') };
}

/** `ogląda` and `oglądają`, `kupuje` and `kupują`, `myśli` and `myślą`. */
const plural = (verb: string): string =>
  verb.endsWith('a') ? `${verb}ją` : verb.replace(/je$/, 'ją').replace(/[iye]$/, 'ą');
