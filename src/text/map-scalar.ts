import { type MappedPiece, type MappedText, mapText } from './mapped-text';
import { type Span, shift, span } from './span';
import type { ScalarNode } from './structured';

const blank = /[ \t\r\n]/;

const isBlank = (character: string | undefined): boolean => character !== undefined && blank.test(character);

function runEnd(text: string, start: number, end: number, ofBlanks: boolean): number {
  let i = start;
  while (i < end && isBlank(text[i]) === ofBlanks) i++;
  return i;
}

/**
 * Folding and indentation change white space and nothing else: the words of the decoded text stand in the source in
 * the same order, and the white space between two words answers to the white space between them there.
 */
function alignWords(decoded: string, source: string, content: Span): readonly MappedPiece[] | undefined {
  const pieces: MappedPiece[] = [];
  let at = content.start;
  for (let i = 0; i < decoded.length; ) {
    const blanks = isBlank(decoded[i]);
    const from = blanks ? at : runEnd(source, at, content.end, true);
    const end = runEnd(decoded, i, decoded.length, blanks);
    const to = runEnd(source, from, content.end, blanks);
    const text = decoded.slice(i, end);
    if (!blanks && source.slice(from, to) !== text) return undefined;
    pieces.push(...(blanks ? alignBlanks(text, source, span(from, to)) : [{ text, source: span(from, to) }]));
    at = to;
    i = end;
  }
  return pieces;
}

/** White space that is kept as it is maps letter by letter, at its end at least (the indentation stays out). */
function alignBlanks(text: string, source: string, where: Span): readonly MappedPiece[] {
  const kept = source.slice(where.start, where.start + text.length) === text;
  return [{ text, source: kept ? span(where.start, where.start + text.length) : where }];
}

const doubleEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};
const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The escape at `at` in `source`, decoded, and where it ends. */
function readEscape(source: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const letter = source[at + 1] ?? '';
  const digits = Object.hasOwn(hexLengths, letter) ? (hexLengths[letter] ?? 0) : 0;
  if (digits > 0) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    return code >= 0 && code <= 0x10ffff
      ? { text: String.fromCodePoint(code), end: at + 2 + digits }
      : undefined;
  }
  if (letter === '\n' || letter === '\r') {
    const end = runEnd(source, at + 1, source.length, true);
    return { text: '\n'.repeat(countLineEnds(source.slice(at + 1, end)) - 1), end };
  }
  return Object.hasOwn(doubleEscapes, letter)
    ? { text: doubleEscapes[letter] ?? '', end: at + 2 }
    : undefined;
}

const countLineEnds = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

/** What a run of blanks between two words of a quoted text folds to; the blank lines in it are kept as line ends. */
function foldBlanks(run: string): string {
  const lines = countLineEnds(run);
  if (lines === 0) return run;
  return lines === 1 ? ' ' : '\n'.repeat(lines - 1);
}

function alignQuoted(source: string, content: Span, single: boolean): readonly MappedPiece[] | undefined {
  const pieces: MappedPiece[] = [];
  for (let i = content.start; i < content.end; ) {
    if (isBlank(source[i])) {
      const end = runEnd(source, i, content.end, true);
      pieces.push({ text: foldBlanks(source.slice(i, end)), source: span(i, end) });
      i = end;
    } else if (single ? source[i] === "'" : source[i] === '\\') {
      const decoded = single ? { text: "'", end: i + 2 } : readEscape(source, i);
      if (!decoded) return undefined;
      pieces.push({ text: decoded.text, source: span(i, decoded.end) });
      i = decoded.end;
    } else {
      const end = wordEnd(source, i, content.end, single ? "'" : '\\');
      pieces.push({ text: source.slice(i, end), source: span(i, end) });
      i = end;
    }
  }
  return pieces;
}

function wordEnd(source: string, start: number, end: number, stop: string): number {
  let i = start;
  while (i < end && source[i] !== stop && !isBlank(source[i])) i++;
  return i;
}

/** A block scalar's text begins on the line after its header. */
function blockContent(source: string, where: Span): Span {
  let i = where.start;
  while (i < where.end && source[i] !== '\n' && source[i] !== '\r') i++;
  return span(source[i] === '\r' && source[i + 1] === '\n' ? i + 2 : i + 1, where.end);
}

function align(source: string, node: ScalarNode, decoded: string, where: Span) {
  if (node.style === 'single' || node.style === 'double') {
    return alignQuoted(source, span(where.start + 1, where.end - 1), node.style === 'single');
  }
  const block = node.style === 'literal' || node.style === 'folded';
  return alignWords(decoded, source, block ? blockContent(source, where) : where);
}

const decodes = (
  pieces: readonly MappedPiece[] | undefined,
  text: string,
): pieces is readonly MappedPiece[] => pieces?.map((piece) => piece.text).join('') === text;

/**
 * A scalar's text with its places in the file: plain, quoted, literal or folded, in YAML or JSON. `source` is the
 * text that was read and `base` where it starts in its file, as for readStructured. Should a text ever be decoded
 * otherwise than the reader did, all of it maps to the whole scalar: a wide place rather than a wrong one.
 */
export function mapScalar(source: string, node: ScalarNode, base = 0): MappedText {
  const decoded = node.spelling;
  const where = shift(node.span, -base);
  const pieces = align(source, node, decoded, where);
  const sound = decodes(pieces, decoded) ? pieces : [{ text: decoded, source: where }];
  const placed = sound.map((piece) => ({ ...piece, source: shift(piece.source, base) }));
  return mapText(placed, node.span.start);
}
