import { kindsOfPath } from '../../knowledge/value-kinds';
import { isWithin } from '../../message/condition';
import type { Passage, Reference } from '../../message/message';
import { placeOf } from '../../message/passage';
import { type Span, span } from '../../text/span';
import { isBalanced } from '../balanced';
import { maskTags } from '../masked-text';
import { type BodyPassages, bodyPassages, isAlone, ownParagraph } from '../own-paragraph';
import { ownSentence, saysSomething, withItsSpace } from '../own-sentence';
import type { Subject } from '../rule';
import { guardedStretch } from './guarded-stretch';
import { ownRow } from './own-row';

/** What is to be shown only where a value is there. */
export interface Guarded {
  readonly what: 'value' | 'sentence' | 'paragraph' | 'row';
  readonly span: Span;
}

/** What stands around the values of a message. */
export interface Surroundings {
  readonly passageOf: (reference: Reference) => Passage | undefined;
  /** Whether nothing else is said in its passage. */
  readonly isOnlyText: (reference: Reference) => boolean;
  readonly body: BodyPassages;
}

export function surroundingsIn({ message }: Subject): Surroundings {
  const passages = new Map(
    message.passages.flatMap((passage) =>
      passage.runs.flatMap(({ reference }) => (reference ? [[reference, passage] as const] : [])),
    ),
  );
  const passageOf = (reference: Reference) => passages.get(reference);
  const isOnlyText = (reference: Reference) =>
    !passageOf(reference)?.runs.some(
      (run) => run.condition === reference.condition && /\p{L}{2}/u.test(run.text),
    );
  return { passageOf, isOnlyText, body: bodyPassages(message) };
}

/** The least around a value that leaves something whole where it is missing. */
export function shownOnlyWith(
  reference: Reference,
  { passageOf, isOnlyText, body }: Surroundings,
  subject: Subject,
): Guarded | undefined {
  const passage = passageOf(reference);
  const text = subject.textOf(reference.place.file);
  const within = passage && placeOf(passage.runs);
  if (!passage || !within || text === undefined || within.file !== reference.place.file) return undefined;
  const inPassage = isOnlyText(reference)
    ? undefined
    : shownInPassage(reference, passage, within.span, text, subject);
  if (inPassage) return inPassage === 'nothing' ? undefined : inPassage;
  if (passage.part !== 'body' || passage.isArgument || isAlone(passage, body)) return undefined;
  const paragraph = ownParagraph(passage, subject);
  if (paragraph) return { what: 'paragraph', span: paragraph.span };
  const row = ownRow(text, reference.place.span);
  return row && { what: 'row', span: row };
}

function shownInPassage(
  reference: Reference,
  passage: Passage,
  within: Span,
  text: string,
  subject: Subject,
): Guarded | 'nothing' | undefined {
  const value = withItsElement(text, reference.place.span);
  const whole = span(Math.min(within.start, value.start), Math.max(within.end, value.end));
  const masked = maskTags(text.slice(whole.start, whole.end));
  const at = span(value.start - whole.start, value.end - whole.start);
  const inFile = ({ start, end }: Span) => span(whole.start + start, whole.start + end);
  const isSound = (found: Span) => isBalanced(text.slice(found.start, found.end));
  const stretch = guardedStretch(masked, at, isPerson(reference, subject));
  if (stretch && isSound(inFile(stretch))) return { what: 'value', span: inFile(stretch) };
  const own = ownSentence(masked, at);
  // It introduces what comes next.
  if (/:[\s\v]*$/.test(masked.slice(at.end, own.end))) return 'nothing';
  const rest = masked.slice(0, own.start) + masked.slice(own.end);
  if (!saysSomething(rest)) return mayBeGreeting(masked, at) ? 'nothing' : undefined;
  const sentence = inFile(withItsSpace(masked, own));
  return isSound(sentence) && othersSaySomething(passage, sentence, reference)
    ? { what: 'sentence', span: sentence }
    : 'nothing';
}

/** Bold or italic around a value goes with it. */
function withItsElement(text: string, { start, end }: Span): Span {
  const before = /<(b|strong|em|i|u|span|font|mark)(?:\s[^<>{}]{0,200})?>$/i.exec(
    text.slice(Math.max(0, start - 220), start),
  );
  const close = `</${before?.[1] ?? ''}>`;
  const isClosed = before && text.slice(end, end + close.length).toLowerCase() === close.toLowerCase();
  return isClosed ? span(start - before[0].length, end + close.length) : span(start, end);
}

/** Somebody's name, or a value of which nothing is known. */
function isPerson({ path }: Reference, { audience }: Subject): boolean {
  const category = audience.fields.get(path)?.value.category;
  if (category !== undefined) return category === 'name';
  return kindsOfPath(path).includes('person') || /^\w+$/.test(path);
}

/** A few words before a value and a comma: a greeting that we do not know, and a sentence that goes on. */
function mayBeGreeting(text: string, at: Span): boolean {
  const words = text.slice(0, at.start).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length < 4 && /^\s*[,!]\s*\S/.test(text.slice(at.end));
}

/** Whether whoever reads a sentence reads something else in its passage too. */
const othersSaySomething = (passage: Passage, sentence: Span, { condition }: Reference): boolean =>
  passage.runs.some(
    ({ text, place, condition: other }) =>
      isWithin(condition, other) &&
      (place.span.start < sentence.start || place.span.end > sentence.end) &&
      /\p{L}{2}/u.test(text),
  );
