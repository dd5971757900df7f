/**
 * How somebody is greeted whose name is missing. Covers English, German, French, Spanish, Italian and Polish; leaves
 * alone greetings that stand without a name as they are ("Bonjour," "Cześć,") and those with a title ("Sehr geehrte
 * Frau"). Unsure: "Hola" and "Ciao" are a little less formal than what they stand for.
 */

/** A word that takes a name's place after these greetings, by language. */
export const NAMELESS: ReadonlyMap<string, { readonly word: string; readonly after: ReadonlySet<string> }> =
  new Map([['en', { word: 'there', after: new Set(['hi', 'hello', 'hey', 'hiya']) }]]);

/** What is said instead of a greeting that needs a name: "Dear," is none. Keys are in lower case. */
export const WITHOUT_NAME: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Hello', 'dear'],
      ['Hallo', 'liebe lieber liebe/r liebe(r) lieber/liebe liebe*r liebe:r'],
      ['Bonjour', 'cher chère cher/chère cher(e) cher·e'],
      ['Hola', 'estimado estimada estimado/a estimado(a) querido querida querido/a querido(a)'],
      ['Ciao', 'caro cara caro/a cara/o'],
      ['Cześć', 'drogi droga drogi/a drogi/droga'],
    ] as const
  ).flatMap(([instead, words]) => words.split(' ').map((word) => [word, instead] as const)),
);
