import { languageOf, sameLanguage } from '../audience/locale';
import { languageName } from '../language/language-name';
import type { Condition } from '../message/condition';
import type { Part, Unit } from '../message/message';
import { placeOf } from '../message/passage';
import { contains, cover, type Place } from '../text/span';
import { addLocale, replaceLocales } from './add-locale';
import { balance } from './balanced';
import { localeGuard } from './locale-guard';
import type { Fix, RawFinding, Rule, RuleMeta, Subject } from './rule';
import { type JudgedUnit, judgeUnits, wouldBeBilingual } from './wrong-language';

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
    notServed:
      'Nothing in this mail is in {expected}: {readers} readers get it in {language}. Translate it, or correct the readers’ locales.',
  },
};

const GERMAN = 'Wir freuen uns auf Ihren nächsten Besuch in Wien.';
const POLISH = 'Cieszymy się na Twoją następną wizytę w Wiedniu.';
const GERMANS = 'locales: [pl-PL, de-AT]\nlocaleField: recipient.locale\n';

export const languageMismatch: Rule = {
  meta,
  bad: [
    {
      why: 'A German mail to Poles. The mail may be right and the metadata wrong.',
      audience: 'locales: [pl-PL]\n',
      template: `<p>⟦language-mismatch:${GERMAN}⟧</p>\n`,
      fixed: {
        'Say that its readers read German (de)': { 'mail.audience.yaml': 'locales: [de]\n' },
      },
    },
    {
      why: 'Half of it is in German. If that is on purpose, the second language belongs to the readers.',
      audience: 'locales:\n  - pl-PL\n',
      template: `<p>${POLISH}</p>\n<p>⟦language-mismatch:${GERMAN}⟧</p>\n`,
      fixed: {
        'Add German (de) to the readers’ locales': { 'mail.audience.yaml': 'locales:\n  - pl-PL\n  - de\n' },
      },
    },
    {
      why: 'One paragraph was left behind in German; there are Germans among the readers, so it can be shown to them alone.',
      audience: GERMANS,
      template: `<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n<p>⟦language-mismatch:Bis bald und viele Grüße aus dem Hotel!⟧</p>\n<p>Tactful</p>\n`,
      fixed: {
        'Show it only to readers of German': {
          'mail.hbs': `<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n<p>{{#if (eq recipient.locale "de-AT")}}Bis bald und viele Grüße aus dem Hotel!{{/if}}</p>\n<p>Tactful</p>\n`,
        },
      },
    },
    {
      why: 'The else branch is read by everybody else, and they are Poles.',
      audience: GERMANS,
      template: `<p>{{#if (eq recipient.locale "pl-PL")}}${POLISH}{{else}}⟦language-mismatch:${POLISH}⟧{{/if}}</p>\n`,
    },
    {
      why: 'The subject is a part of its own.',
      audience: 'locales: [pl-PL]\n',
      template: `---\nsubject: ⟦language-mismatch:${GERMAN}⟧\n---\n<p>${POLISH} Do zobaczenia wkrótce!</p>\n`,
    },
    {
      why: 'So is the text of a picture.',
      audience: 'locales: [pl-PL]\n',
      template: `<p>${POLISH} Do zobaczenia wkrótce!</p><img src="a.png" alt="⟦language-mismatch:The old town of Vienna seen from above⟧">\n`,
    },
    {
      why: 'Neighbouring passages in the same wrong language are one finding.',
      audience: 'locales: [en-GB]\n',
      template: `<h1>We look forward to your visit</h1>\n<p>There is so much to see and to do here.</p>\n<p>⟦language-mismatch:${GERMAN}</p>\n<p>Buchen Sie jetzt Ihr Zimmer mit Frühstück.⟧</p>\n`,
    },
    {
      why: 'Text handed to a partial is text.',
      audience: 'locales: [pl-PL]\n',
      template: `<p>${POLISH}</p>\n{{> button text="⟦language-mismatch:Book your next stay with us now⟧"}}\n`,
      files: { 'partials/button.hbs': '<a href="{{url}}">{{text}}</a>\n' },
    },
  ],
  good: [
    { why: 'The readers’ own language.', audience: 'locales: [pl-PL]\n', template: `<p>${POLISH}</p>\n` },
    {
      why: 'Each in their own language.',
      audience: GERMANS,
      template: `<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n`,
    },
    {
      why: 'They read it besides their own.',
      audience: 'locales: [pl-PL]\nreads: [de]\n',
      template: `<p>${GERMAN}</p>\n`,
    },
    {
      why: 'One message says everything in both languages.',
      audience: 'locales: [pl-PL, de-AT]\n',
      template: `<p>${GERMAN}</p><p>${POLISH}</p>\n`,
    },
    {
      why: 'Names of places are in no language.',
      audience: 'locales: [pl-PL]\n',
      template: `<p>${POLISH}</p><p>Wien, Budapest, Praha</p>\n`,
    },
    { why: 'A template nobody is known to read.', template: `<p>${GERMAN}</p>\n` },
    {
      why: 'Code, comments and hidden text are read by nobody.',
      audience: 'locales: [pl-PL]\n',
      template: `<!-- ${GERMAN} --><p>${POLISH}</p><code>print the whole list of things</code><div><p style="display:none">The text that nobody will ever see</p></div>\n`,
    },
    {
      why: 'A regional variety is the same language.',
      audience: 'locales: [de-CH, gsw]\n',
      template: `<p>${GERMAN}</p>\n`,
    },
    {
      why: 'What a value holds cannot be told from the template.',
      audience: 'locales: [pl-PL]\n',
      template: `<p>${POLISH}</p><p>{{offer.title}} – {{t "mail.more"}}</p>\n`,
    },
    {
      why: 'Too short to tell.',
      audience: 'locales: [pl-PL]\n',
      template: `<p>${POLISH}</p><p><a href="x">Mehr</a></p>\n`,
    },
  ],
  *check(subject) {
    if (!subject.audience.locales) return;
    const judged = judgeUnits(subject);
    const runs = runsOf(judged);
    const unserved = unservedLocales(judged, subject);
    yield* notServed(runs, unserved, subject);
    for (const run of runs) {
      const locales = run.isSuppressed
        ? run.locales
        : run.locales.filter((locale) => !unserved.includes(locale));
      if (locales.length > 0)
        yield finding(run, locales, 'wrongLanguage', subject, fixesFor(run, judged, subject));
    }
  },
};

