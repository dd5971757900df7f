import { type Call, calleeName, type Expression, isBare, partialName } from '../template/expression';
import type { HtmlEvent } from '../template/html-events';
import type { Tag } from '../template/tag';
import type { Markup } from '../template/template';
import type { BlockContext } from './block';
import { BlockStack } from './block-stack';
import { and, not } from './condition';
import { conditionOf, isDecided } from './guard';
import { handedIn } from './handed-values';
import { indexInlines, isShownByName } from './inline-partials';
import { isNamedSlot, isSlot, isSlotName } from './layout-slot';
import { answerTexts, isQuestion } from './literals';
import type { Part, Use } from './message';
import type { Reading } from './reading';
import { firstFrom, TagCursor } from './tag-cursor';

/** Reads the tags and the HTML between two offsets side by side, in the order of the text. */
export class RangeReader {
  readonly #reading: Reading;
  readonly #markup: Markup;
  readonly #from: number;
  readonly #to: number;
  readonly #tags: TagCursor;
  readonly #blocks: BlockStack;
  /** Up to here stands the block of a partial that is not known: it is shown as it is. */
  #unknownTo = -1;
  #isComment = false;

  constructor(reading: Reading, markup: Markup, from: number, to: number) {
    this.#reading = reading;
    this.#markup = markup;
    this.#from = from;
    this.#to = to;
    this.#tags = new TagCursor(markup, from, to);
    const { position, branches } = reading;
    this.#blocks = new BlockStack(markup, position, branches, () => this.#blockContext());
  }

