import { distance } from 'fastest-levenshtein';
import { isAlong, namedPaths } from '../../audience/named-paths';
import { HELPERS } from '../../knowledge/helpers';
import { atomsOf } from '../../message/condition';
import type { Reference } from '../../message/message';
import { elementsOf, stepsOf, valuesAt } from '../../render/data-values';
import { joinSuffix, stepOf } from '../../render/origin';
import { ownValue } from '../../render/own-value';
import { nearest } from '../../text/nearest';
import { remembered } from '../../text/remembered';
import type { Subject } from '../rule';

export interface Judged {
  readonly kind: 'unknown' | 'misspelt';
  /** The path that was probably meant. */
  readonly near: string | undefined;
}

/** Names that platforms fill in, whatever the dialect. */
const BY_PLATFORM =
  /unsubscribe|opt_?out|preferences?|web_?(?:view|version)|view_?(?:in|online)|browser|tracking_?pixel/i;

/** What the data of a message is known to hold, from its samples and its metadata. */
export function knownFields(subject: Subject): { readonly judge: (at: Reference) => Judged | undefined } {
  const declared = [...subject.audience.fields.keys()];
  const named = [...declared, ...namedPaths(subject.audience)];
  const judged = new Map<string, Judged | undefined>();
  // The fields of one object are asked for one after the other, of thousands of samples.
  const valuesOf = remembered((path) =>
    subject.samples.flatMap(({ data }) => valuesAt(data, path).flatMap(elementsOf)).map(({ value }) => value),
  );
  const judge = (path: string): Judged | undefined => {
    if (named.some((each) => isAlong(each, path))) return undefined;
    return subject.samples.length > 0 ? unknownIn(path, declared, valuesOf) : misspelt(path, declared);
  };
  return {
    judge: (reference) => {
      const { path } = reference;
      // A path is judged once; where it stands is only asked of what would be found.
      if (!judged.has(path)) judged.set(path, judge(path));
      const result = judged.get(path);
      if (!result || isElsewhere(reference, subject)) return undefined;
      return reference.alternatives.some((other) => judge(other.path) === undefined) ? undefined : result;
    },
  };
}

/** What is not for the data to hold, or of which it cannot be told where it is looked up. */
function isElsewhere({ path, condition, call, place }: Reference, subject: Subject): boolean {
  const { template, settings } = subject;
  // A data feed fills `[[x]]` in.
  if (subject.textOf(place.file)?.startsWith('[[', place.span.start)) return true;
  const [first = ''] = stepsOf(path);
  if (template.dialect.builtIns.has(first) || BY_PLATFORM.test(path)) return true;
  if (settings.helpers.has(path) || (call === undefined && HELPERS.has(path))) return true;
  return condition.kind === 'unknown' || atomsOf(condition).some(({ test }) => test.kind === 'opaque');
}

/** A path that leads nowhere in any sample; silent where the lists it leads through are all empty. */
function unknownIn(
  path: string,
  declared: readonly string[],
  valuesOf: (path: string) => readonly unknown[],
): Judged | undefined {
  const steps = stepsOf(path);
  for (let depth = 0; depth < steps.length; depth++) {
    const step = steps[depth] ?? '';
    const at = pathOf(steps.slice(0, depth));
    const parents = valuesOf(at);
    if (parents.length === 0) return undefined;
    if (step === '[]' || step === 'length') continue;
    if (parents.some((parent) => isObject(parent) && Object.hasOwn(parent, step))) {
      if (parents.every((parent) => isNothing(ownValue(parent, step)))) return undefined;
      continue;
    }
    const siblings = new Set(parents.flatMap((parent) => (isObject(parent) ? Object.keys(parent) : [])));
    const beside = declared.filter((each) => pathOf(stepsOf(each).slice(0, -1)) === at);
    const names = [...siblings, ...beside.map((each) => stepsOf(each).at(-1) ?? '')];
    const near = depth === steps.length - 1 ? nearest(step, names) : undefined;
    return { kind: 'unknown', near: near === undefined ? undefined : joinSuffix(at, stepOf(near)) };
  }
  return undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isNothing = (value: unknown): boolean => value === undefined || value === null;

const pathOf = (steps: readonly string[]): string =>
  steps.reduce((path, step) => (step === '[]' ? `${path}[]` : joinSuffix(path, stepOf(step))), '');

/** Without samples only a slip of the fingers is certain: a declared name beside it that differs by next to nothing. */
function misspelt(path: string, declared: readonly string[]): Judged | undefined {
  const steps = stepsOf(path);
  const name = steps.at(-1) ?? '';
  const parent = pathOf(steps.slice(0, -1));
  if (parent === '') return undefined;
  const near = declared.find((each) => {
    const others = stepsOf(each);
    return pathOf(others.slice(0, -1)) === parent && isSlip(name, others.at(-1) ?? '');
  });
  return near === undefined ? undefined : { kind: 'misspelt', near };
}

const SHORTEST = 5;

/** `fristName` for `firstName`, `firstname` too; not `item` for `items`, nor `line1` for `line2`. */
function isSlip(written: string, meant: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[_-]/g, '');
  const [a, b] = [plain(written), plain(meant)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  const digits = (name: string) => name.replace(/\D+/g, '');
  const isPlural = a === `${b}s` || b === `${a}s`;
  if (isPlural || digits(a) !== digits(b)) return false;
  return distance(a, b) === 1 || isSwapped(a, b);
}

/** Two letters next to each other the other way round. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = [...a].findIndex((letter, at) => letter !== b[at]);
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
