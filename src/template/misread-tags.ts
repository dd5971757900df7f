import { span } from '../text/span';
import type { MarkFinder } from './mark-finder';
import { parseTag } from './parse-expression';
import type { SyntaxProblem, Tag } from './tag';

/** Braces in plain text that were meant as a tag; `repaired` is the tag with its missing brace. */
export interface MisreadTag {
  readonly problem: SyntaxProblem;
  readonly repaired?: string;
}

/** How far back an opening brace is looked for; keeps the search linear. */
const LONGEST_TAG = 1000;

/**
 * Finds `{> footer}}` and `{{x}}}` in the text between two tags: Handlebars prints them as they stand. Text that has
 * an open brace of its own before them (JSON, ICU messages, LaTeX) is left alone.
 */
export function findMisreadTags(
  text: string,
  marks: MarkFinder,
  from: number,
  to: number,
  before: Tag | undefined,
): readonly MisreadTag[] {
  const first = marks.find('}', from);
  if (first === undefined || first >= to) return [];
  const found: MisreadTag[] = [];
  const extra = extraBrace(text, from, before);
  if (extra) found.push(extra);
  let at = marks.find('}}', extra ? from + 1 : from);
  let after = from;
  while (at !== undefined && at + 1 < to) {
    const misread = misreadBefore(text, Math.max(after, at - LONGEST_TAG), at);
    if (misread) found.push(misread);
    after = at + 2;
    at = marks.find('}}', after);
  }
  return found;
}

/** The misread tag that ends with the braces at an offset, if its opening brace stands at `from` or later. */
function misreadBefore(text: string, from: number, at: number): MisreadTag | undefined {
  const brace = text.slice(from, at).lastIndexOf('{');
  if (brace < 0) return undefined;
  const open = from + brace;
  const start = Math.max(from, afterRawText(text, open));
  return open < start || hasOpenBrace(text, start, open) ? undefined : missingOpening(text, open, at + 2);
}

/** Where the last style sheet or script before an offset ends: its braces are its own. */
function afterRawText(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - LONGEST_TAG), offset);
  const closer = /<\/(?:style|script|mj-style)\s*>(?![\s\S]*<\/(?:style|script|mj-style)\s*>)/i.exec(before);
  return closer ? offset - before.length + closer.index : 0;
}

function extraBrace(text: string, from: number, before: Tag | undefined): MisreadTag | undefined {
  if (!before || before.span.end !== from || text[from] !== '}' || before.kind === 'comment')
    return undefined;
  const start = Math.max(0, before.span.start - LONGEST_TAG);
  if (hasOpenBrace(text, start, before.span.start)) return undefined;
  const stray = span(from, from + 1);
  const whole = span(before.span.start, from + 1);
  return {
    problem: {
      id: 'extraBrace',
      span: whole,
      data: { name: before.name },
      repair: { span: stray, text: '' },
    },
  };
}

/** True where a brace was opened and not closed between the two offsets. */
function hasOpenBrace(text: string, from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && depth > 0) depth--;
  }
  return depth > 0;
}

/** A tag without its strings: what may stand there is for Handlebars to say, but no CSS or JSON. */
const TAG_LIKE = /^~?[#/>^&]?\s*[\w@.$[\]/-]+[^\n{}<;:]*$/;
const withoutStrings = (inner: string): string => inner.replace(/"[^"]*"|'[^']*'/g, '""');

function missingOpening(text: string, open: number, end: number): MisreadTag | undefined {
  const inner = text.slice(open + 1, end - 2);
  if (!TAG_LIKE.test(withoutStrings(inner))) return undefined;
  const repaired = `{{${inner}}}`;
  if (!/^~?(?:[#/^]|\s*else\b)/.test(inner) && !parseTag(repaired).ok) return undefined;
  return {
    repaired,
    problem: {
      id: 'missingOpeningBrace',
      span: span(open, end),
      data: { tag: text.slice(open, end) },
      repair: { span: span(open, open), text: '{' },
    },
  };
}

const IN_PLACE_OF_VALUE =
  /(?<=[:('"=,][ \t]{0,9}|\w )\{[\w@.$[\]]{1,200}\}\}(?!\})|\{(?:[#/](?:if|unless|each|with)\b[^{}<;:]{0,200}|else)\}\}/g;

/**
 * The same in a style sheet or in JSON, which have braces of their own: only where one stands in the place of a
 * value, and the tag is a plain path.
 */
export function findMisreadValues(text: string, from: number, to: number): readonly MisreadTag[] {
  const run = text.slice(from, to);
  if (!run.includes('}}')) return [];
  return [...run.matchAll(IN_PLACE_OF_VALUE)].flatMap((match) => {
    const open = from + match.index;
    const misread = missingOpening(text, open, open + match[0].length);
    return misread ? [misread] : [];
  });
}
