import { declaredLocales } from '../audience/declared-locales';
import { languageOf, sameLanguage } from '../audience/locale';
import { languageName } from '../language/language-name';
import type { Unit } from '../message/message';
import { placeOf } from '../message/passage';
import { listOf } from '../text/list-of';
import { addLocale, replaceLocales } from './add-locale';
import { balance } from './balanced';
import { bad, good } from './language-mismatch.examples';
import { localeGuard } from './locale-guard';
import type { Fix, RawFinding, Rule, RuleMeta, Said, Subject } from './rule';
import { sampleFindings } from './sample-findings';
import { swapBranches } from './swap-branches';
import { valueLanguageHits } from './value-language';
import { type WhoReads, whoReads } from './who-reads';
import { type JudgedUnit, judgeUnits, wouldBeBilingual } from './wrong-language';
import { mainRun, runsOf, type WrongRun } from './wrong-run';

const meta: RuleMeta = {
  id: 'language-mismatch',
  what: 'Finds text that its readers get and cannot read, in every branch and every part of the mail.',
  why: 'Somebody who gets mail in a language they do not read learns only that the sender does not know them. It happens where a place decides the language (a Pole who spent two days in Austria), where a translation was forgotten, or where a condition lets the wrong readers in.',
  instead:
    'Translate the text, show it only to those who read it, or declare the language if the readers do read it.',
  severity: 'error',
  fix: 'choice',
  messages: {
    wrongLanguage:
      '{readers} readers get this in {language}, which they are not known to read. Translate it, or show it only to readers of {language}.',
    wrongForSome:
      '{readers} readers ({who}) get this in {language}, which they are not known to read. Translate it, or show it only to readers of {language}.',
    wrongForOthers:
      '{readers} readers (everybody but {who}) get this in {language}, which they are not known to read. Translate it, or show it only to readers of {language}.',
    wrongValue:
      'What some {readers} readers get from {path} is in {language}, which they are not known to read. Put a translation into the data, or show it only to readers of {language}.',
    notServed:
      'Nothing in this mail is in {expected}: {readers} readers get it in {language}. Translate it, or correct the readers’ locales.',
  },
};

export const languageMismatch: Rule = {
  meta,
  bad,
  good,
  // By which condition they get it is told differently by each mail that includes a partial.
  ofAll: ({ messageId, data: { language = '', ...data } }, locales) => ({
    messageId: messageId === 'notServed' || messageId === 'wrongValue' ? messageId : 'wrongLanguage',
    data: { ...data, ...readerData(locales), language },
  }),
  *check(subject) {
    yield* sampleFindings(valueLanguageHits(subject), subject);
    if (!subject.audience.locales) return;
    const judged = judgeUnits(subject);
    const runs = runsOf(judged);
    // Of a layout it is not for us to say what is in the mails that it is wrapped around.
    const unserved = subject.message.hasOpenSlot ? [] : unservedLocales(judged, subject);
    yield* notServed(runs, unserved, subject);
    for (const run of runs) {
      const locales = run.isSuppressed
        ? run.locales
        : run.locales.filter((locale) => !unserved.includes(locale));
      if (locales.length > 0)
        yield finding(run, locales, 'wrongLanguage', subject, fixesFor(run, runs, judged, subject));
    }
  },
};

/** Whether others get what readers of this locale would read. */
const isWrittenFor = (locale: string, { wrong }: JudgedUnit): boolean =>
  [...wrong.keys()].some((language) => sameLanguage(locale, language));

/** Declared locales for which nothing at all is written. */
function unservedLocales(judged: readonly JudgedUnit[], { audience }: Subject): readonly string[] {
  const locales = declaredLocales(audience);
  return locales.filter(
    (locale) =>
      judged.some(
        ({ wrong, isSuppressed }) => !isSuppressed && [...wrong.values()].flat().includes(locale),
      ) && !judged.some((each) => each.readBy.includes(locale) || isWrittenFor(locale, each)),
  );
}

