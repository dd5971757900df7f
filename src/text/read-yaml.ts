import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  Parser,
  type Scalar,
  YAMLParseError,
} from 'yaml';
import { type Problem, withoutEchoes } from './problem';
import { type Span, span } from './span';
import {
  type MapEntry,
  maximumDepth,
  maximumNodes,
  maximumSyntaxProblems,
  type ScalarNode,
  type ScalarStyle,
  type ScalarValue,
  type Structured,
  type StructuredNode,
} from './structured';
import { syntaxProblem } from './syntax-problem';
import { findTooDeep } from './yaml-depth';
import { fromYamlError, withoutFollowing } from './yaml-error';

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

/** A node and how many nodes it stands for once its aliases are written out. */
interface Sized {
  readonly node: StructuredNode;
  readonly size: number;
}

/** Walks the nodes of one document, anchors being shared, never copied. */
class YamlWalk {
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #base: number;
  readonly #anchors = new Map<string, Sized | 'open'>();
  #total = 0;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  read(value: unknown, at: Span, depth: number): Sized {
    if (depth > maximumDepth) return this.#nothing(at, 'tooDeep');
    if (isAlias(value)) return this.#alias(value.source, this.#spanOf(value, at));
    const anchor = isScalar(value) || isMap(value) || isSeq(value) ? value.anchor : undefined;
    if (anchor) this.#anchors.set(anchor, 'open');
    const result = this.#node(value, at, depth);
    if (anchor) this.#anchors.set(anchor, result);
    return result;
  }

  #node(value: unknown, at: Span, depth: number): Sized {
    const where = this.#spanOf(value, at);
    if (isMap(value)) return this.#map(value.items, where, depth);
    if (isSeq(value)) {
      const items = value.items.map((item) => this.read(item, where, depth + 1));
      return this.#sized({ kind: 'list', items: items.map(({ node }) => node), span: where }, items);
    }
    return this.#sized(isScalar(value) ? scalar(value, where) : empty(where), []);
  }

  #map(pairs: readonly Pair[], where: Span, depth: number): Sized {
    const entries = new Map<string, MapEntry>();
    const values: Sized[] = [];
    for (const pair of pairs) {
      const keySpan = this.#spanOf(pair.key, where);
      const key = isScalar(pair.key) && pair.key.value !== null ? keyText(pair.key) : undefined;
      if (key === undefined) this.problems.push(this.#noKey(keySpan));
      const value = this.read(pair.value, span(keySpan.end, keySpan.end), depth + 1);
      values.push(value);
      if (key === undefined) continue;
      if (entries.has(key)) this.problems.push(syntaxProblem('duplicateKey', keySpan, { key }));
      entries.set(key, { key, keySpan, value: value.node });
    }
    return this.#sized({ kind: 'map', entries, span: where }, values);
  }

  /** `{{x}}` is a group whose key is a group: what was meant is a tag of the mail. */
  #noKey({ start, end }: Span): Problem {
    const [from, to] = [start - this.#base, end - this.#base];
    if (this.#text.slice(from - 1, from + 1) !== '{{') return syntaxProblem('noKey', span(start, end));
    return syntaxProblem('bracesUnquoted', span(start - 1, this.#text[to] === '}' ? end + 1 : end));
  }

  #alias(name: string, where: Span): Sized {
    const target = this.#anchors.get(name);
    if (target === undefined) return this.#nothing(where, 'badAlias', { name });
    if (target === 'open') return this.#nothing(where, 'anchorLoop', { name });
    // Ten lines of aliases can stand for a billion values; each reader would write them all out.
    if (this.#total + target.size > maximumNodes) return this.#nothing(where, 'aliasFlood');
    this.#total += target.size;
    return target;
  }

  #nothing(where: Span, id: Parameters<typeof syntaxProblem>[0], data = {}): Sized {
    this.problems.push(syntaxProblem(id, where, data));
    return { node: empty(where), size: 1 };
  }

  #sized(node: StructuredNode, parts: readonly Sized[]): Sized {
    this.#total += 1;
    return { node, size: parts.reduce((sum, part) => sum + part.size, 1) };
  }

  #spanOf(value: unknown, fallback: Span): Span {
    const range = (value as Ranged | null | undefined)?.range;
    return range ? span(range[0] + this.#base, range[1] + this.#base) : fallback;
  }
}

const empty = (where: Span): ScalarNode => ({
  kind: 'scalar',
  value: null,
  spelling: '',
  style: 'plain',
  span: where,
});

const isScalarValue = (value: unknown): value is ScalarValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function scalar(node: Scalar, where: Span): ScalarNode {
  const value = isScalarValue(node.value) ? node.value : String(node.value);
  const style = styles[node.type ?? ''] ?? 'plain';
  const spelling = typeof value === 'string' ? value : (node.source ?? String(value));
  return { kind: 'scalar', value, spelling, style, span: where };
}

const keyText = (node: Scalar): string =>
  typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));

// A lone carriage return ends a line in YAML and in editors, and the reader knows only the other two.
const unixLines = (text: string): string => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  resolveKnownTags: false,
} as const;

/** The first document of a text that is not too deep to be composed; a second one is a mistake. */
function compose(lexemes: readonly string[], length: number): Document.Parsed | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of lexemes) for (const token of parser.next(lexeme)) tokens.push(token);
  for (const token of parser.end()) tokens.push(token);
  const [first, second] = new Composer(options).compose(tokens, true, length);
  if (first && second)
    first.errors.push(new YAMLParseError([second.range[0], second.range[0] + 3], 'MULTIPLE_DOCS', ''));
  return first;
}

/**
 * Reads YAML 1.2 with the core schema: `off`, `no` and dates are strings, `<<` merges nothing. All spans are
 * offsets into the file, in which `text` starts at `base`. Never throws.
 */
export function readYaml(text: string, base = 0): Structured {
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const start = base + mark;
  const source = unixLines(mark ? text.slice(1) : text);
  const lexemes = [...new Lexer().lex(source)];
  const deep = findTooDeep(lexemes, maximumDepth);
  if (deep !== undefined) {
    return { root: undefined, problems: [syntaxProblem('tooDeep', span(start + deep, start + deep + 1))] };
  }
  const document = compose(lexemes, source.length);
  const errors = document ? withoutFollowing([...document.errors, ...document.warnings], source) : [];
  const found = errors.map((error) => fromYamlError(error, source, start, base + text.trimEnd().length));
  const walk = new YamlWalk(source, start);
  const root = document?.contents ? walk.read(document.contents, span(start, start), 0).node : undefined;
  return { root, problems: withoutEchoes([...found, ...walk.problems], maximumSyntaxProblems, text, base) };
}
