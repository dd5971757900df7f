import { hides, isBlock, isSection, LINK_ATTRIBUTES, TEXT_ATTRIBUTES, VOID } from '../knowledge/elements';
import { HELPERS, type HelperMeaning } from '../knowledge/helpers';
import { type Call, calleeName, type Expression } from '../template/expression';
import type { HtmlEvent } from '../template/html-events';
import type { Tag } from '../template/tag';
import { type Markup, placeIn, type Template } from '../template/template';
import type { Span } from '../text/span';
import { openBlock, partialScope } from './block';
import { ALWAYS, and, type Condition, isWithin, NEVER, not } from './condition';
import { closeImplied, type Frame, pop, push, rootFrame } from './element-stack';
import { Flow } from './flow';
import type { OwnGuard } from './guard';
import { fallbackPrefix, textArguments } from './literals';
import type { Branch, Claim, Link, Message, Part, PartialUse, Passage, Reference, Use } from './message';
import { unitsOf } from './passage';
import { pathsOf } from './references';
import { ROOT, type Scope } from './scope';

/** What a message is built from besides its template. */
export interface MessageContext {
  /** A partial by the name it is included under. */
  readonly partial: (name: string) => Template | undefined;
  readonly ownMeaning: (helper: string) => HelperMeaning | undefined;
  readonly ownGuard: (helper: string) => OwnGuard | undefined;
}

/** Partials within partials, and partials in all, that one message may include. */
const DEEPEST_PARTIAL = 20;
const MOST_PARTIALS = 2000;

/** Puts a template and its partials together as their readers may see them. */
export function buildMessage(template: Template, context: MessageContext): Message {
  const builder = new MessageBuilder(template, context);
  builder.build();
  return builder.message();
}

/** An attribute that is being read. */
interface Attribute {
  readonly name: string;
  readonly place: Span;
  /** How its value goes into a flow, once it is known to be text or a link: most attributes are neither. */
  readonly pieces: ((flow: Flow) => void)[];
  /** Under which conditions which literal text of it stands. */
  readonly literals: { readonly text: string; readonly condition: Condition }[];
  /** The literal text so far, with U+FFFC for values. */
  text: string;
}

/** An element whose opening tag is being read. */
interface OpeningElement {
  readonly name: string;
  readonly condition: Condition;
  hidden: Condition;
  part: Part | undefined;
}

/** A block that is being read. */
interface OpenBlock {
  readonly index: number;
  readonly frame: Frame;
  readonly scope: Scope;
  readonly outer: Condition;
  /** What the next `{{else}}` starts from: none of the branches so far. */
  otherwise: Condition;
  /** The stack after the first branch; the text goes on from there. */
  afterFirst: Frame | undefined;
}

/** Where a partial's `{{> @partial-block}}` leads. */
interface PartialBlock {
  readonly markup: Markup;
  readonly from: number;
  readonly to: number;
  readonly scope: Scope;
  readonly outer: PartialBlock | undefined;
}

class MessageBuilder {
  readonly #template: Template;
  readonly #context: MessageContext;
  readonly #flows: { readonly flow: Flow; readonly isArgument: boolean; readonly isHidden: boolean }[] = [];
  readonly #references: Reference[] = [];
  readonly #links: Link[] = [];
  readonly #claims: Claim[] = [];
  readonly #branches: Branch[] = [];
  readonly #partials: PartialUse[] = [];
  readonly #elements = new Set<string>();
  #frame: Frame;
  #scope: Scope = ROOT;
  #condition: Condition = ALWAYS;
  #opening: OpeningElement | undefined;
  #attribute: Attribute | undefined;
  #partialBlock: PartialBlock | undefined;
  #lastId = 0;
  #section = 0;
  #including: readonly string[] = [];
  #sawVisibleText = false;
  #preheader: Flow | undefined;
  readonly #isPlain: boolean;
  /** What is seen, by part; a part of its own for each is read one after the other. */
  readonly #seen = new Map<Part, Flow>();
  #order = 0;
  /** A leading `Subject:` line that is not over yet. */
  #subjectLine: Flow | undefined;
  #isAtTop = true;

