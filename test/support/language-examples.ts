import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Example } from '../../src/rules/rule';

/** Examples of a rule in one language, besides those on its page. */
export interface LanguageExamples {
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

const FOLDER = resolve(__dirname, '../unit/rules/examples');

/** What lies in `test/unit/rules/examples/<rule>/<language>.ts`, by language. */
export function languageExamples(rule: string): readonly (readonly [string, LanguageExamples])[] {
  const folder = join(FOLDER, rule);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name.replace(/\.ts$/, ''), require(join(folder, name)) as LanguageExamples]);
}
