import { type Problem, withoutEchoes } from './problem';
import { readYaml } from './read-yaml';
import { type Span, span } from './span';
import { type MapEntry, type MapNode, maximumSyntaxProblems, type Structured } from './structured';
import { syntaxProblem } from './syntax-problem';

/** Where the keys of the outermost level start: each stretch of lines can be read alone. */
export function findYamlBlocks(text: string): readonly Span[] {
  const starts = [...text.matchAll(/^(?!$|[\s#\-\]}\uFEFF])/gm)].map((match) => match.index);
  return starts.map((start, i) => span(start, starts[i + 1] ?? text.length));
}

/** One map out of blocks; of a key given twice the last one counts, and a problem says so. */
export function uniteBlocks(
  blocks: readonly Structured[],
  where: Span,
): { readonly root: MapNode; readonly problems: readonly Problem[] } {
  const entries = new Map<string, MapEntry>();
  const problems = blocks.flatMap((block) => block.problems);
  for (const { root } of blocks) {
    for (const [key, entry] of root?.kind === 'map' ? root.entries : []) {
      if (entries.has(key)) problems.push(syntaxProblem('duplicateKey', entry.keySpan, { key }));
      entries.set(key, entry);
    }
  }
  return { root: { kind: 'map', entries, span: where }, problems };
}

/** An anchor may stand in another block than what refers to it. */
const isAliasOf = ({ messageId, data }: Problem, text: string): boolean =>
  messageId === 'badAlias' && text.includes(`&${data['name']}`);

/**
 * Reads YAML whose outermost level is a map. Where it is broken it is read key by key, for the reader lets a mistake
 * such as `a: b: c` swallow every key after it.
 */
export function readYamlMap(text: string, base = 0): Structured {
  const whole = readYaml(text, base);
  const isMap = whole.root === undefined || whole.root.kind === 'map';
  if (whole.problems.length === 0 || !isMap) return whole;
  const blocks = findYamlBlocks(text).map(({ start, end }) => readYaml(text.slice(start, end), base + start));
  const keyed = blocks.filter(({ root }) => root?.kind === 'map');
  if (keyed.length === 0) return whole;
  const { root, problems } = uniteBlocks(keyed, whole.root?.span ?? span(base, base + text.length));
  const own = problems.filter((problem) => !isAliasOf(problem, text));
  return {
    root,
    problems: own.length > 0 ? withoutEchoes(own, maximumSyntaxProblems, text, base) : whole.problems,
  };
}
