import assert from 'node:assert/strict';
import {
  ALWAYS,
  type Atom,
  and,
  atomsOf,
  type Condition,
  equals,
  evaluate,
  impliesPresent,
  isWithin,
  NEVER,
  not,
  opaque,
  or,
  type Truth,
  truthy,
  UNKNOWN,
} from '../../../src/message/condition';
import { describe as describeCondition } from '../../../src/message/describe-condition';

const at = (path: string, iteration = 0) => ({ path, iteration });
const A = truthy(at('a'));
const B = equals(at('b'), 'x');
const C = opaque(1, 'c');
const ATOMS: readonly Atom[] = [A, B, C];

/** What stands for a condition in plain logic. */
type Formula = Condition | { readonly op: 'and' | 'or' | 'not'; readonly of: readonly Formula[] };

const build = (formula: Formula): Condition => {
  if (!('op' in formula)) return formula;
  const parts = formula.of.map(build);
  if (formula.op === 'not') return not(parts[0] ?? UNKNOWN);
  return formula.op === 'and' ? and(...parts) : or(...parts);
};

/** Two-valued logic, the plain way. */
const holds = (formula: Formula, world: ReadonlyMap<Condition, boolean>): boolean => {
  if (!('op' in formula)) return formula === ALWAYS || (formula !== NEVER && world.get(formula) === true);
  const parts = formula.of.map((part) => holds(part, world));
  if (formula.op === 'not') return !parts[0];
  return formula.op === 'and' ? parts.every(Boolean) : parts.some(Boolean);
};

const LEAVES: readonly Formula[] = [A, B, C, ALWAYS, NEVER];
const negated = (of: Formula): Formula => ({ op: 'not', of: [of] });
const literals = [...LEAVES, ...LEAVES.map(negated)];
const pairs = (of: readonly Formula[]): readonly Formula[] =>
  of.flatMap((a) => of.flatMap((b) => (['and', 'or'] as const).map((op) => ({ op, of: [a, b] }))));
/** All formulas of up to two operators, and each of them joined with each literal. */
const FORMULAS: readonly Formula[] = [
  ...literals,
  ...pairs(literals),
  ...pairs(literals).flatMap((pair) =>
    literals.flatMap((other) => [
      { op: 'and' as const, of: [pair, other] },
      { op: 'or' as const, of: [other, negated(pair)] },
    ]),
  ),
];

/** Every way to answer some questions. */
const assignments = <T>(
  atoms: readonly Atom[],
  answers: readonly T[],
): readonly ReadonlyMap<Condition, T>[] =>
  atoms.reduce<readonly ReadonlyMap<Condition, T>[]>(
    (worlds, atom) =>
      worlds.flatMap((world) => answers.map((answer) => new Map([...world, [atom as Condition, answer]]))),
    [new Map()],
  );

const WORLDS = assignments(ATOMS, [true, false]);
const PARTIAL = assignments<Truth>(ATOMS, [true, false, undefined]);

const inWorld = (world: ReadonlyMap<Condition, Truth>) => (atom: Atom) => world.get(atom);

const completes = (world: ReadonlyMap<Condition, boolean>, partial: ReadonlyMap<Condition, Truth>): boolean =>
  [...partial].every(([atom, answer]) => answer === undefined || world.get(atom) === answer);

describe('a condition', () => {
  it('is in every world what plain logic says', () => {
    assert.ok(FORMULAS.length > 4000, `${FORMULAS.length} formulas`);
    for (const formula of FORMULAS) {
      const condition = build(formula);
      for (const world of WORLDS)
        assert.equal(evaluate(condition, inWorld(world)), holds(formula, world), JSON.stringify(formula));
    }
  });

  it('is told from some answers only where every other answer leads to the same', () => {
    for (const formula of FORMULAS) {
      const condition = build(formula);
      for (const partial of PARTIAL) {
        const told = evaluate(condition, inWorld(partial));
        if (told === undefined) continue;
        const possible = WORLDS.filter((world) => completes(world, partial)).map((world) =>
          holds(formula, world),
        );
        assert.deepEqual(new Set(possible), new Set([told]), JSON.stringify(formula));
      }
    }
  });

  it('is told from one question that settles it', () => {
    const onlyA = (answer: boolean) => (atom: Atom) => (atom === A ? answer : undefined);
    assert.equal(evaluate(and(A, B), onlyA(false)), false);
    assert.equal(evaluate(and(A, B), onlyA(true)), undefined);
    assert.equal(evaluate(or(A, B), onlyA(true)), true);
    assert.equal(evaluate(or(A, B), onlyA(false)), undefined);
    assert.equal(evaluate(not(and(A, B)), onlyA(false)), true);
    assert.equal(
      evaluate(UNKNOWN, () => true),
      undefined,
    );
    assert.equal(evaluate(and(UNKNOWN, A), onlyA(false)), false);
  });

  it('is unknown past 64 questions', () => {
    const many = (count: number) => and(...Array.from({ length: count }, (_, i) => truthy(at(`a${i}`))));
    assert.equal(atomsOf(many(64)).length, 64);
    assert.equal(many(65), UNKNOWN);
    assert.equal(not(many(65)), UNKNOWN);
  });

  it('stays the same object where nothing is added', () => {
    assert.equal(and(A, ALWAYS), A);
    assert.equal(or(A, NEVER), A);
    assert.equal(and(A, A), A);
    assert.equal(not(not(A)), A);
    assert.equal(and(), ALWAYS);
    assert.equal(or(), NEVER);
    assert.equal(and(A, NEVER), NEVER);
    assert.equal(or(A, ALWAYS), ALWAYS);
  });
});

