import type { Tag } from './tag';

/**
 * Fills the place of every tag in the masked text. In text and attribute values it is a word of its own; U+FFFC is
 * Unicode's own stand-in for an object in text.
 */
export const PLACEHOLDER = '\uFFFC';

type State = 'text' | 'tag' | 'before-value' | 'unquoted' | '"' | "'" | 'comment';

/** `<!--[if mso]>` and `<![endif]-->`: their content is read by Outlook users, so it is no comment. */
const CONDITIONAL = /<!--\[if[^\]]{0,100}\]>(?:<!-->|-->)?|<!(?:--<!)?\[endif\]-->/gi;

/**
 * The text with its tags, its front matter and Outlook's conditional marks filled in, every other character at its
 * own offset: what an HTML tokenizer can read. The filler depends on where a tag stands: between attributes it is
 * blank, in a value or in text it is a word.
 */
export function maskTags(text: string, tags: readonly Tag[], from: number): string {
  const pieces: string[] = [' '.repeat(from)];
  let state: State = 'text';
  let at = from;
  for (const tag of tags) {
    if (tag.span.start < at) continue;
    const run = blankConditionals(text.slice(at, tag.span.start));
    pieces.push(run);
    state = advance(run, state);
    pieces.push(filler(text, tag, state));
    if (state === 'before-value') state = 'unquoted';
    at = tag.span.end;
  }
  pieces.push(blankConditionals(text.slice(at)));
  return pieces.join('');
}

const blankConditionals = (run: string): string =>
  run.includes('<!') ? run.replace(CONDITIONAL, (mark) => mark.replace(/[^\n]/g, ' ')) : run;

function filler(text: string, tag: Tag, state: State): string {
  const length = tag.span.end - tag.span.start;
  const shows = tag.kind === 'mustache' || tag.kind === 'unescaped' || tag.kind === 'partial';
  if (state === 'tag') return ' '.repeat(length);
  if (state === 'before-value' || state === 'unquoted') return PLACEHOLDER.repeat(length);
  if (shows) return PLACEHOLDER.repeat(length);
  return blanks(text, tag.span.start, tag.span.end);
}

/** A stretch without a meaning of its own, as blanks; its lines stay lines. */
const blanks = (text: string, from: number, to: number): string => {
  const newline = text.indexOf('\n', from);
  return newline < 0 || newline >= to ? ' '.repeat(to - from) : text.slice(from, to).replace(/[^\n]/g, ' ');
};

/** Where the HTML stands after a run of literal text: a small part of the HTML standard's tokenizer. */
function advance(run: string, from: State): State {
  let state = from;
  let at = 0;
  while (at < run.length) {
    const next = STEPS[state](run, at);
    state = next.state;
    at = next.at;
  }
  return state;
}

type Step = (run: string, at: number) => { readonly state: State; readonly at: number };

/** Goes on to the end of the run, staying in a state, where nothing that ends it follows. */
const until = (found: number, run: string, here: State, state: State, length: number) =>
  found < 0 ? { state: here, at: run.length } : { state, at: found + length };

const STEPS: Readonly<Record<State, Step>> = {
  text: (run, at) => {
    const open = run.indexOf('<', at);
    if (open < 0) return { state: 'text', at: run.length };
    if (run.startsWith('!--', open + 1)) return { state: 'comment', at: open + 4 };
    const isTag = open + 1 === run.length || /[a-zA-Z/!]/.test(run[open + 1] ?? '');
    return { state: isTag ? 'tag' : 'text', at: open + 1 };
  },
  comment: (run, at) => until(run.indexOf('-->', at), run, 'comment', 'text', 3),
  '"': (run, at) => until(run.indexOf('"', at), run, '"', 'tag', 1),
  "'": (run, at) => until(run.indexOf("'", at), run, "'", 'tag', 1),
  tag: (run, from) => {
    let at = from;
    while (at < run.length && run[at] !== '>' && run[at] !== '=') at++;
    const c = run[at];
    return { state: c === '>' ? 'text' : c === '=' ? 'before-value' : 'tag', at: at + 1 };
  },
  'before-value': (run, at) => {
    const c = run[at] ?? '';
    if (c === '"' || c === "'") return { state: c, at: at + 1 };
    if (c === '>') return { state: 'text', at: at + 1 };
    return { state: c > ' ' ? 'unquoted' : 'before-value', at: at + 1 };
  },
  unquoted: (run, at) => {
    const c = run[at] ?? '';
    return { state: c === '>' ? 'text' : c <= ' ' ? 'tag' : 'unquoted', at: at + 1 };
  },
};