/** Neighbouring texts in one wrong language for the same readers. */
interface WrongRun {
  readonly language: string;
  readonly locales: readonly string[];
  readonly part: Part;
  readonly condition: Condition;
  readonly place: Place;
  readonly units: readonly Unit[];
  readonly isSuppressed: boolean;
}

function runsOf(judged: readonly JudgedUnit[]): readonly WrongRun[] {
  const runs: WrongRun[] = [];
  /** The runs that the next unit may go on with; a text that is read ends them. */
  let open: WrongRun[] = [];
  for (const each of judged) {
    if (each.wrong.size === 0 && each.readBy.length > 0) open = [];
    for (const [language, locales] of each.wrong) {
      const place = placeOf(each.unit.runs);
      if (!place) continue;
      const { unit, part, isSuppressed } = each;
      const next: WrongRun = {
        language,
        locales,
        part,
        condition: unit.condition,
        place,
        units: [unit],
        isSuppressed,
      };
      const previous = open.find((run) => canFollow(run, next, each));
      const run = previous ? join(previous, next) : next;
      if (previous) runs.splice(runs.lastIndexOf(previous), 1, run);
      else if (!open.some((other) => covers(other, next))) runs.push(run);
      open = [...open.filter((other) => other !== previous), run];
    }
  }
  return runs;
}

const canFollow = (a: WrongRun, b: WrongRun, each: JudgedUnit): boolean =>
  isSame(a, b) &&
  a.condition === b.condition &&
  a.part === b.part &&
  a.isSuppressed === b.isSuppressed &&
  !each.unit.passage.isArgument;

