import type { Literal, PathExpression } from '../template/expression';
import type { Markup } from '../template/template';
import type { DataPath } from './condition';

/** A literal that was handed to a partial, with the text it is written in. */
export interface Handed extends Literal {
  readonly markup: Markup;
}

/** What a name stands for: a place in the data, or a literal that was handed to a partial. */
export type Binding = DataPath | Handed;

/** Where names are looked up, innermost first: block parameters, a partial's parameters, the context. */
export interface Scope {
  /** The current context, `''` at the root. Absent where it cannot be told (inside an unknown block helper). */
  readonly context: DataPath | undefined;
  /** Block parameters; `undefined` for what the data does not hold, such as an element's number. */
  readonly names: ReadonlyMap<string, Binding | undefined>;
  /**
   * In a partial: what was handed to it lies over its context; `undefined` where it cannot be told what. Only here,
   * and not in an `{{#each}}` inside; and no block parameter of the caller is known here.
   */
  readonly handed?: ReadonlyMap<string, Binding | undefined>;
  /** What `../` leads to. */
  readonly parent: Scope | undefined;
  /** True inside `{{#x}}`, where a name may be the section's own or an outer one. */
  readonly isSection: boolean;
}

export const ROOT: Scope = {
  context: { path: '', iteration: 0 },
  names: new Map(),
  parent: undefined,
  isSection: false,
};

const ASCII_NAME = /^[A-Za-z_$][\w$-]*$/;
const NAME = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** One step further into the data: `a` + `b c` → `a.[b c]`, `a` + `0` → `a[]`. */
function step(path: string, part: string): string {
  if (/^\d+$/.test(part)) return `${path}[]`;
  const name = ASCII_NAME.test(part) || NAME.test(part) ? part : `[${part}]`;
  return path === '' ? name : `${path}.${name}`;
}

export const walk = (at: DataPath, parts: readonly string[]): DataPath => ({
  path: parts.reduce(step, at.path),
  iteration: at.iteration,
});

/** What a path leads to from a scope; nothing for data variables other than `@root`, and where it cannot be told. */
export function resolve(expression: PathExpression, scope: Scope): Binding | undefined {
  const [first, ...rest] = expression.parts;
  if (expression.data) {
    return first === 'root' ? walk({ path: '', iteration: 0 }, rest) : undefined;
  }
  if (!expression.scoped && expression.depth === 0 && first !== undefined) {
    const names = namesWith(first, scope);
    if (names) return stepInto(names.get(first), rest);
  }
  const at = ancestor(scope, expression.depth);
  if (first !== undefined && at?.handed?.has(first)) return stepInto(at.handed.get(first), rest);
  return at?.context && walk(at.context, expression.parts);
}

const stepInto = (binding: Binding | undefined, rest: readonly string[]): Binding | undefined => {
  if (binding && 'path' in binding) return walk(binding, rest);
  return rest.length === 0 ? binding : undefined;
};

/** The innermost block parameters with a name among them. */
function namesWith(name: string, scope: Scope): Scope['names'] | undefined {
  for (let at: Scope | undefined = scope; at; at = at.handed ? undefined : at.parent)
    if (at.names.has(name)) return at.names;
  return undefined;
}

function ancestor(scope: Scope, depth: number): Scope | undefined {
  let at: Scope | undefined = scope;
  for (let i = 0; i < depth && at; i++) at = at.parent;
  return at;
}

/** Mustache looks a name up in the enclosing contexts too, Handlebars does not: inside a section it may be either. */
export function alternativesOf(path: PathExpression, scope: Scope): readonly DataPath[] {
  if (path.depth > 0) return outsideSections(path, scope);
  if (!scope.isSection || !scope.parent || path.scoped || path.data) return [];
  const outer = resolve(path, scope.parent);
  return outer && 'path' in outer ? [outer, ...alternativesOf(path, scope.parent)] : [];
}

/** True inside a partial, where what a name stands for may be known from its caller. */
export function isHandedSomething(scope: Scope): boolean {
  let at: Scope | undefined = scope;
  while (at && !at.handed) at = at.parent;
  return at !== undefined;
}

/** `{{#vip}}` of a boolean opens no context of its own: `../` then leads further out. */
function outsideSections(path: PathExpression, scope: Scope): readonly DataPath[] {
  let at: Scope | undefined = scope;
  let hasSection = false;
  for (let left = path.depth; at; at = at.parent) {
    if (at.isSection) hasSection = true;
    else if (left-- === 0) break;
  }
  return hasSection && at?.context ? [walk(at.context, path.parts)] : [];
}
