import {
  type Call,
  calleeName,
  type Expression,
  type Literal,
  type PathExpression,
} from '../template/expression';
import { originWithin } from './origin';
import type { HashEntry, Invocation, Operand } from './program';

/** The block parameters that names may stand for, innermost list first. */
export type ParamNames = readonly (readonly string[])[];

/** What a tag calls or shows: a path where nothing is handed in. */
export function compileCall(call: Call, names: ParamNames): Operand {
  const lookup = compileCallee(call.callee, names);
  const isHandedNothing = call.params.length === 0 && call.hash.length === 0;
  // A block parameter is never a helper, whatever it is handed.
  const isParam = lookup.kind === 'param' && lookup.parts.length === 0;
  return (isHandedNothing && !BUILT_IN.has(builtInName(call))) || isParam ? lookup : invocation(call, names);
}

/** Names that Handlebars takes for its own helpers wherever they stand, data or not. */
const BUILT_IN: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with', 'lookup', 'log']);

/** Handlebars goes by the first part of a name: `{{if.x}}` is `if`. */
function builtInName(call: Call): string {
  const { callee } = call;
  if (callee.kind === 'literal') return String(callee.value);
  const first = callee.parts[0] ?? '';
  const isBare = call.params.length === 0 && call.hash.length === 0;
  return isBare && (callee.parts.length !== 1 || callee.scoped || callee.depth > 0) ? '' : first;
}

function invocation(call: Call, names: ParamNames): Invocation {
  const own = builtInName(call);
  return {
    kind: 'call',
    name: BUILT_IN.has(own) ? own : calleeName(call),
    lookup: compileCallee(call.callee, names),
    params: call.params.map((param) => compileOperand(param, names)),
    hash: compileHash(call, names),
  };
}

export const compileHash = (call: Call, names: ParamNames): readonly HashEntry[] =>
  call.hash.map(({ key, value }) => ({ key, value: compileOperand(value, names) }));

export function compileOperand(expression: Expression, names: ParamNames): Operand {
  if (expression.kind === 'literal') return { kind: 'literal', value: expression.value };
  return expression.kind === 'path' ? compilePath(expression, names) : invocation(expression, names);
}

/** A literal that is called (`{{"first name"}}`) is the name of a field. */
function compileCallee(callee: PathExpression | Literal, names: ParamNames): Operand {
  if (callee.kind === 'path') return compilePath(callee, names);
  const name = String(callee.value);
  return compilePath(
    { ...callee, kind: 'path', original: name, parts: [name], depth: 0, data: false, scoped: false },
    names,
  );
}

function compilePath(path: PathExpression, names: ParamNames): Operand {
  const { parts, depth, data, scoped } = path;
  const [first] = parts;
  if (first !== undefined && depth === 0 && !scoped) {
    const up = names.findIndex((list) => list.includes(first));
    const index = names[up]?.indexOf(first);
    if (index !== undefined) return { kind: 'param', up, index, ...restOf(parts.slice(1)) };
  }
  if (data && first !== undefined)
    return { kind: 'data', depth, parts, within: originWithin(parts.slice(1)) };
  const isName = parts.length === 1 && depth === 0 && !scoped;
  return { kind: 'context', depth, ...restOf(parts), name: isName ? first : undefined };
}

const restOf = (parts: readonly string[]) => ({ parts, within: originWithin(parts) });
