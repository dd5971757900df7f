import type { Disclosure } from '../disclosure/disclosure';
import { locate, textOf } from '../message/passage';
import { wordsOf } from '../text/words';
import { isBalanced } from './balanced';
import type { Fix, Subject } from './rule';
import { MOST_RUNS } from './say-considerately';

/**
 * Shows the thing without saying that it was looked at: the clause goes, the item stays. Only where a sentence is
 * nothing but that clause and the item, so that nothing is left hanging.
 */
export function showTheItem(
  { within, place, from, isDeclared }: Disclosure,
  subject: Subject,
): readonly Fix[] {
  const phrase = within?.phrase;
  if (!within || !phrase || from !== 'reference' || isDeclared || within.runs.length > MOST_RUNS) return [];
  const text = textOf(within.runs);
  const before = text.slice(0, phrase.from);
  const between = text.slice(phrase.to, within.from);
  const after = text.slice(within.to);
  const isWhole = /(?:^|[.!?:]\s*)\s*$/.test(before) && /^\s*[.!?]*\s*(?:$|[\p{Lu}\uFFFC])/u.test(after);
  const isNear = wordsOf(between).length <= 1 && phrase.to <= within.from;
  const end = within.to + (/^\s*[.!?]+/.exec(after)?.[0].length ?? 0);
  const stretch = locate(within.runs, phrase.from, end);
  const source = subject.textOf(place.file);
  if (!isWhole || !isNear || !stretch || source === undefined || stretch.file !== place.file) return [];
  const told = source.slice(stretch.span.start, stretch.span.end);
  if (/[<>]/.test(told) || !isBalanced(told)) return [];
  const item = source.slice(place.span.start, place.span.end);
  return [{ title: 'Show it without saying so', kind: 'choice', edits: [{ ...stretch, text: item }] }];
}
