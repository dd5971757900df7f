import type { PartialUse } from '../../message/message';
import type { Template } from '../../template/template';
import type { Subject } from '../rule';

/** A tag that includes what it stands in. */
export interface Circle {
  readonly use: PartialUse;
  /** The tags that lead from the file it includes back to the one it stands in, in this order. */
  readonly way: readonly PartialUse[];
}

/**
 * Partials that include themselves, directly or through others, whatever the data. One that does so in a block may well
 * end: a comment with its answers is shown by a partial that includes itself for each answer.
 */
export function findCircles({ message, template, templates }: Subject): readonly Circle[] {
  const inBlocks = new Map(templates.map((each) => [each.file, blockSpans(each)]));
  const isCertain = ({ place }: PartialUse) =>
    !inBlocks.get(place.file)?.some(([from, to]) => from <= place.span.start && place.span.start < to);
  const byFile = new Map<string, Map<string, PartialUse>>();
  for (const use of message.partials.filter(isCertain)) {
    if (use.file === undefined) continue;
    const from = byFile.get(use.place.file) ?? new Map<string, PartialUse>();
    byFile.set(use.place.file, from);
    if (!from.has(use.file)) from.set(use.file, use);
  }
  const circles: Circle[] = [];
  follow(template.file, [], new Set(), byFile, circles);
  return circles;
}

/** Goes on from a file; `way`: the tags that led here, `done`: files that need not be looked at again. */
function follow(
  file: string,
  way: readonly PartialUse[],
  done: Set<string>,
  byFile: ReadonlyMap<string, ReadonlyMap<string, PartialUse>>,
  circles: Circle[],
): void {
  if (done.has(file)) return;
  for (const use of byFile.get(file)?.values() ?? []) {
    const included = use.file ?? '';
    const start = way.findIndex((each) => each.place.file === included);
    if (included === file) circles.push({ use, way: [] });
    else if (start >= 0) circles.push({ use, way: way.slice(start) });
    else follow(included, [...way, use], done, byFile, circles);
  }
  done.add(file);
}

const blockSpans = ({ tags, blocks }: Template): readonly (readonly [number, number])[] =>
  [...blocks.values()].map(({ open, close }) => [
    tags[open]?.span.end ?? 0,
    tags[close ?? -1]?.span.start ?? Number.POSITIVE_INFINITY,
  ]);
