import type { Consent } from '../audience/audience';
import type { Disclosure } from '../disclosure/disclosure';
import { type Condition, evaluate } from '../message/condition';
import type { Place, Span } from '../text/span';
import { type BodyPassages, isAlone, ownParagraph } from './own-paragraph';
import type { Fix, Subject } from './rule';
import { considerateTime } from './say-considerately';
import { equalsGuard, type Guard, includesGuard, truthyGuard } from './value-guard';

type AskedConsent = Exclude<Consent, boolean>;

const TITLE = 'Show it only to those who agreed';

/**
 * The consent's guard around what is told: with the considerate words for the others where they are known, else around
 * the whole paragraph, if others are left to read.
 */
export function consentFixes(
  disclosure: Disclosure,
  consent: AskedConsent,
  passages: BodyPassages,
  subject: Subject,
): readonly Fix[] {
  const asked = guardFor(consent, subject.template.dialect.name);
  if (!asked || isForOthers(disclosure.condition, consent)) return [];
  const time = disclosure.category === 'visit-time' ? considerateTime(disclosure, subject) : undefined;
  if (time) {
    const told = sourceOf(time.place, subject);
    return [fix(time.place, guarded(asked, told, time.text))];
  }
  const paragraph = paragraphOf(disclosure, passages, subject);
  return paragraph ? [fix(paragraph, guarded(asked, sourceOf(paragraph, subject)))] : [];
}

interface AskedGuard {
  readonly guard: Guard;
  /** Whether it is those who do not get into the block who agreed. */
  readonly isElse: boolean;
}

function guardFor(consent: AskedConsent, dialect: string): AskedGuard | undefined {
  const { path } = consent;
  if (consent.test === 'truthy') return { guard: truthyGuard(path), isElse: false };
  const { test, value } = consent;
  // A declared `true` or `false` is a boolean of the data.
  if (test !== 'includes' && (value === 'true' || value === 'false'))
    return { guard: truthyGuard(path), isElse: (value === 'false') !== (test === 'not') };
  const guard = (test === 'includes' ? includesGuard : equalsGuard)(dialect, path, value);
  return guard && { guard, isElse: test === 'not' };
}

const guarded = ({ guard: { open, close }, isElse }: AskedGuard, told: string, otherwise = ''): string =>
  isElse
    ? `${open}${otherwise}{{else}}${told}${close}`
    : `${open}${told}${otherwise && `{{else}}${otherwise}`}${close}`;

/** Whether only those who did not agree get there: a guard would show it to nobody. */
const isForOthers = (condition: Condition, consent: AskedConsent): boolean =>
  evaluate(condition, ({ test, path }) => {
    if (path !== consent.path) return undefined;
    if (consent.test === 'truthy') return test.kind === 'truthy' ? true : undefined;
    if (test.kind !== 'equals' || consent.test === 'includes') return undefined;
    if (consent.test === 'not') return test.value === consent.value ? false : undefined;
    return test.value === consent.value;
  }) === false;

const fix = (place: Place, text: string): Fix => ({
  title: TITLE,
  kind: 'choice',
  edits: [{ ...place, text }],
});

const sourceOf = ({ file, span: { start, end } }: Place, { textOf }: Subject): string =>
  (textOf(file) ?? '').slice(start, end);

const holdsStart = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

/** The paragraph or list item that a disclosure stands in, with its tags; only where more is said elsewhere. */
function paragraphOf(
  { place, part, within }: Disclosure,
  passages: BodyPassages,
  subject: Subject,
): Place | undefined {
  if (part !== 'body') return undefined;
  const own =
    (within?.runs[0] && passages.byRun.get(within.runs[0])) ??
    subject.message.passages.find(({ runs }) =>
      runs.some((run) => run.place.file === place.file && holdsStart(run.place.span, place.span.start)),
    );
  const paragraph = own && !isAlone(own, passages) ? ownParagraph(own, subject) : undefined;
  return paragraph?.file === place.file ? paragraph : undefined;
}
