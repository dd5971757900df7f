import type { HelperMeaning } from '../knowledge/helpers';
import { type Call, calleeName, type Expression, isBare } from '../template/expression';
import { compareLiterals, isSomething } from './compare-literals';
import {
  ALWAYS,
  and,
  type Condition,
  equals,
  includes,
  type MaybePath,
  NEVER,
  not,
  opaque,
  or,
  truthy,
  UNKNOWN,
} from './condition';
import { literalTest } from './literal-test';
import { operandOf } from './operand';
import type { Scope } from './scope';
import { simplePattern } from './simple-pattern';

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
  if (!meaning) return isBare(call) ? presence(call.callee, context) : unknownGuard(call, context);
  return helperCondition(meaning, call, context);
}

/** True where a helper's `{{else}}` is the negation of what it asks: it shows one of the two and never both. */
export function isDecided(call: Call, context: GuardContext): boolean {
  const name = calleeName(call);
  return isBare(call) || context.ownGuard(name) !== undefined || asks(context.meaning(name));
}

const asks = (meaning: HelperMeaning | undefined): boolean =>
  meaning !== undefined && !['fallback', 'format', 'translate', 'resource', 'lookup'].includes(meaning.role);

function ownCondition(own: OwnGuard): Condition {
  const at: MaybePath = { path: own.guards, iteration: 0 };
  return own.equals === undefined ? truthy(at) : equals(at, own.equals);
}

function helperCondition(meaning: HelperMeaning, call: Call, context: GuardContext): Condition {
  const present = () => call.params.map((param) => presence(param, context));
  const [first, second, ...rest] = call.params;
  switch (meaning.role) {
    case 'compare': {
      const other = second ?? hashed(call, 'compare');
      if (rest.length > 0) return unknownGuard(call, context);
      return comparison(call, first, other, meaning.negated, meaning.loose === true, context);
    }
    case 'operator':
      return operatorCondition(call, context);
    case 'and':
      return and(...present());
    case 'or':
      return or(...present());
    case 'neither':
      return not(or(...present()));
    case 'truthy':
      return first && !hashed(call, 'includeZero') ? presence(first, context) : unknownGuard(call, context);
    case 'not':
    case 'falsy':
      return first && !hashed(call, 'includeZero')
        ? not(presence(first, context))
        : unknownGuard(call, context);
    case 'nothing':
      return nothing(call, context);
    case 'one-of':
      return oneOf(call, context);
    case 'includes':
      return holding(call, first, second, false, context);
    case 'starts':
      return first?.kind === 'literal'
        ? holding(call, second, first, true, context)
        : holding(call, first, second, true, context);
    case 'matches':
      return matching(call, context);
    default:
      return unknownGuard(call, context);
  }
}

const hashed = (call: Call, key: string): Expression | undefined =>
  call.hash.find((pair) => pair.key === key)?.value;

function operatorCondition(call: Call, context: GuardContext): Condition {
  const [left, middle, right] = call.params;
  const given = hashed(call, 'operator');
  const operator = given ?? (right ? middle : undefined);
  const other = given || !right ? middle : right;
  const sign = operator?.kind === 'literal' ? String(operator.value) : operator ? '' : '==';
  const isLoose = ['==', '!=', '<>', '='].includes(sign);
  if (['==', '===', 'eq', 'is', '='].includes(sign))
    return comparison(call, left, other, false, isLoose, context);
  if (['!=', '!==', 'ne', 'isnt', '<>'].includes(sign))
    return comparison(call, left, other, true, isLoose, context);
  if (left && other && sign === '&&') return and(presence(left, context), presence(other, context));
  if (left && other && sign === '||') return or(presence(left, context), presence(other, context));
  return unknownGuard(call, context);
}

function comparison(
  call: Call,
  a: Expression | undefined,
  b: Expression | undefined,
  negated: boolean,
  loose: boolean,
  context: GuardContext,
): Condition {
  const operands = [a && operandOf(a, context), b && operandOf(b, context)];
  const literals = operands.filter((each) => each?.kind === 'literal');
  const [first, second] = literals;
  const place = operands.find((each) => each?.kind === 'place');
  let condition: Condition | undefined;
  if (first && second) condition = compareLiterals(first.value, second.value, loose) ? ALWAYS : NEVER;
  else if (first && place) {
    const { value, ...type } = literalTest(first.value);
    const how = { ...type, ...(loose ? { loose } : {}), ...(place.view ? { view: place.view } : {}) };
    condition = equals(place.at, value, how);
  }
  if (!condition) return unknownGuard(call, context);
  return negated ? not(condition) : condition;
}

/** Whether there is anything at a path, or what a subexpression asks. */
function presence(expression: Expression, context: GuardContext): Condition {
  if (expression.kind === 'path') {
    const own = context.ownGuard(expression.original);
    if (own) return ownCondition(own);
  }
  const operand = operandOf(expression, context);
  if (operand?.kind === 'literal') return isSomething(operand.value) ? ALWAYS : NEVER;
  if (operand && !operand.view) return truthy(operand.at);
  if (expression.kind === 'call') return conditionOf(expression, context);
  return expression.kind === 'path' ? opaque(context.nextId(), expression.original) : UNKNOWN;
}

function nothing(call: Call, context: GuardContext): Condition {
  const operand = call.params[0] && operandOf(call.params[0], context);
  if (operand?.kind !== 'place' || operand.view) return unknownGuard(call, context);
  return equals(operand.at, 'null', { type: 'nothing', loose: true });
}

function oneOf(call: Call, context: GuardContext): Condition {
  const [first, ...others] = call.params;
  // One text may be a list in itself ("de,at").
  const isPlain = others.every((other) => other.kind === 'literal' && !/[,;|\s]/.test(String(other.value)));
  if (!first || others.length === 0 || !isPlain) return unknownGuard(call, context);
  return or(...others.map((other) => comparison(call, first, other, false, false, context)));
}

function holding(
  call: Call,
  holder: Expression | undefined,
  held: Expression | undefined,
  start: boolean,
  context: GuardContext,
): Condition {
  const operand = holder && operandOf(holder, context);
  if (operand?.kind !== 'place' || operand.view || held?.kind !== 'literal' || call.params.length > 2)
    return unknownGuard(call, context);
  return includes(operand.at, String(held.value), start);
}

function matching(call: Call, context: GuardContext): Condition {
  const [text, pattern] = call.params;
  const operand = text && operandOf(text, context);
  const simple = pattern?.kind === 'literal' ? simplePattern(String(pattern.value)) : undefined;
  if (operand?.kind !== 'place' || operand.view || !simple || call.params.length > 2)
    return unknownGuard(call, context);
  const { at } = operand;
  return or(...simple.words.map((word) => (simple.isStart ? includes(at, word, true) : equals(at, word))));
}

const unknownGuard = (call: Call, context: GuardContext): Condition =>
  opaque(context.nextId(), context.sourceOf(call));
