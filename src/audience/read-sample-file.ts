import { readDataFile } from '../text/data-file';
import { basename } from '../text/path';
import type { PlacedProblem } from '../text/problem';
import { sourced } from '../text/sourced-node';
import type { Sourced } from '../text/span';
import { entryOf, type StructuredNode, toData } from '../text/structured';
import { validate } from '../text/validate';
import type { Sample } from './audience';
import { AudienceReader } from './audience-reader';
import { sampleSchema } from './audience-schema';
import { readSample } from './read-samples';

export interface SampleReading {
  readonly sample: Sourced<Sample> | undefined;
  readonly problems: readonly PlacedProblem[];
}

function readTree(node: StructuredNode | undefined, file: string): SampleReading {
  if (!node) return { sample: undefined, problems: [] };
  const name = basename(file).replace(/\.[^.]+$/, '');
  if (node.kind === 'map' && !entryOf(node, 'data')) {
    return { sample: sourced({ name, data: toData(node) }, node.span, file), problems: [] };
  }
  const reader = new AudienceReader(file);
  const { node: valid, problems } = validate(node, sampleSchema, 'a sample');
  const sample =
    valid?.kind === 'map' ? sourced(readSample(valid, name, reader), valid.span, file) : undefined;
  return { sample, problems: reader.placed(problems) };
}

/**
 * Reads a sample from a file of its own: a recipient as in `samples` where it has a key `data`, else the template's
 * data themselves. A sample without a name is called as its file.
 */
export const readSampleFile = (text: string, file: string): SampleReading =>
  readDataFile(text, file, readTree);
