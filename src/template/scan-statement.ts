import { span } from '../text/span';
import type { FoundTags } from './found-tags';
import { blank, statementOf } from './statement';
import type { TagKind } from './tag';
import { findTagEnd, type TagEnd } from './tag-end';
import { nameAt, readHead, type TagHead } from './tag-head';

/**
 * Reads a tag that is neither a comment nor a raw block; returns where it ends. `elseif`: whether `{{elseif x}}` goes on
 * with a chain.
 */
export function scanStatement(found: FoundTags, open: number, elseif: boolean): number {
  const head = readHead(found.text, open);
  const { from } = head;
  const { innerEnd, end, problem } = findTagEnd(
    found.text,
    open,
    from,
    head.triple,
    found.backticks !== undefined,
  );
  const name = nameOf(found.text, head, innerEnd);
  if (problem) addProblem(found, problem, name, end);
  const kind = kindOf(head, name);
  if (kind !== head.kind && !elseif) addElseif(found, open, from, name);
  if (kind === 'else' || kind === 'close') {
    const closed = kind === 'close' ? found.text.slice(from, innerEnd).trim() : '';
    found.add({ kind, open, end, from, innerEnd, name: closed });
  } else {
    const source = statementOf(kind, found.text.slice(open, innerEnd), name, from - open, head.triple);
    found.addParsed({ kind, open, end, from, innerEnd, name }, source, problem !== undefined);
  }
  if (kind !== 'close') checkDoubleDot(found, from, innerEnd);
  return end;
}

/** Handlebars knows a block whose partial is named by an expression as `undefined`, and wants it closed so. */
function nameOf(text: string, head: TagHead, innerEnd: number): string {
  const name = nameAt(text, head.from).slice(0, Math.max(0, innerEnd - head.from));
  return name === '' && head.kind === 'open-partial' ? 'undefined' : name;
}

const kindOf = (head: TagHead, name: string): TagKind =>
  head.kind === 'mustache' && name === 'elseif' ? 'else-chain' : head.kind;

function addProblem(
  found: FoundTags,
  problem: NonNullable<TagEnd['problem']>,
  name: string,
  end: number,
): void {
  const repair = problem.repairAt === undefined ? undefined : { span: span(end, end), text: '}' };
  found.problem(problem.id, problem.span, { name }, repair);
}

/** Where it is no keyword, `{{elseif x}}` shows nothing: it is read as what it was meant to be. */
function addElseif(found: FoundTags, open: number, from: number, name: string): void {
  const at = span(from, from + name.length);
  found.problem('elseif', span(open, at.end), {}, { span: at, text: 'else if' });
}

/** `{{a..b}}` reads as a helper `a` called with `..` and `b`. */
function checkDoubleDot(found: FoundTags, from: number, to: number): void {
  const inner = found.text.slice(from, to);
  if (!inner.includes('..')) return;
  const dots = /[\w\]](\.\.+)[\w[]/.exec(inner.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, blank));
  if (!dots) return;
  const at = from + dots.index + 1;
  found.problem('doubleDot', span(at, at + (dots[1]?.length ?? 2)));
}
