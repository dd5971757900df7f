import { type Condition, describe } from '../message/condition';
import type { Part } from '../message/message';
import type { GivenSubject } from './given-subject';

/** The language that a part of a message is written in, under one of its conditions. */
export interface DetectedLanguage {
  readonly part: Part;
  /** In words for people; absent where it always holds. */
  readonly condition: string | undefined;
  readonly language: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Fewer letters than this name no language; more than that name it no better. */
const ENOUGH_TEXT = 20;
const MOST_TEXT = 2000;

interface Group {
  readonly part: Part;
  readonly condition: string | undefined;
  text: string;
}

/** The language of each part, by the conditions its text stands under. */
export function detectLanguages(subject: GivenSubject): readonly DetectedLanguage[] {
  const { judge, audience, settings } = subject;
  const locales = audience.locales?.value.map((locale) => locale.value) ?? [];
  const names = settings.names.map((name) => name.value);
  return groupsOf(subject).flatMap(({ part, condition, text }): readonly DetectedLanguage[] => {
    if (text.length < ENOUGH_TEXT) return [];
    // What readers read is likelier than what they do not, but the text may be in any language.
    const verdict = judge.judge(text, { locales, reads: audience.reads, candidates: [], names });
    const found = verdict.kind === 'unsure' ? judge.identify(text) : verdict;
    return found ? [{ part, condition, language: found.language, confidence: found.confidence }] : [];
  });
}

function groupsOf({ message }: GivenSubject): readonly Group[] {
  const groups = new Map<string, Group>();
  const conditions = new Map<Condition, string | undefined>();
  for (const { passage, condition: at, text } of message.units) {
    if (!conditions.has(at)) conditions.set(at, describe(at));
    const condition = conditions.get(at);
    const key = `${passage.part} ${condition ?? ''}`;
    const group = groups.get(key) ?? { part: passage.part, condition, text: '' };
    groups.set(key, group);
    if (group.text.length < MOST_TEXT) group.text += `\n${text}`;
  }
  return [...groups.values()];
}
