/** Three-valued truth: `undefined` is "cannot be told". */
export type Truth = boolean | undefined;

/** A path into the data as seen from the root (`recipient.orders[].sku`) and the `each` it belongs to. */
export interface DataPath {
  readonly path: string;
  /** Which run of which `each` it is read in; 0 outside all. Facts of different iterations are unrelated. */
  readonly iteration: number;
}

/** Whether the data is a literal. */
export interface Equals {
  readonly kind: 'equals';
  /** The literal as it is written, without quotes. */
  readonly value: string;
  /** What kind of literal it is; absent for a string. `nothing` is `null` and `undefined`. */
  readonly type?: 'number' | 'boolean' | 'nothing';
  /** Set where `2` and `"2"` are the same to the helper that asks. */
  readonly loose?: true;
  /** How the value is changed before it is compared: `lower`, `substring 0 2`. */
  readonly view?: string;
}

/** What a guard asks of the data. */
export type Test =
  | { readonly kind: 'truthy' }
  | Equals
  /** Whether a list holds a value, or a text another one (`start`: begins with it). */
  | { readonly kind: 'includes'; readonly value: string; readonly start?: true }
  /** A question we have no model of (a regular expression, a helper of somebody's own). */
  | { readonly kind: 'opaque'; readonly id: number; readonly text: string };

export interface Atom extends DataPath {
  readonly kind: 'atom';
  /** Where else the name may lead (inside a Mustache section a name may be the section's or an outer one). */
  readonly alternatives?: readonly DataPath[];
  readonly test: Test;
}

/** When a passage or a reference is reached. Immutable; equal conditions of one place are the same object. */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'unknown' }
  | Atom
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] };

/** Past this many literals a condition is unknown: fewer facts, never a wrong one. */
const MOST_LITERALS = 64;

export const ALWAYS: Condition = { kind: 'always' };
export const UNKNOWN: Condition = { kind: 'unknown' };
export const NEVER: Condition = { kind: 'not', of: ALWAYS };

/** A place in the data, and where else its name may lead. */
export type MaybePath = DataPath & { readonly alternatives?: readonly DataPath[] };

export const truthy = (at: MaybePath): Atom => ({ kind: 'atom', ...placed(at), test: { kind: 'truthy' } });
export const equals = (
  at: MaybePath,
  value: string,
  how: Pick<Equals, 'type' | 'loose' | 'view'> = {},
): Atom => ({
  kind: 'atom',
  ...placed(at),
  test: { kind: 'equals', value, ...how },
});
export const includes = (at: MaybePath, value: string, start = false): Atom => ({
  kind: 'atom',
  ...placed(at),
  test: { kind: 'includes', value, ...(start ? { start } : {}) },
});
const placed = ({ path, iteration, alternatives = [] }: MaybePath): MaybePath => ({
  path,
  iteration,
  ...(alternatives.length > 0 ? { alternatives } : {}),
});
export const opaque = (id: number, text: string): Atom => ({
  kind: 'atom',
  path: '',
  iteration: 0,
  test: { kind: 'opaque', id, text },
});

export const not = (of: Condition): Condition => {
  if (of.kind === 'not') return of.of;
  if (of.kind === 'always') return NEVER;
  return of.kind === 'unknown' ? UNKNOWN : { kind: 'not', of };
};

export const and = (...of: readonly Condition[]): Condition => join('and', of);
export const or = (...of: readonly Condition[]): Condition => join('or', of);

function join(kind: 'and' | 'or', parts: readonly Condition[]): Condition {
  const neutral = kind === 'and' ? isAlways : isNever;
  const absorbing = kind === 'and' ? isNever : isAlways;
  // Every branch and every hidden element comes through here: no list is made that is not kept.
  const rest: Condition[] = [];
  for (const part of parts) {
    if (part.kind === kind) for (const inner of part.of) addNew(inner, rest);
    else if (absorbing(part)) return kind === 'and' ? NEVER : ALWAYS;
    else if (!neutral(part)) addNew(part, rest);
  }
  if (rest.length === 0) return kind === 'and' ? ALWAYS : NEVER;
  const only = rest[0];
  if (rest.length === 1 && only) return only;
  let sum = 0;
  for (const part of rest) sum += literals(part);
  return sum > MOST_LITERALS ? UNKNOWN : { kind, of: rest };
}

