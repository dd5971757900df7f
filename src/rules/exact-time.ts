import type { Disclosure } from '../disclosure/disclosure';
import type { Wording } from '../knowledge/wording/wording';
import { WORDINGS } from '../knowledge/wording/wordings';
import { locate, textOf } from '../message/passage';
import { type Word, wordsOf } from '../text/words';
import { isBalanced } from './balanced';
import type { Fix, RawFinding, Rule, RuleMeta, Subject } from './rule';

const meta: RuleMeta = {
  id: 'exact-time',
  what: 'Finds text that tells readers when exactly they did something: visited, looked, clicked, opened.',
  why: 'Choosing content by what somebody did is welcome; telling them the minute shows how closely they are watched. Unmentioned personalisation helps, explicit use of what is known of a person hurts (a field study of ten million emails: Wattal et al. 2012, doi 10.1287/isre.1110.0384). The time of an order, a booking or an appointment is the reader’s own and is never meant here.',
  instead: 'Say "recently" or nothing at all; keep the exact time for choosing the moment to write.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    shownValue:
      '{what} tells readers to the {precision} when they did something, so they learn how closely they are watched. Say "recently", or leave the time out.',
    shownWords:
      '"{what}" tells readers to the minute when they did something, so they learn how closely they are watched. Say "recently", or leave the time out.',
    linked:
      '{what} sends the moment at which a reader did something along in a link, where it ends up in logs. Leave it out of the link.',
  },
};

export const exactTime: Rule = {
  meta,
  bad: [
    {
      why: 'She did not know that somebody looked at the clock.',
      template: '<p>We saw you looking at these shoes on Tuesday at ⟦exact-time:14:32⟧.</p>\n',
      fixed: { 'Say "recently"': { 'mail.hbs': '<p>We saw you looking at these shoes recently.</p>\n' } },
    },
    {
      why: 'The same in Polish.',
      template: '<p>Widzieliśmy, że o ⟦exact-time:14:32⟧ oglądałaś te buty.</p>\n',
      fixed: { 'Say "niedawno"': { 'mail.hbs': '<p>Widzieliśmy, że niedawno oglądałaś te buty.</p>\n' } },
    },
    {
      why: 'The same in German; the word order stays right.',
      template: '<p>Am Dienstag um ⟦exact-time:14:32⟧ Uhr haben Sie sich diese Schuhe angesehen.</p>\n',
      fixed: { 'Say "kürzlich"': { 'mail.hbs': '<p>Kürzlich haben Sie sich diese Schuhe angesehen.</p>\n' } },
    },
    {
      why: 'A field whose name says that it is the time of a visit.',
      template: '<p>Nice that you dropped by on ⟦exact-time:{{lastVisit.at}}⟧, see what is new.</p>\n',
      fixed: {
        'Say "recently"': { 'mail.hbs': '<p>Nice that you dropped by recently, see what is new.</p>\n' },
      },
    },
    {
      why: 'A field that was declared to be one.',
      audience:
        'locales: [en]\nfields:\n  s.t: { category: visit-time, precision: minute, source: observed }\n',
      template: '<p>Your shoes are waiting since ⟦exact-time:{{s.t}}⟧ in our shop.</p>\n',
    },
    {
      why: 'Formatting it to the day leaves the day.',
      template:
        '<p>You were with us on ⟦exact-time:{{formatDate user.lastLoginAt "D MMMM"}}⟧, welcome back.</p>\n',
      fixed: { 'Say "recently"': { 'mail.hbs': '<p>You were with us recently, welcome back.</p>\n' } },
    },
    {
      why: 'In a link it is not read, but logged.',
      template:
        '<p><a href="https://shop.example/?seen=⟦exact-time:{{event.viewedAt}}⟧">See the shoes again</a></p>\n',
    },
    {
      why: 'A phrase that the team added.',
      config: 'phrases:\n  pl: { visit-time: ["wpadł* do nas"] }\n',
      template: '<p>Wczoraj o ⟦exact-time:18:05⟧ wpadłaś do nas na chwilę.</p>\n',
      fixed: { 'Say "niedawno"': { 'mail.hbs': '<p>Niedawno wpadłaś do nas na chwilę.</p>\n' } },
    },
  ],
  good: [
    { why: 'The considerate version.', template: '<p>These shoes are back in your size.</p>\n' },
    {
      why: 'An appointment is the reader’s own.',
      template: '<p>Your appointment is on Tuesday at 14:30.</p>\n',
    },
    { why: 'So is one in German.', template: '<p>Ihr Termin ist am Dienstag um 14:30 Uhr.</p>\n' },
    { why: 'And a delivery in Polish.', template: '<p>Kurier przyjedzie dziś o 14:30.</p>\n' },
    { why: 'Opening hours.', template: '<p>Our shop is open from 9:00 to 18:00.</p>\n' },
    {
      why: 'When an order was placed.',
      template: '<p>You ordered on {{order.date}}; it leaves us today at 16:00.</p>\n',
    },
    {
      why: 'A code that expires.',
      template: '<p>Your code expires at {{code.expiresAt}}, that is in 10 minutes.</p>\n',
    },
    {
      why: 'The time only decides what is shown.',
      template: '{{#if lastVisit.at}}<p>Good to have you back.</p>{{/if}}\n',
    },
    {
      why: 'Only the month is told.',
      template: '<p>You have been with us since {{formatDate user.lastLoginAt "MMMM"}}.</p>\n',
    },
    {
      why: 'A field declared to be something else.',
      audience: 'locales: [en]\nfields:\n  visit.date: { category: booking }\n',
      template: '<p>We look forward to your visit on {{visit.date}}.</p>\n',
    },
    {
      why: 'Not in words the team allows.',
      config: 'phrases:\n  en: { not: ["you visited our stand"] }\n',
      template: '<p>You visited our stand, thank you! The raffle is at 15:00.</p>\n',
    },
    {
      why: 'A ratio is no time.',
      template: '<p>You viewed the film in 16:9? That is more like 2.39:1.</p>\n',
    },
  ],
  *check(subject) {
    for (const disclosure of subject.disclosures) {
      if (
        disclosure.category === 'visit-time' &&
        disclosure.use !== 'silent' &&
        disclosure.precision !== 'month'
      ) {
        yield found(disclosure, subject);
      }
    }
  },
};

