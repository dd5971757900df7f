import type { HelperMeaning } from '../knowledge/helpers';
import type { OwnGuard } from '../message/guard';
import type { Settings } from '../rules/settings';

/** What a team's configuration says of its own helpers, as a message is built with it. */
export interface TeamHelpers {
  readonly ownMeaning: (helper: string) => HelperMeaning | undefined;
  readonly ownGuard: (helper: string) => OwnGuard | undefined;
}

type HelperFacts = NonNullable<ReturnType<Settings['helpers']['get']>>['value'];

export const teamHelpers = ({ helpers }: Settings): TeamHelpers => ({
  ownMeaning: (name) => meaningOf(helpers.get(name)?.value),
  ownGuard: (name) => guardOf(helpers.get(name)?.value),
});

function guardOf(facts: HelperFacts | undefined): OwnGuard | undefined {
  if (facts?.guards === undefined) return undefined;
  return { guards: facts.guards, ...(facts.equals === undefined ? {} : { equals: facts.equals }) };
}

function meaningOf(facts: HelperFacts | undefined): HelperMeaning | undefined {
  if (!facts) return undefined;
  if (facts.fallback) return { role: 'fallback' };
  if (facts.compares) return { role: 'compare', negated: facts.compares === 'not' };
  if (facts.format)
    return {
      role: 'format',
      of: facts.format === 'date' || facts.format === 'number' ? facts.format : 'text',
    };
  return facts.translate ? { role: 'translate' } : undefined;
}
