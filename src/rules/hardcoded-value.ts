import { declaredLocales } from '../audience/declared-locales';
import type { Unit } from '../message/message';
import { dayOf } from '../render/days';
import { joinSuffix, stepOf } from '../render/origin';
import type { Template } from '../template/template';
import type { Place } from '../text/span';
import { JoinedTexts } from './joined-texts';
import { type Fix, PAUSE, type Pause, type RawFinding, type Rule, type RuleMeta, type Subject } from './rule';
import { writtenDates } from './written-dates';

const meta: RuleMeta = {
  id: 'hardcoded-value',
  what: 'Finds a name, a title, an address, a full date or a code in the text itself that is one sample’s own, where other samples have another.',
  why: 'A value that was typed in for a test, or copied from one recipient’s mail, goes to everybody: all others are called by somebody else’s name, or read somebody else’s booking number, which is also a disclosure of personal data. Only what is somebody’s own for certain is looked for: never a bare number or an everyday word.',
  instead: 'Put the field there instead of the value.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    hardcoded:
      'The text holds what one sample has under {path}, and other samples have something else there: they get a value that is not theirs. Put {path} there instead.',
    hardcodedDate:
      'The text holds the date that one sample has under {path}, and other samples have another: they get a date that is not theirs. Put {path} there instead, in the form in which its readers write dates.',
  },
};

const AUDIENCE = `locales: [pl-PL]
samples:
  - name: Ania
    data: { recipient: { firstName: Ania, fullName: Ania Nowak }, booking: { code: VIE-48213, city: Wiedeń, from: 2026-05-12, nights: 3, kind: Urlop } }
  - name: Jan
    data: { recipient: { firstName: Jan, fullName: Jan Kowalski }, booking: { code: BUD-11290, city: Budapeszt, from: 2026-06-01, nights: 2, kind: Praca } }
`;

export const hardcodedValue: Rule = {
  meta,
  bad: [
    {
      why: 'Everybody is called by the name of the sample that the mail was tested with.',
      audience: AUDIENCE,
      template: '<p>Dzień dobry, ⟦hardcoded-value:Ania Nowak⟧, dziękujemy.</p>\n',
      fixed: {
        'Put `recipient.fullName` there': {
          'mail.hbs': '<p>Dzień dobry, {{recipient.fullName}}, dziękujemy.</p>\n',
        },
      },
    },
    {
      why: 'A booking number that is somebody’s own, in the subject.',
      audience: AUDIENCE,
      template:
        '---\nsubject: "Twoja rezerwacja ⟦hardcoded-value:VIE-48213⟧"\n---\n<p>Numer: {{booking.code}}</p>\n',
    },
    {
      why: 'A first name, within a sentence of a mail that uses the field elsewhere.',
      audience: AUDIENCE,
      template: '<p>Cześć {{recipient.firstName}}!</p><p>Miłej podróży, droga ⟦hardcoded-value:Ania⟧.</p>\n',
    },
    {
      why: 'A full date, in a block too.',
      audience: AUDIENCE,
      template: '{{#if booking.code}}<p>Przyjazd: ⟦hardcoded-value:2026-05-12⟧</p>{{/if}}\n',
    },
    {
      why: 'The same date as its readers write it.',
      audience: AUDIENCE,
      template: '<p>Przyjazd ⟦hardcoded-value:12 maja 2026⟧, do zobaczenia!</p>\n',
    },
    {
      why: 'In German, of a time in the data.',
      audience:
        'locales: [de-DE]\nsamples:\n  - { name: Ania, data: { order: { date: "2026-05-03T09:30:00Z" } } }\n  - { name: Jan, data: { order: { date: "2026-06-01T09:30:00Z" } } }\n',
      template: '<p>Ihre Bestellung vom ⟦hardcoded-value:3. Mai 2026⟧ ist unterwegs.</p>\n',
    },
  ],
  good: [
    {
      why: 'The fields, and not their values.',
      audience: AUDIENCE,
      template: '<p>Dzień dobry, {{recipient.fullName}}, {{booking.code}}, {{booking.from}}</p>\n',
    },
    {
      why: 'Bare numbers and everyday words are anybody’s.',
      audience: AUDIENCE,
      template: '<p>Urlop na 3 dni, albo 2 noce? Praca może poczekać.</p>\n',
    },
    {
      why: 'The same for all samples: it is the sender’s own.',
      audience:
        'locales: [pl-PL]\nsamples:\n  - { name: Ania, data: { shop: { name: Dobre Podróże } } }\n  - { name: Jan, data: { shop: { name: Dobre Podróże } } }\n',
      template: '<p>Dobre Podróże życzą miłego dnia.</p>\n',
    },
    {
      why: 'One sample alone has nobody to differ from.',
      audience: 'locales: [pl-PL]\nsamples:\n  - { name: Ania, data: { fullName: Ania Nowak } }\n',
      template: '<p>Pozdrawia Ania Nowak z Dobrych Podróży.</p>\n',
    },
    {
      why: 'A place that the mail names, and never as the reader’s own.',
      audience: AUDIENCE,
      template: '<p>Nowe połączenie przez Wiedeń od maja.</p>\n',
    },
    {
      why: 'Part of another word, and a name that the team declared.',
      audience: AUDIENCE,
      config: 'names: [Ania Nowak]\n',
      template:
        '<p>Cześć {{recipient.firstName}}!</p><p>Janowo, Aniasz, VIE-482130. Pozdrawia Ania Nowak.</p>\n',
    },
    {
      why: 'Another day, and a day without its year.',
      audience: AUDIENCE,
      template: '<p>Od 2 maja 2026 do 22 maja 2026, albo 12 maja, jak zawsze.</p>\n',
    },
    {
      why: 'Only in a link: that is for another rule to say.',
      audience: AUDIENCE,
      template: '<p><a href="https://example.com/VIE-48213">Twoja rezerwacja</a></p>\n',
    },
  ],
  *check(subject) {
    if (subject.samples.length < 2) return;
    const seen = new Set<string>();
    const names = subject.settings.names.map((name) => name.value);
    const texts = new JoinedTexts(subject.message.units, names);
    const locales = declaredLocales(subject.audience).slice(0, MOST_LOCALES);
    for (const own of yield* ownValues(subject)) {
      const dates = texts.holds(own.value.match(YEAR)?.[0]) ? writtenDates(own.value, locales) : [];
      for (const text of [own.value, ...dates]) {
        for (const { unit, place } of texts.placesOf(text)) {
          const key = `${place.file}:${place.span.start}`;
          if (seen.has(key)) continue;
          seen.add(key);
          yield finding(own, place, unit, subject, text !== own.value);
        }
      }
      yield PAUSE;
    }
  },
};

