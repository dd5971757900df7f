import { findFrontMatter } from '../../src/template/front-matter';
import { LineIndex } from '../../src/text/line-index';
import type { Place } from '../../src/text/span';
import { applyFix, type Files, movedBy } from './workspace';

/** A workspace in which one finding is suppressed, and where the finding would now be. */
export interface SuppressedCase {
  /** How it is written, for the name of a test. */
  readonly form: string;
  /** False for a suppression that names no rule. */
  readonly named: boolean;
  readonly files: Files;
  readonly place: Place;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Writes each form of suppression around a finding (contract, section 4); none in JSON, which has no comments. What is
 * about one line is looked for in `firstLine` of it.
 */
export function suppressedCases(
  files: Files,
  place: Place,
  firstLine: Place,
  rule: string,
): readonly SuppressedCase[] {
  const text = files.get(place.file);
  if (text === undefined || /\.jsonc?$/.test(place.file)) return [];
  const site = siteOf(text, place);
  const make = (
    form: string,
    named: boolean,
    insertions: readonly Insertion[],
    about = firstLine,
  ): SuppressedCase => {
    const edits = insertions.map(({ at, text: added }) => ({
      file: place.file,
      span: { start: at, end: at },
      text: added,
    }));
    return { form, named, files: applyFix(files, { edits }), place: movedBy({ edits }, about) };
  };
  const { comment, otherComment: other, above, below, top, onLine } = site;
  const reason = `${rule} -- asked for by the shop`;
  return [
    make('on the line', true, [onLine(comment(`tactful-disable-line ${reason}`))]),
    make('on the line before', true, [above(comment(`tactful-disable-next-line ${reason}`))]),
    make('on the line before, in HTML', true, [above(other(`tactful-disable-next-line ${rule}`))]),
    make('around it', true, [
      above(other(`tactful-disable ${reason}`)),
      below(other(`tactful-enable ${rule}`)),
    ]),
    make('in the file', true, [top(`tactful-disable-file ${reason}`)]),
    make('on the line before, for all rules', false, [
      above(comment('tactful-disable-next-line -- checked by hand')),
    ]),
  ];
}

interface Site {
  readonly comment: (words: string) => string;
  readonly otherComment: (words: string) => string;
  readonly onLine: (comment: string) => Insertion;
  readonly above: (comment: string) => Insertion;
  readonly below: (comment: string) => Insertion;
  readonly top: (words: string) => Insertion;
}

const yaml = (words: string): string => `# ${words}`;
const handlebars = (words: string): string => `{{! ${words} }}`;
const html = (words: string): string => `<!-- ${words} -->`;

function siteOf(text: string, { file, span }: Place): Site {
  const lines = new LineIndex(text);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const isYaml = /\.ya?ml$/.test(file);
  const body = isYaml ? 0 : (findFrontMatter(text)?.span.end ?? 0);
  const inYaml = isYaml || span.start < body;
  const first = lines.lineSpan(lines.line(span.start));
  const last = lines.lineSpan(lines.line(Math.max(span.start, span.end - 1)));
  const indent = /^[ \t]*/.exec(text.slice(first.start))?.[0] ?? '';
  const lineEnd = first.start + text.slice(first.start, first.end).replace(/[\r\n]+$/, '').length;
  const comment = inYaml ? yaml : handlebars;
  const topComment = isYaml ? yaml : handlebars;
  const needsEnd = last.end === text.length && !text.endsWith('\n');
  // What is never closed is noticed at the file's end, wherever that is: nothing can stand below it.
  const isAtEnd = text.slice(span.end).trim() === '' && text.slice(span.start).trim() === '';
  return {
    comment,
    otherComment: inYaml || /\.txt$/.test(file) ? comment : html,
    // A comment after a tag that is never closed would be swallowed by it, so templates have theirs first.
    onLine: (words) => (inYaml ? { at: lineEnd, text: ` ${words}` } : { at: first.start, text: words }),
    above: (words) => ({ at: first.start, text: indent + words + end }),
    below: (words) => ({ at: last.end, text: isAtEnd ? '' : (needsEnd ? end : '') + indent + words + end }),
    top: (words) => ({ at: body, text: topComment(words) + end }),
  };
}
