import type { AudienceReader } from '../audience/audience-reader';
import { compileGlob, isGlob } from '../text/glob';
import { globProblem } from '../text/glob-syntax';
import { sourced } from '../text/sourced-node';
import type { Sourced } from '../text/span';
import { itemsOf, type StructuredNode, textOf } from '../text/structured';

/** A list of file patterns; those at fault become problems and are left out. */
export function readPatterns(
  node: StructuredNode | undefined,
  reader: AudienceReader,
): readonly Sourced<string>[] {
  return itemsOf(node).flatMap((item) => {
    const text = textOf(item) ?? '';
    const glob = compileGlob(text);
    if (isGlob(glob)) return [sourced(text, item.span, reader.file)];
    reader.problems.push(globProblem(glob, item.span));
    return [];
  });
}
