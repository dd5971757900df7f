import type { Call } from '../template/expression';

/** How exact a date helper leaves a time, told from its literal format; `minute` where it says nothing. */
export function precisionOf(call: Call | undefined): 'minute' | 'hour' | 'day' | 'month' {
  const literals = [...(call?.params ?? []), ...(call?.hash ?? []).map((pair) => pair.value)];
  const format = literals.flatMap((each) =>
    each.kind === 'literal' && typeof each.value === 'string' ? [each.value] : [],
  )[0];
  if (format === undefined) return 'minute';
  if (/[mM]in|:mm|HH:|hh:|h:m|%M|\bLT\b|LLL|[Tt]ime|full|short/.test(format)) return 'minute';
  if (/[Hhk]/.test(format)) return 'hour';
  return /d|D|%d|L/.test(format) ? 'day' : 'month';
}
