import type { Message, Passage, Run } from '../message/message';
import { placeOf } from '../message/passage';
import { type Place, span } from '../text/span';
import { isBalanced } from './balanced';
import type { Subject } from './rule';

/** The passages of a message's body, to be looked up. */
export interface BodyPassages {
  readonly byRun: ReadonlyMap<Run, Passage>;
  /** Those that say something to every reader. */
  readonly lasting: ReadonlySet<Passage>;
}

export function bodyPassages({ passages }: Message): BodyPassages {
  const body = passages.filter(({ part }) => part === 'body');
  const isLasting = (run: Run) => run.condition.kind === 'always' && /\p{L}{2}/u.test(run.text);
  return {
    byRun: new Map(body.flatMap((passage) => passage.runs.map((run) => [run, passage] as const))),
    lasting: new Set(body.filter(({ runs }) => runs.some(isLasting))),
  };
}

/** Whether nothing is left for every reader to read without a passage. */
export const isAlone = (own: Passage | undefined, { lasting }: BodyPassages): boolean =>
  lasting.size - (own && lasting.has(own) ? 1 : 0) === 0;

/** What may stand around all of a paragraph, or its first and last words. */
const INLINE = '(?:b|strong|em|i|u|span|font)';
const OPENING = new RegExp(
  `<(p|li|div|h[1-6]|mj-text)(?:\\s[^<>{}]*)?>\\s*(?:<${INLINE}(?:\\s[^<>{}]*)?>\\s*)*$`,
  'i',
);

/** The paragraph, heading or list item that a passage is all the text of, with its tags. */
export function ownParagraph(own: Passage, { textOf }: Subject): Place | undefined {
  const inner = placeOf(own.runs);
  const text = inner && textOf(inner.file);
  if (!inner || text === undefined) return undefined;
  const { start, end } = inner.span;
  const before = OPENING.exec(text.slice(Math.max(0, start - 300), start));
  if (!before) return undefined;
  const after = new RegExp(`^\\s*(?:</${INLINE}>\\s*)*</${before[1]}\\s*>`, 'i').exec(
    text.slice(end, end + 50),
  );
  if (!after) return undefined;
  const whole = span(start - before[0].length, end + after[0].length);
  return isBalanced(text.slice(whole.start, whole.end)) ? { file: inner.file, span: whole } : undefined;
}
