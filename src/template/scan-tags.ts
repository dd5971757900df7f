import type { Dialect } from '../knowledge/dialects';
import { span } from '../text/span';
import { FoundTags } from './found-tags';
import { findMisreadTags, findMisreadValues } from './misread-tags';
import { shiftCall, type TagParser } from './parse-expression';
import { findRawText, Splitter } from './raw-text';
import { scanComment } from './scan-comment';
import { scanRawBlock } from './scan-raw-block';
import { scanStatement } from './scan-statement';
import type { SyntaxProblem, Tag } from './tag';

export interface TagScan {
  /** In the order of the text. */
  readonly tags: readonly Tag[];
  readonly problems: readonly SyntaxProblem[];
}

export interface ScanOptions {
  /** Whether `{{elseif x}}` chains (Mandrill) or is a mustache that shows nothing (everywhere else). */
  readonly elseif: boolean;
  /** What stands between backticks, if they mean anything. */
  readonly backticks?: Dialect['backticks'];
  readonly parse: TagParser;
}

/**
 * Finds every tag of a template in one pass, in linear time, and has Handlebars parse each on its own. A broken tag
 * becomes a problem with a place; everything around it keeps its meaning.
 */
export function scanTags(text: string, from: number, options: ScanOptions): TagScan {
  const found = new FoundTags(text, options.parse, options.backticks);
  const rawText = new Splitter(findRawText(text));
  let at = from;
  while (at < text.length) {
    const open = text.indexOf('{{', at);
    scanText(found, at, open < 0 ? text.length : open, rawText, options);
    if (open < 0) break;
    at = isEscaped(text, open) ? escapedEnd(found, open) : scanTag(found, open, options);
  }
  return { tags: found.tags, problems: found.problems };
}

/** `\{{x}}` is text; `\\{{x}}` is a backslash and a tag. */
const isEscaped = (text: string, open: number): boolean => text[open - 1] === '\\' && text[open - 2] !== '\\';

/** The braces of an escaped tag are text, and no misread ones. */
function escapedEnd({ marks }: FoundTags, open: number): number {
  const close = marks.find('}}', open);
  const next = marks.find('{{', open + 2) ?? Number.POSITIVE_INFINITY;
  return close !== undefined && close < next ? close + 2 : open + 2;
}

function scanTag(found: FoundTags, open: number, { elseif }: ScanOptions): number {
  const { text } = found;
  if (text.startsWith('{{{{', open) && text[open + 4] !== '/') return scanRawBlock(found, open);
  const bang = text[open + 2] === '~' ? open + 3 : open + 2;
  return text[bang] === '!' ? scanComment(found, open, bang) : scanStatement(found, open, elseif);
}

/** Finds what was meant as a tag in the text between two. */
function scanText(found: FoundTags, from: number, to: number, rawText: Splitter, options: ScanOptions): void {
  for (const { span: run, isInside } of rawText.split(span(from, to))) {
    const misread = isInside
      ? findMisreadValues(found.text, run.start, run.end)
      : findMisreadTags(found.text, found.marks, run.start, run.end, found.tags.at(-1));
    for (const { problem, repaired } of misread) {
      found.problems.push(problem);
      if (repaired !== undefined) addMisread(found, repaired, problem.span.start, options);
    }
  }
}

/** `{#if x}}` goes on meaning what it was meant to, so that its `{{/if}}` is not reported too. */
function addMisread(found: FoundTags, repaired: string, start: number, options: ScanOptions): void {
  const inner = scanTags(repaired, 0, options).tags[0];
  if (!inner) return;
  found.tags.push({
    ...inner,
    span: span(start, start + repaired.length - 1),
    inner: span(start + inner.inner.start - 1, start + inner.inner.end - 1),
    ...(inner.call ? { call: shiftCall(inner.call, start - 1) } : {}),
  });
}
