import { sameLanguage } from '../../audience/locale';
import { relatives } from '../../knowledge/languages/relatives';
import { languageName } from '../../language/language-name';
import { lettersIn } from '../../language/language-of-units';
import type { Part } from '../../message/message';
import { placeOf } from '../../message/passage';
import { contains } from '../../text/span';
import type { RawFinding, Related, Rule, RuleMeta, Subject } from '../rule';
import { type JudgedUnit, judgeUnits } from '../wrong-language';
import { runsOf, type WrongRun } from '../wrong-run';
import { bad, good } from './examples';
import { isForAll, mainLanguage } from './main-language';

const meta: RuleMeta = {
  id: 'language-mixed',
  what: 'Finds mail that changes its language on the way: a subject, a preheader, the text of a picture or a passage in another language than the rest. Only where nothing is known of its readers.',
  why: 'Whoever reads the mail does not read the subject, or the other way round. It happens where a template was copied from another language and one line was left behind, and it is seen last by those who wrote it: they read both.',
  instead:
    'Translate what was left behind. Where the mail is for people who read both languages, say so in its audience (`locales`, `bilingual: true`).',
  severity: 'warning',
  fix: 'none',
  messages: {
    subject:
      'The subject is in {language}, the mail in {main}, so one of them is not for its reader. Translate it, or say who the readers are.',
    preheader:
      'The preheader is in {language}, the mail in {main}, so one of them is not for its reader. Translate it, or say who the readers are.',
    alt: 'The text of this picture is in {language}, the mail in {main}. Translate it, or say who the readers are.',
    passage:
      'This is in {language}, the rest of the mail in {main}, so one of them is not for its reader. Translate it, or say who the readers are.',
  },
};

/** Fewer letters are a name, a slogan or a button. */
const FEWEST_LETTERS = 18;
/** How sure the other language has to be. */
const SUREST = 0.9;
/** From this share on, the two languages stand side by side on purpose. */
const BILINGUAL_SHARE = 0.3;

export const languageMixed: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    const { audience } = subject;
    const main = audience.locales || audience.bilingual?.value ? undefined : mainLanguage(subject);
    if (main === undefined) return;
    const judged = judgeUnits(forReadersOf(main, subject));
    const runs = runsOf(judged).filter(
      (run) => !areNear(run.language, main) && isSure(run, main, judged, subject),
    );
    if (isBilingual(judged)) return;
    for (const run of runs) yield finding(run, main, judged);
  },
};

/** The mail as it is for readers of one language who get what everybody gets. */
const forReadersOf = (language: string, subject: Subject): Subject => ({
  ...subject,
  audience: {
    ...subject.audience,
    locales: { value: [{ value: language, at: undefined }], at: undefined },
  },
  readersOf: (condition) => ({
    ...subject.readersOf(condition),
    locales: condition.kind === 'always' ? [language] : [],
  }),
});

function isSure(
  run: WrongRun,
  main: string,
  judged: readonly JudgedUnit[],
  { judge, message }: Subject,
): boolean {
  const text = judged
    .filter((each) => each.wrong.has(run.language) && isIn(run, each))
    .map(({ unit }) => unit.text)
    .join('\n');
  if (lettersIn(text) < FEWEST_LETTERS || !isProse(text)) return false;
  // What says itself that it is in another language is so on purpose.
  const isClaimed = message.claims.some(
    ({ attribute, element, value }) =>
      attribute !== 'dir' && element !== 'html' && element !== 'mjml' && sameLanguage(value, run.language),
  );
  const found = judge.identify(text, [run.language, main]);
  return !isClaimed && found !== undefined && found.language === run.language && found.confidence >= SUREST;
}

/** Near languages are easily mistaken for each other, and read by each other’s readers. */
const areNear = (a: string, b: string): boolean =>
  relatives.some((group) => group.includes(a) && group.includes(b));

/** Words that are all capitalised are an address or names. */
const isProse = (text: string): boolean => (text.match(/(?<!\p{L})[\p{Ll}\p{Lo}]/gu)?.length ?? 0) >= 2;

function isIn(run: WrongRun, { unit, part }: JudgedUnit): boolean {
  const place = placeOf(unit.runs);
  return part === run.part && place?.file === run.place.file && contains(run.place.span, place.span);
}

/** Whether two languages have such shares of what everybody reads that each may be for readers of its own. */
function isBilingual(judged: readonly JudgedUnit[]): boolean {
  const body = judged.filter(({ unit, part }) => isForAll(unit) && (part === 'body' || part === 'text'));
  const length = (some: readonly JudgedUnit[]) => some.reduce((sum, { unit }) => sum + unit.text.length, 0);
  const foreign = length(body.filter(({ wrong }) => wrong.size > 0));
  return foreign > BILINGUAL_SHARE * length(body);
}

function finding(run: WrongRun, main: string, judged: readonly JudgedUnit[]): RawFinding {
  return {
    messageId: messageFor(run.part),
    data: { language: languageName(run.language), main: languageName(main) },
    place: run.place,
    part: run.part,
    related: longestIn(main, judged),
  };
}

const messageFor = (part: Part): string =>
  part === 'subject' || part === 'preheader' || part === 'alt' ? part : 'passage';

/** The longest passage in the language of the mail. */
function longestIn(main: string, judged: readonly JudgedUnit[]): readonly Related[] {
  const read = judged.filter(({ readBy }) => readBy.length > 0);
  const [longest] = [...read].sort((a, b) => b.unit.text.length - a.unit.text.length);
  const place = longest && placeOf(longest.unit.runs);
  return place ? [{ place, message: `this is in ${languageName(main)}` }] : [];
}
