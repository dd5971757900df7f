import { Tokenizer } from 'htmlparser2';
import { rememberedUpTo } from '../text/remembered';
import { type Span, span } from '../text/span';

/** What an HTML tokenizer sees, in the order of the text. Names are lower case. */
export type HtmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly span: Span }
  | { readonly kind: 'open-end'; readonly selfClosing: boolean; readonly span: Span }
  | { readonly kind: 'close'; readonly name: string; readonly span: Span }
  | { readonly kind: 'attribute'; readonly name: string; readonly span: Span }
  | { readonly kind: 'attribute-end'; readonly span: Span }
  | { readonly kind: 'value'; readonly span: Span }
  | { readonly kind: 'text'; readonly span: Span }
  /** A character reference, in text or in a value. */
  | { readonly kind: 'entity'; readonly span: Span; readonly text: string }
  | { readonly kind: 'comment'; readonly span: Span };

/** Elements whose content is text to the tokenizer but to nobody else. */
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'mj-style']);

/** Names of elements and attributes that mails use. */
const MOST_NAMES = 1000;

/** A mail has thousands of names, and few different ones: what is the same text is compared at once. */
const lowerCase = rememberedUpTo(MOST_NAMES, (name) => name.toLowerCase());

/**
 * Reads HTML as events, not as a tree: the branches of a block each open and close elements. `text` is the masked
 * text of a template; offsets are the template's own.
 */
export function readHtml(text: string): readonly HtmlEvent[] {
  const reader = new Reader(text);
  reader.read();
  return reader.events;
}

class Reader {
  readonly events: HtmlEvent[] = [];
  readonly #text: string;
  #entityStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): void {
    const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, this.#callbacks());
    tokenizer.write(this.#text);
    tokenizer.end();
  }

  #push(event: HtmlEvent): void {
    this.events.push(event);
    this.#entityStart = event.span.end;
  }

  #slice(start: number, end: number): string {
    return lowerCase(this.#text.slice(start, end));
  }

  #callbacks(): ConstructorParameters<typeof Tokenizer>[1] {
    return {
      onopentagname: (start, end) =>
        this.#push({ kind: 'open', name: this.#slice(start, end), span: span(start, end) }),
      onopentagend: (end) => this.#push({ kind: 'open-end', selfClosing: false, span: span(end, end + 1) }),
      onselfclosingtag: (end) =>
        this.#push({ kind: 'open-end', selfClosing: true, span: span(end, end + 1) }),
      onclosetag: (start, end) =>
        this.#push({ kind: 'close', name: this.#slice(start, end), span: span(start, end) }),
      onattribname: (start, end) =>
        this.#push({ kind: 'attribute', name: this.#slice(start, end), span: span(start, end) }),
      onattribdata: (start, end) => this.#push({ kind: 'value', span: span(start, end) }),
      onattribentity: (code) => this.#entity(code, undefined),
      onattribend: (_quote, end) => this.#push({ kind: 'attribute-end', span: span(end, end) }),
      ontext: (start, end) => this.#push({ kind: 'text', span: span(start, end) }),
      ontextentity: (code, end) => this.#entity(code, end),
      oncomment: (start, end, endOffset) =>
        this.#push({ kind: 'comment', span: span(start, Math.max(start, end - endOffset)) }),
      oncdata: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    };
  }

  /** The tokenizer does not say where a reference starts (nor, in values, where it ends): both are in the text. */
  #entity(code: number, end: number | undefined): void {
    const start = this.#text.indexOf('&', this.#entityStart);
    const stop = end ?? start + (/^&#?\w+;?/.exec(this.#text.slice(start, start + 40))?.[0].length ?? 1);
    this.#push({ kind: 'entity', span: span(start, stop), text: String.fromCodePoint(code) });
  }
}

export const isRawText = (element: string): boolean => RAW_TEXT.has(element);
