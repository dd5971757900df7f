import { parseArgs } from 'node:util';

/** What is measured, and what is to be named of it. */
export const readOptions = () =>
  parseArgs({
    allowPositionals: true,
    options: { missed: { type: 'boolean', default: false }, alarms: { type: 'boolean', default: false } },
  });

export type Options = ReturnType<typeof readOptions>['values'];
