import { parser, parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { rememberedUpTo } from '../text/remembered';
import { type Span, shift, span } from '../text/span';
import type { Call, Expression, HashPair, Literal, ParsedTag, PathExpression } from './expression';
import { parsePlainTag } from './parse-plain-tag';

export type TagParser = (source: string) => ParsedTag;

/** Longer tags are rarely the same twice. */
const LONGEST_REMEMBERED = 300;
const MOST_REMEMBERED = 20_000;

/** A parser that reads the same tag once: templates of one project share most of theirs. */
export function rememberingParser(): TagParser {
  const parse = rememberedUpTo(MOST_REMEMBERED, parseTag);
  return (source) => (source.length > LONGEST_REMEMBERED ? parseTag(source) : parse(source));
}

type Offsets = (loc: hbs.AST.SourceLocation) => Span;

/**
 * Parses one complete statement (`{{x}}`, `{{#if x}}{{/if}}`, `{{> x}}`). Handlebars is trusted for expressions;
 * blocks are paired by us, because its tree has no place for `{{else}}` and its errors have no position.
 */
export function parseTag(source: string): ParsedTag {
  return parsePlainTag(source) ?? parseByHandlebars(source);
}

/** Handlebars' own parser, whatever the tag. Exported for the test that holds `parsePlainTag` against it. */
export function parseByHandlebars(source: string): ParsedTag {
  try {
    const statement = parseWithoutProcessing(source).body[0];
    const toSpan = offsetsIn(source);
    return {
      ok: true,
      call: statement && callOf(statement, toSpan),
      blockParams: statement && 'program' in statement ? blockParamsOf(statement) : [],
    };
  } catch (error) {
    return { ok: false, at: errorOffset(source), reason: reasonOf(error) };
  }
}

const blockParamsOf = (statement: hbs.AST.Statement): readonly string[] =>
  (statement as hbs.AST.BlockStatement).program?.blockParams ?? [];

function offsetsIn(source: string): Offsets {
  if (!source.includes('\n')) return (loc) => span(loc.start.column, loc.end.column);
  const starts = lineStarts(source);
  const at = (p: { line: number; column: number }) => (starts[p.line - 1] ?? 0) + p.column;
  return (loc) => span(at(loc.start), at(loc.end));
}

/** Handlebars counts lines by `\r\n`, `\n` and a lone `\r`. */
function lineStarts(source: string): readonly number[] {
  return [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((m) => m.index + m[0].length)];
}

function errorOffset(source: string): number {
  const at = parser.lexer.yylloc;
  if (!at) return 0;
  return (lineStarts(source)[at.first_line - 1] ?? 0) + at.first_column;
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const got = /got '([^']+)'$/.exec(message)?.[1];
  if (got) return `unexpected ${TOKEN_NAMES[got] ?? got}`;
  return message.split(' - ')[0] ?? message;
}

const TOKEN_NAMES: Readonly<Record<string, string>> = {
  INVALID: 'character',
  ID: 'word',
  EQUALS: '"="',
  SEP: 'separator',
  CLOSE: 'end of the tag',
  CLOSE_UNESCAPED: '"}}}"',
  CLOSE_SEXPR: '")"',
  OPEN_SEXPR: '"("',
  STRING: 'string',
  NUMBER: 'number',
  EOF: 'end',
  DATA: '"@"',
};

interface Callable {
  readonly path: hbs.AST.PathExpression | hbs.AST.Literal;
  readonly params?: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
  readonly loc: hbs.AST.SourceLocation;
}

function callOf(statement: hbs.AST.Statement, toSpan: Offsets): Call | undefined {
  if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return undefined;
  const node = statement as unknown as Callable & {
    readonly name?: Callable['path'] | hbs.AST.SubExpression;
  };
  const name = node.name;
  // A dynamic partial `{{> (lookup . "x")}}` is named by a subexpression: keep it as the first parameter.
  if (name?.type === 'SubExpression') {
    const inner = toCall(name as unknown as Callable, toSpan);
    const params = (node.params ?? []).map((param) => toExpression(param, toSpan));
    return { ...rest(node, toSpan), callee: inner.callee, params: [inner, ...params] };
  }
  return toCall({ ...node, path: (name as Callable['path'] | undefined) ?? node.path }, toSpan);
}

const rest = (node: Callable, toSpan: Offsets) => ({
  kind: 'call' as const,
  span: toSpan(node.loc),
  hash: (node.hash?.pairs ?? []).map((pair) => toPair(pair, toSpan)),
});

const toCall = (node: Callable, toSpan: Offsets): Call => ({
  ...rest(node, toSpan),
  callee: toCallee(node.path, toSpan),
  params: (node.params ?? []).map((param) => toExpression(param, toSpan)),
});

const toPair = (pair: hbs.AST.HashPair, toSpan: Offsets): HashPair => ({
  key: pair.key,
  span: toSpan(pair.loc),
  value: toExpression(pair.value, toSpan),
});

function toCallee(node: Callable['path'], toSpan: Offsets): PathExpression | Literal {
  return node.type === 'PathExpression'
    ? toPath(node as hbs.AST.PathExpression, toSpan)
    : toLiteral(node, toSpan);
}

function toExpression(node: hbs.AST.Expression, toSpan: Offsets): Expression {
  if (node.type === 'SubExpression') return toCall(node as unknown as Callable, toSpan);
  return toCallee(node as Callable['path'], toSpan);
}

const toPath = (node: hbs.AST.PathExpression, toSpan: Offsets): PathExpression => ({
  kind: 'path',
  span: toSpan(node.loc),
  original: node.original,
  parts: node.parts,
  depth: node.depth,
  data: node.data,
  scoped: /^(\.\.?$|this\b|\.\.?\/)/.test(node.original),
});

function toLiteral(node: hbs.AST.Node, toSpan: Offsets): Literal {
  const at = toSpan(node.loc);
  if (node.type === 'NullLiteral') return { kind: 'literal', span: at, value: null };
  if (node.type === 'UndefinedLiteral') return { kind: 'literal', span: at, value: undefined };
  return { kind: 'literal', span: at, value: (node as hbs.AST.StringLiteral).value };
}

/** The same call, `by` characters further on. */
export function shiftCall({ kind, span: at, callee, params, hash }: Call, by: number): Call {
  return {
    kind,
    span: shift(at, by),
    callee: shiftLeaf(callee, by),
    params: params.length === 0 ? params : params.map((param) => shiftExpression(param, by)),
    hash: hash.length === 0 ? hash : hash.map((pair) => shiftPair(pair, by)),
  };
}

const shiftPair = ({ key, span: at, value }: HashPair, by: number): HashPair => ({
  key,
  span: shift(at, by),
  value: shiftExpression(value, by),
});

// Every tag of every template comes through here: naming each property is twice as fast as spreading them.
function shiftLeaf(leaf: PathExpression | Literal, by: number): PathExpression | Literal {
  if (leaf.kind === 'literal') return { kind: 'literal', span: shift(leaf.span, by), value: leaf.value };
  const { kind, original, parts, depth, data, scoped } = leaf;
  return { kind, span: shift(leaf.span, by), original, parts, depth, data, scoped };
}

const shiftExpression = (expression: Expression, by: number): Expression =>
  expression.kind === 'call' ? shiftCall(expression, by) : shiftLeaf(expression, by);
