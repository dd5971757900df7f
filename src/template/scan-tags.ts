import { span } from '../text/span';
import { findMisreadTags, findMisreadValues } from './misread-tags';
import { shiftCall, type TagParser } from './parse-expression';
import { findRawText, Splitter } from './raw-text';
import type { SyntaxProblem, Tag, TagKind } from './tag';
import { findTagEnd } from './tag-end';

export interface TagScan {
  /** In the order of the text. */
  readonly tags: readonly Tag[];
  readonly problems: readonly SyntaxProblem[];
}

export interface ScanOptions {
  /** Whether `{{elseif x}}` chains (Mandrill) or is a mustache that shows nothing (everywhere else). */
  readonly elseif: boolean;
  readonly parse: TagParser;
}

interface Head {
  readonly kind: TagKind;
  readonly stripBefore: boolean;
  /** Where the expression starts. */
  readonly from: number;
  readonly triple: boolean;
}

/**
 * Finds every tag of a template in one pass, in linear time, and has Handlebars parse each on its own. A broken tag
 * becomes a problem with a place; everything around it keeps its meaning.
 */
export function scanTags(text: string, from: number, options: ScanOptions): TagScan {
  const scanner = new Scanner(text, options);
  scanner.scan(from);
  return { tags: scanner.tags, problems: scanner.problems };
}

class Scanner {
  readonly tags: Tag[] = [];
  readonly problems: SyntaxProblem[] = [];
  readonly #text: string;
  readonly #options: ScanOptions;
  readonly #rawText: Splitter;

  constructor(text: string, options: ScanOptions) {
    this.#text = text;
    this.#options = options;
    this.#rawText = new Splitter(findRawText(text));
  }

  scan(from: number): void {
    let at = from;
    while (at < this.#text.length) {
      const found = this.#text.indexOf('{{', at);
      const open = found < 0 ? this.#text.length : found;
      this.#readText(at, open);
      if (found < 0) return;
      at = this.#isEscaped(open) ? this.#skipEscaped(open) : this.#readTag(open);
    }
  }

