import type { Fix } from '../rules/rule';
import { tagBefore } from '../rules/tag-before';
import type { Template } from '../template/template';
import { lineEndOf } from '../text/line-index';
import { type Place, span } from '../text/span';

/** Offers to keep a rule silent, on this line and in this file. */
export function suppressFixes(
  rule: string,
  place: Place,
  template: Template | undefined,
  text: string,
): readonly Fix[] {
  if (/\.jsonc?$/.test(place.file)) return [];
  const isYaml = /\.ya?ml$/.test(place.file);
  if (!template && !isYaml) return [];
  const onLine = beforeLine(rule, place, template, text);
  return [...(onLine ? [onLine] : []), inFile(rule, place.file, template, text)];
}

function beforeLine(
  rule: string,
  place: Place,
  template: Template | undefined,
  text: string,
): Fix | undefined {
  const start = text.lastIndexOf('\n', place.span.start - 1) + 1;
  const bom = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const at = span(start + bom, start + bom);
  const inFrontMatter = template?.frontMatter !== undefined && at.start < template.frontMatter.span.end;
  if (inFrontMatter && at.start <= bom) return undefined;
  const tag = template?.tags[tagBefore(template.tags, at.start - 1)];
  if (tag && at.start < tag.span.end) return undefined;
  const words = `tactful-disable-next-line ${rule}`;
  const indent = /^[ \t]*/.exec(text.slice(at.start, at.start + 200))?.[0] ?? '';
  const comment = !template || inFrontMatter ? `# ${words}` : `{{! ${words} }}`;
  return {
    title: `Suppress ${rule} on this line`,
    kind: 'choice',
    edits: [{ file: place.file, span: at, text: `${indent}${comment}${lineEndIn(text, template)}` }],
  };
}

function inFile(rule: string, file: string, template: Template | undefined, text: string): Fix {
  const start = template?.bodyStart ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const words = `tactful-disable-file ${rule}`;
  const comment = template ? `{{! ${words} }}` : `# ${words}`;
  const edits = [{ file, span: span(start, start), text: `${comment}${lineEndIn(text, template)}` }];
  return { title: `Suppress ${rule} in this file`, kind: 'choice', edits };
}

/** Looked for in the whole text, and so once for all findings of a template. */
const lineEnds = new WeakMap<Template, string>();

function lineEndIn(text: string, template: Template | undefined): string {
  const known = template && lineEnds.get(template);
  if (known !== undefined) return known;
  const lineEnd = lineEndOf(text);
  if (template) lineEnds.set(template, lineEnd);
  return lineEnd;
}
