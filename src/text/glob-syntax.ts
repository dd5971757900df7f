import { createProblem, type Problem } from './problem';
import type { Span } from './span';

const globMessages = {
  globBackslash: 'Paths in patterns are separated by `/`, on every system. Replace the backslashes.',
  globBraces:
    '`{pattern}` has braces that give no choice. Write `{a,b}` for a or b, and `{locale}` for a language tag.',
  globEmpty: 'This pattern is empty and would match nothing. Write a path such as `emails/**`, or remove it.',
  globExtended: '`{pattern}` uses `(…)` groups, which are not supported. Write `{a,b}` for a or b.',
  globLocales: '`{locale}` can stand only once in a pattern.',
  globTooLong: 'This pattern is too long ({length} characters; at most {most}). Split it up.',
  globTooMany: 'The braces in this pattern make too many alternatives (at most {most}). Split it up.',
} as const;

/** Why a pattern cannot be used. */
export interface GlobFault {
  readonly fault: keyof typeof globMessages;
  readonly data: Readonly<Record<string, string | number>>;
}

export const globProblem = ({ fault, data }: GlobFault, where: Span): Problem =>
  createProblem(globMessages, fault, data, where);

const longestPattern = 500;
const mostAlternatives = 64;

const count = (text: string, part: string): number => text.split(part).length - 1;

/** The first thing about a pattern (without its `!`) that keeps it from being used. */
export function globFault(pattern: string): GlobFault | undefined {
  const fault = (id: GlobFault['fault'], data: GlobFault['data'] = {}): GlobFault => ({ fault: id, data });
  if (pattern.replaceAll('/', '').trim() === '') return fault('globEmpty');
  if (pattern.length > longestPattern) {
    return fault('globTooLong', { length: pattern.length, most: longestPattern });
  }
  if (pattern.includes('\\')) return fault('globBackslash');
  if (/[!+@*?]\(/.test(pattern)) return fault('globExtended', { pattern });
  if (count(pattern, '{locale}') > 1) return fault('globLocales');
  const alternatives = countAlternatives(pattern);
  if (alternatives === undefined) return fault('globBraces', { pattern });
  return alternatives > mostAlternatives ? fault('globTooMany', { most: mostAlternatives }) : undefined;
}

/** The `{…}` that starts at `open`: its choices and where it ends; undefined where it is not closed. */
function readBraces(pattern: string, open: number) {
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (depth === 0 || (depth === 1 && character === ',')) {
      choices.push(pattern.slice(from, i));
      from = i + 1;
    }
    if (depth === 0) return { choices, end: i + 1 };
  }
  return undefined;
}

/** Where the first brace stands that gives a choice; `{locale}` gives none and is left in place. */
function firstBrace(pattern: string, from = 0): number {
  const open = pattern.indexOf('{', from);
  return open >= 0 && pattern.startsWith('{locale}', open) ? firstBrace(pattern, open + 1) : open;
}

/** How many patterns the braces stand for; undefined where they are malformed. Nothing is expanded to know it. */
function countAlternatives(pattern: string): number | undefined {
  const open = firstBrace(pattern);
  if (open < 0) return count(pattern, '}') === count(pattern, '{locale}') ? 1 : undefined;
  if (pattern.slice(0, open).replaceAll('{locale}', '').includes('}')) return undefined;
  const braces = readBraces(pattern, open);
  if (!braces || braces.choices.length < 2) return undefined;
  const inner = braces.choices.map(countAlternatives);
  const rest = countAlternatives(pattern.slice(braces.end));
  if (rest === undefined || inner.includes(undefined)) return undefined;
  return rest * inner.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

/** Every pattern that a pattern with `{a,b}` stands for. Call it only where globFault finds nothing. */
export function expandBraces(pattern: string): readonly string[] {
  const open = firstBrace(pattern);
  const braces = open < 0 ? undefined : readBraces(pattern, open);
  if (!braces) return [pattern];
  const head = pattern.slice(0, open);
  const tails = expandBraces(pattern.slice(braces.end));
  return braces.choices
    .flatMap(expandBraces)
    .flatMap((choice) => tails.map((tail) => `${head}${choice}${tail}`));
}