  /** `\{{x}}` is text; `\\{{x}}` is a backslash and a tag. */
  #isEscaped(open: number): boolean {
    return this.#text[open - 1] === '\\' && this.#text[open - 2] !== '\\';
  }

  /** The braces of an escaped tag are text, and no misread ones. */
  #skipEscaped(open: number): number {
    const close = this.#text.indexOf('}}', open);
    const next = this.#text.indexOf('{{', open + 2);
    return close >= 0 && (next < 0 || close < next) ? close + 2 : open + 2;
  }

  #readText(from: number, to: number): void {
    for (const { span: run, isInside } of this.#rawText.split(span(from, to))) {
      const found = isInside
        ? findMisreadValues(this.#text, run.start, run.end)
        : findMisreadTags(this.#text, run.start, run.end, this.tags.at(-1));
      for (const misread of found) {
        this.problems.push(misread.problem);
        if (misread.repaired) this.#addMisread(misread.repaired, misread.problem.span.start);
      }
    }
  }

  /** `{#if x}}` goes on meaning what it was meant to, so that its `{{/if}}` is not reported too. */
  #addMisread(repaired: string, start: number): void {
    const inner = scanTags(repaired, 0, this.#options).tags[0];
    if (!inner) return;
    const end = start + repaired.length - 1;
    this.tags.push({
      ...inner,
      span: span(start, end),
      inner: span(start + inner.inner.start - 1, start + inner.inner.end - 1),
      ...(inner.call ? { call: shiftCall(inner.call, start - 1) } : {}),
    });
  }

  #readTag(open: number): number {
    if (this.#text.startsWith('{{{{', open) && this.#text[open + 4] !== '/') return this.#readRawBlock(open);
    const bang = this.#text[open + 2] === '~' ? open + 3 : open + 2;
    if (this.#text[bang] === '!') return this.#readComment(open, bang);
    return this.#readExpression(open, readHead(this.#text, open));
  }

  #readComment(open: number, bang: number): number {
    const long = this.#text.startsWith('!--', bang);
    const from = bang + (long ? 3 : 1);
    const end = long ? longCommentEnd(this.#text, from) : endAfter(this.#text, '}}', from);
    const shortEnd = endAfter(this.#text, '}}', from);
    if (end === undefined) this.#problem('unclosedComment', open, open + 2);
    const stop = end ?? shortEnd ?? this.#text.length;
    this.#push('comment', open, stop, from, Math.max(from, stop - (long && end ? 4 : 2)), '');
    return stop;
  }

  #readRawBlock(open: number): number {
    const close = this.#text.indexOf('}}}}', open + 4);
    if (close < 0) {
      this.#problem('unclosedTag', open, open + 4);
      return open + 4;
    }
    const end = close + 4;
    const name = nameAt(this.#text, open + 4);
    const closer = `{{{{/${name}}}}}`;
    const bodyEnd = this.#text.indexOf(closer, end);
    this.#pushParsed('open-raw', open, end, open + 4, close, name, this.#text.slice(open, end) + closer);
    if (bodyEnd < 0) {
      this.#problem('unclosedBlock', open, end, { name, tag: this.#text.slice(open, end) });
      return end;
    }
    this.#push('close-raw', bodyEnd, bodyEnd + closer.length, bodyEnd + 5, bodyEnd + 5 + name.length, name);
    return bodyEnd + closer.length;
  }

  #readExpression(open: number, head: Head): number {
    const tagEnd = findTagEnd(this.#text, open, head.from, head.triple);
    const { innerEnd, end, problem } = tagEnd;
    const name = this.#nameOf(head, innerEnd);
    if (problem) {
      const repair = problem.repairAt === undefined ? {} : { repair: { span: span(end, end), text: '}' } };
      this.problems.push({ id: problem.id, span: problem.span, data: { name }, ...repair });
    }
    const kind = this.#kindOf(head.kind, name, open, head.from);
    if (kind === 'else' || kind === 'close') {
      const text = this.#text.slice(head.from, innerEnd).trim();
      this.#push(kind, open, end, head.from, innerEnd, kind === 'close' ? text : '');
    } else {
      const source = statementFor(kind, this.#text.slice(open, innerEnd), name, head, open);
      this.#pushParsed(kind, open, end, head.from, innerEnd, name, source, problem !== undefined);
    }
    if (head.kind !== 'close') this.#checkDoubleDot(head.from, innerEnd);
    return end;
  }

  /** Handlebars knows a block whose partial is named by an expression as `undefined`, and wants it closed so. */
  #nameOf(head: Head, innerEnd: number): string {
    const name = nameAt(this.#text, head.from).slice(0, Math.max(0, innerEnd - head.from));
    return name === '' && head.kind === 'open-partial' ? 'undefined' : name;
  }

  #kindOf(kind: TagKind, name: string, open: number, from: number): TagKind {
    if (kind !== 'mustache' || name !== 'elseif') return kind;
    if (!this.#options.elseif) {
      const at = span(from, from + name.length);
      this.problems.push({
        id: 'elseif',
        span: span(open, at.end),
        data: {},
        repair: { span: at, text: 'else if' },
      });
    }
    return 'else-chain';
  }

  /** `{{a..b}}` reads as a helper `a` called with `..` and `b`. */
  #checkDoubleDot(from: number, to: number): void {
    const inner = this.#text.slice(from, to);
    const found = inner.includes('..')
      ? /[\w\]](\.\.+)[\w[]/.exec(inner.replace(/"[^"]*"|'[^']*'/g, blank))
      : null;
    if (!found) return;
    const at = from + found.index + 1;
    this.problems.push({ id: 'doubleDot', span: span(at, at + (found[1]?.length ?? 2)), data: {} });
  }

  #pushParsed(
    kind: TagKind,
    open: number,
    end: number,
    from: number,
    innerEnd: number,
    name: string,
    source: string,
    broken = false,
  ): void {
    const parsed = this.#options.parse(source);
    if (!parsed.ok && !broken) {
      const at = Math.min(open + parsed.at, end - 1);
      const unexpected = this.#text[at] ?? '';
      this.#problem('badExpression', at, at + 1, { reason: parsed.reason, unexpected });
    }
    const call = parsed.ok && parsed.call ? shiftCall(parsed.call, open) : undefined;
    this.#push(kind, open, end, from, innerEnd, name, call, parsed.ok ? parsed.blockParams : []);
  }

  #push(
    kind: TagKind,
    open: number,
    end: number,
    from: number,
    innerEnd: number,
    name: string,
    call?: Tag['call'],
    blockParams: readonly string[] = [],
  ): void {
    this.tags.push({
      kind,
      span: span(open, end),
      inner: span(from, Math.max(from, innerEnd)),
      name,
      stripBefore: this.#text[open + 2] === '~',
      stripAfter: this.#text[end - 3] === '~',
      ...(call ? { call } : {}),
      blockParams,
    });
  }

  #problem(id: SyntaxProblem['id'], start: number, end: number, data: Record<string, string> = {}): void {
    this.problems.push({ id, span: span(start, end), data });
  }
}

