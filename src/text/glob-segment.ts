/** What one name between two slashes has to look like. */
export interface SegmentPattern {
  /** Holds `{locale}`. */
  readonly capturing: boolean;
  matches(name: string): boolean;
  /** What `{locale}` can stand for in a name, longest first. */
  captures(name: string): readonly string[];
}

type Token =
  | { readonly kind: 'one'; readonly accepts: (character: string) => boolean }
  | { readonly kind: 'star' }
  | { readonly kind: 'locale' };

const anyOne: Token = { kind: 'one', accepts: () => true };
const star: Token = { kind: 'star' };
const exactly = (wanted: string): Token => ({ kind: 'one', accepts: (character) => character === wanted });

/** A class such as `[a-c]` or `[!x]`; undefined where the bracket is never closed and so is an ordinary one. */
function readClass(
  segment: string,
  start: number,
): { readonly token: Token; readonly end: number } | undefined {
  const negated = segment[start + 1] === '!' || segment[start + 1] === '^';
  const from = start + (negated ? 2 : 1);
  const close = segment.indexOf(']', from + 1);
  if (close < 0) return undefined;
  const ranges = readRanges(segment.slice(from, close));
  const within = (character: string): boolean => ranges.some(([a, b]) => a <= character && character <= b);
  return {
    token: { kind: 'one', accepts: (character) => within(character) !== negated },
    end: close + 1,
  };
}

function readRanges(body: string): readonly (readonly [string, string])[] {
  const ranges: [string, string][] = [];
  for (let i = 0; i < body.length; i++) {
    const first = body[i] ?? '';
    const last = body[i + 1] === '-' ? body[i + 2] : undefined;
    ranges.push([first, last ?? first]);
    if (last !== undefined) i += 2;
  }
  return ranges;
}

function tokenize(segment: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < segment.length; ) {
    const character = segment[i] ?? '';
    const charClass = character === '[' ? readClass(segment, i) : undefined;
    if (charClass) {
      tokens.push(charClass.token);
      i = charClass.end;
    } else if (segment.startsWith('{locale}', i)) {
      tokens.push({ kind: 'locale' });
      i += '{locale}'.length;
    } else {
      if (character !== '*') tokens.push(character === '?' ? anyOne : exactly(character));
      else if (tokens.at(-1) !== star) tokens.push(star);
      i++;
    }
  }
  return tokens;
}

/** Only the last star need ever take more, so this is no worse than tokens times characters. */
function matchTokens(tokens: readonly Token[], name: string): boolean {
  let t = 0;
  let n = 0;
  let last = -1;
  let resume = 0;
  while (n < name.length) {
    const token = tokens[t];
    if (token?.kind === 'star') {
      last = t++;
      resume = n;
    } else if (token?.kind === 'one' && token.accepts(name[n] ?? '')) {
      t++;
      n++;
    } else if (last >= 0) {
      t = last + 1;
      n = ++resume;
    } else return false;
  }
  while (tokens[t]?.kind === 'star') t++;
  return t === tokens.length;
}

const tagCharacter = /[A-Za-z0-9_-]/;
/** RFC 5646, 4.4.1: no language tag that is in use is longer. */
const longestTag = 35;

function captureIn(before: readonly Token[], after: readonly Token[], name: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < name.length; start++) {
    if (!matchTokens(before, name.slice(0, start))) continue;
    let end = start;
    while (end < name.length && end - start < longestTag && tagCharacter.test(name[end] ?? '')) end++;
    for (; end - start >= 2; end--) {
      if (matchTokens(after, name.slice(end))) found.push(name.slice(start, end));
    }
  }
  return found.sort((a, b) => b.length - a.length);
}

/** Compiles a name of a pattern: `*`, `?`, `[a-c]`, `{locale}`, all else standing for itself. */
export function compileSegment(segment: string): SegmentPattern {
  const tokens = tokenize(segment);
  const at = tokens.findIndex((token) => token.kind === 'locale');
  if (at < 0) {
    return { capturing: false, matches: (name) => matchTokens(tokens, name), captures: () => [] };
  }
  const captures = (name: string) => captureIn(tokens.slice(0, at), tokens.slice(at + 1), name);
  return { capturing: true, matches: (name) => captures(name).length > 0, captures };
}
