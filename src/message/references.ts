import type { HelperMeaning } from '../knowledge/helpers';
import { type Call, calleeName, type Expression, isBare, type PathExpression } from '../template/expression';
import type { DataPath } from './condition';
import { operandOf } from './operand';
import { alternativesOf, resolve, type Scope } from './scope';

/** A path in a tag, and what the tag does with it. */
export interface FoundPath {
  readonly at: DataPath;
  readonly alternatives: readonly DataPath[];
  readonly shown: boolean;
  readonly meaning: HelperMeaning | undefined;
  readonly hasFallback: boolean;
}

export interface Lookup {
  readonly scope: Scope;
  readonly meaning: (helper: string) => HelperMeaning | undefined;
}

const NO_PATHS: readonly FoundPath[] = [];

/** The values a tag shows or asks for. */
export function pathsOf(call: Call, lookup: Lookup): readonly FoundPath[] {
  if (isBare(call) && call.callee.kind === 'path') return found(call.callee, lookup, true, undefined, false);
  const { params, hash } = call;
  const count = params.length + hash.length;
  if (count === 0) return NO_PATHS;
  const meaning = lookup.meaning(calleeName(call));
  if (meaning?.role === 'lookup') return lookedUp(call, lookup, meaning);
  const hasFallback = meaning?.role === 'fallback' || (meaning?.role === 'or' && count > 1);
  const paths: FoundPath[] = [];
  for (const param of params) paths.push(...ofArgument(param, lookup, meaning, hasFallback));
  for (const { value } of hash) paths.push(...ofArgument(value, lookup, meaning, hasFallback));
  return paths;
}

/** `lookup texts locale` shows an element of the first and only asks for the second. */
function lookedUp(call: Call, lookup: Lookup, meaning: HelperMeaning): readonly FoundPath[] {
  const [table, ...keys] = call.params;
  const silent = keys.flatMap((key) => ofArgument(key, lookup, undefined, false));
  const operand = operandOf(call, lookup) ?? (table && operandOf(table, lookup));
  const asked = silent.map((path) => ({ ...path, shown: false }));
  if (operand?.kind !== 'place' || operand.at.path === '') return asked;
  const { alternatives = [], ...at } = operand.at;
  return [{ at, alternatives, shown: true, meaning, hasFallback: false }, ...asked];
}

function ofArgument(
  argument: Expression,
  lookup: Lookup,
  meaning: HelperMeaning | undefined,
  hasFallback: boolean,
): readonly FoundPath[] {
  if (argument.kind === 'literal') return NO_PATHS;
  const shown = showsArguments(meaning);
  if (argument.kind === 'path') return found(argument, lookup, shown, meaning, hasFallback);
  return pathsOf(argument, lookup).map((path) => ({
    ...path,
    shown: path.shown && shown,
    meaning: path.meaning ?? meaning,
    hasFallback: path.hasFallback || hasFallback,
  }));
}

const SHOWING: ReadonlySet<HelperMeaning['role']> = new Set(['fallback', 'format', 'translate', 'or']);

/** Questions are answered, not shown; what a helper of somebody's own does with a value is taken for showing it. */
export const showsArguments = (meaning: HelperMeaning | undefined): boolean =>
  meaning === undefined || SHOWING.has(meaning.role);

function found(
  path: PathExpression,
  lookup: Lookup,
  shown: boolean,
  meaning: HelperMeaning | undefined,
  hasFallback: boolean,
): readonly FoundPath[] {
  const at = resolve(path, lookup.scope);
  if (!at || !('path' in at) || at.path === '') return NO_PATHS;
  return [{ at, alternatives: alternativesOf(path, lookup.scope), shown, meaning, hasFallback }];
}
