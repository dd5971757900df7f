import type { HelperMeaning } from '../knowledge/helpers';
import { type Call, calleeName, type Expression, type Literal } from '../template/expression';
import type { MaybePath } from './condition';
import { alternativesOf, resolve, type Scope, walk } from './scope';

/** What stands on one side of a comparison. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: Literal['value'] }
  /** A place in the data; `view`: what is done to the value before it is compared. */
  | { readonly kind: 'place'; readonly at: MaybePath; readonly view?: string };

interface OperandContext {
  readonly scope: Scope;
  readonly meaning: (helper: string) => HelperMeaning | undefined;
}

/** Helpers that change how a text is written, and leave what it says. */
const VIEWS =
  /^(?:lower|lowercase|toLowerCase|lowerCase|upper|uppercase|toUpperCase|upperCase|trim|substring|substr|slice|truncate|cut)$/;

/** Reads an operand: a literal, a path, `lookup a "b"`, or one of those changed by a helper. */
export function operandOf(expression: Expression, context: OperandContext): Operand | undefined {
  if (expression.kind === 'literal') return { kind: 'literal', value: expression.value };
  if (expression.kind === 'path') {
    const at = resolve(expression, context.scope);
    if (!at) return undefined;
    if (!('path' in at)) return { kind: 'literal', value: at.value };
    return { kind: 'place', at: { ...at, alternatives: alternativesOf(expression, context.scope) } };
  }
  return ofCall(expression, context);
}

function ofCall(call: Call, context: OperandContext): Operand | undefined {
  const name = calleeName(call);
  const [first, ...others] = call.params;
  const inner = first && operandOf(first, context);
  if (inner?.kind !== 'place') return undefined;
  if (name === 'lookup') return ofLookup(inner, others[0]);
  if (inner.view || !VIEWS.test(name) || !others.every((other) => other.kind === 'literal')) return undefined;
  const view = [name, ...others.map((other) => (other.kind === 'literal' ? String(other.value) : ''))].join(
    ' ',
  );
  return { ...inner, view };
}

function ofLookup(
  { at, view }: Operand & { kind: 'place' },
  key: Expression | undefined,
): Operand | undefined {
  if (view || key?.kind !== 'literal') return undefined;
  const parts = [String(key.value)];
  return {
    kind: 'place',
    at: { ...walk(at, parts), alternatives: (at.alternatives ?? []).map((each) => walk(each, parts)) },
  };
}
