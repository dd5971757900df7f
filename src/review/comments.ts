import type { Template } from '../template/template';
import { type Span, span } from '../text/span';

/** A comment of a template, an audience file or a configuration. */
export interface Comment {
  /** Between its marks. */
  readonly text: string;
  readonly inner: Span;
  readonly outer: Span;
  /** The whole of its lines with their line end, where nothing else stands in them. */
  readonly line: Span | undefined;
}

/** Handlebars and HTML comments, and those of the front matter; nothing for a text without a directive of ours. */
export function commentsOfTemplate(template: Template): readonly Comment[] {
  const { text, frontMatter } = template;
  if (!text.includes('tactful-')) return [];
  const handlebars = template.tags
    .filter((tag) => tag.kind === 'comment')
    .map((tag) => comment(text, tag.inner, tag.span));
  const html = template.events
    .filter((event) => event.kind === 'comment')
    .map(({ span: at }) => comment(text, at, span(at.start - 4, Math.min(at.end + 3, text.length))));
  const yaml = frontMatter ? commentsOfYaml(text, frontMatter.span) : [];
  return [...yaml, ...handlebars, ...html].sort((a, b) => a.outer.start - b.outer.start);
}

/** `#` comments that hold a directive of ours; others are nobody's business. */
export function commentsOfYaml(text: string, within: Span = span(0, text.length)): readonly Comment[] {
  return [...text.slice(within.start, within.end).matchAll(/#[ \t]*(tactful-[^\r\n]*)/g)].map((match) => {
    const start = within.start + match.index;
    const end = start + match[0].length;
    return comment(text, span(end - (match[1]?.length ?? 0), end), span(start, end));
  });
}

function comment(text: string, inner: Span, outer: Span): Comment {
  return { text: text.slice(inner.start, inner.end), inner, outer, line: ownLine(text, outer) };
}

function ownLine(text: string, at: Span): Span | undefined {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  if (at.start - start > 1000 || text.slice(start, at.start).trim() !== '') return undefined;
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(at.end, at.end + 1000));
  return after ? span(start, at.end + after[0].length) : undefined;
}
