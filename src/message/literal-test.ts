import type { Literal } from '../template/expression';
import type { Equals } from './condition';

/** A literal as a comparison with it is written down: its text, and what it is if no string. */
export function literalTest(value: Literal['value']): Pick<Equals, 'value' | 'type'> {
  if (value === null || value === undefined) return { value: String(value), type: 'nothing' };
  if (typeof value === 'number') return { value: String(value), type: 'number' };
  return typeof value === 'boolean' ? { value: String(value), type: 'boolean' } : { value };
}
