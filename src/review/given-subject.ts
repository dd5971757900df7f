import type { Subject } from '../rules/rule';

/** A message with everything a rule may ask of it, but for what depends on the rule that asks. */
export type GivenSubject = Omit<Subject, 'isSuppressed' | 'option'>;
