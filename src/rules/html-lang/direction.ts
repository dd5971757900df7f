import { scriptOf } from '../../audience/locale';
import { languageName } from '../../language/language-name';
import type { Claim } from '../../message/message';
import { PLACEHOLDER } from '../../message/passage';
import { span } from '../../text/span';
import { localeGuard } from '../locale-guard';
import type { Fix, RawFinding, Subject } from '../rule';
import { fitOf, languageOfText, textFor } from './language-fit';
import { nameOf, tagOf } from './missing';
import { mayHaveMore, type RootClaims } from './root-claims';

/** Scripts written from right to left: ISO 15924. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

const isRightToLeft = (locale: string): boolean => RIGHT_TO_LEFT.has(scriptOf(locale));

/** `dir` that is missing or wrong, where somebody reads from right to left. */
export function* directions(claims: RootClaims, subject: Subject): Generator<RawFinding> {
  const readers = readersOfText(subject);
  if (!readers.some(isRightToLeft)) return;
  const lacking = readers.filter((locale) => isRightToLeft(locale) && !hasDirection(claims, locale, subject));
  const wrong = claims.dir.filter((claim) => /^(?:ltr|rtl)$/i.test(claim.value));
  let isSaid = false;
  for (const claim of wrong) {
    const isRtl = claim.value.toLowerCase() === 'rtl';
    const misled = readers.filter(
      (locale) =>
        reaches(claim, locale, subject) && (isRtl ? !isRightToLeft(locale) : lacking.includes(locale)),
    );
    if (misled.length === 0) continue;
    isSaid = true;
    yield finding(
      'wrongDir',
      claim.place,
      misled,
      claim.value,
      fixForWrong(claim, misled, readers, subject),
      subject,
    );
  }
  const [root] = claims.roots;
  if (isSaid || lacking.length === 0 || !root || mayHaveMore(tagOf(root, subject))) return;
  const fix = fixForMissing(claims, lacking, readers, subject);
  yield finding('missingDir', nameOf(root), lacking, '', fix, subject);
}

/** The locales whose readers get a text in their own language; where none is known, the text's own. */
function readersOfText(subject: Subject): readonly string[] {
  const declared = subject.audience.locales?.value.map((locale) => locale.value);
  if (!declared) {
    const language = languageOfText(textFor(subject), subject);
    return language === undefined ? [] : [language];
  }
  // Judging costs a lot, and nothing is asked of those who read from left to right alone.
  if (!declared.some(isRightToLeft)) return [];
  return declared.filter(
    (locale) => fitOf(textFor(subject, locale), locale, undefined, subject).kind === 'fits',
  );
}

const reaches = ({ condition }: Claim, locale: string, subject: Subject): boolean =>
  !subject.audience.locales || subject.readersOf(condition).locales.includes(locale);

const isOpen = ({ value }: Claim): boolean => /^(?:rtl|auto)$/i.test(value) || value.includes(PLACEHOLDER);

/** Whether something says that the text goes from right to left: an attribute of any block, or a style. */
function hasDirection({ dir, innerDir }: RootClaims, locale: string, subject: Subject): boolean {
  if ([...dir, ...innerDir].some((claim) => isOpen(claim) && reaches(claim, locale, subject))) return true;
  return subject.templates.some(({ text }) => /direction\s*[:=]\s*["']?\s*(?:rtl|\{\{)/i.test(text));
}

function finding(
  messageId: string,
  place: Claim['place'],
  locales: readonly string[],
  value: string,
  fix: Fix | undefined,
  subject: Subject,
): RawFinding {
  return {
    messageId,
    data: { value, language: [...new Set(locales.map((locale) => languageName(locale)))].join(', ') },
    place,
    locales: subject.audience.locales ? locales : [],
    lowered: subject.audience.localesFromPath ? ['locale-from-path'] : [],
    fixes: fix ? [fix] : [],
  };
}

function fixForWrong(
  { place, condition }: Claim,
  misled: readonly string[],
  readers: readonly string[],
  subject: Subject,
): Fix | undefined {
  if (place.file !== subject.template.file || condition.kind !== 'always') return undefined;
  const text = direction(misled, readers, subject);
  return text === undefined
    ? undefined
    : { title: 'Correct the direction', kind: 'choice', edits: [{ ...place, text }] };
}

function fixForMissing(
  { roots, dir }: RootClaims,
  lacking: readonly string[],
  readers: readonly string[],
  subject: Subject,
): Fix | undefined {
  const [root] = roots;
  if (!root || dir.length > 0 || root.place.file !== subject.template.file) return undefined;
  const { file, span: at } = nameOf(root);
  const text = direction(lacking, readers, subject);
  return text === undefined
    ? undefined
    : {
        title: `Add ${text}`,
        kind: 'choice',
        edits: [{ file, span: span(at.end, at.end), text: ` ${text}` }],
      };
}

/** `dir="rtl"`, or a choice by locale where others read from left to right. */
function direction(
  some: readonly string[],
  readers: readonly string[],
  subject: Subject,
): string | undefined {
  const all = subject.audience.locales?.value.map((locale) => locale.value) ?? readers;
  if (all.every(isRightToLeft)) return 'dir="rtl"';
  const rightToLeft = all.filter(isRightToLeft);
  if (new Set(rightToLeft.map((locale) => languageName(locale))).size > 1 || some.length === 0)
    return undefined;
  const guard = localeGuard(subject.template.dialect.name, subject.audience, rightToLeft);
  return guard && `dir="${guard.open}rtl{{else}}ltr${guard.close}"`;
}
