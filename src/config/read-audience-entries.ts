import type { AudienceReader } from '../audience/audience-reader';
import { readAudienceKeys } from '../audience/read-audience';
import type { AudienceEntry } from '../rules/settings';
import { sourcedTexts } from '../text/sourced-node';
import { itemsOf, type StructuredNode, valueAt } from '../text/structured';
import { readPatterns } from './read-patterns';

const audienceEntryMessages = {
  audienceUnreachable:
    'This audience has neither `name` nor `files`, so no template can be for it. Add one of them.',
} as const;

function readEntry(node: StructuredNode, reader: AudienceReader): AudienceEntry {
  const [name] = sourcedTexts(valueAt(node, 'name'), reader.file);
  const files = valueAt(node, 'files');
  if (!name && !files) reader.report(audienceEntryMessages, 'audienceUnreachable', {}, node.span);
  const { audience, problems } = readAudienceKeys(node, reader.file);
  reader.problems.push(...problems.map(({ place, ...problem }) => ({ ...problem, span: place.span })));
  return {
    ...(name ? { name } : {}),
    files: readPatterns(files, reader),
    audience: { ...audience, ...(name ? { name } : {}) },
    at: { file: reader.file, span: node.span },
  };
}

/** `audiences`, from a tree that fits the schema. */
export const readAudienceEntries = (
  node: StructuredNode | undefined,
  reader: AudienceReader,
): readonly AudienceEntry[] => itemsOf(node).map((item) => readEntry(item, reader));
