import type { core, ZodType } from 'zod';
import { locate, remove, replace, type TreePath } from './node-path';
import type { Problem } from './problem';
import { type StructuredNode, toData } from './structured';
import { describeIssue, expectationOf, type FlatIssue, selectorMark } from './validation-problems';

/** What a schema makes of a tree. */
export interface Validated<T> {
  /** Everything that is valid; undefined where the whole is not. */
  readonly value: T | undefined;
  /** The tree without what is not valid: it has the same shape as the value, and the places of all its parts. */
  readonly node: StructuredNode | undefined;
  readonly problems: readonly Problem[];
}

/** What is wrong can only be taken out as often as things are nested. */
const maximumPasses = 12;

const ofWrongKind = (issue: core.$ZodIssue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

/** The alternative of a union that the value is of, by its outermost kind; the one with the least wrong of those. */
function meantAlternative(alternatives: readonly (readonly core.$ZodIssue[])[]) {
  const fitting = alternatives.filter((issues) => !issues.some(ofWrongKind));
  return [...fitting].sort((a, b) => a.length - b.length)[0];
}

function flatten(issue: core.$ZodIssue, before: TreePath, data: unknown): readonly FlatIssue[] {
  const path = [...before, ...issue.path.filter((key) => typeof key !== 'symbol')];
  if (issue.code !== 'invalid_union') return [{ issue, path }];
  const meant = meantAlternative(issue.errors);
  if (meant) return meant.flatMap((inner) => flatten(inner, path, data));
  // A misspelt word is better told what words there are than that a list would do as well.
  const words = issue.errors
    .flat()
    .find((inner) => inner.code === 'invalid_value' && inner.path.length === 0);
  return [{ issue: words && typeof valueAt(data, path) === 'string' ? words : issue, path }];
}

function valueAt(data: unknown, path: TreePath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string | number, unknown>>)[key];
  }, data);
}

/** What is done about an issue: a node taken out, or put right where its intention is plain. */
interface Mending {
  readonly path: TreePath;
  readonly by: StructuredNode | undefined;
}

function mendingsOf(root: StructuredNode, { issue, path }: FlatIssue): readonly Mending[] {
  if (issue.code === 'unrecognized_keys') {
    if (issue.message.startsWith(selectorMark)) return [{ path, by: undefined }];
    return issue.keys.map((key) => ({ path: [...path, key], by: undefined }));
  }
  const { node, missing } = locate(root, path);
  if (missing !== undefined) return [{ path: path.slice(0, -1), by: undefined }];
  if (issue.code === 'invalid_type' && node.kind === 'scalar' && node.value !== null) {
    const list = { kind: 'list', items: [node], span: node.span } as const;
    if (issue.expected === 'array') return [{ path, by: list }];
    if (issue.expected === 'string') return [{ path, by: { ...node, value: node.spelling } }];
  }
  return [{ path, by: undefined }];
}

/** What is deeper comes first, and of a list the later item: so each path still leads where it did. */
function laterFirst(a: Mending, b: Mending): number {
  const length = Math.max(a.path.length, b.path.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.path[i], b.path[i]];
    if (x === y) continue;
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return typeof x === 'number' && typeof y === 'number' ? y - x : String(x) < String(y) ? -1 : 1;
  }
  return 0;
}

function mendAll(root: StructuredNode, issues: readonly FlatIssue[]): StructuredNode | undefined {
  const mendings = issues.flatMap((issue) => mendingsOf(root, issue));
  const byPath = new Map(mendings.map((mending) => [JSON.stringify(mending.path), mending]));
  return [...byPath.values()]
    .sort(laterFirst)
    .reduce<StructuredNode | undefined>(
      (tree, { path, by }) => tree && (by ? replace(tree, path, by) : remove(tree, path)),
      root,
    );
}

/** A key that is there under a misspelt name is not missing as well. */
function withoutMissing(problems: readonly Problem[]): readonly Problem[] {
  const meant = new Set(problems.map(({ data }) => data['nearest']));
  return problems.filter(({ messageId, data }) => messageId !== 'missingKey' || !meant.has(data['key']));
}

/**
 * Checks a tree against a schema. Every issue becomes a problem in our words at the very key or value, and what is
 * valid is kept whatever else is wrong. `whole` names the outermost map in messages: `an audience`.
 */
export function validate<T>(node: StructuredNode, schema: ZodType<T>, whole: string): Validated<T> {
  let tree: StructuredNode | undefined = node;
  let problems: readonly Problem[] | undefined;
  for (let pass = 0; tree && pass < maximumPasses; pass++) {
    const data = toData(tree);
    const result = schema.safeParse(data, { error: expectationOf });
    if (result.success) return { value: result.data, node: tree, problems: problems ?? [] };
    const issues = result.error.issues.flatMap((issue) => flatten(issue, [], data));
    // What later passes find is missing only because an earlier one took it out.
    const first: StructuredNode = tree;
    problems ??= withoutMissing(issues.flatMap((flat) => describeIssue(flat, first, whole)));
    tree = mendAll(tree, issues);
  }
  return { value: undefined, node: undefined, problems: problems ?? [] };
}
