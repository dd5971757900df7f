import type { core } from 'zod';
import { nearest } from './nearest';
import { type Located, locate, type TreePath } from './node-path';
import { createProblem, type Problem, quotable, type Suggestion } from './problem';
import type { MapEntry, ScalarNode, StructuredNode } from './structured';

/** An issue where it stands in the whole, unions being resolved to the alternative that was meant. */
export interface FlatIssue {
  readonly issue: core.$ZodIssue;
  readonly path: TreePath;
}

const validationMessages = {
  keyOfSelector:
    '`{key}` is not a key of {whole}, so this entry is left out: without the key it would reach further than meant. Its keys are {known}.',
  mergeKey: '`<<` merges nothing in YAML 1.2; it is left out. Write the keys out.',
  misspeltKey: '`{key}` is not a key of {whole}; it is left out. Did you mean `{nearest}`?',
  misspeltValue: '{key} cannot be `{found}`; it is left out. Did you mean `{nearest}`?',
  missingKey: '{whole} needs the key `{key}`: {expected}. Without it the rest is left out.',
  noColonSpace: '`{found}` needs a space after its colon to be a key with a value. Write `{mended}`.',
  noKeys: '`{key}` is not a key of {whole}, which has none; it is left out.',
  unknownKey: '`{key}` is not a key of {whole}; it is left out. Its keys are {known}.',
  unknownValue: '{key} cannot be {found}; it is left out. It can be {allowed}.',
  wrongType: '{key} should be {expected}, but is {found}.',
} as const;

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of keys',
  record: 'a group of keys',
  string: 'text',
};

const listed = (values: readonly unknown[]): string =>
  values.map((value) => `\`${String(value)}\``).join(', ');

/** What starts the known keys of a group that is only to be read as a whole. */
export const selectorMark = '!';

const shapeKeys = (inst: unknown): readonly string[] => {
  const def = (inst as core.$ZodObject | undefined)?._zod.def;
  return def && 'shape' in def ? Object.keys(def.shape).filter((key) => !key.startsWith('$')) : [];
};

/**
 * The message our schemas' issues carry is what was expected, as a noun: `a list of language tags`. A schema says its
 * own with `error`; this says it for all others. For unknown keys it is the known ones, joined by a blank.
 */
export function expectationOf(issue: core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return shapeKeys(issue.inst).join(' ');
  if (issue.code === 'invalid_value') return `one of ${listed(issue.values)}`;
  if (issue.code === 'too_small')
    return `${kinds[String(issue.origin)] ?? 'a value'} of at least ${issue.minimum}`;
  if (issue.code === 'too_big')
    return `${kinds[String(issue.origin)] ?? 'a value'} of at most ${issue.maximum}`;
  return issue.code === 'invalid_type' ? (kinds[issue.expected] ?? 'another value') : 'another value';
}

function describe(node: StructuredNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a group of keys';
  if (node.value === null) return 'empty';
  if (typeof node.value === 'number') return `the number ${node.spelling}`;
  return `\`${quotable(node.spelling)}\``;
}

/** The nearest name around a path: an item of a list is told by its list. */
function ownerOf(path: TreePath, whole: string): string {
  const name = path.findLast((key) => typeof key === 'string');
  return name === undefined ? whole : `\`${quotable(name)}\``;
}

/** The same at the start of a sentence. */
const labelOf = (path: TreePath, whole: string): string => {
  const owner = ownerOf(path, whole);
  return owner.charAt(0).toUpperCase() + owner.slice(1);
};

/** A word as it has to be written where another one stands, in the same quotes. */
const inStyle = (word: string, node: ScalarNode): string =>
  node.style === 'double' ? JSON.stringify(word) : node.style === 'single' ? `'${word}'` : word;

/** `kind: marketing` for `kind:marketing`, which is one word for YAML; undefined where the colon is of another kind. */
function withColonSpace(text: string): string | undefined {
  const [, key, value] = /^([A-Za-z][\w.-]*):(?!\/\/)(\S.*)$/.exec(text) ?? [];
  return key === undefined || value === undefined ? undefined : `${key}: ${value}`;
}

function noColonSpace(found: string, mended: string, at: Suggestion['span']): Problem {
  const data = { found: quotable(found), mended: quotable(mended) };
  return createProblem(validationMessages, 'noColonSpace', data, at, useWord(mended, at, mended));
}

const useWord = (word: string, at: Suggestion['span'], text: string): Suggestion => ({
  title: `Use \`${word}\``,
  kind: 'choice',
  span: at,
  text,
});

