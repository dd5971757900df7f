import type { Dialect } from '../knowledge/dialects';
import { parseComparison } from './comparison';
import type { Call, Expression } from './expression';

/** A tag that Handlebars can parse, and what stood between backticks in it, by the offset of the first of each two. */
export interface ReadableTag {
  readonly readable: string;
  readonly comparisons: ReadonlyMap<number, Call>;
}

const QUOTED = /`([^`\n]*)`/g;
const NONE: ReadonlyMap<number, Call> = new Map();

/**
 * Rewrites what stands between backticks, every other character at its own offset: a text (Iterable) becomes a string,
 * a comparison (Mandrill) a name whose place the comparison takes once the tag is parsed.
 */
export function readBackticks(source: string, backticks: Dialect['backticks']): ReadableTag {
  if (!backticks || !source.includes('`')) return { readable: source, comparisons: NONE };
  if (backticks === 'text')
    return { readable: source.replace(QUOTED, (_, text: string) => quoted(text)), comparisons: NONE };
  const comparisons = new Map<number, Call>();
  const readable = source.replace(QUOTED, (whole, text: string, at: number) => {
    const call = parseComparison(text, at + 1);
    if (!call) return whole;
    comparisons.set(at, call);
    return '_'.repeat(whole.length);
  });
  return { readable, comparisons };
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replaceAll(quote, '’') + quote;
}

/** A call with each stand-in replaced by its comparison. */
export function withComparisons(call: Call, comparisons: ReadonlyMap<number, Call>): Call {
  if (comparisons.size === 0) return call;
  const replaced = (expression: Expression): Expression => {
    if (expression.kind === 'call') return withComparisons(expression, comparisons);
    return (expression.kind === 'path' && comparisons.get(expression.span.start)) || expression;
  };
  return {
    ...call,
    params: call.params.map(replaced),
    hash: call.hash.map((pair) => ({ ...pair, value: replaced(pair.value) })),
  };
}
