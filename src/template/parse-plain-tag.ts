import { type Span, span } from '../text/span';
import type { Call, ParsedTag, PathExpression } from './expression';

const NAME = '[A-Za-z_$][\\w$]*';
const PATH = `${NAME}(?:\\.${NAME})*`;
/** `{{a.b}}`, `{{{a.b}}}`, and `{{#if a.b}}` with the closer that makes it a statement. */
const PLAIN = new RegExp(
  `^(?:\\{\\{ ?(${PATH}) ?\\}\\}|\\{\\{\\{ ?(${PATH}) ?\\}\\}\\}|\\{\\{#(if|unless|each|with) (${PATH})\\}\\}\\{\\{/\\3\\}\\})$`,
);

/** Words that are no paths, or paths with a meaning of their own. */
const RESERVED = /(?:^|\.)(?:true|false|null|undefined|this|else|as)(?:\.|$)/;

/**
 * Reads the plainest tags, which are most of all tags, without starting Handlebars' parser for each; gives exactly
 * what it gives (held by a test), and nothing for every other tag.
 */
export function parsePlainTag(source: string): ParsedTag | undefined {
  if (source.length > 200) return undefined;
  const match = PLAIN.exec(source);
  if (!match) return undefined;
  const [, mustache, unescaped, helper, argument] = match;
  const path = mustache ?? unescaped ?? argument ?? '';
  if (RESERVED.test(path)) return undefined;
  const at = source.indexOf(path, helper === undefined ? 0 : 3 + helper.length);
  const value = pathAt(path, span(at, at + path.length));
  const call = helper === undefined ? bare(value, source.length) : blockOf(helper, value, source.length);
  return { ok: true, call, blockParams: [] };
}

const pathAt = (original: string, at: Span): PathExpression => ({
  kind: 'path',
  span: at,
  original,
  parts: original.split('.'),
  depth: 0,
  data: false,
  scoped: false,
});

const bare = (callee: PathExpression, length: number): Call => ({
  kind: 'call',
  span: span(0, length),
  callee,
  params: [],
  hash: [],
});

const blockOf = (helper: string, argument: PathExpression, length: number): Call => ({
  kind: 'call',
  span: span(0, length),
  callee: pathAt(helper, span(3, 3 + helper.length)),
  params: [argument],
  hash: [],
});