/** A value that is some samples' own, and how many have another in its place. */
interface OwnValue {
  readonly path: string;
  readonly value: string;
  readonly others: () => readonly string[];
}

const MOST_SAMPLES = 200;
const MOST_LEAVES = 500;
const MOST_VALUES = 1000;
const MOST_NAMES = 10;
const MOST_LOCALES = 40;
const YEAR = /\d{4}/;

function* ownValues({ samples, message }: Subject): Generator<Pause, readonly OwnValue[]> {
  const used = new Set(message.references.map((reference) => reference.path));
  const byPath = new Map<string, Map<string, string[]>>();
  for (const sample of samples.slice(0, MOST_SAMPLES)) {
    for (const [path, value] of leavesOf(sample.data)) {
      const values = byPath.get(path) ?? new Map<string, string[]>();
      byPath.set(path, values);
      const holders = values.get(value);
      if (holders) holders.push(sample.name);
      else values.set(value, [sample.name]);
    }
    yield PAUSE;
  }
  const found = [...byPath].flatMap(([path, values]) =>
    [...values.keys()]
      .filter((value) => values.size > 1 && isOwn(value, path, used.has(path)))
      .map((value) => ({
        path,
        value,
        others: () => [...values].filter(([other]) => other !== value).flatMap(([, holders]) => holders),
      })),
  );
  // What holds another value (`Ania Nowak`, `Ania`) is looked for first.
  return found.slice(0, MOST_VALUES).sort((a, b) => b.value.length - a.value.length);
}

/** The texts of a sample by their paths; elements of lists are nobody's own. */
function leavesOf(data: unknown): readonly (readonly [path: string, value: string])[] {
  const leaves: [string, string][] = [];
  const waiting: [string, unknown][] = [['', data]];
  for (let next = waiting.pop(); next && leaves.length < MOST_LEAVES; next = waiting.pop()) {
    const [path, value] = next;
    if (typeof value === 'string') leaves.push([path, value.trim()]);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value).slice(0, MOST_LEAVES))
        waiting.push([joinSuffix(path, stepOf(name)), inner]);
    }
  }
  return leaves;
}

const CODE = /^(?=.*\d.*\d)(?=.*[A-Z])[A-Z0-9](?:[A-Z0-9]|-(?=[A-Z0-9])){4,39}$/;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const PERSON = /(?:first|last|full|given|family|sur|nick|user|contact|guest|customer)_?name$/i;
const NAMED = /(?:name|title|street|address|hotel|venue|event|product)$/i;

/** Whether a value is somebody's own wherever it stands. `isUsed`: the mail shows the field elsewhere. */
function isOwn(value: string, path: string, isUsed: boolean): boolean {
  if (value.length < 3 || value.length > 100) return false;
  if (CODE.test(value) || ADDRESS.test(value) || (value.length >= 8 && dayOf(value) !== undefined))
    return true;
  const words = value.split(/\s+/);
  const isCapital = /^\p{Lu}/u.test(value) && /\p{Ll}/u.test(value);
  if (words.length === 1) return isCapital && isUsed && PERSON.test(path);
  return isCapital && NAMED.test(path);
}

function finding(
  own: OwnValue,
  place: Place,
  unit: Unit,
  subject: Subject,
  isWrittenDate: boolean,
): RawFinding {
  const { path } = own;
  const others = own.others();
  const { condition, passage } = unit;
  return {
    messageId: isWrittenDate ? 'hardcodedDate' : 'hardcoded',
    data: { path },
    place,
    part: passage.part,
    condition,
    locales: subject.readersOf(condition).locales,
    recipients: { affected: others.length, of: subject.samples.length, names: others.slice(0, MOST_NAMES) },
    // The data holds it in a form of its own.
    fixes: isWrittenDate ? [] : fixFor(path, place, subject),
  };
}

/** Only outside all blocks a path from the root means what it says. */
function fixFor(path: string, { file, span }: Place, subject: Subject): readonly Fix[] {
  const template = subject.templates.find((each) => each.file === file);
  if (!template || template !== subject.template || isInBlock(template, span.start)) return [];
  const edits = [{ file, span, text: `{{${path}}}` }];
  return [{ title: `Put \`${path}\` there`, kind: 'choice', edits }];
}

const isInBlock = ({ tags, blocks }: Template, offset: number): boolean =>
  [...blocks.values()].some(({ open, close }) => {
    const end = close === undefined ? Number.POSITIVE_INFINITY : (tags[close]?.span.start ?? 0);
    return (tags[open]?.span.end ?? 0) <= offset && offset < end;
  });