  constructor(template: Template, context: MessageContext) {
    this.#template = template;
    this.#context = context;
    this.#isPlain = !template.hasBlocks;
    this.#frame = rootFrame(undefined);
  }

  build(): void {
    const { subject, preheader } = this.#template;
    if (subject) this.#readWhole(subject, 'subject');
    if (preheader) this.#readWhole(preheader, 'preheader');
    this.#frame = rootFrame(bodyPart(this.#template));
    this.#readRange(this.#template, this.#template.bodyStart, this.#template.text.length);
  }

  message(): Message {
    const found = this.#flows.flatMap(({ flow, isArgument, isHidden }) => {
      if (isHidden && flow !== this.#preheader) return [];
      const isPreheader = flow === this.#preheader;
      return flow.finish(isArgument).map(({ order, passage }) => ({
        order,
        passage: isPreheader ? { ...passage, part: 'preheader' as const } : passage,
      }));
    });
    const passages = found.sort((a, b) => a.order - b.order).map(({ passage }): Passage => passage);
    return {
      file: this.#template.file,
      passages,
      units: passages.flatMap(unitsOf),
      references: this.#references,
      links: this.#links,
      claims: this.#claims,
      branches: this.#branches,
      partials: this.#partials,
      elements: this.#elements,
    };
  }

  #readWhole(markup: Markup, part: Part): void {
    this.#frame = rootFrame(part);
    this.#readRange(markup, 0, markup.text.length);
    this.#seen.delete(part);
  }

  /** Reads the tags and the HTML between two offsets side by side, in the order of the text. */
  #readRange(markup: Markup, from: number, to: number): void {
    const tags = new Cursor(markup, from, to);
    const blocks: OpenBlock[] = [];
    const upTo = (offset: number): void => {
      for (let tag = tags.before(offset); tag; tag = tags.before(offset))
        this.#tag(markup, tag, tags, blocks);
    };
    for (let i = firstFrom(markup.events, from); i < markup.events.length; i++) {
      const event = markup.events[i];
      if (!event || event.span.start >= to) break;
      if (event.span.start < tags.skipTo) {
        if (event.span.end <= tags.skipTo) continue;
      } else upTo(event.span.start);
      if (event.kind === 'text' || event.kind === 'value') {
        this.#readText(markup, event, to, from, tags, upTo);
      } else if (event.span.start >= tags.skipTo) this.#event(markup, event);
    }
    upTo(to);
    for (const block of blocks.reverse()) this.#endBlock(block);
  }

  /** A stretch of text, which tags may interrupt. */
  #readText(
    markup: Markup,
    event: HtmlEvent,
    to: number,
    from: number,
    tags: Cursor,
    upTo: (offset: number) => void,
  ): void {
    const end = Math.min(event.span.end, to);
    let at = Math.max(event.span.start, from, tags.skipTo);
    while (at < end) {
      const next = Math.min(tags.nextStart(), end);
      if (next > at) this.#text(markup, at, next, event.kind === 'value');
      upTo(next + 1);
      at = Math.max(next, tags.skipTo);
      if (next === end) return;
    }
  }

  // ---- HTML ----

  #event(markup: Markup, event: HtmlEvent): void {
    switch (event.kind) {
      case 'open':
        this.#frame = closeImplied(this.#frame, event.name);
        this.#elements.add(event.name);
        this.#opening = { name: event.name, condition: this.#condition, hidden: NEVER, part: undefined };
        break;
      case 'attribute':
        this.#attribute = {
          name: event.name,
          place: event.span,
          pieces: [],
          literals: [],
          text: '',
        };
        break;
      case 'attribute-end':
        this.#endAttribute(markup, event.span.end);
        break;
      case 'open-end':
        this.#endOpening(markup, event);
        break;
      case 'close':
        this.#closeElement(markup, event);
        break;
      case 'entity':
        this.#entity(markup, event.span, event.text);
        break;
      default:
    }
  }

  #endOpening(markup: Markup, event: HtmlEvent & { readonly kind: 'open-end' }): void {
    const opening = this.#opening;
    this.#opening = undefined;
    if (!opening) return;
    if (opening.name === 'br') this.#lineBreak(markup, event.span);
    if (isBlock(opening.name)) this.#flow().addBreak(markup, event.span.end, this.#condition);
    if (VOID.has(opening.name) || (event.selfClosing && opening.name.includes('-'))) return;
    const parent = this.#frame;
    const isHidden = opening.hidden !== NEVER;
    this.#frame = push(parent, {
      name: opening.name,
      section: isSection(opening.name) ? ++this.#section : parent.section,
      hidden: isHidden ? opening.hidden : parent.hidden,
      part: opening.part,
      hiddenFlow: isHidden && isWithin(this.#condition, opening.hidden) ? this.#hiddenFlow() : undefined,
    });
  }

  #closeElement(markup: Markup, event: HtmlEvent & { readonly kind: 'close' }): void {
    const inner = this.#flow();
    this.#frame = pop(this.#frame, event.name);
    if (!isBlock(event.name)) return;
    const at = event.span.end;
    inner.addBreak(markup, at, this.#condition);
    const outer = this.#flow();
    if (outer !== inner) outer.addBreak(markup, at, this.#condition);
  }

  #endAttribute(markup: Markup, end: number): void {
    const attribute = this.#attribute;
    this.#attribute = undefined;
    if (!attribute) return;
    const { name, text } = attribute;
    const place = placeIn(markup, { start: attribute.place.start, end });
    const element = this.#opening?.name ?? '';
    if (name === 'lang' || name === 'dir' || name === 'hreflang') {
      this.#claims.push({ attribute: name, element, value: text.trim(), place, condition: this.#condition });
    } else if (TEXT_ATTRIBUTES.has(name)) {
      if (!this.#isHidden()) this.#keep(this.#flowOf(attribute, 'alt'), false, false);
    } else if (isLink(name, text)) {
      const runs = this.#flowOf(attribute, 'link').allRuns();
      if (runs.length > 0)
        this.#links.push({ element, attribute: name, runs, place, condition: this.#condition });
    }
    if (!this.#opening) return;
    if (name === 'hidden' || (name === 'style' && hides(text)))
      this.#opening.hidden = this.#hiddenWhen(attribute);
    if (name === 'class' && /preheader|preview-?text/i.test(text)) this.#opening.part = 'preheader';
  }

  #flowOf(attribute: Attribute, part: Part): Flow {
    const flow = this.#newFlow(part);
    for (const add of attribute.pieces) add(flow);
    return flow;
  }

  /** A style that stands in one branch of a block hides only there. */
  #hiddenWhen({ literals }: Attribute): Condition {
    return literals.find(({ text }) => /none|hidden|hide|[01]/i.test(text))?.condition ?? this.#condition;
  }

  /** Notes a stretch of an attribute's value. */
  #addToAttribute(attribute: Attribute, text: string, add: (flow: Flow) => void): void {
    attribute.text += text;
    attribute.literals.push({ text, condition: this.#condition });
    attribute.pieces.push(add);
  }

  // ---- text ----

  #text(markup: Markup, from: number, to: number, inValue: boolean): void {
    const attribute = this.#attribute;
    if (inValue && attribute) {
      const { section } = this.#frame;
      const condition = this.#condition;
      const add = (flow: Flow) => flow.addText(markup, from, to, condition, section);
      this.#addToAttribute(attribute, markup.text.slice(from, to), add);
    } else if (!this.#frame.unread) {
      const rest = this.#subjectText(markup, from, to);
      if (this.#isPlain) this.#plainText(markup, rest, to);
      else this.#addText(markup, rest, to);
    }
  }

  /** In a file without block elements an empty line ends a passage. */
  #plainText(markup: Markup, from: number, to: number): void {
    let at = from;
    for (const gap of markup.text.slice(from, to).matchAll(/\n[ \t\r]*\n/g)) {
      this.#addText(markup, at, from + gap.index);
      this.#flow().addBreak(markup, from + gap.index, this.#condition);
      at = from + gap.index + gap[0].length;
    }
    this.#addText(markup, at, to);
  }

  #addText(markup: Markup, from: number, to: number): void {
    if (from >= to) return;
    const flow = this.#flow();
    flow.addText(markup, from, to, this.#visible(), this.#frame.section);
    this.#noteText(flow);
  }

  /** Takes the part of a text that belongs to a leading `Subject:` line; returns where the rest starts. */
  #subjectText(markup: Markup, from: number, to: number): number {
    if (!this.#subjectLine && !this.#isAtTop) return from;
    const text = markup.masked.slice(from, to);
    const start = /^\s*Subject:/i.exec(text);
    const isTop = this.#isAtTop && this.#frame.parent === undefined && this.#frame.part !== 'subject';
    if (!this.#subjectLine && !(isTop && start)) {
      if (/[\p{L}\p{N}]/u.test(text)) this.#isAtTop = false;
      return from;
    }
    const skip = this.#subjectLine ? 0 : (start?.[0].length ?? 0);
    this.#subjectLine ??= this.#newSubject();
    const end = text.indexOf('\n', skip);
    const stop = end < 0 ? to : from + end;
    this.#subjectLine.addText(markup, from + skip, stop, this.#condition, 0);
    if (end < 0) return to;
    this.#subjectLine = undefined;
    return this.#subjectText(markup, stop, to);
  }

  #newSubject(): Flow {
    const flow = this.#newFlow('subject');
    this.#keep(flow, false, false);
    return flow;
  }

  #entity(markup: Markup, at: Span, text: string): void {
    const { section, unread } = this.#frame;
    if (this.#attribute) {
      const condition = this.#condition;
      const add = (flow: Flow) => flow.addEntity(markup, at, text, condition, section);
      this.#addToAttribute(this.#attribute, text, add);
    } else if (!unread) {
      const flow = this.#flow();
      flow.addEntity(markup, at, text, this.#visible(), section);
      this.#noteText(flow);
    }
  }

  #lineBreak(markup: Markup, at: Span): void {
    if (!this.#frame.unread) this.#flow().addLineBreak(markup, at, this.#visible());
  }

  #newFlow(part: Part): Flow {
    return new Flow(part, () => this.#order++);
  }

  #hiddenFlow(): Flow {
    const flow = this.#newFlow(this.#frame.part ?? 'body');
    this.#keep(flow, false, true);
    return flow;
  }

  /** Where text is collected here. */
  #flow(): Flow {
    if (this.#subjectLine) return this.#subjectLine;
    if (this.#frame.hiddenFlow) return this.#frame.hiddenFlow;
    const part = this.#frame.part ?? 'body';
    const known = this.#seen.get(part);
    if (known) return known;
    const flow = this.#newFlow(part);
    this.#seen.set(part, flow);
    this.#keep(flow, false, false);
    return flow;
  }

  #keep(flow: Flow, isArgument: boolean, isHidden: boolean): void {
    this.#flows.push({ flow, isArgument, isHidden });
  }

  /** The first text of the body, if it is hidden, is what an inbox shows beside the subject. */
  #noteText(flow: Flow): void {
    if (this.#sawVisibleText || !flow.hasWords || flow.part !== 'body') return;
    if (this.#frame.hiddenFlow) this.#preheader ??= flow;
    else this.#sawVisibleText = true;
  }

  #isHidden(): boolean {
    return this.#frame.hiddenFlow !== undefined;
  }

  /** The condition under which text here is seen. */
  #visible(): Condition {
    const { hidden } = this.#frame;
    return hidden === NEVER || this.#isHidden() ? this.#condition : and(this.#condition, not(hidden));
  }

  // ---- tags ----

  #tag(markup: Markup, tag: Tag, tags: Cursor, blocks: OpenBlock[]): void {
    switch (tag.kind) {
      case 'mustache':
      case 'unescaped':
        this.#value(markup, tag);
        break;
      case 'open':
      case 'open-inverse':
        this.#openBlock(markup, tag, tags, blocks);
        break;
      case 'else':
      case 'else-chain':
        this.#else(markup, tag, tags, blocks);
        break;
      case 'close':
        this.#close(tags, blocks);
        break;
      case 'partial':
        this.#partial(markup, tag);
        break;
      case 'open-partial':
        this.#openPartial(markup, tag, tags);
        break;
      default:
    }
  }

  #openBlock(markup: Markup, tag: Tag, tags: Cursor, blocks: OpenBlock[]): void {
    if (!markup.blocks.has(tags.index)) return;
    if (tag.call) this.#reportPaths(markup, tag, tag.call, 'silent');
    const opened = openBlock(tag, this.#blockContext(markup));
    blocks.push({
      index: tags.index,
      frame: this.#frame,
      scope: this.#scope,
      outer: this.#condition,
      otherwise: opened.otherwise,
      afterFirst: undefined,
    });
    this.#enterBranch(markup, tag, opened.guard, this.#condition, opened.scope);
  }

  #else(markup: Markup, tag: Tag, tags: Cursor, blocks: OpenBlock[]): void {
    const block = blocks.at(-1);
    if (!block || markup.owners.get(tags.index) !== block.index) return;
    block.afterFirst ??= this.#frame;
    this.#frame = block.frame;
    this.#scope = block.scope;
    this.#condition = block.outer;
    const left = and(block.outer, block.otherwise);
    if (tag.kind === 'else' || !tag.call) {
      this.#enterBranch(markup, tag, block.otherwise, block.outer, block.scope);
      return;
    }
    this.#condition = left;
    this.#reportPaths(markup, tag, tag.call, 'silent');
    const opened = openBlock(tag, this.#blockContext(markup));
    this.#enterBranch(markup, tag, opened.guard, left, opened.scope);
    block.otherwise = and(block.otherwise, opened.otherwise);
  }

  #enterBranch(markup: Markup, tag: Tag, guard: Condition, outer: Condition, scope: Scope): void {
    this.#condition = and(outer, guard);
    this.#scope = scope;
    this.#branches.push({ place: placeIn(markup, tag.span), guard, condition: this.#condition });
  }

  #close(tags: Cursor, blocks: OpenBlock[]): void {
    const owner = tags.owner();
    if (owner === undefined) return;
    // What lies between is never closed: it ends here too.
    while (blocks.length > 0 && (blocks.at(-1)?.index ?? -1) >= owner) {
      const block = blocks.pop();
      if (block) this.#endBlock(block);
    }
  }

  #endBlock(block: OpenBlock): void {
    this.#frame = block.afterFirst ?? this.#frame;
    this.#scope = block.scope;
    this.#condition = block.outer;
  }

  #value(markup: Markup, tag: Tag): void {
    const { call } = tag;
    const use = this.#use();
    const references = call ? this.#reportPaths(markup, tag, call, use) : [];
    if (use === 'silent' && !this.#attribute) return;
    const shown = references.find((reference) => reference.use !== 'silent');
    const { section } = this.#frame;
    const condition = this.#visible();
    const add = (flow: Flow) =>
      shown ? flow.addReference(shown, section) : flow.addValue(markup, tag.span, condition, section);
    if (this.#attribute) this.#addToAttribute(this.#attribute, '\uFFFC', add);
    else add(this.#flow());
    if (call && use === 'shown') this.#arguments(markup, call, this.#meaning(calleeName(call)), false);
  }

  #use(): Use {
    const attribute = this.#attribute;
    if (attribute) {
      if (TEXT_ATTRIBUTES.has(attribute.name)) return 'shown';
      return isLink(attribute.name, attribute.text) ? 'linked' : 'silent';
    }
    return this.#opening || this.#frame.unread || this.#isDropped() ? 'silent' : 'shown';
  }

  /** Hidden text that is no preheader. */
  #isDropped(): boolean {
    return (
      this.#isHidden() && (this.#sawVisibleText || this.#preheader !== undefined) && !this.#inPreheader()
    );
  }

  #inPreheader(): boolean {
    return this.#preheader !== undefined && this.#frame.hiddenFlow === this.#preheader;
  }

  #reportPaths(markup: Markup, tag: Tag, call: Call, use: Use): readonly Reference[] {
    const lookup = { scope: this.#scope, meaning: (name: string) => this.#meaning(name) };
    const isQuestion = use === 'silent';
    const found = pathsOf(call, lookup).map(
      (path): Reference => ({
        ...path.at,
        alternatives: path.alternatives,
        use: isQuestion || !path.shown ? 'silent' : use,
        part: this.#partHere(),
        condition: this.#visible(),
        place: placeIn(markup, tag.span),
        call: call.params.length + call.hash.length > 0 ? call : undefined,
        meaning: path.meaning,
        hasFallback: path.hasFallback,
      }),
    );
    this.#references.push(...found);
    return found;
  }

  #partHere(): Part {
    if (this.#attribute) return TEXT_ATTRIBUTES.has(this.#attribute.name) ? 'alt' : 'link';
    if (this.#subjectLine) return 'subject';
    if (this.#inPreheader() || (this.#isHidden() && !this.#sawVisibleText)) return 'preheader';
    return this.#frame.part ?? 'body';
  }

  /** Literal text handed to a helper or a partial is text somebody reads. */
  #arguments(markup: Markup, call: Call, meaning: HelperMeaning | undefined, isPartial: boolean): void {
    for (const literal of textArguments(call, meaning, isPartial)) {
      const written = String(literal.value);
      const skip = meaning?.role === 'fallback' ? fallbackPrefix(written) : 0;
      const from = literal.span.start + 1 + skip;
      const to = literal.span.end - 1;
      const flow = this.#newFlow(this.#partHere());
      // Inside a tag the mask holds its filler: the text is the template's own.
      flow.addText({ ...markup, masked: markup.text }, from, to, this.#visible(), this.#frame.section);
      this.#keep(flow, true, false);
    }
  }

  // ---- partials ----

  #partial(markup: Markup, tag: Tag): void {
    const { call } = tag;
    if (!call) return;
    this.#reportPaths(markup, tag, { ...call, params: call.params.slice(dynamicParams(call)) }, 'silent');
    if (tag.name === '@partial-block') {
      this.#readPartialBlock();
      return;
    }
    const partial = this.#include(markup, tag);
    const isText = !this.#attribute && !this.#opening;
    if (isText) this.#arguments(markup, call, undefined, true);
    if (partial && isText) this.#inline(partial, call, undefined);
    else if (this.#attribute) this.#attribute.text += '\uFFFC';
  }

  #openPartial(markup: Markup, tag: Tag, tags: Cursor): void {
    const block = markup.blocks.get(tags.index);
    const partial = this.#include(markup, tag);
    if (!partial || block?.close === undefined || this.#attribute || this.#opening) return;
    const close = markup.tags[block.close];
    if (!close) return;
    const { start: to, end } = close.span;
    const body = { markup, from: tag.span.end, to, scope: this.#scope, outer: this.#partialBlock };
    this.#inline(partial, tag.call, body);
    tags.skip(end);
  }

  #include(markup: Markup, tag: Tag): Template | undefined {
    const name = partialName(tag);
    if (name === undefined) return undefined;
    const partial = this.#context.partial(name);
    const use = { name, place: placeIn(markup, tag.span), file: partial?.file, condition: this.#condition };
    this.#partials.push(use);
    if (!partial || this.#including.includes(partial.file) || partial.file === this.#template.file)
      return undefined;
    const isTooMuch = this.#including.length >= DEEPEST_PARTIAL || this.#partials.length > MOST_PARTIALS;
    return isTooMuch ? undefined : partial;
  }

  #inline(partial: Template, call: Call | undefined, body: PartialBlock | undefined): void {
    const { scope, including, block } = {
      scope: this.#scope,
      including: this.#including,
      block: this.#partialBlock,
    };
    this.#scope = partialScope(call, scope);
    this.#including = [...including, partial.file];
    this.#partialBlock = body;
    this.#readRange(partial, partial.bodyStart, partial.text.length);
    this.#scope = scope;
    this.#including = including;
    this.#partialBlock = block;
  }

  #readPartialBlock(): void {
    const body = this.#partialBlock;
    if (!body) return;
    const scope = this.#scope;
    this.#scope = body.scope;
    this.#partialBlock = body.outer;
    this.#readRange(body.markup, body.from, body.to);
    this.#scope = scope;
    this.#partialBlock = body;
  }

  // ---- helpers ----

  #meaning(name: string): HelperMeaning | undefined {
    return this.#context.ownMeaning(name) ?? HELPERS.get(name);
  }

  #blockContext(markup: Markup) {
    return {
      scope: this.#scope,
      meaning: (name: string) => this.#meaning(name),
      ownGuard: this.#context.ownGuard,
      nextId: () => ++this.#lastId,
      sourceOf: (expression: Expression) => sourceOf(markup, expression),
    };
  }
}

