import { type Span, span } from '../../text/span';

/** What ends a quotation, by what starts it. German and Polish start with „ what others end with ”. */
const CLOSING: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '”': '”"',
  '«': '»',
  '»': '«',
  '"': '"',
  '‹': '›',
  '‚': '‘’',
};

/** The quotations of a text, in order; one that does not end goes on to the end of the text. */
export function quotedStretches(text: string): readonly Span[] {
  const found: Span[] = [];
  let opened: { at: number; closing: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(/[„“”«»"‹›‚‘’]/g)) {
    if (opened?.closing.includes(mark)) {
      found.push(span(opened.at, index + 1));
      opened = undefined;
      continue;
    }
    const closing = CLOSING[mark];
    if (!opened && closing !== undefined) opened = { at: index, closing };
  }
  return opened ? [...found, span(opened.at, text.length)] : found;
}