function describeKey(entry: MapEntry, whole: string, known: readonly string[]): Problem {
  const { key, keySpan } = entry;
  if (key === '<<') return createProblem(validationMessages, 'mergeKey', {}, keySpan);
  const near = nearest(key, known);
  if (known.length === 0) {
    return createProblem(validationMessages, 'noKeys', { key: quotable(key), whole }, keySpan);
  }
  const bare = keySpan.end - keySpan.start === key.length;
  const mended = bare ? withColonSpace(key) : undefined;
  if (mended !== undefined && known.some((name) => mended.startsWith(`${name}: `)))
    return noColonSpace(key, mended, keySpan);
  if (near === undefined) {
    const data = { key: quotable(key), whole, known: listed(known) };
    return createProblem(validationMessages, 'unknownKey', data, keySpan);
  }
  const suggestion = useWord(near, keySpan, bare ? near : JSON.stringify(near));
  const data = { key: quotable(key), whole, nearest: near };
  return createProblem(validationMessages, 'misspeltKey', data, keySpan, suggestion);
}

/** The same problem where the unknown key costs the whole entry. */
function ofSelector(problem: Problem, known: readonly string[]): Problem {
  const data = { ...problem.data, known: listed(known) };
  return createProblem(validationMessages, 'keyOfSelector', data, problem.span, problem.suggestion);
}

function describeValue(at: Located, key: string, values: readonly unknown[]): Problem {
  const allowed = listed(values);
  const { node } = at;
  const near =
    node.kind === 'scalar' && typeof node.value === 'string'
      ? nearest(node.value, values.map(String))
      : undefined;
  if (near === undefined || node.kind !== 'scalar') {
    const data = { key, found: describe(node), allowed };
    return createProblem(validationMessages, 'unknownValue', data, node.span);
  }
  const data = { key, found: quotable(node.spelling), nearest: near };
  const suggestion = useWord(near, node.span, inStyle(near, node));
  return createProblem(validationMessages, 'misspeltValue', data, node.span, suggestion);
}

/** A lone value where a list is wanted only lacks its brackets, a number where text is wanted its quotes. */
function wrongTypeSuggestion({ node }: Located, issue: core.$ZodIssue): Suggestion | undefined {
  if (issue.code !== 'invalid_type' || node.kind !== 'scalar' || node.value === null) return undefined;
  const word = inStyle(node.spelling, node);
  if (issue.expected === 'array') return useWord(`[${word}]`, node.span, `[${word}]`);
  return issue.expected === 'string' ? useWord(`"${word}"`, node.span, JSON.stringify(word)) : undefined;
}

const isGroupWanted = (issue: core.$ZodIssue): boolean =>
  issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record');

function describeOther({ issue, path }: FlatIssue, at: Located, whole: string): Problem {
  const expected = issue.message;
  if (at.missing !== undefined) {
    const data = { key: String(at.missing), whole: labelOf(path.slice(0, -1), whole), expected };
    const where = at.entry?.keySpan ?? at.node.span;
    return createProblem(validationMessages, 'missingKey', data, where);
  }
  const mended = isGroupWanted(issue) && at.node.kind === 'scalar' && withColonSpace(at.node.spelling);
  if (mended && at.node.kind === 'scalar' && at.node.style === 'plain')
    return noColonSpace(at.node.spelling, mended, at.node.span);
  const key = labelOf(path, whole);
  const data = { key, expected, found: describe(at.node) };
  const where = at.node.kind === 'scalar' || !at.entry ? at.node.span : at.entry.keySpan;
  const suggestion = wrongTypeSuggestion(at, issue);
  // An empty value has no place of its own; its key has.
  const place = where.start === where.end && at.entry ? at.entry.keySpan : where;
  return createProblem(validationMessages, 'wrongType', data, place, suggestion);
}

/** Says in our words what is wrong, at the key or value that is; an issue with several keys gives several problems. */
export function describeIssue(flat: FlatIssue, root: StructuredNode, whole: string): readonly Problem[] {
  const { issue, path } = flat;
  const at = locate(root, path);
  if (issue.code === 'unrecognized_keys') {
    const [mark, ...others] = issue.message.split(' ').filter(Boolean);
    const isSelector = mark === selectorMark;
    const known = isSelector || mark === undefined ? others : [mark, ...others];
    return issue.keys.flatMap((key) => {
      const { entry } = locate(root, [...path, key]);
      if (!entry) return [];
      const problem = describeKey(entry, ownerOf(path, whole), known);
      return [isSelector ? ofSelector(problem, known) : problem];
    });
  }
  if (issue.code === 'invalid_key' && at.entry) {
    const values = issue.issues.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
    return [describeKey(at.entry, ownerOf(path.slice(0, -1), whole), values.map(String))];
  }
  if (issue.code === 'invalid_value' && at.missing === undefined) {
    return [describeValue(at, labelOf(path, whole), issue.values)];
  }
  return [describeOther(flat, at, whole)];
}
