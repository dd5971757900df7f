import type { ErrorCode, YAMLError } from 'yaml';
import { type Problem, quotable } from './problem';
import { type Span, span } from './span';
import { type SyntaxProblemId, syntaxProblem } from './syntax-problem';
import { findOpenBracket, findOpenQuote, lineAt, nextLine, startsLine } from './yaml-places';

/** A mistake in our words. `at` is in the text that was read; where it is absent, the reader's own place counts. */
interface Mistake {
  readonly id: SyntaxProblemId;
  readonly at?: Span | undefined;
  readonly data?: Readonly<Record<string, string>>;
}

/** Tells a mistake by what the reader says (`message`) at an offset of the text. */
type Recognise = (message: string, text: string, at: number) => Mistake | undefined;

const byCode: Partial<Record<ErrorCode, SyntaxProblemId>> = {
  BAD_DQ_ESCAPE: 'badEscape',
  BAD_INDENT: 'badIndent',
  BAD_SCALAR_START: 'badStart',
  BLOCK_AS_IMPLICIT_KEY: 'colonInText',
  MISSING_CHAR: 'missingEnd',
  MULTIPLE_DOCS: 'multipleDocuments',
  RESOURCE_EXHAUSTION: 'tooDeep',
  TAB_AS_INDENT: 'tabIndent',
  TAG_RESOLVE_FAILED: 'tag',
};

/** What the reader's words are known to come from; it has other words for what is rarer, and those are kept. */
const KNOWN: readonly (readonly [RegExp, Recognise])[] = [
  [/end with a [\]}]/, missingBracket],
  [/^Missing closing ['"]/, missingQuote],
  [/^Implicit (?:map )?keys need to be/, noValue],
  [/ at node end$/, extraText],
  [/^Nested mappings are not allowed in compact/, secondColon],
  [/^Sequence item without -/, (_, text, at) => ({ id: 'badIndent', at: lineAt(text, at) })],
  [/block-seq-ind on same line with key$/, () => ({ id: 'listOnKeyLine' })],
  [/^Comments must be separated/, () => ({ id: 'commentSpace' })],
  [/^Unexpected , in/, () => ({ id: 'extraComma' })],
  [/^Missing , /, () => ({ id: 'missingComma' })],
  [
    /^Unexpected flow-(?:seq|map)-end token/,
    (_, text, at) => ({ id: 'strayBracket', data: { bracket: text.charAt(at) } }),
  ],
];

function missingBracket(message: string, text: string, at: number): Mistake | undefined {
  const isList = message.includes('end with a ]');
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const start = findOpenBracket(text, at);
  if (start === undefined || text[start] !== open) return undefined;
  return { id: 'missingBracket', at: span(start, lineAt(text, start).end), data: { open, close } };
}

function missingQuote(message: string, text: string, at: number): Mistake | undefined {
  const quote = message.includes('"') ? '"' : "'";
  const start = findOpenQuote(text, quote, at);
  if (start === undefined) return undefined;
  return { id: 'missingQuote', at: span(start, lineAt(text, start).end), data: { quote } };
}

/** A line with no key that YAML could see: `kind:marketing`, a word by itself, an entry of a list. */
function noValue(_: string, text: string, at: number): Mistake | undefined {
  // What starts in the middle of a line is a value, and the line below it is indented as if it had none.
  if (!startsLine(text, at)) return { id: 'badIndent', at: nextLine(text, at) };
  const where = lineAt(text, at);
  const line = text.slice(where.start, where.end);
  if (/^-(?:\s|$)/.test(line)) return { id: 'listBesideKeys', at: where };
  const [, key, value] = /^([\w.-]+):(?!\/\/)(\S.*)$/.exec(line) ?? [];
  if (key !== undefined && value !== undefined)
    return { id: 'noColonSpace', at: where, data: { key: quotable(key), value: quotable(value) } };
  const isPlain = /^[\p{L}\p{N}_]/u.test(line) && !/:(?:\s|$)/.test(line);
  return isPlain ? { id: 'noColon', at: where, data: { line: quotable(line) } } : undefined;
}

function extraText(_: string, text: string, at: number): Mistake {
  const before = text.charAt(at - 1);
  if (before === '"' || before === "'")
    return { id: 'quoteInQuotes', data: { quote: before, escaped: before === '"' ? '\\"' : "''" } };
  return startsLine(text, at) ? { id: 'badIndent', at: lineAt(text, at) } : { id: 'extraText' };
}

/** The second colon may stand on the next line, which is indented below a key that has its value already. */
function secondColon(_: string, text: string, at: number): Mistake | undefined {
  const line = text.slice(at, lineAt(text, at).end).replace(/"[^"]*"|'[^']*'/g, '');
  const next = /:(?:\s|$)/.test(line) ? undefined : nextLine(text, at);
  return next && { id: 'badIndent', at: next };
}

const reasonOf = (error: YAMLError): string => error.message.replace(/[.:]?\s*$/, '').slice(0, 120);

/**
 * Says in our words what the YAML reader found in a text that stands from `base` to `end` in its file. What it misses
 * after the end is put on the last letter.
 */
export function fromYamlError(error: YAMLError, text: string, base: number, end: number): Problem {
  const recognise = KNOWN.find(([pattern]) => pattern.test(error.message))?.[1];
  const mistake = recognise?.(error.message, text, error.pos[0]);
  const [from, to] = mistake?.at ? [mistake.at.start, mistake.at.end] : error.pos;
  const start = Math.max(base, Math.min(from + base, end - 1));
  const where = span(start, Math.max(start, Math.min(Math.max(to + base, start + 1), end)));
  return mistake
    ? syntaxProblem(mistake.id, where, mistake.data)
    : syntaxProblem(byCode[error.code] ?? 'malformedYaml', where, { reason: reasonOf(error) });
}

/** The errors without those that follow another on its line: they mostly follow from it. */
export function withoutFollowing(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  return sorted.filter(({ pos }, i) => {
    const before = sorted[i - 1];
    return before === undefined || text.slice(before.pos[0], pos[0]).includes('\n');
  });
}
