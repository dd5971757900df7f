import { type Call, type Expression, isDynamicPartial } from '../template/expression';
import type { Markup } from '../template/template';
import { pathOf } from './block';
import { type Binding, resolve, type Scope } from './scope';

const NOTHING: ReadonlyMap<string, Binding | undefined> = new Map();

/**
 * What names mean inside a partial: its context, which is the caller's if none is handed in, and over it its
 * parameters. `markup`: where the call is written.
 */
export function partialScope(call: Call | undefined, scope: Scope, markup: Markup): Scope {
  const given = call?.params.at(isDynamicPartial(call) ? 1 : 0);
  const context = given ? pathOf(given, scope) : scope.context;
  const inherited = given ? NOTHING : (scope.handed ?? NOTHING);
  const own = (call?.hash ?? []).map((pair) => [pair.key, bindingOf(pair.value, scope, markup)] as const);
  return {
    context,
    names: new Map(),
    handed: new Map([...inherited, ...own]),
    parent: scope,
    isSection: false,
  };
}

function bindingOf(expression: Expression, scope: Scope, markup: Markup): Binding | undefined {
  if (expression.kind === 'literal') return { ...expression, markup };
  return expression.kind === 'path' ? resolve(expression, scope) : undefined;
}

/**
 * What names mean in a block that was handed to a partial, at the place where the partial shows it: it is rendered
 * with the context it finds there, and knows the block parameters of the place where it was written.
 */
export function blockScope(written: Scope, here: Scope): Scope {
  const sameContext = written.context?.path === here.context?.path;
  if (sameContext && !here.handed?.size) return written;
  const { context, handed = NOTHING } = here;
  const names = new Map<string, Binding>();
  for (let at: Scope | undefined = written; at; at = at.handed ? undefined : at.parent) {
    for (const [name, binding] of at.names) if (binding && !names.has(name)) names.set(name, binding);
  }
  return { context, names, handed, parent: written, isSection: here.isSection };
}
