import { declaredLocales } from '../audience/declared-locales';
import { likeliestLanguage, textOfUnits } from '../language/language-of-units';
import type { Condition } from '../message/condition';
import { describe } from '../message/describe-condition';
import type { Part, Unit } from '../message/message';
import { ownNames } from '../rules/settings';
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

/** Fewer letters than this name no language. */
const ENOUGH_TEXT = 20;

interface Group {
  readonly part: Part;
  readonly condition: string | undefined;
  readonly units: Unit[];
}

/** The language of each part, by the conditions its text stands under. */
export function detectLanguages(subject: GivenSubject): readonly DetectedLanguage[] {
  const { judge, audience, settings } = subject;
  const locales = declaredLocales(audience);
  const names = ownNames(settings);
  return groupsOf(subject).flatMap(({ part, condition, units }): readonly DetectedLanguage[] => {
    const text = textOfUnits(units);
    if (text.length < ENOUGH_TEXT) return [];
    const found = likeliestLanguage(text, { locales, reads: audience.reads, names }, judge);
    return found ? [{ part, condition, language: found.language, confidence: found.confidence }] : [];
  });
}

function groupFor(part: Part, condition: string | undefined, groups: Map<string, Group>): Group {
  const key = `${part} ${condition ?? ''}`;
  const group = groups.get(key) ?? { part, condition, units: [] };
  groups.set(key, group);
  return group;
}

function groupsOf({ message }: GivenSubject): readonly Group[] {
  const groups = new Map<string, Group>();
  // Conditions that read the same have one group; each is put into words once.
  const known = new Map<Condition, Map<Part, Group>>();
  for (const unit of message.units) {
    const { part } = unit.passage;
    const at = unit.condition;
    const ofCondition = known.get(at) ?? new Map<Part, Group>();
    known.set(at, ofCondition);
    const group = ofCondition.get(part) ?? groupFor(part, describe(at), groups);
    ofCondition.set(part, group);
    group.units.push(unit);
  }
  return [...groups.values()];
}
