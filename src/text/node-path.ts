import type { MapEntry, StructuredNode } from './structured';

/** Keys and indexes from the root of a tree to one of its nodes. */
export type TreePath = readonly (string | number)[];

/** The node at a path, or the last one on the way to it and the key that it lacks. */
export interface Located {
  readonly node: StructuredNode;
  /** The entry the node is the value of, if it is one. */
  readonly entry: MapEntry | undefined;
  readonly missing: string | number | undefined;
}

function child(node: StructuredNode, key: string | number): Omit<Located, 'missing'> | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.get(String(key));
    return entry && { node: entry.value, entry };
  }
  const item = node.kind === 'list' && typeof key === 'number' ? node.items[key] : undefined;
  return item && { node: item, entry: undefined };
}

export function locate(root: StructuredNode, path: TreePath): Located {
  let at: Omit<Located, 'missing'> = { node: root, entry: undefined };
  for (const key of path) {
    const next = child(at.node, key);
    if (!next) return { ...at, missing: key };
    at = next;
  }
  return { ...at, missing: undefined };
}

/** A tree with the node at a path changed, or taken out where `change` gives nothing. The tree itself stays. */
function change(
  node: StructuredNode,
  path: TreePath,
  by: (node: StructuredNode) => StructuredNode | undefined,
): StructuredNode | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return by(node);
  const at = child(node, key);
  if (!at) return node;
  const changed = change(at.node, rest, by);
  if (node.kind === 'list') {
    const items = node.items.flatMap((item, i) => (i !== key ? [item] : changed ? [changed] : []));
    return { ...node, items };
  }
  if (node.kind !== 'map' || !at.entry) return node;
  const entries = new Map(node.entries);
  if (changed) entries.set(at.entry.key, { ...at.entry, value: changed });
  else entries.delete(at.entry.key);
  return { ...node, entries };
}

export const remove = (root: StructuredNode, path: TreePath): StructuredNode | undefined =>
  change(root, path, () => undefined);

export const replace = (
  root: StructuredNode,
  path: TreePath,
  by: StructuredNode,
): StructuredNode | undefined => change(root, path, () => by);
