import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Problem, withoutEchoes } from './problem';
import { type Span, span } from './span';
import {
  type MapEntry,
  maximumDepth,
  maximumSyntaxProblems,
  type ScalarValue,
  type Structured,
  type StructuredNode,
} from './structured';
import { syntaxProblem } from './syntax-problem';

export interface JsonOptions {
  /** Comments and trailing commas, as in VS Code's own settings. */
  readonly comments: boolean;
}

/** The reader recurses once a level, so what is too deep is found before. Strings may hold any bracket. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = stringEnd(text, i);
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > maximumDepth) return i;
  }
  return undefined;
}

function stringEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"' && text[i] !== '\n') i += text[i] === '\\' ? 2 : 1;
  return i;
}

const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text needs double quotes',
  InvalidNumberFormat: 'a number is malformed',
  PropertyNameExpected: 'a key in double quotes is missing, or a comma is one too many',
  ValueExpected: 'a value is missing, or a comma is one too many',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a `}` is missing',
  CloseBracketExpected: 'a `]` is missing',
  EndOfFileExpected: 'something follows its end',
  InvalidCommentToken: 'comments are not allowed in this file',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a text is not closed',
  UnexpectedEndOfNumber: 'a number is malformed',
  InvalidUnicode: 'an escape `\\u` needs four hexadecimal digits',
  InvalidEscapeCharacter: 'a text holds an unknown escape',
  InvalidCharacter: 'a text holds a control character that has to be escaped',
};

/** What is missed after the end is put on the last letter. */
const fromJsonError = (error: ParseError, base: number, end: number): Problem => {
  const start = Math.max(base, Math.min(error.offset + base, end - 1));
  const reason = reasons[printParseErrorCode(error.error)] ?? 'unexpected text';
  return syntaxProblem(
    'malformedJson',
    span(start, Math.max(start, Math.min(start + Math.max(error.length, 1), end))),
    { reason },
  );
};

const scalarValue = (value: unknown): ScalarValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** Reads JSON; offsets in the tree count from `base`, where `text` starts in its file. Never throws. */
export function readJson(text: string, options: JsonOptions, base = 0): Structured {
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = mark ? text.slice(1) : text;
  const start = base + mark;
  const deep = tooDeepAt(body);
  if (deep !== undefined) {
    return { root: undefined, problems: [syntaxProblem('tooDeep', span(deep + start, deep + start + 1))] };
  }
  const errors: ParseError[] = [];
  const lenient = { disallowComments: !options.comments, allowTrailingComma: options.comments };
  const tree = parseTree(body, errors, { ...lenient, allowEmptyContent: true });
  const problems = errors.map((error) => fromJsonError(error, start, base + text.length));
  const root = tree ? new JsonWalk(body, start, problems).read(tree) : undefined;
  return { root, problems: withoutEchoes(problems, maximumSyntaxProblems, text, base) };
}

class JsonWalk {
  readonly #text: string;
  readonly #base: number;
  readonly #problems: Problem[];

  constructor(text: string, base: number, problems: Problem[]) {
    this.#text = text;
    this.#base = base;
    this.#problems = problems;
  }

  read(node: Node): StructuredNode {
    const where = this.#spanOf(node);
    const children = node.children ?? [];
    if (node.type === 'object') return { kind: 'map', entries: this.#entries(children), span: where };
    if (node.type === 'array') {
      return { kind: 'list', items: children.map((child) => this.read(child)), span: where };
    }
    const value = scalarValue(node.value);
    const quoted = typeof value === 'string';
    const spelling = quoted ? value : this.#text.slice(node.offset, node.offset + node.length);
    return { kind: 'scalar', value, spelling, style: quoted ? 'double' : 'plain', span: where };
  }

  #entries(properties: readonly Node[]): ReadonlyMap<string, MapEntry> {
    const entries = new Map<string, MapEntry>();
    for (const property of properties) {
      const [name, value] = property.children ?? [];
      if (!name) continue;
      const key = String(name.value);
      const keySpan = this.#spanOf(name);
      if (entries.has(key)) this.#problems.push(syntaxProblem('duplicateKey', keySpan, { key }));
      const missing = { kind: 'scalar', value: null, spelling: '', style: 'plain', span: keySpan } as const;
      entries.set(key, { key, keySpan, value: value ? this.read(value) : missing });
    }
    return entries;
  }

  #spanOf(node: Node): Span {
    return span(node.offset + this.#base, node.offset + node.length + this.#base);
  }
}
