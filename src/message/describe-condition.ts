import type { Atom, Condition, Equals } from './condition';

/** A condition in words for people; nothing where it always holds. */
export function describe(condition: Condition): string | undefined {
  return condition.kind === 'always' ? undefined : words(condition);
}

function words(whole: Condition): string {
  const condition = withoutRuledOut(whole);
  switch (condition.kind) {
    case 'always':
      return 'always';
    case 'unknown':
      return 'under conditions too long to follow';
    case 'atom':
      return atomWords(condition);
    case 'not':
      return condition.of.kind === 'always' ? 'never' : `not ${nested(condition.of)}`;
    default:
      return condition.of.map((part) => nested(part, condition.kind)).join(` ${condition.kind} `);
  }
}

function nested(whole: Condition, within?: 'and' | 'or'): string {
  const condition = withoutRuledOut(whole);
  const compound = condition.kind === 'and' || condition.kind === 'or';
  if (compound && condition.kind !== within) return `(${words(condition)})`;
  return within === undefined && isComparison(condition) ? `(${words(condition)})` : words(condition);
}

/** `not (a = "x") and a = "y"` says no more than `a = "y"`: the first is what is left of the branches before. */
function withoutRuledOut(condition: Condition): Condition {
  if (condition.kind !== 'and') return condition;
  const isRuledOut = (c: Condition): boolean => condition.of.some((part) => rulesOut(part, c));
  const of = condition.of.filter((part) => {
    if (part.kind !== 'not') return true;
    return !(part.of.kind === 'or' ? part.of.of : [part.of]).every(isRuledOut);
  });
  const [only] = of;
  return of.length === 1 && only ? only : { kind: 'and', of };
}

/** Whether both ask for the text of one value, as it is, and for different ones. */
function rulesOut(a: Condition, b: Condition): boolean {
  if (a.kind !== 'atom' || b.kind !== 'atom' || a.path !== b.path || a.iteration !== b.iteration)
    return false;
  if (a.test.kind !== 'equals' || b.test.kind !== 'equals' || a.alternatives || b.alternatives) return false;
  return isOfText(a.test) && isOfText(b.test) && a.test.value !== b.test.value;
}

const isOfText = ({ type, loose, view }: Equals): boolean => !type && !loose && view === undefined;

const isComparison = (c: Condition): boolean =>
  c.kind === 'atom' && (c.test.kind === 'equals' || c.test.kind === 'includes');

function atomWords({ path, test }: Atom): string {
  switch (test.kind) {
    case 'truthy':
      return path;
    case 'equals':
      return `${test.view ? `${test.view} of ` : ''}${path} = ${test.type ? test.value : JSON.stringify(test.value)}`;
    case 'includes':
      return `${path} ${test.start ? 'starts with' : 'holds'} ${JSON.stringify(test.value)}`;
    case 'opaque':
      return test.text;
  }
}
