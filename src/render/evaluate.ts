import type { Frame, ParamList } from './frame';
import type { HelperContext, Helpers } from './helpers/helper';
import { AT_ROOT, NOWHERE, type Origin } from './origin';
import { asText, follow, isEmptyValue, ownValue } from './own-value';
import type { HashEntry, Invocation, Operand } from './program';

/** What cannot be told: the result of a helper that we do not have. */
export const UNDECIDED: unique symbol = Symbol('undecided');

/** What a value is evaluated with, besides the data. */
export interface Surroundings extends HelperContext {
  readonly helpers: Helpers;
  /** What a team's own guard asks of the data; nothing for every other name. */
  readonly ownGuard: (name: string) => { readonly guards: string; readonly equals?: string } | undefined;
  /** Names that the platform fills in. */
  readonly builtIns: ReadonlySet<string>;
}

/** The value of an operand, or `UNDECIDED`. */
export function evaluate(operand: Operand, frame: Frame, around: Surroundings): unknown {
  switch (operand.kind) {
    case 'literal':
      return operand.value;
    case 'context': {
      const base = operand.depth === 0 ? frame.context : depthAt(frame, operand.depth)?.context;
      const value = follow(base, operand.parts);
      return value === undefined && operand.name !== undefined ? named(operand.name, frame, around) : value;
    }
    case 'param':
      return follow(paramsAt(frame, operand.up)?.values[operand.index], operand.parts);
    case 'data':
      return dataValue(operand, frame);
    case 'call':
      return invoke(operand, frame, around);
  }
}

/** Where in the data an operand's value stands. */
export function originOf(operand: Operand, frame: Frame): Origin {
  switch (operand.kind) {
    case 'context': {
      const base = operand.depth === 0 ? frame.origin : depthAt(frame, operand.depth)?.origin;
      return base ? operand.within(base) : NOWHERE;
    }
    case 'param': {
      return operand.within(paramsAt(frame, operand.up)?.origins[operand.index] ?? NOWHERE);
    }
    case 'data': {
      return operand.parts[0] === 'root' ? operand.within(AT_ROOT) : NOWHERE;
    }
    default:
      return NOWHERE;
  }
}

const NO_PATHS: readonly string[] = [];

/** The paths of everything that goes into a value. */
export function pathsOf(operand: Operand, frame: Frame): readonly string[] {
  if (operand.kind === 'literal') return NO_PATHS;
  if (operand.kind !== 'call') return originOf(operand, frame).paths;
  const given = [...operand.params, ...operand.hash.map((entry) => entry.value)];
  return [...new Set(given.flatMap((each) => pathsOf(each, frame)))];
}

function depthAt(frame: Frame, depth: number): Frame['depths'] {
  let at = frame.depths;
  for (let i = 0; i < depth && at; i++) at = at.outer;
  return at;
}

function paramsAt(frame: Frame, up: number): ParamList | undefined {
  let at = frame.params;
  for (let i = 0; i < up && at; i++) at = at.outer;
  return at;
}

function dataValue({ depth, parts }: Operand & { readonly kind: 'data' }, frame: Frame): unknown {
  let data: Frame['data'] | undefined = frame.data;
  for (let i = 0; i < depth && data; i++) data = data.outer;
  const [first, ...rest] = parts;
  if (!data) return undefined;
  let value = dataVariable(data, first);
  // Unlike paths of the context, these end at everything that counts as false.
  for (const part of rest) {
    if (!value) return value;
    value = ownValue(value, part);
  }
  return value;
}

function dataVariable(data: Frame['data'], name: string | undefined): unknown {
  switch (name) {
    case 'root':
      return data.root;
    case 'key':
      return data.key;
    case 'index':
      return data.index;
    case 'first':
      return data.first;
    case 'last':
      return data.last;
    default:
      return undefined;
  }
}

/** A name that the data does not hold: a guard of the team's own, or what the platform fills in. */
function named(name: string, frame: Frame, around: Surroundings): unknown {
  const own = around.ownGuard(name);
  if (own) return guardValue(own, frame);
  return around.builtIns.has(name) ? UNDECIDED : undefined;
}

function guardValue(own: { readonly guards: string; readonly equals?: string }, { data }: Frame): boolean {
  const value = follow(data.root, own.guards.split('.'));
  return own.equals === undefined ? !isEmptyValue(value) : asText(value) === own.equals;
}

function invoke(call: Invocation, frame: Frame, around: Surroundings): unknown {
  const { name, params, hash } = call;
  if (name === 'lookup') return lookUp(params, frame, around);
  if (name === 'log') return undefined;
  const own = around.ownGuard(name);
  if (own) return guardValue(own, frame);
  const helper = around.helpers(name);
  if (params.length === 0 && hash.length === 0 && !helper?.takesNothing)
    // Handlebars calls what it finds there, which fails for everything that JSON can hold.
    return evaluate(call.lookup, frame, around) === undefined && !helper ? undefined : UNDECIDED;
  if (!helper) return UNDECIDED;
  const given = params.map((param) => evaluate(param, frame, around));
  const named = hashValues(hash, frame, around);
  if (given.includes(UNDECIDED) || [...named.values()].includes(UNDECIDED)) return UNDECIDED;
  const result = helper.call(given, named, around);
  return result === undefined ? UNDECIDED : result;
}

function lookUp(params: readonly Operand[], frame: Frame, around: Surroundings): unknown {
  const [object, field] = params.map((param) => evaluate(param, frame, around));
  if (object === UNDECIDED || field === UNDECIDED) return UNDECIDED;
  if (params.length > 0 && !object) return object;
  return params.length === 2 ? ownValue(object, asText(field, 1000)) : UNDECIDED;
}

export const hashValues = (
  hash: readonly HashEntry[],
  frame: Frame,
  around: Surroundings,
): ReadonlyMap<string, unknown> =>
  new Map(hash.map(({ key, value }) => [key, evaluate(value, frame, around)]));
