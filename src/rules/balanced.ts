import { pairBlocks } from '../template/pair-blocks';
import { parseTag } from '../template/parse-expression';
import { scanTags } from '../template/scan-tags';
import { type Span, span } from '../text/span';

const ELEMENT = /<(\/?)([a-zA-Z][\w:-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*>/g;
const VOID = /^(?:br|img|hr|input|wbr|meta|link|col|area)$/i;

interface Loose {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** Elements that a stretch of HTML opens without closing, and closes without opening. */
function looseElements(html: string): Loose {
  const opened: string[] = [];
  const closed: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(ELEMENT)) {
    const element = name.toLowerCase();
    if (VOID.test(element) || tag.endsWith('/>')) continue;
    if (slash !== '/') opened.push(element);
    else if (opened.at(-1) === element) opened.pop();
    else closed.push(element);
  }
  return { opened, closed };
}

const blocksAreWhole = (text: string): boolean => {
  const { tags, problems } = scanTags(text, 0, { elseif: true, backticks: 'text', parse: parseTag });
  return problems.length === 0 && pairBlocks(tags).problems.length === 0;
};

/** True where a stretch opens and closes its own elements and blocks, so that it can go into a block. */
export function isBalanced(text: string): boolean {
  const { opened, closed } = looseElements(text);
  return opened.length === 0 && closed.length === 0 && blocksAreWhole(text);
}

/**
 * A stretch made balanced by taking in the tags right before and after it; nothing where that is not enough.
 * `<p>Hello <b>you⟧</b>` takes in the `</b>`.
 */
export function balance(text: string, at: Span): Span | undefined {
  const { opened, closed } = looseElements(text.slice(at.start, at.end));
  let end = at.end;
  for (const name of [...opened].reverse()) {
    const close = new RegExp(`^\\s*</${name}\\s*>`, 'i').exec(text.slice(end, end + 200));
    if (!close) return undefined;
    end += close[0].length;
  }
  let start = at.start;
  for (const name of closed) {
    const before = text.slice(Math.max(0, start - 500), start);
    const open = new RegExp(`<${name}(?:\\s[^<>]*)?>\\s*$`, 'i').exec(before);
    if (!open) return undefined;
    start -= before.length - open.index;
  }
  const found = span(start, end);
  return isBalanced(text.slice(start, end)) ? found : undefined;
}
