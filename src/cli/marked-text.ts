/** A text without the `⟦rule-id:…⟧` marks of an example, and where they were. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export function readMarkedText(marked: string): MarkedText {
  const marks: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦[a-z-]+:|⟧)/)) {
    const start = piece === '⟧' ? open.pop() : undefined;
    if (start !== undefined) marks.push({ start, end: text.length });
    else if (piece.startsWith('⟦')) open.push(text.length);
    else text += piece;
  }
  return { text, marks };
}
