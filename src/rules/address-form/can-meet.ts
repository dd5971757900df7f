import { canHoldTogether, type Questions, questionsOf } from '../../message/can-hold-together';
import { type Condition, isWithin } from '../../message/condition';

/** Words for the tone itself: guards named so divide readers even where their names differ. */
const TONE = /formal|tone|tonality|polite|casual|anrede|address_?form|salutation|tuto|vouvo|siezen|duzen/i;

/**
 * Whether one reader can meet what stands under both conditions. False where that cannot be told: two helpers that
 * are no more than names to us may well exclude each other.
 */
export function canMeet(a: Condition, b: Condition): boolean {
  if (isWithin(a, b) || isWithin(b, a)) return a.kind !== 'unknown' && b.kind !== 'unknown';
  const asked = [questionsOf(a), questionsOf(b)] as const;
  if (areBothOpaque(...asked) || divideByTone(...asked)) return false;
  return canHoldTogether(a, b);
}

function areBothOpaque(a: Questions, b: Questions): boolean {
  const ownOpaque = (mine: Questions, other: Questions) =>
    [...mine].some(([key, { test }]) => test.kind === 'opaque' && !other.has(key));
  return ownOpaque(a, b) && ownOpaque(b, a);
}

const divideByTone = (a: Questions, b: Questions): boolean =>
  hasTone(a) && hasTone(b) && ![...a.keys()].some((key) => b.has(key));

const hasTone = (questions: Questions): boolean =>
  [...questions.values()].some(({ path }) => TONE.test(path));
