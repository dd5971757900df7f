import type { Span } from '../text/span';
import { span } from '../text/span';
import type { SyntaxProblemId } from './tag';

/** Where a tag's expression ends and where the tag does, and what is wrong there. */
export interface TagEnd {
  readonly innerEnd: number;
  readonly end: number;
  readonly problem?: { readonly id: SyntaxProblemId; readonly span: Span; readonly repairAt?: number };
}

/** Braces in a string (`filter="id:{{id}}"`) are allowed, but mostly its closing quote is missing: see `closesSoon`. */
const LONGEST_STRING = 2000;
const DEEPEST_PARENTHESES = 100;

/**
 * Finds the end of the expression that starts at `from`, minding strings and `[segments]`, which may hold braces.
 * What is not closed ends where a reader would say it does, so that the rest of the file keeps its meaning.
 */
export function findTagEnd(
  text: string,
  open: number,
  from: number,
  triple: boolean,
  backticks = false,
): TagEnd {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === '"' || c === "'" || c === '[') {
      const close = findStringEnd(text, i, c === '[' ? ']' : c);
      if (close === undefined) return unclosedString(text, open, i, triple);
      i = close;
    } else if (c === '`' && backticks) {
      i = findBacktick(text, i) ?? i;
    } else if (c === '(') {
      if (++depth > DEEPEST_PARENTHESES) return tooDeep(text, open, i);
    } else if (c === ')') depth--;
    else if (c === '}') return atBrace(text, i, triple);
    else if (c === '{' && text[i + 1] === '{') return unclosedTag(text, open, from);
  }
  return unclosedTag(text, open, from);
}

/** Offset of the closing quote, or nothing where the string has swallowed what looks like the tag's end. */
function findStringEnd(text: string, open: number, quote: string): number | undefined {
  const limit = Math.min(text.length, open + LONGEST_STRING);
  let first = '';
  for (let i = open + 1; i < limit; i++) {
    const c = text[i];
    if (c === '\\' && (text[i + 1] === quote || quote === ']')) i++;
    else if (c === quote) return first !== '' && !closesSoon(text, i + 1) ? undefined : i;
    else if ((c === '{' || c === '}') && text[i + 1] === c) {
      // `"{{a}} {{b}}"` holds tags; `"title}} <p>{{b` has run over the end of its own.
      if (first === '}' && c === '{') return undefined;
      first ||= c;
    } else if (first !== '' && c === '\n') return undefined;
  }
  return undefined;
}

/** Offset of the backtick that closes one on the same line. */
function findBacktick(text: string, open: number): number | undefined {
  const found = /^`[^`\n]*`/.exec(text.slice(open, open + LONGEST_STRING));
  return found ? open + found[0].length - 1 : undefined;
}

/** True where only words, strings and parentheses lie between here and the next `}}`. */
function closesSoon(text: string, from: number): boolean {
  return /^[\s\w.()=@/|"'-]{0,200}~?\}\}/.test(text.slice(from, from + 210));
}

function atBrace(text: string, i: number, triple: boolean): TagEnd {
  const innerEnd = text[i - 1] === '~' ? i - 1 : i;
  if (triple) {
    if (text.startsWith('}}}', i)) return { innerEnd: i, end: i + 3 };
    if (text.startsWith('}~}}', i)) return { innerEnd: i, end: i + 4 };
    const braces = text[i + 1] === '}' ? 2 : 1;
    return missingBrace(innerEnd, i, i + braces);
  }
  if (text[i + 1] === '}') return { innerEnd, end: i + 2 };
  return missingBrace(innerEnd, i, i + 1);
}

const missingBrace = (innerEnd: number, i: number, end: number): TagEnd => ({
  innerEnd,
  end,
  problem: { id: 'missingClosingBrace', span: span(i, end), repairAt: end },
});

function unclosedTag(text: string, open: number, from: number): TagEnd {
  const word = /^[^\s<{}]*/.exec(text.slice(from, from + 200))?.[0] ?? '';
  const end = from + word.length;
  return { innerEnd: end, end, problem: { id: 'unclosedTag', span: span(open, end) } };
}

/** Ends at the next brace after the stray quote, or at the line's end. */
function unclosedString(text: string, open: number, quote: number, triple: boolean): TagEnd {
  const stop = /[}\n]|\{\{/.exec(text.slice(quote, quote + LONGEST_STRING));
  const at = stop ? quote + stop.index : text.length;
  const rest = text[at] === '}' ? atBrace(text, at, triple) : unclosedTag(text, open, quote);
  return {
    innerEnd: rest.innerEnd,
    end: rest.end,
    problem: { id: 'unclosedString', span: span(quote, quote + 1) },
  };
}

function tooDeep(text: string, open: number, at: number): TagEnd {
  const close = text.indexOf('}}', at);
  const end = close < 0 ? text.length : close + 2;
  return { innerEnd: close < 0 ? end : close, end, problem: { id: 'tooDeep', span: span(open, open + 2) } };
}