/** Each part has a literal at least, and but one is unknown: of too many some tell that they are too many. */
function addNew(part: Condition, to: Condition[]): void {
  if (to.length < MOST_LITERALS + 2 && !to.includes(part)) to.push(part);
}

/** True where the first is reached only when the second is: it was made by narrowing it. */
export function isWithin(inner: Condition, outer: Condition): boolean {
  if (inner === outer || outer.kind === 'always') return true;
  const parts = conjuncts(inner);
  return outer.kind !== 'unknown' && conjuncts(outer).every((part) => parts.includes(part));
}

/** What all must hold for a condition to. */
export const conjuncts = (c: Condition): readonly Condition[] => (c.kind === 'and' ? c.of : [c]);

const isAlways = (c: Condition): boolean => c.kind === 'always';
const isNever = (c: Condition): boolean => c.kind === 'not' && c.of.kind === 'always';

function literals(condition: Condition): number {
  switch (condition.kind) {
    case 'atom':
      return 1;
    case 'not':
      return literals(condition.of);
    case 'and':
    case 'or':
      return condition.of.reduce((sum, part) => sum + literals(part), 0);
    default:
      return 0;
  }
}

/** Evaluates a condition where only some atoms are known; Kleene's three-valued logic. */
export function evaluate(condition: Condition, known: (atom: Atom) => Truth): Truth {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'unknown':
      return undefined;
    case 'atom':
      return known(condition);
    case 'not':
      return negate(evaluate(condition.of, known));
    case 'and':
      return every(condition.of, known);
    case 'or':
      return negate(every(condition.of, known, negate));
  }
}

const negate = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

const asItIs = (truth: Truth): Truth => truth;

function every(
  parts: readonly Condition[],
  known: (atom: Atom) => Truth,
  change: (truth: Truth) => Truth = asItIs,
): Truth {
  let all: Truth = true;
  for (const part of parts) {
    const truth = change(evaluate(part, known));
    if (truth === false) return false;
    if (truth === undefined) all = undefined;
  }
  return all;
}

/** True where an atom may be about a place: both names may lead to the same value. */
const isAbout = (atom: Atom, at: MaybePath): boolean =>
  [atom, ...(atom.alternatives ?? [])].some((one) =>
    [at, ...(at.alternatives ?? [])].some(
      (other) => one.path === other.path && one.iteration === other.iteration,
    ),
  );

/** True where the condition cannot hold unless data is present at the path: an `{{#if}}` around it, say. */
export function impliesPresent(condition: Condition, at: MaybePath): boolean {
  return evaluate(condition, (atom) => (isAbout(atom, at) ? ifMissing(atom.test) : undefined)) === false;
}

/** The answer for a value that is missing. Who asks whether it is `""` asks whether it is missing. */
function ifMissing(test: Test): Truth {
  if (test.kind === 'opaque') return undefined;
  return test.kind === 'equals' && (test.type === 'nothing' || (test.value === '' && !test.type));
}

/** All atoms, each as often as it stands. */
export function atomsOf(condition: Condition): readonly Atom[] {
  const found: Atom[] = [];
  addAtoms(condition, found);
  return found;
}

function addAtoms(condition: Condition, found: Atom[]): void {
  if (condition.kind === 'atom') found.push(condition);
  else if (condition.kind === 'not') addAtoms(condition.of, found);
  else if (condition.kind === 'and' || condition.kind === 'or')
    for (const part of condition.of) addAtoms(part, found);
}
