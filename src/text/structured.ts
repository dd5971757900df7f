import type { Problem } from './problem';
import type { Span } from './span';

// YAML, JSON and JSON with comments, all read into this one tree.

export type ScalarValue = string | number | boolean | null;
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: ScalarValue;
  /** How a plain scalar is spelled (`0x1F`, `2.0`); the value for all others. */
  readonly spelling: string;
  readonly style: ScalarStyle;
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly StructuredNode[];
  readonly span: Span;
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: StructuredNode;
}

export interface MapNode {
  readonly kind: 'map';
  /** In the order of the file. Of a key given twice the last one counts, and a problem says so. */
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly span: Span;
}

export type StructuredNode = ScalarNode | ListNode | MapNode;

/** What could be read of a file; no root where it is empty or holds only comments. */
export interface Structured {
  readonly root: StructuredNode | undefined;
  readonly problems: readonly Problem[];
}

/** Deeper than this no file of ours goes; it keeps every walk over the tree shallow. */
export const maximumDepth = 100;
/** Nodes a file may have once its aliases are written out. */
export const maximumNodes = 500_000;
/** What follows the first mistakes of a file is mostly their echo. */
export const maximumSyntaxProblems = 10;

/** Plain data of a node. A key `__proto__` becomes an own property, as in JSON.parse. */
export function toData(node: StructuredNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toData);
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, toData(value)]));
}

export const entryOf = (node: StructuredNode | undefined, key: string): MapEntry | undefined =>
  node?.kind === 'map' ? node.entries.get(key) : undefined;

export const valueAt = (node: StructuredNode | undefined, key: string): StructuredNode | undefined =>
  entryOf(node, key)?.value;

/** The text of a scalar as its author spelled it (`2`, `on`, `pl-PL`); undefined for all else, and for null. */
export const textOf = (node: StructuredNode | undefined): string | undefined =>
  node?.kind === 'scalar' && node.value !== null ? node.spelling : undefined;

/** The items of a list, or a lone value as a list of one. */
export const itemsOf = (node: StructuredNode | undefined): readonly StructuredNode[] =>
  node === undefined ? [] : node.kind === 'list' ? node.items : [node];
