import type { Place, Span } from './span';

/** A change to the problem's own file that would put it right. */
export interface Suggestion {
  readonly title: string;
  /** `safe`: no reader's message changes in meaning. */
  readonly kind: 'safe' | 'choice';
  readonly span: Span;
  readonly text: string;
}

/** Something wrong in a file that is read as data. `message` is English, made from `messageId` and `data`. */
export interface Problem {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly message: string;
  readonly span: Span;
  readonly suggestion?: Suggestion;
}

export interface PlacedProblem extends Omit<Problem, 'span'> {
  readonly place: Place;
}

/** Messages by id, with `{name}` where data goes. */
export type Messages = Readonly<Record<string, string>>;

/** Fills `{name}` from data; a name that data lacks is left as it stands. */
const fillMessage = (template: string, data: Problem['data']): string =>
  template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  );

export function createProblem<M extends Messages>(
  messages: M,
  messageId: keyof M & string,
  data: Problem['data'],
  span: Span,
  suggestion?: Suggestion,
): Problem {
  const message = fillMessage(messages[messageId] ?? messageId, data);
  return { messageId, data, message, span, ...(suggestion ? { suggestion } : {}) };
}

export const placeProblem = ({ span, ...problem }: Problem, file: string): PlacedProblem => ({
  ...problem,
  place: { file, span },
});

/** A word out of a file, fit to be quoted in a message: one line, not too long. */
export function quotable(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** Problems in the order of their places; of several at one place only the first says what is wrong. */
export function oneByPlace(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  return sorted.filter((problem, i) => i === 0 || problem.span.start !== sorted[i - 1]?.span.start);
}

/**
 * Syntax problems without the echo of the first: what follows a mistake on its line mostly follows from it. `text`
 * starts at `base` in the file. A key given twice is a mistake by itself.
 */
export function withoutEchoes(
  problems: readonly Problem[],
  most: number,
  text: string,
  base: number,
): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  let end = -1;
  const first = sorted.filter(({ messageId, span }) => {
    if (messageId === 'duplicateKey') return true;
    const between = text.slice(Math.max(end, base) - base, span.start - base);
    const echo = end >= 0 && !/[\r\n]/.test(between);
    end = Math.max(end, span.end);
    return !echo;
  });
  return first.slice(0, most);
}
