import { locate } from '../message/passage';
import { isBalanced } from './balanced';
import type { PhrasedText } from './phrased-text';
import type { Fix, Subject } from './rule';

/** A text in the case of the words it takes the place of: capital where they start with one, all capitals alike. */
export function inCaseOf(text: string, words: readonly { readonly text: string }[]): string {
  const first = words[0]?.text ?? '';
  const isShouted = words.every((word) => !/\p{Ll}/u.test(word.text)) && first.length > 1;
  if (isShouted) return text.toUpperCase();
  return /^\p{Lu}/u.test(first) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * Writes something else in the place of a stretch of a text; nothing where the stretch holds markup, is not whole, or
 * stands in a string that the new text would end.
 */
export function reword(
  { read }: PhrasedText,
  from: number,
  to: number,
  text: string,
  title: string,
  subject: Subject,
): readonly Fix[] {
  const place = locate(read.runs, from, to);
  const source = place && subject.textOf(place.file)?.slice(place.span.start, place.span.end);
  if (!place || source === undefined || text.includes('\uFFFC')) return [];
  if (/[<>]/.test(source) || !isBalanced(source)) return [];
  const frontMatter =
    subject.template.file === place.file ? subject.template.frontMatter?.span.end : undefined;
  const isString = read.unit.passage.isArgument || place.span.start < (frontMatter ?? 0);
  if (isString && /["':#\\]/.test(text)) return [];
  return [{ title, kind: 'choice', edits: [{ ...place, text }] }];
}
