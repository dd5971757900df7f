import type { HelperMeaning } from '../knowledge/helpers';
import { type Call, calleeName, type Expression, isBare } from '../template/expression';
import { and, type Condition, type DataPath, equals, not, opaque, or, truthy, UNKNOWN } from './condition';
import { resolve, type Scope } from './scope';

/** What a team says of a helper of its own (contract, `helpers`). */
export interface OwnGuard {
  readonly guards: string;
  readonly equals?: string;
}

/** What is needed to understand a guard. */
export interface GuardContext {
  readonly scope: Scope;
  readonly meaning: (helper: string) => HelperMeaning | undefined;
  readonly ownGuard: (helper: string) => OwnGuard | undefined;
  /** A number that no other opaque guard of the message has. */
  readonly nextId: () => number;
  readonly sourceOf: (expression: Expression) => string;
}

/** The condition that a block's opener or a subexpression stands for. */
export function conditionOf(call: Call, context: GuardContext): Condition {
  const name = calleeName(call);
  const own = context.ownGuard(name);
  if (own) return ownCondition(own);
  const meaning = isBare(call) ? undefined : context.meaning(name);
  if (!meaning) return isBare(call) ? operand(call.callee, context) : unknownGuard(call, context);
  return helperCondition(meaning, call, context);
}

function ownCondition(own: OwnGuard): Condition {
  const at: DataPath = { path: own.guards, iteration: 0 };
  return own.equals === undefined ? truthy(at) : equals(at, own.equals);
}

function helperCondition(meaning: HelperMeaning, call: Call, context: GuardContext): Condition {
  const operands = () => call.params.map((param) => operand(param, context));
  const [first] = call.params;
  switch (meaning.role) {
    case 'compare':
      return comparison(call, call.params[0], call.params[1], meaning.negated, context);
    case 'operator':
      return operatorCondition(call, context);
    case 'and':
      return and(...operands());
    case 'or':
      return or(...operands());
    case 'truthy':
      return first ? operand(first, context) : UNKNOWN;
    case 'not':
    case 'falsy':
      return first ? not(operand(first, context)) : UNKNOWN;
    default:
      return unknownGuard(call, context);
  }
}

function operatorCondition(call: Call, context: GuardContext): Condition {
  const [left, middle, right] = call.params;
  const hashed = call.hash.find((pair) => pair.key === 'operator')?.value;
  const operator = hashed ?? middle;
  const sign = operator?.kind === 'literal' ? String(operator.value) : '';
  const other = hashed ? middle : right;
  if (['==', '===', 'eq', 'is', '='].includes(sign)) return comparison(call, left, other, false, context);
  if (['!=', '!==', 'ne', 'isnt', '<>'].includes(sign)) return comparison(call, left, other, true, context);
  if (left && other && sign === '&&') return and(operand(left, context), operand(other, context));
  if (left && other && sign === '||') return or(operand(left, context), operand(other, context));
  return unknownGuard(call, context);
}

function comparison(
  call: Call,
  a: Expression | undefined,
  b: Expression | undefined,
  negated: boolean,
  context: GuardContext,
): Condition {
  const [path, literal] = a?.kind === 'literal' ? [b, a] : [a, b];
  if (path?.kind !== 'path' || literal?.kind !== 'literal') return unknownGuard(call, context);
  const at = resolve(path, context.scope);
  if (!at || !('path' in at)) return unknownGuard(call, context);
  const condition = booleanTest(at, literal.value);
  return negated ? not(condition) : condition;
}

function booleanTest(at: DataPath, value: unknown): Condition {
  if (value === true) return truthy(at);
  return value === false ? not(truthy(at)) : equals(at, String(value));
}

function operand(expression: Expression, context: GuardContext): Condition {
  if (expression.kind === 'call') return conditionOf(expression, context);
  if (expression.kind === 'literal') return UNKNOWN;
  const own = context.ownGuard(expression.original);
  if (own) return ownCondition(own);
  const at = resolve(expression, context.scope);
  if (at && 'path' in at) return truthy(at);
  return opaque(context.nextId(), expression.original);
}

const unknownGuard = (call: Call, context: GuardContext): Condition =>
  opaque(context.nextId(), context.sourceOf(call));
