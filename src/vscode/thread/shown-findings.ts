import type { Finding } from '../../review/finding';
import type { Edit } from '../../text/edits';
import { LineIndex } from '../../text/line-index';
import type { Place, Span } from '../../text/span';
import type { ShownEdit, ShownFinding, TextRange } from '../protocol';

type TextOf = (file: string) => string | undefined;

/** Turns offsets into lines and columns, by the texts that were reviewed. */
export class Ranges {
  readonly #textOf: TextOf;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(textOf: TextOf) {
    this.#textOf = textOf;
  }

  of(file: string, span: Span): TextRange {
    const index = this.#indexes.get(file) ?? new LineIndex(this.#textOf(file) ?? '');
    this.#indexes.set(file, index);
    const start = index.position(span.start);
    const end = index.position(span.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }

  isThere(file: string): boolean {
    return this.#textOf(file) !== undefined;
  }
}

/** A finding as the editor shows it. */
export function shownFinding(finding: Finding, ranges: Ranges): ShownFinding {
  const rangeOf = ({ file, span }: Place) => ranges.of(file, span);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: rangeOf(finding.place),
    related: finding.related.map(({ place, message }) => ({
      file: place.file,
      range: rangeOf(place),
      message,
    })),
    fixes: finding.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => shownEdit(edit, ranges)),
    })),
  };
}

const shownEdit = ({ file, span, text }: Edit, ranges: Ranges): ShownEdit => ({
  file,
  range: ranges.of(file, span),
  text,
  creates: !ranges.isThere(file),
});
