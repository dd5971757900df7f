import { readDataFile } from '../text/data-file';
import { basename } from '../text/path';
import type { PlacedProblem } from '../text/problem';
import { readStructured } from '../text/read-structured';
import { sourced } from '../text/sourced-node';
import type { Sourced, Span } from '../text/span';
import { entryOf, itemsOf, type StructuredNode, toData, valueAt } from '../text/structured';
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
    const exported = testDataOf(node);
    const data = exported ? exported.data : toData(node);
    return { sample: sourced({ name, data }, exported?.span ?? node.span, file), problems: [] };
  }
  const reader = new AudienceReader(file);
  const { node: valid, problems } = validate(node, sampleSchema, 'a sample');
  const sample =
    valid?.kind === 'map' ? sourced(readSample(valid, name, reader), valid.span, file) : undefined;
  return { sample, problems: reader.placed(problems) };
}

/**
 * The test data of a template that SendGrid exported: JSON within JSON, of the version in use. Nothing where it holds
 * none, or something that is no JSON.
 */
function testDataOf(node: StructuredNode): { readonly data: unknown; readonly span: Span } | undefined {
  const versions = itemsOf(valueAt(node, 'versions'));
  const active = versions.find((version) => toText(valueAt(version, 'active')) === '1') ?? versions[0];
  const held = valueAt(node, 'test_data') ?? valueAt(active, 'test_data');
  const text = toText(held);
  if (!held || text === undefined) return undefined;
  const { root, problems } = readStructured(text, 'json');
  return root?.kind === 'map' && problems.length === 0 ? { data: toData(root), span: held.span } : undefined;
}

const toText = (node: StructuredNode | undefined): string | undefined =>
  node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;

/**
 * Reads a sample from a file of its own: a recipient as in `samples` where it has a key `data`, else the template's
 * data themselves. A sample without a name is called as its file.
 */
export const readSampleFile = (text: string, file: string): SampleReading =>
  readDataFile(text, file, readTree);
