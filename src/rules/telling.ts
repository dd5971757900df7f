import type { Disclosure } from '../disclosure/disclosure';
import { isExempt } from './exemptions';
import type { RawFinding, Subject } from './rule';

/**
 * True where a reader is told it, in text or in a link, and the kind of the mail does not make that right. What only
 * decides tells nothing (contract, section 7).
 */
export const isTold = (disclosure: Disclosure, subject: Subject): boolean =>
  disclosure.use !== 'silent' && !isExempt(disclosure, subject.kind);

/** What a telling rule says of a disclosure: milder in a link, stronger where a lock screen shows it. */
export function telling(
  disclosure: Disclosure,
  subject: Subject,
  rest: Pick<RawFinding, 'messageId' | 'data' | 'fixes' | 'related'>,
): RawFinding {
  const { place, part, condition, use } = disclosure;
  return {
    ...rest,
    place,
    part,
    condition,
    locales: subject.readersOf(condition).locales,
    lowered: use === 'linked' ? ['linked'] : [],
    raised: part === 'subject' || part === 'preheader',
  };
}