  read(): void {
    const { events } = this.#markup;
    for (let i = firstFrom(events, this.#from); i < events.length; i++) {
      const event = events[i];
      if (!event || event.span.start >= this.#to) break;
      if (event.span.start >= this.#tags.readTo) this.#readTags(event.span.start);
      else if (event.span.end <= this.#tags.readTo) continue;
      if (event.kind === 'text' || event.kind === 'value') this.#readText(event);
      else if (event.kind === 'comment') this.#readComment(Math.min(event.span.end, this.#to));
      else if (event.span.start >= this.#tags.readTo) this.#reading.elements.read(this.#markup, event);
    }
    this.#readTags(this.#to);
    this.#blocks.closeAll();
  }

  /** A stretch of text, which tags may interrupt. */
  #readText(event: HtmlEvent): void {
    const end = Math.min(event.span.end, this.#to);
    let at = Math.max(event.span.start, this.#from, this.#tags.readTo);
    while (at < end) {
      const next = Math.min(this.#tags.nextStart, end);
      if (next > at) this.#reading.elements.readText(this.#markup, at, next, event.kind === 'value');
      this.#readTags(next + 1);
      at = Math.max(next, this.#tags.readTo);
      if (next === end) return;
    }
  }

  /** What stands in an HTML comment is sent along, but nobody gets to see it. */
  #readComment(end: number): void {
    this.#isComment = true;
    this.#readTags(end);
    this.#isComment = false;
  }

  /** Every tag that starts before an offset. */
  #readTags(offset: number): void {
    for (let tag = this.#tags.before(offset); tag; tag = this.#tags.before(offset)) this.#readTag(tag);
  }

  #readTag(tag: Tag): void {
    switch (tag.kind) {
      case 'mustache':
      case 'unescaped':
        this.#readValue(tag);
        break;
      case 'open':
      case 'open-inverse':
        if (!this.#markup.blocks.has(this.#tags.index)) break;
        this.#ask(tag);
        if (tag.call && isNamedSlot(tag.call)) this.#reading.inclusions.leaveOpen();
        this.#blocks.open(tag, this.#tags.index);
        break;
      case 'else':
      case 'else-chain':
        this.#blocks.else(tag, this.#tags.owner, () => this.#ask(tag));
        break;
      case 'close':
        this.#blocks.close(this.#tags.owner);
        break;
      case 'partial':
        this.#readPartial(tag);
        break;
      case 'open-partial':
        this.#readPartialWithBlock(tag);
        break;
      case 'open-decorator':
        this.#skipInline(tag);
        break;
      default:
    }
  }

  #readValue(tag: Tag): void {
    const { passages, elements, references, inclusions, meaning, position } = this.#reading;
    const { call } = tag;
    if (call && this.#isInText && isSlot(call)) {
      if (inclusions.readSlot()) return;
      if (tag.kind === 'unescaped') inclusions.leaveOpen();
    }
    if (call && isNamedSlot(call)) inclusions.leaveOpen();
    const use = this.#use();
    const found = call ? references.add(this.#markup, tag, call, use, this.#part()) : [];
    if (use === 'silent' && !elements.attribute) return;
    const shown = found.find((reference) => reference.use !== 'silent');
    const handed = call ? handedIn(call, { scope: position.scope, meaning }) : [];
    const [only] = handed;
    if (only && !shown && handed.length === 1 && elements.attribute && use !== 'shown')
      elements.readHanded(only);
    else elements.readValue(this.#markup, tag.span, shown);
    if (!call || use !== 'shown') return;
    for (const literal of handed) passages.addLiteral(literal.markup, literal, this.#part());
    passages.addArguments(this.#markup, call, meaning(calleeName(call)), false, this.#part());
    if (isQuestion(call)) this.#readAnswers(call);
  }

  /** The texts that an inline question shows, each under its answer. */
  #readAnswers(call: Call): void {
    const { position, passages } = this.#reading;
    const { condition } = position;
    const context = this.#blockContext();
    if (!isDecided(call, context)) return;
    const guard = conditionOf(call, context);
    for (const answer of ['yes', 'no'] as const) {
      position.condition = and(condition, answer === 'yes' ? guard : not(guard));
      for (const literal of answerTexts(call, answer))
        passages.addLiteral(this.#markup, literal, this.#part());
    }
    position.condition = condition;
  }

  /** Notes what a block's opener asks for. */
  #ask(tag: Tag): void {
    if (tag.call) this.#reading.references.add(this.#markup, tag, tag.call, 'silent', this.#part());
  }

  /** Notes what a partial is handed, and what its name depends on; a plain name is none of the data's. */
  #askArguments(tag: Tag): void {
    if (tag.call && !isBare(tag.call)) this.#ask(tag);
  }

  #readPartial(tag: Tag): void {
    const { passages, elements, inclusions } = this.#reading;
    const { call } = tag;
    if (!call) return;
    this.#askArguments(tag);
    if (tag.name === '@partial-block') {
      inclusions.readBlock();
      return;
    }
    if (!this.#isInText) {
      inclusions.include(this.#markup, tag);
      elements.addUnknown();
      return;
    }
    if (isSlotName(partialName(call)) && inclusions.readSlot()) return;
    const partial = inclusions.include(this.#markup, tag);
    if (partial) inclusions.inline(partial, call, this.#markup, tag.span.start);
    else if (isSlotName(partialName(call))) inclusions.leaveOpen();
    // What becomes of it is not known: it may be shown.
    else passages.addArguments(this.#markup, call, undefined, true, this.#part());
  }

  #readPartialWithBlock(tag: Tag): void {
    const { passages, inclusions } = this.#reading;
    const block = this.#markup.blocks.get(this.#tags.index);
    const close = block?.close === undefined ? undefined : this.#markup.tags[block.close];
    this.#askArguments(tag);
    const partial = inclusions.include(this.#markup, tag);
    if (partial && close && this.#isInText) {
      inclusions.inlineWithBlock(partial, tag.call, this.#markup, tag.span.end, close.span.start);
      this.#tags.skip(close.span.end);
      return;
    }
    this.#unknownTo = Math.max(this.#unknownTo, close?.span.start ?? this.#to);
    if (tag.call && this.#isInText)
      passages.addArguments(this.#markup, tag.call, undefined, true, this.#part());
  }

  /** An inline partial is read where it is included; where that cannot be told, here. */
  #skipInline(tag: Tag): void {
    const block = this.#markup.blocks.get(this.#tags.index);
    const close = block?.close === undefined ? undefined : this.#markup.tags[block.close];
    const isInUnknown = tag.span.start < this.#unknownTo;
    const index = indexInlines(this.#markup);
    if (close && !isInUnknown && isShownByName(this.#markup, tag, index)) this.#tags.skip(close.span.end);
  }

  get #isInText(): boolean {
    const { elements } = this.#reading;
    return !elements.attribute && !elements.isOpening;
  }

  /** What becomes of a value here. */
  #use(): Use {
    const { position, elements, passages } = this.#reading;
    if (this.#isComment) return 'silent';
    if (elements.attribute) return elements.attribute.use;
    return elements.isOpening || position.frame.unread || passages.isDropped ? 'silent' : 'shown';
  }

  #part(): Part {
    return this.#reading.elements.attribute?.part ?? this.#reading.passages.part;
  }

  #blockContext(): BlockContext {
    const { position, meaning, ownGuard, nextId } = this.#reading;
    return {
      scope: position.scope,
      meaning,
      ownGuard,
      nextId,
      sourceOf: (expression) => sourceOf(this.#markup, expression),
    };
  }
}

/** An expression as written, without the braces and sigils of its tag. */
const sourceOf = (markup: Markup, expression: Expression): string =>
  markup.text.slice(expression.span.start, expression.span.end).replace(/^\{+[#^~\s]*|[~\s]*\}+$/g, '');
