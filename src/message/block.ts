import type { HelperMeaning } from '../knowledge/helpers';
import { type Call, calleeName, type Expression, isBare } from '../template/expression';
import type { Tag } from '../template/tag';
import { type Condition, type DataPath, not, opaque, truthy } from './condition';
import { conditionOf, type GuardContext, isDecided } from './guard';
import { operandOf } from './operand';
import { type Binding, resolve, type Scope } from './scope';

/** What a block's opener means: when its first branch is reached, and what names mean inside. */
export interface Opened {
  readonly guard: Condition;
  /** The negation of `guard`, or a question of its own where the helper is unknown. */
  readonly otherwise: Condition;
  readonly scope: Scope;
}

export interface BlockContext extends GuardContext {
  readonly meaning: (helper: string) => HelperMeaning | undefined;
}

/** Reads `{{#…}}`, `{{^…}}` and `{{else …}}`. */
export function openBlock(tag: Tag, context: BlockContext): Opened {
  const call = tag.call;
  if (!call) return unknown(tag.name, context);
  const name = calleeName(call);
  const opened =
    name === 'each' || name === 'with' ? ofData(call, name, tag, context) : ofGuard(call, context);
  return tag.kind === 'open-inverse'
    ? { guard: opened.otherwise, otherwise: opened.guard, scope: context.scope }
    : opened;
}

function ofData(call: Call, name: 'each' | 'with', tag: Tag, context: BlockContext): Opened {
  const at = placeOf(call.params[0], context);
  const guard = at ? truthy(at) : opaque(context.nextId(), context.sourceOf(call));
  const inside = at && (name === 'each' ? { path: `${at.path}[]`, iteration: context.nextId() } : at);
  const scope = enter(context.scope, inside, tag.blockParams, false);
  return { guard, otherwise: not(guard), scope };
}

function ofGuard(call: Call, context: BlockContext): Opened {
  const isSection = isBare(call) && call.callee.kind === 'path' && !context.ownGuard(calleeName(call));
  const guard = conditionOf(call, context);
  const otherwise = isDecided(call, context)
    ? not(guard)
    : opaque(context.nextId(), `not ${context.sourceOf(call)}`);
  const at = isSection ? pathOf(call.callee, context.scope) : undefined;
  return { guard, otherwise, scope: at ? enter(context.scope, at, [], true) : context.scope };
}

function enter(
  parent: Scope,
  context: DataPath | undefined,
  blockParams: readonly string[],
  isSection: boolean,
): Scope {
  const [name, ...others] = blockParams;
  // What comes second is a key or a number that the data does not hold.
  const names = new Map<string, Binding | undefined>(others.map((other) => [other, undefined]));
  if (name && context) names.set(name, context);
  return { context, names, parent, isSection };
}

export function pathOf(expression: Expression | undefined, scope: Scope): DataPath | undefined {
  if (expression?.kind !== 'path') return undefined;
  const at = resolve(expression, scope);
  return at && 'path' in at ? at : undefined;
}

/** A path, or what `lookup` finds: by a fixed name, or some element that no other place is known to be. */
function placeOf(expression: Expression | undefined, context: BlockContext): DataPath | undefined {
  if (expression?.kind !== 'call') return pathOf(expression, context.scope);
  const found = operandOf(expression, context);
  if (found?.kind === 'place') return found.view ? undefined : found.at;
  const table = calleeName(expression) === 'lookup' ? pathOf(expression.params[0], context.scope) : undefined;
  return table && { path: `${table.path}[]`, iteration: context.nextId() };
}

function unknown(name: string, context: BlockContext): Opened {
  const ask = () => opaque(context.nextId(), name);
  return { guard: ask(), otherwise: ask(), scope: context.scope };
}