function found(disclosure: Disclosure, subject: Subject): RawFinding {
  const { place, part, condition, precision, what, use, from } = disclosure;
  const told = from === 'reference' ? 'shownValue' : 'shownWords';
  return {
    messageId: use === 'linked' ? 'linked' : told,
    data: { what, precision },
    place,
    part,
    condition,
    locales: subject.readersOf(condition).locales,
    lowered: use === 'linked' ? ['linked'] : [],
    raised: part === 'subject' || part === 'preheader',
    fixes: considerate(disclosure, subject),
  };
}

/** The time and the words that lead up to it give way to "recently"; only where those words are known. */
function considerate(disclosure: Disclosure, subject: Subject): readonly Fix[] {
  const { within } = disclosure;
  if (!within) return [];
  const words = wordsOf(textOf(within.runs));
  const at = words.findIndex((word) => word.start === within.from);
  const wording = wordingAround(words, at);
  if (!wording) return [];
  const { from, to } = stretchOfTime(words, at, wording);
  const place = locate(within.runs, words[from]?.start ?? 0, words[to]?.end ?? 0);
  const source = place && subject.textOf(place.file)?.slice(place.span.start, place.span.end);
  if (!place || source === undefined || /[<>]/.test(source) || !isBalanced(source)) return [];
  const isStart = from === 0 || /^[.!?:]$/.test(words[from - 1]?.text ?? '');
  const text = isStart ? capitalise(wording.considerate) : wording.considerate;
  return [{ title: `Say "${wording.considerate}"`, kind: 'choice', edits: [{ ...place, text }] }];
}

/** The language whose word for "at" stands right before the time. */
const wordingAround = (words: readonly Word[], at: number): Wording | undefined =>
  WORDINGS.find((wording) => {
    const before = words[at - 1]?.plain === '.' ? words[at - 2] : words[at - 1];
    return before !== undefined && wording.before.includes(before.plain) && speaks(wording, words);
  });

/** Prepositions are short and shared: a second word of the language has to stand somewhere. */
const COMMON: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|you|your|we|was|is|that|these|this|and|with)$/,
  pl: /^(?:ze|te|ten|ta|sie|na|do|z|i|jest|u|nas|twoj\w*|\w+(?:las|les|lismy))$/,
  de: /^(?:sie|du|ihr\w*|dein\w*|wir|haben|hast|dass|das|die|der|diese\w*|sich)$/,
};

const speaks = (wording: Wording, words: readonly Word[]): boolean =>
  words.some((word) => COMMON[wording.language]?.test(word.plain));

function stretchOfTime(words: readonly Word[], at: number, wording: Wording): { from: number; to: number } {
  const belongs = (word: Word | undefined): boolean =>
    word !== undefined && (wording.before.includes(word.plain) || wording.days.includes(word.plain));
  let from = at;
  while (belongs(words[from - 1]) || (words[from - 1]?.text === '.' && words[from - 2]?.plain === 'godz'))
    from--;
  let to = at;
  while (wording.after.includes(words[to + 1]?.plain ?? '')) to++;
  return { from, to };
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
