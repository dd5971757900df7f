import type { Span } from '../text/span';

/** `../user.name`, `this`, `@root.x`, `a.[b c].d`. */
export interface PathExpression {
  readonly kind: 'path';
  readonly span: Span;
  /** As written. */
  readonly original: string;
  readonly parts: readonly string[];
  /** How many `../` stand before it. */
  readonly depth: number;
  /** Written with `@`: a data variable such as `@root` or `@index`. */
  readonly data: boolean;
  /** Written as `this…` or `.…`: never a helper or a block parameter. */
  readonly scoped: boolean;
}

export interface Literal {
  readonly kind: 'literal';
  readonly span: Span;
  readonly value: string | number | boolean | null | undefined;
}

/** A literal that is a text. */
export interface TextLiteral extends Literal {
  readonly value: string;
}

export interface HashPair {
  readonly key: string;
  readonly span: Span;
  readonly value: Expression;
}

/** A helper, a bare path (no parameters: Handlebars decides while rendering), or a subexpression. */
export interface Call {
  readonly kind: 'call';
  readonly span: Span;
  readonly callee: PathExpression | Literal;
  readonly params: readonly Expression[];
  readonly hash: readonly HashPair[];
}

export type Expression = PathExpression | Literal | Call;

/** What Handlebars makes of one tag, with offsets relative to the text it was handed. */
export type ParsedTag =
  | { readonly ok: true; readonly call: Call | undefined; readonly blockParams: readonly string[] }
  | { readonly ok: false; readonly at: number; readonly reason: string };

export const isText = (expression: Expression | undefined): expression is TextLiteral =>
  expression?.kind === 'literal' && typeof expression.value === 'string';

/** What is called, as written: `eq`, `user.name`. */
export const calleeName = (call: Call): string =>
  call.callee.kind === 'path' ? call.callee.original : String(call.callee.value);

/** True where nothing is handed in, so that a path is looked up rather than a helper called with arguments. */
export const isBare = (call: Call): boolean => call.params.length === 0 && call.hash.length === 0;

/** True for `{{> (lookup . "x")}}`: the name is the first parameter, and known only while it is rendered. */
export function isDynamicPartial(call: Call): boolean {
  const [name] = call.params;
  return name?.kind === 'call' && name.callee.span.start === call.callee.span.start;
}

/** The name a partial is included by; nothing for a dynamic one, and for what Handlebars names itself (`@partial-block`). */
export function partialName(call: Call | undefined): string | undefined {
  if (!call || isDynamicPartial(call)) return undefined;
  const name = calleeName(call);
  return name.startsWith('@') ? undefined : name;
}