function* notServed(
  runs: readonly WrongRun[],
  unserved: readonly string[],
  subject: Subject,
): Generator<RawFinding> {
  const byRun = new Map<WrongRun, string[]>();
  for (const locale of unserved) {
    const run = mainRun(
      runs.filter((each) => !each.isSuppressed && each.locales.includes(locale)),
      subject.template.file,
    );
    if (run) byRun.set(run, [...(byRun.get(run) ?? []), locale]);
  }
  for (const [run, locales] of byRun) {
    const others = runs.filter(
      (each) => each !== run && !each.isSuppressed && each.locales.some((locale) => locales.includes(locale)),
    );
    const related = others
      .slice(0, 10)
      .map(({ place, language }) => ({ place, message: `also in ${languageName(language)}` }));
    const fix = replaceLocales(subject.audience, run.language, subject.textOf);
    yield { ...finding(run, locales, 'notServed', subject, fix ? [fix] : []), related };
  }
}

function finding(
  run: WrongRun,
  locales: readonly string[],
  messageId: string,
  subject: Subject,
  fixes: readonly Fix[],
): RawFinding {
  const data = { ...readerData(locales), language: languageName(run.language) };
  return {
    ...whoGets(messageId, data, whoReads(run.condition, subject)),
    place: run.place,
    part: run.part,
    condition: run.condition,
    locales,
    lowered: subject.audience.localesFromPath ? ['locale-from-path'] : [],
    fixes,
  };
}

/** The message that says by which condition they get it, if one does. */
function whoGets(messageId: string, data: Said['data'], known: WhoReads | undefined): Said {
  if (messageId !== 'wrongLanguage' || !known) return { messageId, data };
  const { who, isEverybodyBut } = known;
  return { messageId: isEverybodyBut ? 'wrongForOthers' : 'wrongForSome', data: { ...data, who } };
}

function readerData(locales: readonly string[]) {
  const expected = new Set(locales.map((locale) => languageName(languageOf(locale))));
  return { readers: listOf(locales), expected: listOf([...expected], 'or') };
}

function fixesFor(
  run: WrongRun,
  runs: readonly WrongRun[],
  judged: readonly JudgedUnit[],
  subject: Subject,
): readonly Fix[] {
  const swapped = swapBranches(run, runs, judged, subject);
  if (swapped) return [swapped];
  const guarded = guardFix(run, judged, subject);
  const isDeclared = subject.audience.locales?.value.some(({ value }) => sameLanguage(value, run.language));
  const isMeant = !isDeclared && run.part === 'body' && wouldBeBilingual(judged, run.language, subject);
  const added = isMeant ? addLocale(subject.audience, run.language, subject.textOf) : undefined;
  return [guarded, added].filter((fix) => fix !== undefined);
}

const lengthOf = (some: readonly JudgedUnit[]): number =>
  some.reduce((sum, { unit }) => sum + unit.text.length, 0);

function isIn({ place: { file, span } }: WrongRun, { runs }: Unit): boolean {
  const own = placeOf(runs);
  return own?.file === file && span.start <= own.span.start && own.span.end <= span.end;
}

/**
 * Shows the run to those who read it; only where somebody does, and the others have as much to read that they can: a
 * text of their own, or the rest of the mail.
 */
function guardFix(run: WrongRun, judged: readonly JudgedUnit[], subject: Subject): Fix | undefined {
  const { file, span } = run.place;
  const text = subject.textOf(file);
  const frontMatter = subject.template.frontMatter?.span;
  const readers = subject
    .readersOf(run.condition)
    .locales.filter((locale) => sameLanguage(locale, run.language));
  const isSafePlace = !frontMatter || file !== subject.template.file || span.start >= frontMatter.end;
  const hidden = lengthOf(judged.filter(({ unit }) => isIn(run, unit)));
  const hasRest = run.locales.every((locale) => {
    const rest = judged.filter((each) => each.part === run.part && each.readBy.includes(locale));
    return rest.length > 0 && lengthOf(rest) >= hidden;
  });
  if (text === undefined || readers.length === 0 || !isSafePlace || !hasRest || run.hasArgument)
    return undefined;
  const guard = localeGuard(subject.template.dialect.name, subject.audience, readers);
  const whole = guard && balance(text, span);
  if (!guard || !whole) return undefined;
  return {
    title: `Show it only to readers of ${languageName(run.language)}`,
    kind: 'choice',
    edits: [
      { file, span: { start: whole.start, end: whole.start }, text: guard.open },
      { file, span: { start: whole.end, end: whole.end }, text: guard.close },
    ],
  };
}