const blank = (found: string): string => ' '.repeat(found.length);

function longCommentEnd(text: string, from: number): number | undefined {
  const plain = text.indexOf('--}}', from);
  const strip = text.indexOf('--~}}', from);
  if (plain < 0 && strip < 0) return undefined;
  return strip < 0 || (plain >= 0 && plain < strip) ? plain + 4 : strip + 5;
}

function endAfter(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

/** The first word of an expression: a path with its `[segments]`, or a quoted name. */
function nameAt(text: string, from: number): string {
  const head = text.slice(from, from + 400);
  return /^\s*("[^"]*"|'[^']*'|(?:\[[^\]]*\]|[^\s~}|()="'])*)/.exec(head)?.[1] ?? '';
}

function readHead(text: string, open: number): Head {
  let at = open + 2;
  const stripBefore = text[at] === '~';
  if (stripBefore) at++;
  const head = (kind: TagKind, length: number, triple = false): Head => ({
    kind,
    stripBefore,
    from: at + length,
    triple,
  });
  switch (text[at]) {
    case '>':
      return head('partial', 1);
    case '#':
      if (text[at + 1] === '>') return head('open-partial', 2);
      return text[at + 1] === '*' ? head('open-decorator', 2) : head('open', 1);
    case '/':
      return head('close', 1);
    case '^':
      return /^\^\s*~?\}/.test(text.slice(at, at + 50)) ? head('else', 1) : head('open-inverse', 1);
    case '{':
      return head('unescaped', 1, true);
    case '&':
      return head('unescaped', 1);
    case '*':
      return head('decorator', 1);
    default:
      return readElse(text, at, head);
  }
}

function readElse(text: string, at: number, head: (kind: TagKind, length: number) => Head): Head {
  const found = /^\s*else(?![\w$])(\s*~?\})?/.exec(text.slice(at, at + 100));
  if (!found) return head('mustache', 0);
  const keyword = found[0].length - (found[1]?.length ?? 0);
  return head(found[1] === undefined ? 'else-chain' : 'else', keyword);
}

const CLOSED_BY_US: ReadonlySet<TagKind> = new Set<TagKind>([
  'open',
  'open-inverse',
  'open-decorator',
  'open-partial',
  'else-chain',
]);

/** The tag as a statement of its own, every character at the offset it has in the tag. */
function statementFor(kind: TagKind, source: string, name: string, head: Head, open: number): string {
  const start = head.from - open;
  const rest = source.slice(start);
  if (kind === 'else-chain') {
    const chained = name === 'elseif' ? blank(name) + rest.slice(rest.indexOf(name) + name.length) : rest;
    const helper = nameAt(chained, 0);
    return `{{#${' '.repeat(Math.max(0, start - 3))}${chained.padStart(rest.length)}}}{{/${helper}}}`;
  }
  const end = head.triple ? '}}}' : '}}';
  return source + end + (CLOSED_BY_US.has(kind) ? `{{/${name}}}` : '');
}
