import { compileSegment, type SegmentPattern } from './glob-segment';
import { expandBraces, type GlobFault, globFault } from './glob-syntax';

/**
 * A compiled pattern. Paths are relative to the folder the pattern is written from, and may start with `../`.
 * Matching takes time in proportion to pattern times path: patterns come with the workspace, and translated to a
 * regular expression `*a*a*a*ab` would take seconds for a single name.
 */
export interface Glob {
  readonly pattern: string;
  /** Written with a leading `!`: takes out again what earlier patterns of its list let in. */
  readonly negated: boolean;
  /** Whether the pattern, its `!` aside, matches. */
  matches(path: string): boolean;
  /** What `{locale}` can stand for in a path: outermost folder first, then longest first. Not yet judged as tags. */
  captures(path: string): readonly string[];
}

export const isGlob = (compiled: Glob | GlobFault): compiled is Glob => 'matches' in compiled;

type Segments = readonly (SegmentPattern | '**')[];

const fits = (pattern: SegmentPattern | '**' | undefined, segment: string | undefined): boolean =>
  pattern !== undefined && pattern !== '**' && segment !== undefined && pattern.matches(segment);

/** Only the last `**` need ever take more: what an earlier one could take, the later one can as well. */
function matchSegments(pattern: Segments, path: readonly string[]): boolean {
  let p = 0;
  let s = 0;
  let star = -1;
  let resume = 0;
  while (s < path.length) {
    if (pattern[p] === '**') {
      star = p++;
      resume = s;
    } else if (fits(pattern[p], path[s])) {
      p++;
      s++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++resume;
    } else return false;
  }
  while (pattern[p] === '**') p++;
  return p === pattern.length;
}

function captureSegments(pattern: Segments, path: readonly string[]): readonly string[] {
  const at = pattern.findIndex((segment) => segment !== '**' && segment.capturing);
  const segment = pattern[at];
  if (segment === undefined || segment === '**') return [];
  return path.flatMap((name, i) => {
    const found = segment.captures(name);
    const around = () =>
      matchSegments(pattern.slice(0, at), path.slice(0, i)) &&
      matchSegments(pattern.slice(at + 1), path.slice(i + 1));
    return found.length > 0 && around() ? found : [];
  });
}

const hasWildcard = (segment: string | undefined): boolean => segment !== undefined && /[*?[{]/.test(segment);

/**
 * A name without a slash is meant at any depth, and a name without wildcards at its end stands for what is below it
 * as well, as in ignore files: `drafts`, `emails/drafts/` and `emails/drafts/**` all leave drafts out.
 */
function completed(pattern: string): readonly string[] {
  const bare = pattern.replace(/^\.?\//, '');
  const folder = bare.endsWith('/');
  const path = folder ? bare.slice(0, -1) : bare;
  const anchored = bare !== pattern || path.includes('/') ? path : `**/${path}`;
  if (folder) return [`${anchored}/**`];
  return hasWildcard(path.split('/').at(-1)) ? [anchored] : [anchored, `${anchored}/**`];
}

const levelsUp = (segments: readonly string[]): number => {
  const down = segments.findIndex((segment) => segment !== '..');
  return down < 0 ? segments.length : down;
};

const compileSegments = (pattern: string): Segments =>
  pattern
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .map((segment) => (segment === '**' ? segment : compileSegment(segment)));

/** Compiles `*`, `?`, `**`, `[a-c]`, `{a,b}`, `{locale}` and a leading `!`; what it cannot read comes as a fault. */
export function compileGlob(pattern: string): Glob | GlobFault {
  const negated = pattern.startsWith('!') && !pattern.startsWith('!(');
  const body = negated ? pattern.slice(1) : pattern;
  const fault = globFault(body);
  if (fault) return fault;
  const alternatives = completed(body).flatMap(expandBraces).map(compileSegments);
  const levels = levelsUp(body.split('/'));
  // No wildcard stands for a folder above, so that `**` stays within the pattern's own.
  const reach = (path: string): readonly string[] | undefined => {
    const segments = path.split('/');
    return levelsUp(segments) === levels ? segments : undefined;
  };
  return {
    pattern,
    negated,
    matches: (path) => {
      const segments = reach(path);
      return segments !== undefined && alternatives.some((each) => matchSegments(each, segments));
    },
    captures: (path) => {
      const segments = reach(path);
      return segments ? alternatives.flatMap((each) => captureSegments(each, segments)) : [];
    },
  };
}