/** Walks a markup's tags from one offset to another. */
class Cursor {
  /** The index of the tag last handed out. */
  index: number;
  /** Everything before this offset has been read. */
  skipTo: number;
  readonly #markup: Markup;
  readonly #to: number;
  #next: number;

  constructor(markup: Markup, from: number, to: number) {
    this.#markup = markup;
    this.#to = to;
    this.#next = firstFrom(markup.tags, from);
    this.index = this.#next;
    this.skipTo = from;
  }

  /** The next tag that starts before an offset. */
  before(offset: number): Tag | undefined {
    const tag = this.#markup.tags[this.#next];
    if (!tag || tag.span.start >= Math.min(offset, this.#to)) return undefined;
    this.index = this.#next++;
    this.skipTo = Math.max(this.skipTo, tag.span.end);
    return tag;
  }

  nextStart(): number {
    return this.#markup.tags[this.#next]?.span.start ?? Number.POSITIVE_INFINITY;
  }

  /** The opener that the last tag belongs to. */
  owner(): number | undefined {
    return this.#markup.owners.get(this.index);
  }

  /** Leaves out everything up to an offset. */
  skip(to: number): void {
    this.skipTo = Math.max(this.skipTo, to);
    while ((this.#markup.tags[this.#next]?.span.start ?? Number.POSITIVE_INFINITY) < to) this.#next++;
  }
}

/** Index of the first item that starts at or after an offset. */
function firstFrom(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isLink = (attribute: string, text: string): boolean =>
  LINK_ATTRIBUTES.has(attribute) || (attribute === 'style' && /url\(/i.test(text));

function bodyPart(template: Template): Part | undefined {
  const name = template.file.slice(template.file.lastIndexOf('/') + 1);
  if (/^(?:.*[_.-])?subject\.[^/]*$/i.test(name)) return 'subject';
  return template.isPlainText ? 'text' : undefined;
}

/** A partial named by an expression has it as its first parameter. */
const dynamicParams = (call: Call): number => (call.params[0]?.kind === 'call' ? 1 : 0);

function partialName(tag: Tag): string | undefined {
  const { call } = tag;
  if (!call || dynamicParams(call) > 0 || tag.name.startsWith('@')) return undefined;
  return call.callee.kind === 'path' ? call.callee.original : String(call.callee.value);
}

const sourceOf = (markup: Markup, expression: Expression): string =>
  markup.text.slice(expression.span.start, expression.span.end).replace(/^\{+[#^~\s]*|[~\s]*\}+$/g, '');
