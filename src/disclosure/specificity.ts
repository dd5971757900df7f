import type { DataCategory } from '../knowledge/data-categories';
import { type Atom, atomsOf, type Condition, evaluate, type Truth } from '../message/condition';
import type { Disclosure } from './disclosure';

/** How much an exact fact weighs towards being cornered (contract, section 7). */
const WEIGHTS: Readonly<Partial<Record<DataCategory, number>>> = {
  'visit-time': 1,
  browsing: 1,
  search: 1,
  'visit-count': 1,
  device: 1,
  'dwell-time': 2,
  'precise-location': 2,
  'in-store': 2,
  'email-activity': 2,
};

/** What one reader can be told at most. */
export interface Specificity {
  readonly score: number;
  /** What adds up, in the order of the text, each fact once. */
  readonly facts: readonly Disclosure[];
}

export const weightOf = ({ category, use, precision }: Disclosure): number => {
  if (category === undefined || use === 'silent' || (category === 'visit-time' && precision === 'month'))
    return 0;
  const weight = WEIGHTS[category] ?? 0;
  return use === 'linked' ? weight / 2 : weight;
};

/** What a guard's question comes to in one world. */
interface Choice {
  readonly subject: string;
  readonly answers: readonly string[];
}

/** As many worlds are looked at one by one; with more, each question is answered by itself in turn. */
const MOST_WORLDS = 256;
const YES = 'yes';
const NO = 'no';

/**
 * The largest sum that one reader can meet: facts along the text add up, of branches that exclude each other one
 * counts, and a fact told twice counts once. `reaches` answers what is known of a reader's guards.
 */
export function specificity(
  disclosures: readonly Disclosure[],
  reaches: (condition: Condition) => boolean,
): Specificity {
  const told = heaviestByFact(disclosures.filter((each) => weightOf(each) > 0 && reaches(each.condition)));
  const choices = choicesOf(told.map((each) => each.condition));
  const count = choices.reduce((product, choice) => product * choice.answers.length, 1);
  const worlds = count <= MOST_WORLDS ? allWorlds(choices) : climb(told, choices);
  let best: Specificity = { score: 0, facts: [] };
  for (const world of worlds) {
    const found = inWorld(told, world);
    if (found.score > best.score) best = found;
  }
  return best;
}

/** Past so many facts somebody is cornered anyway. */
const MOST_FACTS = 300;

/** Each fact once for each condition it is told under. */
function heaviestByFact(told: readonly Disclosure[]): readonly Disclosure[] {
  const seen = new Map<Condition, Set<string>>();
  const kept = [...told]
    .map((each, order) => ({ each, order }))
    .sort((a, b) => weightOf(b.each) - weightOf(a.each) || a.order - b.order)
    .filter(({ each }) => {
      const facts = seen.get(each.condition) ?? new Set();
      seen.set(each.condition, facts);
      return !facts.has(each.fact) && facts.add(each.fact);
    });
  return kept
    .slice(0, MOST_FACTS)
    .sort((a, b) => a.order - b.order)
    .map(({ each }) => each);
}

type World = ReadonlyMap<string, string>;

/** Every question that decides what is told: by value where a path is compared, else yes or no. */
function choicesOf(conditions: readonly Condition[]): readonly Choice[] {
  const answers = new Map<string, Set<string>>();
  for (const atom of [...new Set(conditions)].flatMap(atomsOf)) {
    const known = answers.get(subjectOf(atom)) ?? new Set([NO, YES]);
    answers.set(subjectOf(atom), known);
    if (atom.test.kind === 'equals') known.add(`=${atom.test.value}`);
  }
  return [...answers].map(([subject, values]) => ({ subject, answers: [...values] }));
}

const subjectOf = ({ path, iteration, test }: Atom): string =>
  test.kind === 'opaque' || test.kind === 'includes'
    ? `${test.kind} ${JSON.stringify(test)} ${path} ${iteration}`
    : `${path} ${iteration}`;

function answerTo(atom: Atom, world: World): Truth {
  const answer = world.get(subjectOf(atom)) ?? NO;
  return atom.test.kind === 'equals' ? answer === `=${atom.test.value}` : answer !== NO;
}

function inWorld(told: readonly Disclosure[], world: World): Specificity {
  const reached = told.filter(
    ({ condition }) => evaluate(condition, (atom) => answerTo(atom, world)) === true,
  );
  return specificityOf(reached);
}

/** What somebody is told who meets all of this: each fact once, the heaviest. */
export function specificityOf(told: readonly Disclosure[]): Specificity {
  const heaviest = new Map<string, Disclosure>();
  for (const each of told) {
    const known = heaviest.get(each.fact);
    if (!known || weightOf(known) < weightOf(each)) heaviest.set(each.fact, each);
  }
  const facts = [...heaviest.values()];
  return { score: facts.reduce((sum, each) => sum + weightOf(each), 0), facts };
}

function allWorlds(choices: readonly Choice[]): readonly World[] {
  let worlds: readonly World[] = [new Map()];
  for (const { subject, answers } of choices)
    worlds = worlds.flatMap((world) => answers.map((answer) => new Map([...world, [subject, answer]])));
  return worlds;
}

/** Answers one question after the other for the best: never more than somebody can meet. */
function climb(told: readonly Disclosure[], choices: readonly Choice[]): readonly World[] {
  let world: World = new Map();
  for (const { subject, answers } of choices.slice(0, MOST_WORLDS)) {
    const scored = answers.map((answer) => new Map([...world, [subject, answer]]));
    world = scored.reduce<World>(
      (a, b) => (inWorld(told, b).score > inWorld(told, a).score ? b : a),
      scored[0] ?? world,
    );
  }
  return [world];
}
