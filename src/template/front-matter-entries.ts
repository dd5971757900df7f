import { createProblem, type Problem } from '../text/problem';
import { readYaml } from '../text/read-yaml';
import { type Span, span } from '../text/span';
import type { MapEntry, MapNode, Structured } from '../text/structured';
import { findYamlBlocks, uniteBlocks } from '../text/yaml-blocks';

const frontMatterMessages = {
  notAMap: 'Front matter consists of lines such as `subject: Hello`. This is none, so nothing of it is read.',
  unquotedText:
    'YAML does not read this `{key}` as text, so other tools may refuse the file. Here it is read as it stands; put it in quotes.',
} as const;

/** A line that is no YAML, read as it stands. */
export interface RawText {
  readonly text: string;
  readonly span: Span;
}

export interface FrontMatterEntries {
  readonly root: MapNode;
  /** By key, what was read as it stands. */
  readonly raw: ReadonlyMap<string, RawText>;
  readonly problems: readonly Problem[];
}

/** Keys whose value is a line of text, whatever characters it starts with. */
const textKeys: readonly string[] = ['subject', 'preheader'];

const isScalarOrAbsent = (entry: MapEntry | undefined): boolean => !entry || entry.value.kind === 'scalar';

const emptyMap = (where: Span): MapNode => ({ kind: 'map', entries: new Map(), span: where });

/** Puts a line of text into quotes that leave its letters alone where they can. */
const quoteYaml = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

function readRawLine(block: string, key: string, start: number): RawText {
  const line = block.split(/[\r\n]/, 1)[0] ?? '';
  const value = line.slice(line.indexOf(':', key.length) + 1);
  const from = start + line.length - value.trimStart().length;
  const text = value.trim();
  return { text, span: span(from, from + text.length) };
}

const textKeyOf = (block: string): string | undefined =>
  textKeys.find((key) => block.startsWith(key) && /^[ \t]*:/.test(block.slice(key.length, key.length + 40)));

function rawProblem(key: string, { text, span: where }: RawText, alone: boolean): Problem {
  const title = 'Put it in quotes';
  const suggestion = { title, kind: 'safe', span: where, text: quoteYaml(text) } as const;
  return createProblem(frontMatterMessages, 'unquotedText', { key }, where, alone ? suggestion : undefined);
}

interface Block {
  readonly read: Structured;
  readonly raw?: readonly [string, RawText];
}

function readBlock(body: string, at: Span, base: number): Block {
  const block = body.slice(at.start, at.end);
  const read = readYaml(block, base + at.start);
  const key = textKeyOf(block);
  const value = key && read.root?.kind === 'map' ? read.root.entries.get(key) : undefined;
  if (!key || (read.problems.length === 0 && value?.value.kind === 'scalar')) return { read };
  const raw = readRawLine(block, key, base + at.start);
  // Lines that go on below would still be no YAML after the first one is in quotes.
  const alone = /^[^\r\n]*\s*$/.test(block);
  return { read: { root: undefined, problems: [rawProblem(key, raw, alone)] }, raw: [key, raw] };
}

/** Reads block by block, so that a mistake in one key leaves the others as they are. */
function readBlocks(body: string, base: number): FrontMatterEntries {
  const blocks = findYamlBlocks(body).map((at) => readBlock(body, at, base));
  const where = span(base, base + body.length);
  const { root, problems } = uniteBlocks(
    blocks.map(({ read }) => read),
    where,
  );
  return { root, raw: new Map(blocks.flatMap((block) => (block.raw ? [block.raw] : []))), problems };
}

/**
 * The keys of front matter. A subject such as `{{name}}, come back`, which is no YAML, is read as the rest of its
 * line, with a problem whose fix quotes it. `base` is where `body` starts in its file.
 */
export function readFrontMatterEntries(body: string, base: number): FrontMatterEntries {
  const whole = readYaml(body, base);
  const where = span(base, base + body.length);
  if (whole.root === undefined && whole.problems.length === 0) {
    return { root: emptyMap(where), raw: new Map(), problems: [] };
  }
  const { root } = whole;
  const sound = whole.problems.length === 0 && root?.kind === 'map';
  if (sound && textKeys.every((key) => isScalarOrAbsent(root.entries.get(key)))) {
    return { root, raw: new Map(), problems: [] };
  }
  if (root && root.kind !== 'map' && whole.problems.length === 0) {
    const problems = [createProblem(frontMatterMessages, 'notAMap', {}, root.span)];
    return { root: emptyMap(where), raw: new Map(), problems };
  }
  return readBlocks(body, base);
}
