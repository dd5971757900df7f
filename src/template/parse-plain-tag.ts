import { span } from '../text/span';
import type { Call, Expression, HashPair, Literal, ParsedTag, PathExpression } from './expression';

/** `{{x}}`, `{{{x}}}`, `{{> x}}`, `{{#x}}`, up to the expression. */
const HEAD = /\{\{(?:\{|>|#)? */y;
/** A path, or a key with its `=`; a hyphen stands in the names of partials. */
const NAME = /[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$]*)*=?/y;
/** A text without escapes, or a whole number. */
const LITERAL = /"[^"\\]*"|'[^'\\]*'|\d{1,15}/y;

/** Words that are no paths, or paths with a meaning of their own. */
const RESERVED =
  /(?:^|\.)(?:true|false|null|undefined|as)(?:\.|$)|\.this(?:\.|$)|^(?:this-|else\b)|\.else(?:\.|$)/;

/** Longer tags are rare, and tags of several lines are counted otherwise. */
const LONGEST = 400;
const DEEPEST = 5;

/**
 * Reads the plainer tags, which are most of all tags, without starting Handlebars' parser for each: paths, texts and
 * whole numbers handed to a helper or a partial, by place or by name. Gives exactly what Handlebars gives (held by a
 * test), and nothing for every other tag.
 */
export function parsePlainTag(source: string): ParsedTag | undefined {
  if (source.length > LONGEST || source.includes('\n') || source.includes('\r')) return undefined;
  const call = new PlainTagReader(source).read();
  return call && { ok: true, call, blockParams: [] };
}

class PlainTagReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Call | undefined {
    const head = this.#take(HEAD);
    if (head === undefined) return undefined;
    const sigil = head[2];
    const call = this.#call(0, sigil === '>', 0);
    if (!call || (sigil === '>' && call.params.length > 1)) return undefined;
    const name = call.callee.kind === 'path' ? call.callee.original : '';
    const end = sigil === '{' ? '}}}' : sigil === '#' ? `}}{{/${name}}}` : '}}';
    const length = this.#at + end.length;
    return length === this.#source.length && this.#source.endsWith(end)
      ? { ...call, span: span(0, length) }
      : undefined;
  }

  /** What is called and what it is handed, up to the first character that is neither. */
  #call(start: number, isPartial: boolean, depth: number): Call | undefined {
    const callee = this.#path(isPartial);
    if (!callee) return undefined;
    const params: Expression[] = [];
    const hash: HashPair[] = [];
    while (this.#blanks() && !this.#isOver()) {
      const from = this.#at;
      const key = this.#key();
      const value = this.#value(depth);
      // What is handed by place comes before what is handed by name.
      if (!value || (key === undefined && hash.length > 0)) return undefined;
      if (key === undefined) params.push(value);
      else hash.push({ key, span: span(from, this.#at), value });
    }
    return this.#isOver() ? { kind: 'call', span: span(start, this.#at), callee, params, hash } : undefined;
  }

  #value(depth: number): Expression | undefined {
    const from = this.#at;
    if (this.#source[from] !== '(') return this.#literal() ?? this.#path(false);
    if (depth === DEEPEST) return undefined;
    this.#at++;
    const call = this.#call(from, false, depth + 1);
    if (!call || this.#source[this.#at] !== ')') return undefined;
    this.#at++;
    return { ...call, span: span(from, this.#at) };
  }

  #path(isPartial: boolean): PathExpression | undefined {
    const from = this.#at;
    const original = this.#take(NAME);
    if (original === undefined || original.endsWith('=') || RESERVED.test(original)) return undefined;
    if (!isPartial && original.includes('-')) return undefined;
    const [first, ...rest] = original.split('.');
    const scoped = first === 'this';
    return {
      kind: 'path',
      span: span(from, this.#at),
      original,
      parts: scoped ? rest : [first ?? '', ...rest],
      depth: 0,
      data: false,
      scoped,
    };
  }

  #literal(): Literal | undefined {
    const from = this.#at;
    const text = this.#take(LITERAL);
    if (text === undefined) return undefined;
    const isText = text.startsWith('"') || text.startsWith("'");
    return {
      kind: 'literal',
      span: span(from, this.#at),
      value: isText ? text.slice(1, -1) : Number(text),
    };
  }

  #key(): string | undefined {
    const from = this.#at;
    const name = this.#take(NAME);
    if (name?.endsWith('=') && !/[.-]/.test(name) && !RESERVED.test(name.slice(0, -1)) && name !== 'this=')
      return name.slice(0, -1);
    this.#at = from;
    return undefined;
  }

  /** Whether blanks follow, which are skipped. */
  #blanks(): boolean {
    const from = this.#at;
    while (this.#source[this.#at] === ' ') this.#at++;
    return this.#at > from;
  }

  /** Whether the call ends here: nothing else may follow a value without a blank. */
  #isOver(): boolean {
    const next = this.#source[this.#at];
    return next === '}' || next === ')';
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}
