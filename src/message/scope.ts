import type { Literal, PathExpression } from '../template/expression';
import type { DataPath } from './condition';

/** What a name stands for: a place in the data, or a literal that was handed to a partial. */
export type Binding = DataPath | Literal;

/** Where names are looked up, innermost first: the context, block parameters, a partial's parameters. */
export interface Scope {
  /** The current context, `''` at the root. Absent where it cannot be told (inside an unknown block helper). */
  readonly context: DataPath | undefined;
  readonly names: ReadonlyMap<string, Binding>;
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
    const named = lookUp(scope, first);
    if (named) return 'path' in named ? walk(named, rest) : named;
  }
  const context = ancestor(scope, expression.depth)?.context;
  return context && walk(context, expression.parts);
}

function lookUp(scope: Scope | undefined, name: string): Binding | undefined {
  for (let at = scope; at; at = at.parent) {
    const found = at.names.get(name);
    if (found) return found;
  }
  return undefined;
}

function ancestor(scope: Scope, depth: number): Scope | undefined {
  let at: Scope | undefined = scope;
  for (let i = 0; i < depth && at; i++) at = at.parent;
  return at;
}

/** Mustache looks a name up in the enclosing contexts too, Handlebars does not: inside a section it may be either. */
export function alternativesOf(path: PathExpression, scope: Scope): readonly DataPath[] {
  if (!scope.isSection || !scope.parent || path.scoped || path.depth > 0) return [];
  const outer = resolve(path, scope.parent);
  return outer && 'path' in outer ? [outer, ...alternativesOf(path, scope.parent)] : [];
}
