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

function groupFor(part: Part, condition: string | undefined, groups: Map<string, Group>): Group {
  const key = `${part} ${condition ?? ''}`;
  const group = groups.get(key) ?? { part, condition, text: '' };
  groups.set(key, group);
  return group;
}

function groupsOf({ message }: GivenSubject): readonly Group[] {
  const groups = new Map<string, Group>();
  // Conditions that read the same have one group; each is put into words once.
  const known = new Map<Condition, Map<Part, Group>>();
  for (const { passage, condition: at, text } of message.units) {
    const { part } = passage;
    const ofCondition = known.get(at) ?? new Map<Part, Group>();
    known.set(at, ofCondition);
    const group = ofCondition.get(part) ?? groupFor(part, describe(at), groups);
    ofCondition.set(part, group);
    if (group.text.length < MOST_TEXT) group.text += `\n${text}`;
  }
  return [...groups.values()];
}
