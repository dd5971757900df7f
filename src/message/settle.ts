import { type Atom, atomsOf, type Condition, type DataPath, evaluate, type Truth } from './condition';
import { answer, casesOf, isFalsy, NOTHING, type ValueCase } from './value-case';

/** All values that data can have at a place, where that is known. */
export type DomainOf = (at: DataPath) => readonly ValueCase[] | undefined;

const noDomain: DomainOf = () => undefined;

/**
 * Evaluates a condition, and where its atoms alone do not decide, looks at one place in the data after the other: what
 * cannot hold for any value there (`a = "x"` and `a = "y"`) does not hold. Linear in the values a condition names.
 */
export function settle(
  condition: Condition,
  known: (atom: Atom) => Truth,
  domainOf: DomainOf = noDomain,
): Truth {
  const plain = evaluate(condition, known);
  if (plain !== undefined) return plain;
  for (const atoms of openPlaces(condition, known)) {
    const told = settleAt(condition, atoms, known, domainOf);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Undecided atoms by the place they are about. */
function openPlaces(condition: Condition, known: (atom: Atom) => Truth): Iterable<readonly Atom[]> {
  const places = new Map<string, Atom[]>();
  for (const atom of atomsOf(condition)) {
    if (atom.test.kind === 'opaque' || known(atom) !== undefined) continue;
    const key = `${atom.iteration}\n${atom.path}`;
    const ofPlace = places.get(key);
    if (!ofPlace) places.set(key, [atom]);
    else if (!ofPlace.includes(atom)) ofPlace.push(atom);
  }
  return places.values();
}

function settleAt(
  condition: Condition,
  atoms: readonly Atom[],
  known: (atom: Atom) => Truth,
  domainOf: DomainOf,
): Truth {
  const [first] = atoms;
  const domain = first && domainOf(first);
  // One question about an open value may be answered either way.
  if (!domain && atoms.length < 2) return undefined;
  const cases = domain ? withNothing(domain, atoms) : casesOf(atoms.map((atom) => atom.test));
  const mine = new Set(atoms);
  let told: Truth;
  for (const [i, value] of cases.entries()) {
    const truth = evaluate(condition, (atom) => (mine.has(atom) ? answer(value, atom.test) : known(atom)));
    if (truth === undefined || (i > 0 && truth !== told)) return undefined;
    told = truth;
  }
  return told;
}

/** Who asks whether a value is there knows that it may not be. */
const withNothing = (domain: readonly ValueCase[], atoms: readonly Atom[]): readonly ValueCase[] =>
  atoms.some(({ test }) => test.kind === 'truthy' || (test.kind === 'equals' && isFalsy(test)))
    ? [NOTHING, ...domain]
    : domain;
