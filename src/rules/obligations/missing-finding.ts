import type { Condition } from '../../message/condition';
import { span } from '../../text/span';
import { firstContent } from '../first-content';
import type { Fix, RawFinding, Subject } from '../rule';
import { withoutIt } from './evidence';

/** Says at the start of a mail that something is missing for those of its readers whom no evidence reaches. */
export function* missingFinding(
  subject: Subject,
  evidence: readonly Condition[],
  fixes: (locales: readonly string[]) => readonly Fix[] = () => [],
): Generator<RawFinding> {
  const { isMissing, locales } = withoutIt(subject, evidence);
  if (!isMissing) return;
  const { template, audience } = subject;
  const at = firstContent(template);
  const all = audience.locales?.value.length ?? 0;
  const isForSome = locales.length < all;
  yield {
    messageId: isForSome ? 'missingForSome' : 'missing',
    data: isForSome ? { readers: locales.join(', ') } : {},
    place: { file: template.file, span: span(at, at) },
    locales,
    fixes: isForSome ? [] : fixes(locales),
  };
}