const isSame = (a: WrongRun, b: WrongRun): boolean =>
  a.language === b.language && a.place.file === b.place.file && a.locales.join() === b.locales.join();

/** What stands in a branch inside a run needs no finding of its own. */
const covers = (outer: WrongRun, inner: WrongRun): boolean =>
  isSame(outer, inner) && contains(outer.place.span, inner.place.span);

const join = (a: WrongRun, b: WrongRun): WrongRun => ({
  ...a,
  place: { ...a.place, span: cover(a.place.span, b.place.span) },
  units: [...a.units, ...b.units],
});

/** Declared locales for which nothing at all is written. */
function unservedLocales(judged: readonly JudgedUnit[], { audience }: Subject): readonly string[] {
  const locales = audience.locales?.value.map((locale) => locale.value) ?? [];
  return locales.filter(
    (locale) =>
      judged.some(
        ({ wrong, isSuppressed }) => !isSuppressed && [...wrong.values()].flat().includes(locale),
      ) && !judged.some(({ readBy }) => readBy.includes(locale)),
  );
}

function* notServed(
  runs: readonly WrongRun[],
  unserved: readonly string[],
  subject: Subject,
): Generator<RawFinding> {
  const byRun = new Map<WrongRun, string[]>();
  for (const locale of unserved) {
    const run = mainRun(runs.filter((each) => !each.isSuppressed && each.locales.includes(locale)));
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

/** The longest stretch of the body, or of what there is. */
function mainRun(runs: readonly WrongRun[]): WrongRun | undefined {
  const inBody = runs.filter((run) => run.part === 'body' || run.part === 'text');
  const length = ({ place }: WrongRun) => place.span.end - place.span.start;
  return (inBody.length > 0 ? inBody : runs).reduce<WrongRun | undefined>(
    (best, run) => (best && length(best) >= length(run) ? best : run),
    undefined,
  );
}

function finding(
  run: WrongRun,
  locales: readonly string[],
  messageId: string,
  { audience }: Subject,
  fixes: readonly Fix[],
): RawFinding {
  const expected = [...new Set(locales.map((locale) => languageName(languageOf(locale))))];
  return {
    messageId,
    data: { readers: list(locales), language: languageName(run.language), expected: list(expected) },
    place: run.place,
    part: run.part,
    condition: run.condition,
    locales,
    lowered: audience.localesFromPath ? ['locale-from-path'] : [],
    fixes,
  };
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

function fixesFor(run: WrongRun, judged: readonly JudgedUnit[], subject: Subject): readonly Fix[] {
  const guarded = guardFix(run, judged, subject);
  const isDeclared = subject.audience.locales?.value.some(({ value }) => sameLanguage(value, run.language));
  const isMeant = !isDeclared && run.part === 'body' && wouldBeBilingual(judged, run.language, subject);
  const added = isMeant ? addLocale(subject.audience, run.language, subject.textOf) : undefined;
  return [guarded, added].filter((fix) => fix !== undefined);
}

/** Shows the run to those who read it; only where somebody does, and the others still have something to read. */
function guardFix(run: WrongRun, judged: readonly JudgedUnit[], subject: Subject): Fix | undefined {
  const { file, span } = run.place;
  const text = subject.textOf(file);
  const frontMatter = subject.template.frontMatter?.span;
  const readers = subject
    .readersOf(run.condition)
    .locales.filter((locale) => sameLanguage(locale, run.language));
  const isSafePlace = !frontMatter || file !== subject.template.file || span.start >= frontMatter.end;
  const hasRest = run.locales.every((locale) =>
    judged.some((each) => each.part === run.part && each.readBy.includes(locale)),
  );
  const isArgument = run.units.some((unit) => unit.passage.isArgument);
  if (text === undefined || readers.length === 0 || !isSafePlace || !hasRest || isArgument) return undefined;
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
