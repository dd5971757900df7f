import type { Disclosure } from '../disclosure/disclosure';
import { withoutParameter } from './link-parameter';
import type { Fix, RawFinding, Subject } from './rule';
import { isTold, telling } from './telling';

export interface TellingQuestion {
  /** Which disclosures the rule is about. */
  readonly asks: (disclosure: Disclosure, subject: Subject) => boolean;
  /** Fixes for what is shown; a link's parameter can always go. */
  readonly fixes?: (disclosure: Disclosure, subject: Subject) => readonly Fix[];
}

/** What a telling rule finds; its messages are `value` (of {what}), `words` and `linked`. */
export function* checkTelling(
  subject: Subject,
  { asks, fixes = () => [] }: TellingQuestion,
): Iterable<RawFinding> {
  for (const disclosure of subject.disclosures) {
    if (!asks(disclosure, subject) || !isTold(disclosure, subject)) continue;
    const { use, from, what } = disclosure;
    const isLinked = use === 'linked';
    yield telling(disclosure, subject, {
      messageId: isLinked ? 'linked' : from === 'reference' ? 'value' : 'words',
      data: { what },
      fixes: isLinked ? withoutParameter(disclosure, subject) : fixes(disclosure, subject),
    });
  }
}
