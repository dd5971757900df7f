import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Reads what the judge needs to know of languages, as `createProject` and `loadJudge` ask for it. */
export const readData = (name: string): Promise<Uint8Array> => readFile(resolve(__dirname, '../data', name));
