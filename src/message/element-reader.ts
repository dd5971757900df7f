import { hides, isBlock, isSection, VOID } from '../knowledge/elements';
import type { HtmlEvent } from '../template/html-events';
import { type Markup, placeIn } from '../template/template';
import { type Span, span } from '../text/span';
import { Attribute } from './attribute';
import { type Condition, isWithin, NEVER } from './condition';
import { closeImplied, pop, push } from './element-stack';
import { handedText } from './handed-values';
import type { Claim, Link, Part, Reference, Root } from './message';
import { PLACEHOLDER } from './passage';
import type { PassageCollector } from './passage-collector';
import type { Position } from './position';
import type { Handed } from './scope';

/** An element whose opening tag is being read. */
interface OpeningElement {
  readonly name: string;
  /** Where its name starts. */
  readonly start: number;
  hidden: Condition;
  part: Part | undefined;
}

type EventOf<Kind extends HtmlEvent['kind']> = Extract<HtmlEvent, { readonly kind: Kind }>;

/** Reads the HTML of a message: opens and closes elements, and says what their attributes mean. */
export class ElementReader {
  readonly links: Link[] = [];
  readonly claims: Claim[] = [];
  readonly roots: Root[] = [];
  /** Names of the elements met. */
  readonly names = new Set<string>();
  readonly #position: Position;
  readonly #passages: PassageCollector;
  #opening: OpeningElement | undefined;
  #attribute: Attribute | undefined;
  #sections = 0;

  constructor(position: Position, passages: PassageCollector) {
    this.#position = position;
    this.#passages = passages;
  }

  /** The attribute whose value is being read. */
  get attribute(): Attribute | undefined {
    return this.#attribute;
  }

  /** Whether an opening tag is being read. */
  get isOpening(): boolean {
    return this.#opening !== undefined;
  }

  read(markup: Markup, event: HtmlEvent): void {
    switch (event.kind) {
      case 'open':
        this.#position.frame = closeImplied(this.#position.frame, event.name);
        this.names.add(event.name);
        this.#opening = { name: event.name, start: event.span.start, hidden: NEVER, part: undefined };
        break;
      case 'attribute':
        this.#attribute = new Attribute(event.name, event.span.start);
        break;
      case 'attribute-end':
        this.#endAttribute(markup, event.span.end);
        break;
      case 'open-end':
        this.#endOpening(markup, event);
        break;
      case 'close':
        this.#close(markup, event);
        break;
      case 'entity':
        if (this.#attribute) this.#addPiece(this.#attribute, 'entity', event.text, markup, event.span);
        else this.#passages.addEntity(markup, event.span, event.text);
        break;
      default:
    }
  }

  /** A stretch of literal text; `inValue`: the tokenizer took it for an attribute's value. */
  readText(markup: Markup, from: number, to: number, inValue: boolean): void {
    if (inValue && this.#attribute) {
      this.#addPiece(this.#attribute, 'text', markup.text.slice(from, to), markup, span(from, to));
    } else this.#passages.addText(markup, from, to);
  }

  /** What a tag shows, in an attribute's value or in the text. */
  readValue(markup: Markup, at: Span, shown: Reference | undefined): void {
    if (this.#attribute) this.#addPiece(this.#attribute, 'value', PLACEHOLDER, markup, at, shown);
    else this.#passages.addValue(markup, at, shown);
  }

  /** A literal that was handed to the partial being read, in an attribute's value that nobody reads: a URL, a `lang`. */
  readHanded(literal: Handed): void {
    const attribute = this.#attribute;
    if (!attribute) return;
    const { markup, span: at, text } = handedText(literal);
    this.#addPiece(attribute, 'text', text, markup, at);
  }

  /** A partial in an opening tag or a value: it may hold anything. */
  addUnknown(): void {
    this.#attribute?.addText(PLACEHOLDER);
  }

  #addPiece(
    attribute: Attribute,
    kind: 'text' | 'entity' | 'value',
    text: string,
    markup: Markup,
    at: Span,
    reference?: Reference,
  ): void {
    if (!attribute.keepsPieces) {
      attribute.addText(text);
      return;
    }
    const { section } = this.#position.frame;
    const condition = kind === 'value' ? this.#position.visible : this.#position.condition;
    attribute.add({ kind, text, markup, at, condition, section, reference });
  }

  #endAttribute(markup: Markup, end: number): void {
    const attribute = this.#attribute;
    this.#attribute = undefined;
    if (!attribute) return;
    this.#noteMeaning(attribute, markup, span(attribute.start, end));
    if (this.#opening) this.#applyTo(this.#opening, attribute);
  }

  #noteMeaning(attribute: Attribute, markup: Markup, at: Span): void {
    const { name } = attribute;
    const { condition } = this.#position;
    const element = this.#opening?.name ?? '';
    if (name === 'lang' || name === 'dir' || name === 'hreflang') {
      const claim = { attribute: name, element, place: placeIn(markup, at) } as const;
      for (const reading of attribute.readings(condition)) this.claims.push({ ...claim, ...reading });
    } else if (attribute.isText) {
      if (this.#position.isHidden) return;
      const flow = this.#passages.newFlow('alt');
      attribute.writeTo(flow);
      this.#passages.keepAttribute(flow);
    } else if (attribute.isLink) {
      const flow = this.#passages.newFlow('link');
      attribute.writeTo(flow);
      const runs = flow.allRuns();
      if (runs.length > 0)
        this.links.push({ element, attribute: name, runs, place: placeIn(markup, at), condition });
    }
  }

  #applyTo(opening: OpeningElement, attribute: Attribute): void {
    const { name, text } = attribute;
    if (name === 'hidden' || (name === 'style' && hides(text)))
      opening.hidden = attribute.conditionOf(/none|hidden|hide|[01]/i) ?? this.#position.condition;
    if (name === 'class' && /preheader|preview-?text/i.test(text)) opening.part = 'preheader';
  }

  #endOpening(markup: Markup, event: EventOf<'open-end'>): void {
    const opening = this.#opening;
    this.#opening = undefined;
    if (!opening) return;
    const { name, hidden, part } = opening;
    const { condition, frame: parent } = this.#position;
    if (name === 'html' || name === 'mjml') {
      const place = placeIn(markup, span(opening.start - 1, event.span.end));
      this.roots.push({ element: name, place, condition });
    }
    if (name === 'br') this.#passages.addLineBreak(markup, event.span);
    if (isBlock(name)) this.#passages.flow().addBreak(markup, event.span.end, condition);
    if (VOID.has(name) || (event.selfClosing && name.includes('-'))) return;
    const isHidden = hidden !== NEVER;
    this.#position.frame = push(parent, {
      name,
      section: isSection(name) ? ++this.#sections : parent.section,
      hidden: isHidden ? hidden : parent.hidden,
      part,
      hiddenFlow: isHidden && isWithin(condition, hidden) ? this.#passages.openHidden() : undefined,
    });
  }

  #close(markup: Markup, event: EventOf<'close'>): void {
    const inner = this.#passages.flow();
    this.#position.frame = pop(this.#position.frame, event.name);
    if (!isBlock(event.name)) return;
    const { condition } = this.#position;
    inner.addBreak(markup, event.span.end, condition);
    const outer = this.#passages.flow();
    if (outer !== inner) outer.addBreak(markup, event.span.end, condition);
  }
}
