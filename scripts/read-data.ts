import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writtenBook } from '../src/disclosure/written-phrases';
import { remembered } from '../src/text/remembered';

/** The language of a file of phrases. */
const PHRASES = /^phrases\/([a-z]+)\.json$/;

/** Reads what `createProject` and `loadJudge` ask for, as the build writes it into `dist/data`. */
export const readData = remembered(async (name): Promise<Uint8Array> => {
  const language = PHRASES.exec(name)?.[1];
  if (language === undefined) return readFile(resolve(__dirname, '../data', name));
  return new TextEncoder().encode(JSON.stringify(writtenBook(language)));
});
