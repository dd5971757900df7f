import { type Span, span } from '../text/span';
import { MarkFinder } from './mark-finder';

/** An opening tag, or a comment that is to be skipped; what Outlook's conditional comments hold is read. */
const RAW = /<(style|script|mj-style)\b|<!--(?!\[if)/gi;

/**
 * The contents of `<style>`, `<mj-style>` and `<script>`: there a lone brace belongs to another language. Found
 * without reading the whole of the HTML, because the tag scan comes first.
 */
export function findRawText(text: string): readonly Span[] {
  const found: Span[] = [];
  const marks = new MarkFinder(text);
  RAW.lastIndex = 0;
  for (let match = RAW.exec(text); match; match = RAW.exec(text)) {
    if (match[1] === undefined) {
      RAW.lastIndex = marks.findEnd('-->', RAW.lastIndex) ?? RAW.lastIndex;
      continue;
    }
    const end = endOf(text, new RegExp(`(?=</${match[1]})`, 'gi'), RAW.lastIndex) ?? text.length;
    found.push(span(match.index, end));
    RAW.lastIndex = end;
  }
  return found;
}

/** The end of the first match from an offset on. */
function endOf(text: string, pattern: RegExp, from: number): number | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? match.index + match[0].length : undefined;
}

/** Splits stretches that come in the order of the text at the borders of some sorted spans, in linear time. */
export class Splitter {
  readonly #spans: readonly Span[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  split(whole: Span): readonly { readonly span: Span; readonly isInside: boolean }[] {
    const pieces: { span: Span; isInside: boolean }[] = [];
    let at = whole.start;
    while (at < whole.end) {
      const next = this.#spans[this.#next];
      if (next && next.end <= at) this.#next++;
      else {
        const isInside = next !== undefined && next.start <= at;
        const border = isInside ? next.end : (next?.start ?? whole.end);
        const end = Math.min(border, whole.end);
        pieces.push({ span: span(at, end), isInside });
        at = end;
      }
    }
    return pieces;
  }
}
