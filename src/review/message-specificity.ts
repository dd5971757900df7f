import { overSpecific, specificityByReader } from '../rules/over-specific';
import type { GivenSubject } from './given-subject';

/** How exact a message is at most to one of its readers, and how exact it may be. */
export interface MessageSpecificity {
  readonly score: number;
  readonly budget: number;
}

export function messageSpecificity(given: GivenSubject): MessageSpecificity {
  const { meta } = overSpecific;
  const set = given.settings.rules.get(meta.id)?.value.options['budget'];
  const scores = specificityByReader(given).map(({ found }) => found.score);
  return { score: Math.max(0, ...scores), budget: Number(set ?? meta.options?.['budget']?.default) };
}
