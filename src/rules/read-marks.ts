import { type Span, span } from '../text/span';

/** `⟦rule-id:text⟧` in an example: this rule finds exactly this text. */
export interface Mark {
  readonly rule: string;
  readonly span: Span;
}

export interface MarkedText {
  /** Without the marks. */
  readonly text: string;
  /** Spans of `text`, in the order of their openers. */
  readonly marks: readonly Mark[];
}

const PARTS = /⟦([a-z]+(?:-[a-z]+)*):|⟧/g;

/** Takes the marks out of an example. Marks may lie in each other. Throws where one is not closed. */
export function readMarks(marked: string): MarkedText {
  const open: { readonly at: number; readonly rule: string; readonly start: number }[] = [];
  const marks: (Mark & { readonly at: number })[] = [];
  let text = '';
  let from = 0;
  for (const part of marked.matchAll(PARTS)) {
    text += marked.slice(from, part.index);
    from = part.index + part[0].length;
    const [, rule] = part;
    if (rule !== undefined) {
      open.push({ at: part.index, rule, start: text.length });
      continue;
    }
    const opener = open.pop();
    if (!opener) throw new Error(`⟧ without ⟦ in ${JSON.stringify(marked)}`);
    marks.push({ at: opener.at, rule: opener.rule, span: span(opener.start, text.length) });
  }
  text += marked.slice(from);
  if (open.length > 0) throw new Error(`⟦ without ⟧ in ${JSON.stringify(marked)}`);
  return { text, marks: marks.sort((a, b) => a.at - b.at).map(({ rule, span: at }) => ({ rule, span: at })) };
}
