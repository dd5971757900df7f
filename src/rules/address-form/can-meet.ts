import { type Atom, atomsOf, type Condition, evaluate, isWithin, type Test } from '../../message/condition';

/** Past this many questions it is not tried whether two conditions can hold together. */
const MOST_ATOMS = 7;

const keyOf = ({ path, iteration, test }: Atom): string =>
  `${path}\n${iteration}\n${test.kind === 'truthy' ? 'truthy' : testKey(test)}`;

const testKey = (test: Test): string =>
  test.kind === 'opaque' ? `?${test.id}` : JSON.stringify(Object.entries(test).sort());

/** Words for the tone itself: guards named so divide readers even where their names differ. */
const TONE = /formal|tone|tonality|polite|casual|anrede|address_?form|salutation|tuto|vouvo|siezen|duzen/i;

/**
 * Whether one reader can meet what stands under both conditions. False where that cannot be told: two helpers that
 * are no more than names to us may well exclude each other.
 */
export function canMeet(a: Condition, b: Condition): boolean {
  if (isWithin(a, b) || isWithin(b, a)) return a.kind !== 'unknown' && b.kind !== 'unknown';
  const atomsOfA = distinct(atomsOf(a));
  const atomsOfB = distinct(atomsOf(b));
  if (areBothOpaque(atomsOfA, atomsOfB)) return false;
  if (hasTone(atomsOfA) && hasTone(atomsOfB) && !sharesAtom(atomsOfA, atomsOfB)) return false;
  const atoms = [...new Map([...atomsOfA, ...atomsOfB])];
  return atoms.length <= MOST_ATOMS && canBothHold(a, b, atoms);
}

const distinct = (atoms: readonly Atom[]): ReadonlyMap<string, Atom> =>
  new Map(atoms.map((atom) => [keyOf(atom), atom]));

const isOpaque = (atom: Atom): boolean => atom.test.kind === 'opaque';

function areBothOpaque(a: ReadonlyMap<string, Atom>, b: ReadonlyMap<string, Atom>): boolean {
  const ownOpaque = (mine: ReadonlyMap<string, Atom>, other: ReadonlyMap<string, Atom>) =>
    [...mine].some(([key, atom]) => isOpaque(atom) && !other.has(key));
  return ownOpaque(a, b) && ownOpaque(b, a);
}

const hasTone = (atoms: ReadonlyMap<string, Atom>): boolean =>
  [...atoms.values()].some((atom) => TONE.test(atom.path));

const sharesAtom = (a: ReadonlyMap<string, Atom>, b: ReadonlyMap<string, Atom>): boolean =>
  [...a.keys()].some((key) => b.has(key));

function canBothHold(a: Condition, b: Condition, atoms: readonly (readonly [string, Atom])[]): boolean {
  for (let world = 0; world < 1 << atoms.length; world++) {
    const truths = new Map(atoms.map(([key], i) => [key, (world & (1 << i)) !== 0]));
    const holds = (atom: Atom) => truths.get(keyOf(atom));
    if (isPossible(atoms, truths) && evaluate(a, holds) === true && evaluate(b, holds) === true) return true;
  }
  return false;
}

/** A value equals one literal at most, and what equals something is there. */
function isPossible(
  atoms: readonly (readonly [string, Atom])[],
  truths: ReadonlyMap<string, boolean>,
): boolean {
  const equal = new Set<string>();
  for (const [key, { path, iteration, test }] of atoms) {
    // What was changed before it was compared may equal several things.
    if (test.kind !== 'equals' || test.view !== undefined || truths.get(key) !== true) continue;
    const at = `${path}\n${iteration}`;
    if (equal.has(at) || (test.value !== '' && truths.get(`${at}\ntruthy`) === false)) return false;
    equal.add(at);
  }
  return true;
}
