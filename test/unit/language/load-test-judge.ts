import { readFile } from 'node:fs/promises';
import type { Judge } from '../../../src/language/judge';
import { loadJudge } from '../../../src/language/load-judge';

/** A judge with the data that is shipped. */
export const loadTestJudge = (): Promise<Judge> => loadJudge((name) => readFile(`data/${name}`));