describe('isWithin', () => {
  it('is true only where the one cannot hold without the other', () => {
    const conditions = pairs(literals).map(build);
    let within = 0;
    for (const inner of conditions)
      for (const outer of conditions) {
        if (!isWithin(inner, outer)) continue;
        within++;
        for (const world of WORLDS) {
          const breaks = evaluate(inner, inWorld(world)) === true && evaluate(outer, inWorld(world)) !== true;
          assert.ok(!breaks, `${describeCondition(inner)} within ${describeCondition(outer)}`);
        }
      }
    assert.ok(within > conditions.length, `${within} pairs`);
  });

  it('is true for what was made by narrowing', () => {
    const outer = and(A, B);
    assert.ok(isWithin(and(outer, C), outer));
    assert.ok(isWithin(outer, ALWAYS));
    assert.ok(!isWithin(ALWAYS, outer));
    assert.ok(!isWithin(A, UNKNOWN));
  });
});

describe('impliesPresent', () => {
  const path = at('user.name');
  const other = truthy(at('user'));
  const cases: readonly (readonly [name: string, condition: Condition, expected: boolean])[] = [
    ['the value is there', truthy(path), true],
    ['it has a value', equals(path, 'Ann'), true],
    ['it is there, and something else', and(truthy(path), other), true],
    ['it is there or something else', or(truthy(path), other), false],
    ['it is there in both cases', or(and(truthy(path), other), and(equals(path, 'x'), not(other))), true],
    ['it is not there', not(truthy(path)), false],
    ['what holds it is there', other, false],
    ['it is there in another round of a loop', truthy(at('user.name', 2)), false],
    ['a helper of somebody’s own', opaque(1, 'matches user.name'), false],
    ['always', ALWAYS, false],
    ['too long to follow', UNKNOWN, false],
  ];
  for (const [name, condition, expected] of cases)
    it(`${expected ? 'holds' : 'does not hold'}: ${name}`, () =>
      assert.equal(impliesPresent(condition, path), expected));
});

describe('describe', () => {
  const cases: readonly (readonly [Condition, string | undefined])[] = [
    [ALWAYS, undefined],
    [NEVER, 'never'],
    [UNKNOWN, 'under conditions too long to follow'],
    [A, 'a'],
    [not(A), 'not a'],
    [B, 'b = "x"'],
    [not(B), 'not (b = "x")'],
    [C, 'c'],
    [and(A, B), 'a and b = "x"'],
    [or(A, and(B, C)), 'a or (b = "x" and c)'],
    [not(or(A, B)), 'not (a or b = "x")'],
    [equals(at('a'), 'say "hi"'), 'a = "say \\"hi\\""'],
    // What an equality rules out anyway is not said.
    [and(not(equals(at('b'), 'y')), not(equals(at('b'), 'z')), B), 'b = "x"'],
    [and(not(or(equals(at('b'), 'y'), equals(at('b'), 'z'))), B, A), 'b = "x" and a'],
    [or(A, and(not(equals(at('b'), 'y')), B)), 'a or b = "x"'],
    [and(not(equals(at('c'), 'y')), B), 'not (c = "y") and b = "x"'],
    [and(not(equals(at('b', 1), 'y')), B), 'not (b = "y") and b = "x"'],
    [and(not(equals(at('b'), 'y', { view: 'lower' })), B), 'not (lower of b = "y") and b = "x"'],
    [and(not(equals(at('b'), '2', { loose: true })), equals(at('b'), '02')), 'not (b = "2") and b = "02"'],
  ];
  for (const [condition, words] of cases)
    it(`says ${words ?? 'nothing of what always holds'}`, () =>
      assert.equal(describeCondition(condition), words));
});
