import { type Span, span } from '../text/span';
import type { Call, Expression, PathExpression } from './expression';

/** What each sign is called as a helper. */
const HELPER_OF: ReadonlyMap<string, string> = new Map([
  ['==', 'eq'],
  ['===', 'eq'],
  ['!=', 'ne'],
  ['!==', 'ne'],
  ['>', 'gt'],
  ['>=', 'gte'],
  ['<', 'lt'],
  ['<=', 'lte'],
  ['&&', 'and'],
  ['and', 'and'],
  ['||', 'or'],
  ['or', 'or'],
]);

const TOKEN =
  /\s*(?:("[^"]*"|'[^']*')|(-?\d+(?:\.\d+)?)|([!=]==?|[<>]=?|&&|\|\||!)|((?:\.\.\/)*(?:this\.)?@?[A-Za-z_$][\w$-]*(?:\.[\w$-]+)*))/y;

interface Token {
  readonly kind: 'string' | 'number' | 'sign' | 'name';
  readonly text: string;
  readonly span: Span;
}

/**
 * Reads Mandrill's comparisons (`os == "OS X" && !vip`) as calls of the helpers that say the same. `from`: where the
 * text stands. Nothing where it is no comparison: then it is Handlebars' to complain.
 */
export function parseComparison(text: string, from: number): Call | undefined {
  const tokens = tokensOf(text, from);
  if (!tokens || tokens.length > 40) return undefined;
  const found = joined(tokens, 'or', (part) => joined(part, 'and', single));
  return found?.kind === 'call' ? found : found && callOf('or', span(from, from + text.length), [found]);
}

function tokensOf(text: string, from: number): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [whole, string, number, sign, name] = match;
    const word = string ?? number ?? sign ?? name ?? '';
    const start = from + at + whole.length - word.length;
    const kind = string ? 'string' : number ? 'number' : sign || HELPER_OF.has(word) ? 'sign' : 'name';
    tokens.push({ kind, text: word, span: span(start, start + word.length) });
    at += whole.length;
  }
  return tokens;
}

type Reader = (tokens: readonly Token[]) => Expression | undefined;

/** Parts with one of the two joining helpers between them. */
function joined(tokens: readonly Token[], helper: 'and' | 'or', read: Reader): Expression | undefined {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'sign' && HELPER_OF.get(token.text) === helper) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const operands = parts.map(read);
  const whole = operands.filter((each) => each !== undefined);
  const [first] = whole;
  if (whole.length !== parts.length || !first) return undefined;
  return whole.length === 1 ? first : callOf(helper, covering(tokens), whole);
}

/** `a`, `!a`, `a == b`. */
function single(tokens: readonly Token[]): Expression | undefined {
  const [first, second, third] = tokens;
  if (!first) return undefined;
  if (tokens.length === 1) return first.kind === 'name' ? operand(first) : undefined;
  if (first.text === '!' && second && tokens.length === 2)
    return second.kind === 'name' ? callOf('not', covering(tokens), [operand(second)]) : undefined;
  const helper = second?.kind === 'sign' ? HELPER_OF.get(second.text) : undefined;
  if (!helper || !third || third.kind === 'sign' || first.kind === 'sign' || tokens.length > 3)
    return undefined;
  return callOf(helper, covering(tokens), [operand(first), operand(third)]);
}

const covering = (tokens: readonly Token[]): Span =>
  span(tokens[0]?.span.start ?? 0, tokens.at(-1)?.span.end ?? 0);

function operand({ kind, text, span: at }: Token): Expression {
  if (kind === 'string') return { kind: 'literal', span: at, value: text.slice(1, -1) };
  if (kind === 'number') return { kind: 'literal', span: at, value: Number(text) };
  if (text === 'true' || text === 'false') return { kind: 'literal', span: at, value: text === 'true' };
  return pathOf(text, at);
}

function pathOf(original: string, at: Span): PathExpression {
  const depth = original.split('../').length - 1;
  const scoped = depth > 0 || original.startsWith('this.') || original === 'this';
  const rest = original.slice(depth * 3).replace(/^(?:this(?:\.|$)|@)/, '');
  const parts = rest === '' ? [] : rest.split('.');
  return { kind: 'path', span: at, original, parts, depth, data: original.includes('@'), scoped };
}

const callOf = (name: string, at: Span, params: readonly Expression[]): Call => ({
  kind: 'call',
  span: at,
  callee: pathOf(name, at),
  params,
  hash: [],
});
