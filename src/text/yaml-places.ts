import { type Span, span } from './span';

/** How far back an opening bracket is looked for. */
const FARTHEST = 10_000;

/** The line around an offset, without its indentation and what is blank at its end. */
export function lineAt(text: string, at: number): Span {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const line = text.slice(from, newline < 0 ? text.length : newline);
  const start = from + (line.length - line.trimStart().length);
  return span(start, Math.max(start, from + line.trimEnd().length));
}

/** The first line after an offset's own that is not blank. */
export function nextLine(text: string, at: number): Span | undefined {
  const newline = text.indexOf('\n', at);
  const rest = newline < 0 ? '' : text.slice(newline);
  const blank = rest.length - rest.trimStart().length;
  return blank === rest.length ? undefined : lineAt(text, newline + blank);
}

/** Whether nothing but white space stands before an offset on its line. */
export const startsLine = (text: string, at: number): boolean => lineAt(text, at).start >= at;

/** The bracket that is still open before an offset. Brackets in quotes count, too: they mostly come in pairs. */
export function findOpenBracket(text: string, before: number): number | undefined {
  let closed = 0;
  for (let i = before - 1; i >= Math.max(0, before - FARTHEST); i--) {
    const letter = text[i];
    if (letter === ']' || letter === '}') closed++;
    else if ((letter === '[' || letter === '{') && closed-- === 0) return i;
  }
  return undefined;
}

/** The quotation mark that opens a text which goes on up to an offset: the last one that stands for itself. */
export function findOpenQuote(text: string, quote: '"' | "'", before: number): number | undefined {
  for (let i = text.lastIndexOf(quote, before - 1); i >= 0; i = text.lastIndexOf(quote, i - 1)) {
    if (quote === "'" && text[i - 1] === "'") i--;
    else if (quote === "'" || !isEscaped(text, i)) return i;
    if (i === 0) return undefined;
  }
  return undefined;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - slashes - 1] === '\\') slashes++;
  return slashes % 2 === 1;
}
