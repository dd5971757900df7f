import { consentTo, establishesConsent } from '../audience/consent';
import type { Disclosure } from '../disclosure/disclosure';
import { type DataCategory, groupOf } from '../knowledge/data-categories';
import { describe } from '../message/describe-condition';
import { consentFixes } from './consent-guard';
import { isExempt } from './exemptions';
import { type BodyPassages, bodyPassages } from './own-paragraph';
import type { RawFinding, Rule, RuleMeta, Subject } from './rule';

const meta: RuleMeta = {
  id: 'missing-consent',
  what: 'Finds data that needs the reader’s consent and is shown with neither a consent in the metadata nor a guard that asks for it.',
  why: 'What is observed or deduced of a person (where they are, what they do, what they believe or suffer from) may not be used just because it is there: it takes their consent (GDPR Articles 6, 7 and 9; ePrivacy Directive 5(3); purposes 3 to 6 of the TCF 2.2). A guard has to imply the consent: `and` does, `or` does not, and the `else` of `unless` does.',
  instead:
    'Declare what they agreed to (`consent`), show it only behind that field, or say `source: provided` where the reader gave it to you.',
  severity: 'error',
  fix: 'choice',
  messages: {
    undeclared:
      '{what} shows readers their {category}, and nothing says whether they agreed to that. Declare `consent`, or `source: provided` if they told you themselves.',
    refused: '{what} shows readers their {category}, to which they did not agree. Leave it out.',
    unguarded:
      '{what} shows readers their {category}, even to those who did not agree. Show it only where {consent} says that they did.',
    missing:
      '{what} shows readers their {category}, and `consent` names neither it nor its group. Ask them, or leave it out.',
  },
  yieldsTo: ['painful-memory', 'sensitive-data', 'social-exposure'],
};

export const missingConsent: Rule = {
  meta,
  bad: [
    {
      why: 'Those who did not agree read it, too.',
      audience: 'locales: [en]\nconsent: { location: user.agreed }\n',
      template: '<p>Hello!</p>\n<p>Events in ⟦missing-consent:{{user.city}}⟧ this week.</p>\n',
      fixed: {
        'Show it only to those who agreed': {
          'mail.hbs': '<p>Hello!</p>\n{{#if user.agreed}}<p>Events in {{user.city}} this week.</p>{{/if}}\n',
        },
      },
    },
    {
      why: 'The other branch may say it the considerate way.',
      audience: 'locales: [en]\nconsent: { tracking: user.agreed }\n',
      template: '<p>Good that you came by on ⟦missing-consent:{{lastVisit.at}}⟧, see what is new.</p>\n',
      fixed: {
        'Show it only to those who agreed': {
          'mail.hbs':
            '<p>Good that you came by {{#if user.agreed}}on {{lastVisit.at}}{{else}}recently{{/if}}, see what is new.</p>\n',
        },
      },
    },
    {
      why: 'The consent may be one of several values.',
      audience: 'locales: [en]\nconsent: { location: { path: user.sharing, is: "yes" } }\n',
      template: '<p>Hello!</p>\n<p>Events in ⟦missing-consent:{{user.city}}⟧ this week.</p>\n',
      fixed: {
        'Show it only to those who agreed': {
          'mail.hbs':
            '<p>Hello!</p>\n{{#if (eq user.sharing "yes")}}<p>Events in {{user.city}} this week.</p>{{/if}}\n',
        },
      },
    },
    {
      why: 'Or anything but one.',
      audience: 'locales: [en]\nconsent: { tracking: { path: user.sharing, not: "none" } }\n',
      template: '<p>Good that you came by on ⟦missing-consent:{{lastVisit.at}}⟧, see what is new.</p>\n',
      fixed: {
        'Show it only to those who agreed': {
          'mail.hbs':
            '<p>Good that you came by {{#if (eq user.sharing "none")}}recently{{else}}on {{lastVisit.at}}{{/if}}, see what is new.</p>\n',
        },
      },
    },
    {
      why: 'Or stand in a list.',
      audience: 'locales: [en]\nconsent: { location: { path: user.agreed, includes: places } }\n',
      template: '<p>Hello!</p>\n<p>Events in ⟦missing-consent:{{user.city}}⟧ this week.</p>\n',
      fixed: {
        'Show it only to those who agreed': {
          'mail.hbs':
            '<p>Hello!</p>\n{{#if (includes user.agreed "places")}}<p>Events in {{user.city}} this week.</p>{{/if}}\n',
        },
      },
    },
    {
      why: 'An `or` lets in those who did not agree.',
      audience: 'locales: [en]\nconsent: { location: user.agreed }\n',
      template:
        '{{#if (or user.vip user.agreed)}}<p>Events in ⟦missing-consent:{{user.city}}⟧</p>{{/if}}<p>Bye.</p>\n',
    },
    {
      why: 'Agreeing to one thing is not agreeing to another.',
      audience: 'locales: [en]\nconsent: { tracking: true }\n',
      template: '<p>Events in ⟦missing-consent:{{user.city}}⟧</p>\n',
    },
    {
      why: 'They said no.',
      audience: 'locales: [en]\nconsent: { location: false }\n',
      template: '<p>Events in ⟦missing-consent:{{user.city}}⟧</p>\n',
    },
    {
      why: 'Nothing is known of any consent: said, but not loudly.',
      template: '<p>Events in ⟦missing-consent:{{user.city}}⟧</p>\n',
    },
  ],
  good: [
    {
      why: 'They agreed.',
      audience: 'locales: [en]\nconsent: { location: true }\n',
      template: '<p>Events in {{user.city}}</p>\n',
    },
    {
      why: 'Only those who agreed read it.',
      audience: 'locales: [en]\nconsent: { location: user.agreed }\n',
      template: '{{#if user.agreed}}<p>Events in {{user.city}}</p>{{/if}}\n',
    },
    {
      why: 'The else of unless is where they agreed.',
      audience: 'locales: [en]\nconsent: { location: user.agreed }\n',
      template: '{{#unless user.agreed}}<p>Hello</p>{{else}}<p>Events in {{user.city}}</p>{{/unless}}\n',
    },
    {
      why: 'An `and` with the consent asks for it, too.',
      audience: 'locales: [en]\nconsent: { location: user.agreed }\n',
      template: '{{#if (and user.vip user.agreed)}}<p>Events in {{user.city}}</p>{{/if}}\n',
    },
    {
      why: 'The reader told us.',
      audience:
        'locales: [en]\nconsent: { tracking: true }\nfields:\n  user.city: { category: location, source: provided }\n',
      template: '<p>Events in {{user.city}}</p>\n',
    },
    {
      why: 'The group stands for all its categories.',
      audience: 'locales: [en]\nconsent: { tracking: true }\n',
      template: '<p>Results for {{session.searchQuery}}</p>\n',
    },
    {
      why: 'It only decides.',
      audience: 'locales: [en]\nconsent: { tracking: true }\n',
      template: '{{#if user.city}}<p>Events in your city</p>{{/if}}\n',
    },
    {
      why: 'The city of a hotel is nobody’s place.',
      audience: 'locales: [en]\nconsent: { tracking: true }\n',
      template: '<p>Hotels in {{hotel.city}}</p>\n',
    },
  ],
  *check(subject) {
    let read: BodyPassages | undefined;
    // Most mails ask for no consent, and nothing is looked up in them.
    const passages = () => (read ??= bodyPassages(subject.message));
    const asked = new Set<string>();
    for (const disclosure of subject.disclosures) {
      const { category, place, condition } = disclosure;
      if (category === undefined || !isAsked(disclosure, category, subject)) continue;
      // One value may tell several things: consent is asked for once.
      const key = `${place.span.start} ${place.file} ${describe(condition) ?? ''}`;
      if (!asked.has(key)) yield found(disclosure, category, passages, subject);
      asked.add(key);
    }
  },
};

