import { type Atom, atomsOf, type Condition, evaluate, type Test } from './condition';
import { answer, casesOf } from './value-case';

/** Past this many questions it is not tried whether two conditions can hold together. */
const MOST_ATOMS = 7;

/** A condition's questions, each once, by what they ask. */
export type Questions = ReadonlyMap<string, Atom>;

export const questionsOf = (condition: Condition): Questions =>
  new Map(atomsOf(condition).map((atom) => [keyOf(atom), atom]));

/**
 * Whether there is data for which two conditions hold; false, too, where they ask too much to try. `settle` answers the
 * opposite question, and when in doubt says that a condition may hold.
 */
export function canHoldTogether(a: Condition, b: Condition): boolean {
  const questions = [...new Map([...questionsOf(a), ...questionsOf(b)])];
  if (questions.length > MOST_ATOMS) return false;
  for (let world = 0; world < 1 << questions.length; world++) {
    const truths = new Map(questions.map(([key], i) => [key, (world & (1 << i)) !== 0]));
    const holds = (atom: Atom) => truths.get(keyOf(atom));
    if (evaluate(a, holds) === true && evaluate(b, holds) === true && isPossible(questions, truths))
      return true;
  }
  return false;
}

/** Whether each place in the data has a value that answers all questions about it so. */
function isPossible(
  questions: readonly (readonly [string, Atom])[],
  truths: ReadonlyMap<string, boolean>,
): boolean {
  const byPlace = new Map<string, [Test, boolean][]>();
  for (const [key, { path, iteration, test }] of questions) {
    if (test.kind === 'opaque') continue;
    const place = `${path}\n${iteration}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), [test, truths.get(key) === true]]);
  }
  return [...byPlace.values()].every((answers) =>
    casesOf(answers.map(([test]) => test)).some((value) =>
      answers.every(([test, isTrue]) => (answer(value, test) ?? isTrue) === isTrue),
    ),
  );
}

const keyOf = ({ path, iteration, test }: Atom): string =>
  `${path}\n${iteration}\n${test.kind === 'opaque' ? `?${test.id}` : JSON.stringify(Object.entries(test).sort())}`;
