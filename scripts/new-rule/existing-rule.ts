import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a rule lies in the folder of rules: its file, or the folder that it has where it needs several. */
export const existingRule = (id: string, rules: string): string | undefined =>
  [join(rules, `${id}.ts`), join(rules, id)].find(existsSync);
