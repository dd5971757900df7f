import type { Markup } from '../template/template';
import type { Flow } from './flow';
import type { Position } from './position';

/** A leading `Subject:` line, which tags and branches may interrupt. */
export class SubjectLine {
  readonly #position: Position;
  readonly #open: () => Flow;
  /** Set from `Subject:` to the end of its line. */
  #flow: Flow | undefined;
  /** Until the first words that are no subject. */
  #isAtTop = true;

  /** `open` starts collecting a subject. */
  constructor(position: Position, open: () => Flow) {
    this.#position = position;
    this.#open = open;
  }

  /** The subject that is being read. */
  get flow(): Flow | undefined {
    return this.#flow;
  }

  /** Takes what belongs to such lines, one after the other in branches; returns where the rest starts. */
  take(markup: Markup, from: number, to: number): number {
    let at = from;
    for (let next = this.#takeLine(markup, at, to); next !== undefined; next = this.#takeLine(markup, at, to))
      at = next;
    return at;
  }

  #takeLine(markup: Markup, from: number, to: number): number | undefined {
    if (from >= to || (!this.#flow && !this.#isAtTop)) return undefined;
    const text = markup.masked.slice(from, to);
    const keyword = this.#flow ? 0 : this.#keywordIn(text);
    if (keyword === undefined) {
      if (/[\p{L}\p{N}]/u.test(text)) this.#isAtTop = false;
      return undefined;
    }
    this.#flow ??= this.#open();
    const end = text.indexOf('\n', keyword);
    const stop = end < 0 ? to : from + end;
    this.#flow.addText(markup, from + keyword, stop, this.#position.condition, 0);
    if (end >= 0) this.#flow = undefined;
    return stop;
  }

  /** The length of a leading `Subject:`, where one may stand. */
  #keywordIn(text: string): number | undefined {
    const { parent, part } = this.#position.frame;
    return parent === undefined && part !== 'subject' ? /^\s*Subject:/i.exec(text)?.[0].length : undefined;
  }
}
