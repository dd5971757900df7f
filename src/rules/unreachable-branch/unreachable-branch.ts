import { isReached, isUnreachable } from '../../audience/readers';
import { and, isWithin } from '../../message/condition';
import { describe } from '../../message/describe-condition';
import type { Branch } from '../../message/message';
import { listOf } from '../../text/list-of';
import type { RawFinding, Related, Rule, RuleMeta, Subject } from '../rule';
import { bad, good } from './examples';
import { misspelt } from './misspelt';
import { removeBranch } from './remove-branch';

const meta: RuleMeta = {
  id: 'unreachable-branch',
  what: 'Finds a branch that no reader of this mail can ever reach, so that its text is never sent.',
  why: 'Somebody wrote and translated this text for readers, and none of them gets it: the language it waits for is not among those of the readers, the data spells it otherwise (`de-AT` is not `de` to Handlebars), or a branch before it has taken everybody. Those it was meant for get another branch, in another language. What nobody gets is not reviewed by any other rule.',
  instead:
    'Compare with what the data really says, add the missing readers to the audience, or remove the branch.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    spelling:
      'Nobody reaches this branch: it waits for {path} = "{literal}", and the data says {values}. Its readers get another branch. Compare with what the data says.',
    noSuchValue:
      'Nobody reaches this branch: it waits for {path} = "{literal}", and the data has only {values}. Compare with one of those, or remove the branch.',
    noReader:
      'Nobody reaches this branch: it is for {condition}, and the readers are {locales}. Add those it is for to the audience, or remove it.',
    nobodyLeft:
      'Nobody reaches this branch: the branches before it serve all readers ({locales}). Remove it, or add those it is for to the audience.',
    never:
      'Nobody reaches this branch: {condition} never holds here. Correct the condition, or remove the branch.',
  },
};

export const unreachableBranch: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    if (!subject.audience.locales) return;
    for (const branch of unreachableBranches(subject)) yield found(branch, subject);
  },
};

/**
 * The outermost branches that nobody reaches. A partial's own branches are left alone: it may serve other mails with
 * other readers.
 */
function unreachableBranches({ message, template, audience }: Subject): readonly Branch[] {
  const own = message.branches.filter((branch) => branch.place.file === template.file);
  const dead = own.filter(({ condition }) => isUnreachable(condition, audience));
  return dead.filter(({ outer }) => !isUnreachable(outer, audience));
}

function found(branch: Branch, subject: Subject): RawFinding {
  const { audience } = subject;
  const wrong = misspelt(branch, subject);
  const removal = removeBranch(branch.place, subject);
  return {
    ...(wrong ?? reasonFor(branch, subject)),
    place: branch.place,
    condition: branch.condition,
    lowered: audience.localesFromPath ? ['locale-from-path'] : [],
    related: declaredReaders(subject),
    fixes: [...(wrong?.fixes ?? []), ...(removal ? [removal] : [])],
  };
}

function reasonFor(
  { guard, condition, outer, left }: Branch,
  { audience, readersOf }: Subject,
): Pick<RawFinding, 'messageId' | 'data'> {
  const locales = listOf(readersOf(outer).locales);
  const asked = describe(guard) ?? 'always';
  const { locales: _, ...anybody } = audience;
  if (!isReached(condition, anybody))
    return { messageId: 'never', data: { condition: describe(condition) ?? 'always' } };
  const isElse = left !== outer && isWithin(left, guard);
  return isElse || (isUnreachable(left, audience) && !isUnreachable(and(outer, guard), audience))
    ? { messageId: 'nobodyLeft', data: { locales } }
    : { messageId: 'noReader', data: { condition: asked, locales } };
}

function declaredReaders({ audience }: Subject): readonly Related[] {
  const at = audience.locales?.at;
  return at ? [{ place: at, message: 'The readers are declared here.' }] : [];
}
