import type { Example } from '../../src/rules/rule';
import { paragraphExample } from './paragraph-example';

/**
 * Examples that differ in nothing but their text: one paragraph each. `audience` is the audience file of all of them.
 * The reason stands once for all.
 */
export const lines = (why: string, texts: readonly string[], audience?: string): readonly Example[] =>
  texts.map((text) => ({
    ...paragraphExample({ why: `${why}: ${text.replace(/⟦[\w-]+:|⟧/g, '')}`, text }),
    ...(audience === undefined ? {} : { audience }),
  }));
