import type { TagKind } from './tag';
import { nameAt } from './tag-head';

const CLOSED_BY_US: ReadonlySet<TagKind> = new Set<TagKind>([
  'open',
  'open-inverse',
  'open-decorator',
  'open-partial',
  'else-chain',
]);

/** As many blanks as a text has characters. */
export const blank = (text: string): string => ' '.repeat(text.length);

/**
 * A tag as a statement of its own, every character at the offset it has in the tag. `source` is the tag without its
 * end, `start` where its expression starts in it.
 */
export function statementOf(
  kind: TagKind,
  source: string,
  name: string,
  start: number,
  triple: boolean,
): string {
  if (kind === 'else-chain') return chainedStatement(source.slice(start), name, start);
  const end = triple ? '}}}' : '}}';
  return source + end + (CLOSED_BY_US.has(kind) ? `{{/${name}}}` : '');
}

/** `{{else if x}}` and `{{elseif x}}` are read as `{{#if x}}`. */
function chainedStatement(rest: string, name: string, start: number): string {
  const chained =
    name === 'elseif' ? 'if'.padStart(name.length) + rest.slice(rest.indexOf(name) + name.length) : rest;
  return `{{#${' '.repeat(Math.max(0, start - 3))}${chained.padStart(rest.length)}}}{{/${nameAt(chained, 0)}}}`;
}
