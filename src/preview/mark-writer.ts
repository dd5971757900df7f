import type { Severity } from '../rules/settings';
import { escapeText } from './escape-text';
import type { Mark } from './marked-text';

/** What a mark says: the finding it stands for, in words. */
export interface MarkWords {
  readonly severity: Severity;
  readonly message: string;
}

/** A finding's words by its number. */
export type WordsOf = (finding: number) => MarkWords | undefined;

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/**
 * Writes stretches of a rendered text with the findings that are about them, from its start to its end. Each finding's
 * number stands once at each place where it shows.
 */
export class MarkWriter {
  readonly #marks: readonly Mark[];
  readonly #wordsOf: WordsOf;
  readonly #numbered = new Set<Mark>();
  readonly #anchored = new Set<number>();
  /** Marks before this one are over. */
  #first = 0;

  constructor(marks: readonly Mark[], wordsOf: WordsOf) {
    this.#marks = marks;
    this.#wordsOf = wordsOf;
  }

  /** A stretch of text. `shown`: what is shown for it where that is not the text itself. */
  text(source: string, start: number, end: number, shown?: string): string {
    const cuts = new Set<number>([start]);
    for (const mark of this.#between(start, end))
      for (const edge of [mark.start, mark.end]) if (edge > start && edge < end) cuts.add(edge);
    const edges = shown === undefined ? [...cuts].sort((a, b) => a - b) : [start];
    const pieces = edges.map((from, i) => {
      const to = edges[i + 1] ?? end;
      return this.gaps(from) + this.#piece(shown ?? source.slice(from, to), from, to);
    });
    return pieces.join('');
  }

  /** What stands where a value is missing, at an offset or before it. */
  gaps(offset: number): string {
    const here = this.#between(offset, offset).filter(
      (mark) => mark.start === mark.end && mark.end <= offset && !this.#numbered.has(mark),
    );
    return here.length === 0
      ? ''
      : `<span class="tactful-gap${this.classOf(here)}"></span>${this.badges(here)}`;
  }

  /** Marks that lie within a tag; with `isWhole` also those that cover it, for elements without words of their own. */
  inTag(start: number, end: number, isWhole: boolean): readonly Mark[] {
    return this.#between(start, end).filter(
      (mark) => (mark.start > start && mark.end < end) || (isWhole && mark.start <= start && mark.end >= end),
    );
  }

  /** The numbers of some findings, which say their words when they are pointed at or reached by the keyboard. */
  badges(marks: readonly Mark[]): string {
    return marks
      .filter((mark) => !this.#numbered.has(mark) && this.#numbered.add(mark))
      .map(({ finding }) => this.#badge(finding))
      .join('');
  }

  /** The class of the most severe of some findings, with a space before it. */
  classOf(marks: readonly Mark[]): string {
    const severities = marks.map(({ finding }) => this.#wordsOf(finding)?.severity);
    const most = SEVERITY_ORDER.find((severity) => severities.includes(severity));
    return most === undefined ? '' : ` tactful-${most}`;
  }

  #badge(finding: number): string {
    const words = this.#wordsOf(finding);
    if (!words) return '';
    const id = this.#anchored.has(finding) ? '' : ` id="finding-${finding}"`;
    this.#anchored.add(finding);
    const said = escapeText(`Finding ${finding}, ${words.severity}: ${words.message}`);
    return `<span class="tactful-badge tactful-${words.severity}"${id} tabindex="0" role="note" aria-label="${said}" data-words="${said}">${finding}</span>`;
  }

  #piece(text: string, start: number, end: number): string {
    const marks = this.#between(start, end).filter((mark) => mark.start <= start && mark.end >= end);
    const words = text.trim();
    if (marks.length === 0 || words === '') return escapeText(text);
    const at = text.indexOf(words);
    const marked = `<mark class="tactful-mark${this.classOf(marks)}">${escapeText(words)}</mark>`;
    return text.slice(0, at) + marked + this.badges(marks) + text.slice(at + words.length);
  }

  /** Marks that touch a stretch. Stretches are asked about in the order of the text. */
  #between(start: number, end: number): readonly Mark[] {
    while ((this.#marks[this.#first]?.end ?? Number.POSITIVE_INFINITY) < start && this.#isDone(this.#first))
      this.#first++;
    const found: Mark[] = [];
    for (let i = this.#first; i < this.#marks.length; i++) {
      const mark = this.#marks[i];
      if (!mark || mark.start > end) break;
      if (mark.end >= start || mark.start === mark.end) found.push(mark);
    }
    return found;
  }

  /** A gap waits for a place where something can be written. */
  #isDone(index: number): boolean {
    const mark = this.#marks[index];
    return mark === undefined || mark.start < mark.end || this.#numbered.has(mark);
  }
}