const ALONE: ReadonlySet<DataCategory> = new Set(['location', 'precise-location', 'in-store', 'social']);

function isAsked(disclosure: Disclosure, category: DataCategory, subject: Subject): boolean {
  const { use, source, condition } = disclosure;
  if (!ALONE.has(category) && groupOf(category) === undefined) return false;
  if (use !== 'shown' || source === 'provided' || isExempt(disclosure, subject.kind)) return false;
  // Where nothing says what a mail is for, a device may well be what it is about.
  if (category === 'device' && subject.kind === undefined) return false;
  return !establishesConsent(condition, subject.audience, category);
}

function found(
  disclosure: Disclosure,
  category: DataCategory,
  passages: () => BodyPassages,
  subject: Subject,
): RawFinding {
  const { place, part, condition, what, from } = disclosure;
  const consent = consentTo(category, subject.audience);
  const isPath = typeof consent === 'object';
  const declared = isPath ? 'unguarded' : consent === false ? 'refused' : 'missing';
  return {
    messageId: subject.audience.consent ? declared : 'undeclared',
    data: {
      what: from === 'wording' ? `"${what}"` : what,
      category: NAMES[category] ?? category,
      ...(isPath ? { consent: consent.path } : {}),
    },
    place,
    part,
    condition,
    locales: subject.readersOf(condition).locales,
    ...(subject.audience.consent ? {} : { atMost: 'info' }),
    fixes: isPath ? consentFixes(disclosure, consent, passages(), subject) : [],
  };
}

/** Categories as a marketer would say them. */
const NAMES: Readonly<Partial<Record<DataCategory, string>>> = {
  location: 'whereabouts',
  'precise-location': 'exact whereabouts',
  browsing: 'browsing',
  search: 'searches',
  'visit-time': 'times of visits',
  'visit-count': 'number of visits',
  'dwell-time': 'time spent',
  device: 'device',
  'email-activity': 'opens and clicks',
  'in-store': 'doings in the shop',
  social: 'contacts',
  profile: 'profile',
  'family-health': 'family’s health',
};
