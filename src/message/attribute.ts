import { LINK_ATTRIBUTES, TEXT_ATTRIBUTES } from '../knowledge/elements';
import type { Markup } from '../template/template';
import type { Span } from '../text/span';
import { type Condition, isWithin } from './condition';
import type { Flow } from './flow';
import type { Part, Reference, Use } from './message';

/** A stretch of an attribute's value: literal text, a character reference, or what a tag shows. */
interface Piece {
  readonly kind: 'text' | 'entity' | 'value';
  readonly text: string;
  readonly markup: Markup;
  readonly at: Span;
  readonly condition: Condition;
  readonly section: number;
  readonly reference: Reference | undefined;
}

/** Attributes that may hide an element, or hold a URL of a picture. */
const STYLING: ReadonlySet<string> = new Set(['style', 'hidden']);
/** Attributes that say in what language something is, and how that is written. */
const CLAIMING: ReadonlySet<string> = new Set(['lang', 'dir', 'hreflang']);

const KEPT: ReadonlySet<string> = new Set([...LINK_ATTRIBUTES, ...TEXT_ATTRIBUTES, ...STYLING, ...CLAIMING]);

/** An attribute whose value is being read. */
export class Attribute {
  readonly name: string;
  /** Where it starts. */
  readonly start: number;
  /** False where nothing but the text matters: most attributes say nothing to a reader. */
  readonly keepsPieces: boolean;
  readonly #pieces: Piece[] = [];
  #text = '';

  constructor(name: string, start: number) {
    this.name = name;
    this.start = start;
    this.keepsPieces = KEPT.has(name);
  }

  /** The literal text so far, with U+FFFC for values. */
  get text(): string {
    return this.#text;
  }

  get isText(): boolean {
    return TEXT_ATTRIBUTES.has(this.name);
  }

  /** A URL, or a style that loads a picture. */
  get isLink(): boolean {
    return LINK_ATTRIBUTES.has(this.name) || (this.name === 'style' && /url\(/i.test(this.#text));
  }

  /** What becomes of a value in it. */
  get use(): Use {
    if (this.isText) return 'shown';
    return this.isLink ? 'linked' : 'silent';
  }

  get part(): Part {
    return this.isText ? 'alt' : 'link';
  }

  add(piece: Piece): void {
    this.#text += piece.text;
    this.#pieces.push(piece);
  }

  /** Adds to its text only. */
  addText(text: string): void {
    this.#text += text;
  }

  /** The condition of the first stretch that a pattern finds: a style in one branch hides only there. */
  conditionOf(pattern: RegExp): Condition | undefined {
    return this.#pieces.find(({ text }) => pattern.test(text))?.condition;
  }

  /** Its value under each of the conditions that its stretches stand under; `outer`: that of the whole. */
  readings(outer: Condition): readonly { readonly value: string; readonly condition: Condition }[] {
    const pieces = this.#pieces;
    const conditions = [...new Set(pieces.map((piece) => piece.condition))];
    // What a partial adds is in no piece: then only the whole is known.
    const isWhole = pieces.map((piece) => piece.text).join('') === this.#text;
    if (!isWhole || conditions.length === 0) return [{ value: this.#text.trim(), condition: outer }];
    return conditions.map((condition) => {
      const met = pieces.filter((piece) => isWithin(condition, piece.condition));
      const value = met.map((piece) => piece.text).join('');
      return { value: value.trim(), condition };
    });
  }

  writeTo(flow: Flow): void {
    for (const piece of this.#pieces) write(piece, flow);
  }
}

function write({ kind, text, markup, at, condition, section, reference }: Piece, flow: Flow): void {
  if (reference) flow.addReference(reference, section);
  else if (kind === 'text') flow.addText(markup, at.start, at.end, condition, section);
  else if (kind === 'entity') flow.addEntity(markup, at, text, condition, section);
  else flow.addValue(markup, at, condition, section);
}
