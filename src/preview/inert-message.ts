import { type HtmlEvent, isRawText, readHtml } from '../template/html-events';
import { type Attributes, type Opening, readOpening } from './attributes';
import { type HeldImages, writeImage } from './images';
import { writeAttributes } from './inert-attributes';
import { inertCss } from './inert-css';
import { BOXED, EMPTY, IMAGES, LEFT_OUT, SHOWN, STRUCTURE } from './inert-markup';
import { MarkWriter, type WordsOf } from './mark-writer';
import type { Mark, MarkedText } from './marked-text';
import { MOST_GATHERED, openingOf } from './opening';

/** A message's body as it can be shown without harm, with what is found in it marked. */
export interface InertMessage {
  /** Markup for the inside of a `<body>`. */
  readonly body: string;
  /** Attributes of the message's own `<html>` and `<body>`, ready to be written. */
  readonly htmlAttributes: string;
  readonly bodyAttributes: string;
  /** The message's own CSS. */
  readonly css: string;
  /** Markup of `<title>` and of MJML's preview text; empty where there is none. */
  readonly title: string;
  readonly preview: string;
  /** What the text starts with, as an inbox would show it. */
  readonly opening: string;
}

/** What stands in these elements is shown elsewhere. */
const ASIDE: ReadonlyMap<string, 'title' | 'preview'> = new Map([
  ['title', 'title'],
  ['mj-title', 'title'],
  ['mj-preview', 'preview'],
]);

/**
 * Writes a rendered message anew from what its tags say: only elements and attributes that are known to do nothing
 * come out, everything is quoted and escaped, and no address is left that could be asked for. Takes time in proportion
 * to the text.
 */
export const inertMessage = (text: MarkedText, wordsOf: WordsOf, images: HeldImages): InertMessage =>
  new MessageWriter(text, wordsOf, images).write();

class MessageWriter {
  readonly #text: string;
  readonly #events: readonly HtmlEvent[];
  readonly #marks: MarkWriter;
  readonly #images: HeldImages;
  /** The last closing tag of each name, as an index of its event. */
  readonly #closes = new Map<string, number>();
  readonly #out: Record<'body' | 'title' | 'preview', string[]> = { body: [], title: [], preview: [] };
  readonly #css: string[] = [];
  #htmlAttributes = '';
  #bodyAttributes = '';
  #opening = '';
  #sink: 'body' | 'title' | 'preview' = 'body';
  /** Findings whose number waits for a place where text may stand. */
  #waiting: readonly Mark[] = [];
  /** The last tag that was opened or closed leaves one in a table or a list, outside of its cells. */
  #inStructure = false;

  constructor({ text, marks }: MarkedText, wordsOf: WordsOf, images: HeldImages) {
    this.#text = text;
    this.#events = readHtml(text);
    this.#marks = new MarkWriter(marks, wordsOf);
    this.#images = images;
    for (const [i, event] of this.#events.entries())
      if (event.kind === 'close') this.#closes.set(event.name, i);
  }

  write(): InertMessage {
    for (let i = 0; i < this.#events.length; i++) i = this.#next(i);
    this.#inStructure = false;
    this.#flush(this.#text.length);
    const { body, title, preview } = this.#out;
    return {
      body: body.join(''),
      htmlAttributes: this.#htmlAttributes,
      bodyAttributes: this.#bodyAttributes,
      css: this.#css.join('\n'),
      title: title.join('').trim(),
      preview: preview.join('').trim(),
      opening: openingOf(this.#opening),
    };
  }

  /** Writes what one event says; gives the index of the last event that belonged to it. */
  #next(i: number): number {
    const event = this.#events[i];
    if (event?.kind === 'open') return this.#open(i, readOpening(this.#text, this.#events, i));
    if (event?.kind === 'close') this.#close(event.name, event.span.start - 2);
    if (event?.kind === 'text') this.#words(event.span.start, event.span.end, undefined);
    if (event?.kind === 'entity') this.#words(event.span.start, event.span.end, event.text);
    return i;
  }

  #put(markup: string): void {
    this.#out[this.#sink].push(markup);
  }

  /** Writes the numbers that wait, where text may stand. */
  #flush(offset: number): void {
    if (this.#inStructure) return;
    // First what waits, so that a gap in an attribute is no gap in the text.
    this.#put(this.#marks.badges(this.#waiting) + this.#marks.gaps(offset));
    this.#waiting = [];
  }

  #words(start: number, end: number, shown: string | undefined): void {
    const words = shown ?? this.#text.slice(start, end);
    if (words.trim() !== '') this.#inStructure = false;
    this.#flush(start);
    this.#put(
      this.#inStructure && shown === undefined ? words : this.#marks.text(this.#text, start, end, shown),
    );
    if (this.#sink === 'body' && this.#opening.length < MOST_GATHERED) this.#opening += words.slice(0, 1000);
  }

