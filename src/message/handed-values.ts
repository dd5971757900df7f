import { type Call, calleeName, type Expression, isBare } from '../template/expression';
import type { Markup } from '../template/template';
import { type Span, span } from '../text/span';
import { asWritten } from './as-written';
import { type Lookup, showsArguments } from './references';
import { type Handed, isHandedSomething, resolve } from './scope';

const NOTHING: readonly Handed[] = [];

/** The literals, handed to the partial being read, that a tag shows. */
export function handedIn(call: Call, lookup: Lookup): readonly Handed[] {
  if (!isHandedSomething(lookup.scope)) return NOTHING;
  if (isBare(call)) return ofExpression(call.callee, lookup);
  if (!showsArguments(lookup.meaning(calleeName(call)))) return [];
  return [...call.params, ...call.hash.map((pair) => pair.value)].flatMap((each) =>
    each.kind === 'call' ? handedIn(each, lookup) : ofExpression(each, lookup),
  );
}

function ofExpression(expression: Expression, { scope }: Lookup): readonly Handed[] {
  const found = expression.kind === 'path' ? resolve(expression, scope) : undefined;
  return found && !('path' in found) ? [found] : [];
}

/** The text of a literal where it is written, without its quotes. */
export function handedText({ markup, span: at, value }: Handed): {
  readonly markup: Markup;
  readonly span: Span;
  readonly text: string;
} {
  const isQuoted = typeof value === 'string';
  const inside = isQuoted ? span(at.start + 1, at.end - 1) : at;
  return { markup: asWritten(markup), span: inside, text: String(value) };
}
