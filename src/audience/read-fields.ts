import type { FieldSource } from '../knowledge/data-categories';
import type { Sourced } from '../text/span';
import { entryOf, itemsOf, type StructuredNode, textOf } from '../text/structured';
import type { FieldFacts } from './audience';
import type { AudienceReader } from './audience-reader';
import { readDataPath } from './data-path';

function readFacts(node: StructuredNode): FieldFacts {
  const category = textOf(entryOf(node, 'category')?.value);
  const precision = textOf(entryOf(node, 'precision')?.value);
  const source = textOf(entryOf(node, 'source')?.value);
  const optional = entryOf(node, 'optional')?.value;
  const values = entryOf(node, 'values')?.value;
  return {
    ...(category === undefined ? {} : { category }),
    ...(precision === undefined ? {} : { precision }),
    // The schema lets no other word through.
    ...(source === undefined ? {} : { source: source as FieldSource }),
    ...(optional?.kind === 'scalar' ? { optional: optional.value === true } : {}),
    ...(values ? { values: itemsOf(values).flatMap((item) => textOf(item) ?? []) } : {}),
  };
}

/** `fields` of an audience or a configuration, from a tree that fits the schema. */
export function readFields(
  node: StructuredNode,
  reader: AudienceReader,
): ReadonlyMap<string, Sourced<FieldFacts>> {
  const fields = new Map<string, Sourced<FieldFacts>>();
  for (const entry of node.kind === 'map' ? node.entries.values() : []) {
    const { path, problems } = readDataPath(entry.key, entry.keySpan);
    reader.problems.push(...problems);
    fields.set(path, reader.at(readFacts(entry.value), entry));
  }
  return fields;
}
