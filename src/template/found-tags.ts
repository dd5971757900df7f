import type { Dialect } from '../knowledge/dialects';
import { type Span, span } from '../text/span';
import { readBackticks, withComparisons } from './backticks';
import { MarkFinder } from './mark-finder';
import { shiftCall, type TagParser } from './parse-expression';
import type { SyntaxProblem, Tag, TagKind } from './tag';

/** Where a tag stands and what it is, before its expression is parsed. */
export interface TagHull {
  readonly kind: TagKind;
  readonly open: number;
  readonly end: number;
  /** Between the braces, sigils and strip marks. */
  readonly from: number;
  readonly innerEnd: number;
  readonly name: string;
}

/** The tags and the problems that a scan has found so far. */
export class FoundTags {
  readonly tags: Tag[] = [];
  readonly problems: SyntaxProblem[] = [];
  readonly text: string;
  readonly marks: MarkFinder;
  /** What stands between backticks, if they mean anything. */
  readonly backticks: Dialect['backticks'];
  readonly #parse: TagParser;

  constructor(text: string, parse: TagParser, backticks?: Dialect['backticks']) {
    this.text = text;
    this.backticks = backticks;
    this.marks = new MarkFinder(text);
    this.#parse = parse;
  }

  /** Adds a tag; `source` is the statement that Handlebars parses, each character at the offset it has in the tag. */
  addParsed(hull: TagHull, source: string, isKnownBroken = false): void {
    const { open, end } = hull;
    const { readable, comparisons } = readBackticks(source, this.backticks);
    const parsed = this.#parse(readable);
    if (!parsed.ok) {
      const at = Math.min(open + parsed.at, end - 1);
      const data = { reason: parsed.reason, unexpected: this.text[at] ?? '' };
      if (!isKnownBroken) this.problem('badExpression', span(at, at + 1), data);
      this.add(hull);
    } else {
      const call = parsed.call && withComparisons(parsed.call, comparisons);
      this.add(hull, call && shiftCall(call, open), parsed.blockParams);
    }
  }

  add(hull: TagHull, call?: Tag['call'], blockParams: readonly string[] = []): void {
    const { kind, open, end, from, innerEnd, name } = hull;
    this.tags.push({
      kind,
      span: span(open, end),
      inner: span(from, Math.max(from, innerEnd)),
      name,
      stripBefore: this.text[open + 2] === '~',
      stripAfter: this.text[end - 3] === '~',
      ...(call ? { call } : {}),
      blockParams,
    });
  }

  problem(
    id: SyntaxProblem['id'],
    at: Span,
    data: SyntaxProblem['data'] = {},
    repair?: SyntaxProblem['repair'],
  ): void {
    this.problems.push({ id, span: at, data, ...(repair ? { repair } : {}) });
  }
}
