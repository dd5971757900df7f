import type { Rule, RuleMeta } from './rule';
import { checkTelling } from './telling-check';

const meta: RuleMeta = {
  id: 'dwell-time',
  what: 'Finds text that tells readers how long they stayed, looked or read.',
  why: 'To be told "you spent twelve minutes with this dress" is to learn that somebody stood behind you with a stopwatch. Explicit use of what was observed hurts where unmentioned use helps (Wattal et al. 2012, doi 10.1287/isre.1110.0384).',
  instead: 'Leave it out; let it choose what you show.',
  severity: 'error',
  fix: 'choice',
  messages: {
    value: '{what} tells readers how long they stayed, so they learn that they were timed. Leave it out.',
    words: '"{what}" tells readers how long they stayed, so they learn that they were timed. Leave it out.',
    linked:
      '{what} sends along in a link how long a reader stayed, where it ends up in logs. Leave it out of the link.',
  },
  yieldsTo: ['in-store-tracking'],
};

export const dwellTime: Rule = {
  meta,
  bad: [
    {
      why: 'A field that times.',
      template: '<p>Your visit: ⟦dwell-time:{{session.duration}}⟧ seconds.</p>\n',
    },
    { why: 'Words that time.', template: '<p>⟦dwell-time:You spent twelve minutes⟧ with this dress.</p>\n' },
    {
      why: 'The number is data.',
      template: '<p>You spent ⟦dwell-time:{{n}}⟧ minutes on this page.</p>\n',
    },
    { why: 'In Polish.', template: '<p>⟦dwell-time:Spędziłaś dwanaście minut⟧ na tej stronie.</p>\n' },
    {
      why: 'In German.',
      template: '<p>⟦dwell-time:Sie haben zwölf Minuten auf dieser Seite verbracht⟧.</p>\n',
    },
    {
      why: 'In a link it is not read, but logged.',
      template: '<p><a href="https://shop.example/?d=⟦dwell-time:{{dwellTime}}⟧">Come back</a></p>\n',
      fixed: {
        'Leave "d" out of the link': {
          'mail.hbs': '<p><a href="https://shop.example/">Come back</a></p>\n',
        },
      },
    },
  ],
  good: [
    { why: 'How long a film is.', template: '<p>{{film.title}}: {{film.duration}} minutes</p>\n' },
    { why: 'How long a code is good for.', template: '<p>This code expires in 10 minutes.</p>\n' },
    { why: 'How long a delivery takes.', template: '<p>Your courier needs 20 minutes.</p>\n' },
    { why: 'How long it takes to read.', template: '<p>Five minutes well spent: our guide to boots.</p>\n' },
    { why: 'A stay that was booked.', template: '<p>Your stay of 3 nights is confirmed.</p>\n' },
    { why: 'It only decides.', template: '{{#if session.duration}}<p>New boots.</p>{{/if}}\n' },
  ],
  *check(subject) {
    yield* checkTelling(subject, { asks: ({ category }) => category === 'dwell-time' });
  },
};
