/** A regular expression that only lists words. */
export interface SimplePattern {
  readonly words: readonly string[];
  /** True where a text need only begin with one of them. */
  readonly isStart: boolean;
}

/**
 * Reads `de`, `^de`, `de.*` and `^(de|at).*$`, as conditions on a locale are written; nothing for every other pattern.
 * One that must match the whole text and one that may match a part of it are told apart by `.*` and `$` alone.
 */
export function simplePattern(pattern: string): SimplePattern | undefined {
  const found = /^\^?(\()?((?:[\w-]+\|)*[\w-]+)(\))?(\.[*+])?\$?$/.exec(pattern.slice(0, 200));
  if (!found || (found[1] === undefined) !== (found[3] === undefined)) return undefined;
  const words = found[2]?.split('|') ?? [];
  const isStart = found[4] !== undefined;
  // `de|at.*` asks for `de`, or for a text that begins with `at`.
  return words.length > 1 && isStart && found[1] === undefined ? undefined : { words, isStart };
}
