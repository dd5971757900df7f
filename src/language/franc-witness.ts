import type { francAll } from 'franc';
import { languageAt } from './language-index';

/** Compares a text's nearness to two languages: from -1 to 1, positive for the first. */
export type Witness = (text: string, first: number, second: number) => number;

/** franc's code for a tag: ISO 639-3 of the language it has trigrams for, which Basque and Icelandic are not. */
export const francCodes: ReadonlyMap<string, string> = new Map(
  (
    'en eng,de deu,fr fra,es spa,it ita,pt por,pl pol,nl nld,da dan,nb nob,nn nno,sv swe,fi fin,et ekk,lv lvs,lt lit,' +
    'cs ces,sk slk,sl slv,hr hrv,bs bos,sr-Latn srp,hu hun,ro ron,tr tur,id ind,ms zlm,vi vie,ca cat,gl glg,' +
    'sq als,az azj,af afr,ru rus,uk ukr,be bel,bg bul,mk mkd,sr srp,ar arb,fa pes,ur urd,hi hin,mr mar,ne npi'
  )
    .split(',')
    .map((pair) => pair.split(' '))
    .flatMap(([tag, code]) => (tag !== undefined && code !== undefined ? [[tag, code] as const] : [])),
);

/**
 * franc, asked about two languages only. Says 0 where it does not know both of them in the text's script. franc is
 * handed in, because making its tables takes longer than a start-up should.
 */
export const francWitness =
  (ask: typeof francAll): Witness =>
  (text, first, second) => {
    const a = francCodes.get(languageAt(first).tag);
    const b = francCodes.get(languageAt(second).tag);
    if (a === undefined || b === undefined || a === b) return 0;
    const distances = new Map(ask(text, { only: [a, b], minLength: 1 }));
    const nearA = distances.get(a);
    const nearB = distances.get(b);
    return nearA === undefined || nearB === undefined ? 0 : nearA - nearB;
  };
