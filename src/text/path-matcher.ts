import { compileGlob, type Glob, isGlob } from './glob';
import { dirname, relativePath } from './path';
import type { Sourced } from './span';

/** Says for an absolute path whether a list of patterns selects it. */
export type PathMatcher = (path: string) => boolean;

interface Based {
  readonly glob: Glob;
  readonly folder: string;
}

const compile = (globs: readonly Sourced<string>[], folder: string): readonly Based[] =>
  globs.flatMap(({ value, at }) => {
    const glob = compileGlob(value);
    return isGlob(glob) ? [{ glob, folder: at ? dirname(at.file) : folder }] : [];
  });

/**
 * Selects what the last matching pattern lets in; one with `!` takes out again. A pattern is relative to the file it
 * is written in, or to `folder` where it is written in none. Patterns at fault select nothing.
 */
export function createPathMatcher(globs: readonly Sourced<string>[], folder: string): PathMatcher {
  const compiled = compile(globs, folder);
  return (path) =>
    compiled.findLast((based) => based.glob.matches(relativePath(based.folder, path)))?.glob.negated ===
    false;
}
