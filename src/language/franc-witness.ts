import type { francAll } from 'franc';
import { francCodes } from './franc-codes';
import { languageAt } from './language-index';

/** Compares a text's nearness to two languages: from -1 to 1, positive for the first. */
export type Witness = (text: string, first: number, second: number) => number;

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
