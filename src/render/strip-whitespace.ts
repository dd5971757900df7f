import type { DraftBlock, DraftContent, DraftNode, DraftProgram, Strip } from './draft';

/**
 * Takes the white space out of a tree that Handlebars takes out: around `~`, and the lines that blocks, comments and
 * partials have to themselves. Changes the draft's contents and the partials' indents. The same steps in the same order
 * as Handlebars' `whitespace-control.js` (4.7), because each looks at what the ones before it left.
 */
export function stripWhitespace(program: DraftProgram): void {
  stripProgram(program, true);
}

interface Standing extends Strip {
  readonly openStandalone: boolean;
  readonly closeStandalone: boolean;
  readonly inlineStandalone: boolean;
}

function stripProgram({ body }: DraftProgram, isRoot: boolean): void {
  for (const [i, node] of body.entries()) {
    const strip = node.kind === 'content' ? undefined : stripNode(node);
    if (!strip) continue;
    const isAfterLine = isPreviousWhitespace(body, i, isRoot);
    const isBeforeLine = isNextWhitespace(body, i, isRoot);
    if (strip.close) omitRight(body[i + 1], true);
    if (strip.open) omitLeft(body[i - 1], true);
    if (strip.inlineStandalone && isAfterLine && isBeforeLine) {
      omitRight(body[i + 1], false);
      const before = body[i - 1];
      if (omitLeft(before, false) && node.kind === 'partial') node.indent = indentOf(before);
    }
    if (node.kind !== 'block') continue;
    if (strip.openStandalone && isAfterLine) {
      omitRight((node.program ?? node.inverse)?.body[0], false);
      omitLeft(body[i - 1], false);
    }
    if (strip.closeStandalone && isBeforeLine) {
      omitRight(body[i + 1], false);
      omitLeft((node.inverse ?? node.program)?.body.at(-1), false);
    }
  }
}

function stripNode(node: Exclude<DraftNode, DraftContent>): Standing {
  if (node.kind === 'block') return stripBlock(node);
  return {
    ...node.strip,
    openStandalone: false,
    closeStandalone: false,
    inlineStandalone: node.kind !== 'value',
  };
}

function stripBlock(block: DraftBlock): Standing {
  if (block.program) stripProgram(block.program, false);
  if (block.inverse) stripProgram(block.inverse, false);
  const program = (block.program ?? block.inverse)?.body ?? [];
  const inverse = block.program && block.inverse;
  const first = inverse && firstOf(inverse).body;
  const strip: Standing = {
    open: block.openStrip.open,
    close: block.closeStrip.close,
    openStandalone: isNextWhitespace(program, -1, false),
    closeStandalone: isPreviousWhitespace(first ?? program, (first ?? program).length, false),
    inlineStandalone: false,
  };
  if (block.openStrip.close) omitRight(program[0], true);
  if (inverse && first) {
    if (block.inverseStrip.open) omitLeft(program.at(-1), true);
    if (block.inverseStrip.close) omitRight(first[0], true);
    if (block.closeStrip.open) omitLeft(first.at(-1), true);
    if (isPreviousWhitespace(program, program.length, false) && isNextWhitespace(first, -1, false)) {
      omitLeft(program.at(-1), false);
      omitRight(first[0], false);
    }
  } else if (block.closeStrip.open) omitLeft(program.at(-1), true);
  return strip;
}

/** The first branch that an `{{else}}` leads to; Handlebars takes it for the last one too. */
function firstOf(inverse: DraftProgram): DraftProgram {
  const [node] = inverse.body;
  return (inverse.isChained && node?.kind === 'block' ? node.program : undefined) ?? inverse;
}

/** Whether nothing but white space stands between a line's start and a node. */
function isPreviousWhitespace(body: readonly DraftNode[], i: number, isRoot: boolean): boolean {
  const previous = body[i - 1];
  if (!previous) return isRoot;
  if (previous.kind !== 'content') return false;
  const { text, from, to } = previous;
  const start = startOfSpace(text, from, to);
  if (!body[i - 2] && isRoot && start === from) return true;
  return text.slice(start, to).includes('\n');
}

/** Whether nothing but white space stands between a node and its line's end. */
function isNextWhitespace(body: readonly DraftNode[], i: number, isRoot: boolean): boolean {
  const next = body[i + 1];
  if (!next) return isRoot;
  if (next.kind !== 'content') return false;
  const { text, from, to } = next;
  const end = endOfSpace(text, from, to);
  if (!body[i + 2] && isRoot && end === to) return true;
  return text.slice(from, end).includes('\n');
}

/** Takes the white space from the start of a text: all of it, or up to the end of its line. */
function omitRight(node: DraftNode | undefined, all: boolean): void {
  if (node?.kind !== 'content' || (!all && node.isRightStripped)) return;
  const before = node.start;
  const { text, end } = node;
  if (all) node.start = endOfSpace(text, node.start, end);
  else {
    let at = node.start;
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
    if (at < end && text[at] === '\r') at++;
    if (at < end && text[at] === '\n') at++;
    node.start = at;
  }
  node.isRightStripped = node.start !== before;
}

/** Takes the white space from the end of a text: all of it, or back to the start of its line. */
function omitLeft(node: DraftNode | undefined, all: boolean): boolean {
  if (node?.kind !== 'content' || (!all && node.isLeftStripped)) return false;
  const before = node.end;
  const { text, start } = node;
  if (all) node.end = startOfSpace(text, start, node.end);
  else while (node.end > start && (text[node.end - 1] === ' ' || text[node.end - 1] === '\t')) node.end--;
  node.isLeftStripped = node.end !== before;
  return node.isLeftStripped;
}

/** Spaces and tabs before a partial, as written. */
function indentOf(node: DraftNode | undefined): string {
  if (node?.kind !== 'content') return '';
  let at = node.to;
  while (at > node.from && (node.text[at - 1] === ' ' || node.text[at - 1] === '\t')) at--;
  return node.text.slice(at, node.to);
}

const SPACE = /\s/;

function startOfSpace(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && SPACE.test(text[at - 1] ?? '')) at--;
  return at;
}

function endOfSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && SPACE.test(text[at] ?? '')) at++;
  return at;
}