  #open(i: number, opening: Opening): number {
    const { name, attributes, start, end, last } = opening;
    this.#flush(start);
    const aside = ASIDE.get(name);
    if (aside) this.#sink = aside;
    else if (name === 'html' || name === 'mjml') this.#htmlAttributes ||= rootAttributes(attributes);
    else if (name === 'body' || name === 'mj-body')
      this.#bodyAttributes ||= writeAttributes(name, attributes, '');
    if (name === 'style' || name === 'mj-style') this.#keepCss(i, last);
    const box = BOXED.get(name);
    const isWhole = IMAGES.has(name) || box !== undefined;
    const marks = name === 'html' ? [] : this.#marks.inTag(start, end, isWhole);
    if (IMAGES.has(name)) this.#void(writeImage(name, attributes, this.#images, this.#outline(marks)), marks);
    else if (box !== undefined)
      this.#void(
        `<span class="tactful-box${this.#outline(marks)}">${boxLabel(box, attributes)}</span>`,
        marks,
      );
    else this.#element(opening, marks);
    if (!LEFT_OUT.has(name)) return last;
    if ((this.#closes.get(name) ?? 0) > last) return this.#closeOf(name, last);
    // Without a closing tag, all that follows is the script or the style.
    return isRawText(name) ? this.#events.length : last;
  }

  readonly #outline = (marks: readonly Mark[]): string =>
    marks.length === 0 ? '' : ` tactful-on${this.#marks.classOf(marks)}`;

  #void(markup: string, marks: readonly Mark[]): void {
    this.#put(markup);
    this.#waiting = [...this.#waiting, ...marks];
    this.#flush(0);
  }

  #element({ name, attributes, end }: Opening, marks: readonly Mark[]): void {
    const shown = SHOWN.get(name);
    this.#waiting = [...this.#waiting, ...marks];
    if (!shown) return;
    const className = `${shown.className ?? ''}${this.#outline(marks)}`;
    this.#put(`<${shown.name}${writeAttributes(name, attributes, className)}>`);
    this.#inStructure = STRUCTURE.has(shown.name);
    if (!this.#inStructure) this.#flush(end);
  }

  #close(name: string, start: number): void {
    if (!this.#inStructure) this.#flush(start);
    if (ASIDE.has(name)) this.#sink = 'body';
    const shown = SHOWN.get(name);
    if (!shown || EMPTY.has(shown.name)) return;
    this.#put(`</${shown.name}>`);
    this.#inStructure = STRUCTURE.has(shown.name) ? shown.name !== 'table' : IN_STRUCTURE.has(shown.name);
  }

  /** The close of an element that is left out, those of the same name within it counted. */
  #closeOf(name: string, from: number): number {
    let depth = 1;
    for (let i = from + 1; i < this.#events.length; i++) {
      const event = this.#events[i];
      if (event?.kind === 'open' && event.name === name) depth++;
      else if (event?.kind === 'close' && event.name === name && --depth === 0) return i;
    }
    return this.#closes.get(name) ?? from;
  }

  #keepCss(i: number, last: number): void {
    const event = this.#events[last + 1];
    if (i < last + 1 && event?.kind === 'text')
      this.#css.push(inertCss(this.#text.slice(event.span.start, event.span.end)));
  }
}

/** After one of these closes, only others of them may follow. */
const IN_STRUCTURE: ReadonlySet<string> = new Set(['td', 'th', 'li', 'dt', 'dd', 'caption']);

const rootAttributes = (attributes: Attributes): string =>
  writeAttributes('html', new Map([...attributes].filter(([key]) => key === 'lang' || key === 'dir')), '');

function boxLabel(kind: string, attributes: Attributes): string {
  const words = attributes.get('value') ?? attributes.get('placeholder') ?? attributes.get('title') ?? '';
  const label = words === '' ? kind : `${kind}: ${words.slice(0, 80)}`;
  return label.replace(/[<>&]/g, ' ');
}
