import type { HelperMeaning } from '../knowledge/helpers';
import type { Call, Literal } from '../template/expression';
import type { Markup } from '../template/template';
import type { Span } from '../text/span';
import { asWritten } from './as-written';
import { type Finished, Flow } from './flow';
import { fallbackPrefix, textArguments } from './literals';
import type { Part, Passage, Reference } from './message';
import type { Position } from './position';
import { SubjectLine } from './subject-line';

/** A flow, and what becomes of its passages. */
interface Kept {
  readonly flow: Flow;
  readonly isArgument: boolean;
  readonly isHidden: boolean;
}

/** Collects the texts of a message, each in the flow it belongs to: seen, hidden, a subject, an attribute, an argument. */
export class PassageCollector {
  readonly #position: Position;
  readonly #isPlain: boolean;
  readonly #subjectLine: SubjectLine;
  readonly #kept: Kept[] = [];
  /** What is seen, by part. */
  readonly #seen = new Map<Part, Flow>();
  #preheader: Flow | undefined;
  #sawVisibleText = false;
  #order = 0;
  readonly #nextOrder = (): number => this.#order++;

  /** `isPlain`: the file has no block elements, so that an empty line ends a passage. */
  constructor(position: Position, isPlain: boolean) {
    this.#position = position;
    this.#isPlain = isPlain;
    this.#subjectLine = new SubjectLine(position, () => this.#keep(this.newFlow('subject')));
  }

  /** What has been collected, in the order of the text; hidden text only where it is the preheader. */
  finish(): readonly Passage[] {
    const found: Finished[] = [];
    for (const { flow, isArgument, isHidden } of this.#kept) {
      if (flow === this.#preheader) flow.finish(found, isArgument, 'preheader');
      else if (!isHidden) flow.finish(found, isArgument);
    }
    return found.sort((a, b) => a.order - b.order).map(({ passage }) => passage);
  }

  addText(markup: Markup, from: number, to: number): void {
    if (this.#position.frame.unread) return;
    const rest = this.#subjectLine.take(markup, from, to);
    if (this.#isPlain) this.#addPlainText(markup, rest, to);
    else this.#addStretch(markup, rest, to);
  }

  #addPlainText(markup: Markup, from: number, to: number): void {
    let at = from;
    for (const gap of markup.text.slice(from, to).matchAll(/\n[ \t\r]*\n/g)) {
      this.#addStretch(markup, at, from + gap.index);
      this.flow().addBreak(markup, from + gap.index, this.#position.condition);
      at = from + gap.index + gap[0].length;
    }
    this.#addStretch(markup, at, to);
  }

  #addStretch(markup: Markup, from: number, to: number): void {
    if (from >= to) return;
    const flow = this.flow();
    flow.addText(markup, from, to, this.#position.visible, this.#position.frame.section);
    this.#noteText(flow);
  }

  addEntity(markup: Markup, at: Span, text: string): void {
    if (this.#position.frame.unread) return;
    const flow = this.flow();
    flow.addEntity(markup, at, text, this.#position.visible, this.#position.frame.section);
    this.#noteText(flow);
  }

  /** What a tag shows: a reference, or a value that is none. */
  addValue(markup: Markup, at: Span, shown: Reference | undefined): void {
    const { section } = this.#position.frame;
    if (shown) this.flow().addReference(shown, section);
    else this.flow().addValue(markup, at, this.#position.visible, section);
  }

  addLineBreak(markup: Markup, at: Span): void {
    if (!this.#position.frame.unread) this.flow().addLineBreak(markup, at, this.#position.visible);
  }

  /** Literal text handed to a helper or a partial is text somebody reads. */
  addArguments(
    markup: Markup,
    call: Call,
    meaning: HelperMeaning | undefined,
    isPartial: boolean,
    part: Part,
  ): void {
    for (const literal of textArguments(call, meaning, isPartial)) {
      const skip = meaning?.role === 'fallback' ? fallbackPrefix(String(literal.value)) : 0;
      this.addLiteral(markup, literal, part, skip);
    }
  }

  /** A text that is written as a literal in a tag of a markup. `skip`: how much of it is no text. */
  addLiteral(markup: Markup, literal: Literal, part: Part, skip = 0): void {
    if (typeof literal.value !== 'string') return;
    const flow = this.newFlow(part);
    const from = literal.span.start + 1 + skip;
    const { visible, frame } = this.#position;
    flow.addText(asWritten(markup), from, literal.span.end - 1, visible, frame.section);
    this.#keep(flow, true);
  }

  /** Where text is collected here. */
  flow(): Flow {
    const { hiddenFlow, part = 'body' } = this.#position.frame;
    const special = this.#subjectLine.flow ?? hiddenFlow ?? this.#seen.get(part);
    if (special) return special;
    const flow = this.#keep(this.newFlow(part));
    this.#seen.set(part, flow);
    return flow;
  }

  /** A flow that is collected by itself; its passages count only if it is kept. */
  newFlow(part: Part): Flow {
    return new Flow(part, this.#nextOrder);
  }

  keepAttribute(flow: Flow): void {
    this.#keep(flow);
  }

  /** Starts collecting what a style hides. */
  openHidden(): Flow {
    return this.#keep(this.newFlow(this.#position.frame.part ?? 'body'), false, true);
  }

  /** Ends a part that is read as a whole, before the body. */
  endPart(part: Part): void {
    this.#seen.delete(part);
  }

  #keep(flow: Flow, isArgument = false, isHidden = false): Flow {
    this.#kept.push({ flow, isArgument, isHidden });
    return flow;
  }

  /** The first text of the body, if it is hidden, is what an inbox shows beside the subject. */
  #noteText(flow: Flow): void {
    if (this.#sawVisibleText || !flow.hasWords || flow.part !== 'body') return;
    if (this.#position.isHidden) this.#preheader ??= flow;
    else this.#sawVisibleText = true;
  }

  /** The part that text here belongs to. */
  get part(): Part {
    if (this.#subjectLine.flow) return 'subject';
    const mayBePreheader = this.#position.isHidden && !this.#sawVisibleText;
    return this.#inPreheader || mayBePreheader ? 'preheader' : (this.#position.frame.part ?? 'body');
  }

  /** Hidden text that is no preheader: nobody sees it. */
  get isDropped(): boolean {
    const isOver = this.#sawVisibleText || this.#preheader !== undefined;
    return this.#position.isHidden && isOver && !this.#inPreheader;
  }

  get #inPreheader(): boolean {
    return this.#preheader !== undefined && this.#position.frame.hiddenFlow === this.#preheader;
  }
}
