import type { AudienceReader } from '../audience/audience-reader';
import { readLocale } from '../audience/locale-problems';
import type { Override } from '../rules/settings';
import { sourcedTexts } from '../text/sourced-node';
import { itemsOf, type StructuredNode, textOf, valueAt } from '../text/structured';
import { readPatterns } from './read-patterns';
import { readRules } from './read-rules';

/** A language range as it is written; one without `*` has to be a tag with registered parts. */
function readRange(node: StructuredNode, reader: AudienceReader): readonly string[] {
  const text = textOf(node) ?? '';
  if (/^(?:\*|[A-Za-z0-9-]*\*[A-Za-z0-9*-]*)$/.test(text)) return [text];
  const { locale, problems } = readLocale(node);
  reader.problems.push(...problems);
  return locale === undefined ? [] : [locale];
}

function readOverride(node: StructuredNode, reader: AudienceReader): Override {
  const files = valueAt(node, 'files');
  const locales = valueAt(node, 'locales');
  const audiences = valueAt(node, 'audiences');
  return {
    at: { file: reader.file, span: node.span },
    ...(files ? { files: readPatterns(files, reader) } : {}),
    ...(locales ? { locales: itemsOf(locales).flatMap((item) => readRange(item, reader)) } : {}),
    ...(audiences ? { audiences: sourcedTexts(audiences, reader.file).map(({ value }) => value) } : {}),
    rules: readRules(valueAt(node, 'rules'), reader.file),
  };
}

/** `overrides`, from a tree that fits the schema. */
export const readOverrides = (
  node: StructuredNode | undefined,
  reader: AudienceReader,
): readonly Override[] => itemsOf(node).map((item) => readOverride(item, reader));
