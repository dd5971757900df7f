import type { Disclosure } from '../disclosure/disclosure';
import { withoutParameter } from './link-parameter';
import type { RawFinding, Rule, RuleMeta, Subject } from './rule';
import { sayConsiderately } from './say-considerately';
import { isTold, telling } from './telling';

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
      '"{what}" tells readers to the {precision} when they did something, so they learn how closely they are watched. Say "recently", or leave the time out.',
    linked:
      '{what} sends the moment at which a reader did something along in a link, where it ends up in logs. Leave it out of the link.',
  },
  yieldsTo: ['in-store-tracking'],
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
      why: 'Nor that somebody watched her leave.',
      template:
        '<p>We saw that you left your cart yesterday at ⟦exact-time:{{cart.abandonedAt}}⟧, it is still here.</p>\n',
      fixed: {
        'Say "recently"': {
          'mail.hbs': '<p>We saw that you left your cart recently, it is still here.</p>\n',
        },
      },
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
      if (disclosure.category !== 'visit-time' || !isTold(disclosure, subject)) continue;
      if (disclosure.precision !== 'month') yield found(disclosure, subject);
    }
  },
};

function found(disclosure: Disclosure, subject: Subject): RawFinding {
  const { precision = 'minute', what, use, from } = disclosure;
  const shown = from === 'reference' ? 'shownValue' : 'shownWords';
  return telling(disclosure, subject, {
    messageId: use === 'linked' ? 'linked' : shown,
    data: { what, precision },
    fixes: use === 'linked' ? withoutParameter(disclosure, subject) : sayConsiderately(disclosure, subject),
  });
}
