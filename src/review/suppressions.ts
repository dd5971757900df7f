import type { Fix, RawFinding } from '../rules/rule';
import { LineIndex } from '../text/line-index';
import { nearest } from '../text/nearest';
import { type Place, type Span, span } from '../text/span';
import type { Comment } from './comments';

type Form = 'disable-line' | 'disable-next-line' | 'disable' | 'enable' | 'disable-file';

/** A rule named in a suppression, and where; no name stands for all that may be silenced without one. */
interface Target {
  readonly rule: string | undefined;
  readonly at: Span;
}

interface Directive {
  readonly form: Form;
  readonly comment: Comment;
  readonly targets: readonly Target[];
}

/** Rules that only a suppression by name silences: they mean that something else was not read. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['template-syntax', 'invalid-metadata', 'invalid-config']);

const DIRECTIVE =
  /^\s*tactful-(disable-line|disable-next-line|disable-file|disable|enable)(?![\w-])([\s\S]*)$/;

function readDirective(comment: Comment): Directive | undefined {
  const match = DIRECTIVE.exec(comment.text);
  if (!match) return undefined;
  const [, form, rest = ''] = match;
  const names = rest.split(/\s--(?:\s|$)/)[0] ?? '';
  const from = comment.inner.start + comment.text.length - rest.length;
  const named = [...names.matchAll(/[^\s,]+/g)].map((name) => ({
    rule: name[0],
    at: span(from + name.index, from + name.index + name[0].length),
  }));
  const start = comment.inner.start + comment.text.search(/\S/);
  const all: Target = { rule: undefined, at: span(start, from) };
  return { form: form as Form, comment, targets: named.length > 0 ? named : [all] };
}

/** One rule kept silent in one stretch of a file. */
interface Silence {
  readonly target: Target;
  readonly directive: Directive;
  /** Stretch in which findings that start there are silenced. */
  readonly over: Span;
}

/** All suppressions of one file. */
export class Suppressions {
  readonly #file: string;
  readonly #silences: readonly Silence[];
  readonly #used = new Set<Target>();

  constructor(file: string, comments: readonly Comment[], text: string) {
    this.#file = file;
    const directives = comments.map(readDirective).filter((each) => each !== undefined);
    const lines = new LineIndex(directives.length > 0 ? text : '');
    this.#silences = directives.flatMap((directive) => silencesOf(directive, directives, lines));
  }

  /** Whether a finding of a rule that starts at an offset is silenced here. Remembers what silenced it. */
  silences(rule: string, offset: number): boolean {
    const found = this.#silences.filter((silence) => applies(silence, rule, offset));
    for (const silence of found) this.#used.add(silence.target);
    return found.length > 0;
  }

  /** As `silences`, for a rule that only wants to know. */
  wouldSilence(rule: string, offset: number): boolean {
    if (this.#silences.length === 0) return false;
    return this.#silences.some((silence) => applies(silence, rule, offset));
  }

  /** Findings for what silenced nothing. `canFind`: whether a rule had its say in this review. */
  *unused(ruleIds: readonly string[], canFind: (rule: string) => boolean): Generator<RawFinding> {
    const ordered = [...this.#silences].sort((a, b) => turn(a) - turn(b));
    for (const { target, directive } of ordered) {
      const place: Place = { file: this.#file, span: target.at };
      const { rule } = target;
      if (rule !== undefined && !ruleIds.includes(rule)) {
        const near = nearest(rule, ruleIds);
        const suggestion = near === undefined ? '' : ` Did you mean "${near}"?`;
        yield { messageId: 'unknownRule', data: { rule, suggestion }, place };
      } else if (!this.#used.has(target) && (rule === undefined || canFind(rule))) {
        const fixes = [removal(this.#file, target, directive)];
        yield rule === undefined
          ? { messageId: 'unusedAll', place: { file: this.#file, span: wholeOf(directive) }, fixes }
          : {
              messageId: 'unused',
              data: { rule },
              place: directive.targets.length === 1 ? { file: this.#file, span: wholeOf(directive) } : place,
              fixes,
            };
      }
    }
  }
}

/** What may silence this very rule is used or not only once the others have been looked at. */
const turn = ({ target: { rule } }: Silence): number => {
  if (rule === undefined) return 1;
  return rule === 'unused-suppression' ? 2 : 0;
};

function applies({ target, over, directive }: Silence, rule: string, offset: number): boolean {
  if (offset < over.start || offset >= over.end) return false;
  if (target.rule !== undefined) return target.rule === rule;
  // One that names no rule would otherwise hide that it is not needed itself.
  const { outer } = directive.comment;
  return !NAMED_ONLY.has(rule) && !(outer.start <= offset && offset < outer.end);
}

/** From the word `tactful-…` to the last rule's name. */
const wholeOf = ({ comment, targets }: Directive): Span => {
  const start = comment.inner.start + comment.text.search(/\S/);
  const end = Math.max(...targets.map((target) => target.at.end));
  return span(start, end);
};

function silencesOf(directive: Directive, all: readonly Directive[], lines: LineIndex): readonly Silence[] {
  if (directive.form === 'enable') return [];
  return directive.targets.map((target) => ({
    target,
    directive,
    over: stretchOf(directive, target, all, lines),
  }));
}

function stretchOf(directive: Directive, target: Target, all: readonly Directive[], lines: LineIndex): Span {
  const { start, end } = directive.comment.outer;
  const whole = Number.MAX_SAFE_INTEGER;
  switch (directive.form) {
    case 'disable-line':
      return span(
        lines.lineSpan(lines.line(start)).start,
        lineEnd(lines, lines.line(Math.max(start, end - 1))),
      );
    case 'disable-next-line': {
      const line = lines.line(Math.max(start, end - 1)) + 1;
      return line > lines.lineCount ? span(0, 0) : span(lines.lineSpan(line).start, lineEnd(lines, line));
    }
    case 'disable-file':
      return span(0, whole);
    default: {
      const next = all.find(
        (other) => other.form === 'enable' && other.comment.outer.start >= end && ends(other, target),
      );
      return span(end, next?.comment.outer.start ?? whole);
    }
  }
}

const lineEnd = (lines: LineIndex, line: number): number =>
  line >= lines.lineCount ? Number.MAX_SAFE_INTEGER : lines.lineSpan(line).end;

const ends = (enable: Directive, target: Target): boolean =>
  enable.targets.some((each) => each.rule === undefined || each.rule === target.rule);

/** Takes the name out of the comment, or the comment out of the file with the line it had to itself. */
function removal(file: string, target: Target, { comment, targets }: Directive): Fix {
  if (targets.length > 1) {
    const at = comment.inner.start;
    const before = comment.text.slice(0, target.at.start - at);
    const gap = /[\s,]+$/.exec(before)?.[0].length ?? 0;
    const cut = span(target.at.start - gap, target.at.end);
    return { title: `Remove "${target.rule}"`, kind: 'safe', edits: [{ file, span: cut, text: '' }] };
  }
  return {
    title: 'Remove the suppression',
    kind: 'safe',
    edits: [{ file, span: comment.line ?? comment.outer, text: '' }],
  };
}
