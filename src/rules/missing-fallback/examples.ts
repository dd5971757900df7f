import type { Example } from '../rule';
import { GUARD } from './fallback-fixes';

const AUDIENCE = 'locales: [en]\nfields:\n  recipient.firstName: { category: name, optional: true }\n';

/** A recipient of whom nothing but these fields is known. */
const sample = (name: string, fields: string): string =>
  `  - name: ${name}\n    data: { recipient: { ${fields} } }\n`;
const SAMPLES = `locales: [en]\nsamples:\n${sample('Ania', 'firstName: Ania, lastName: Nowak, url: "https://example.com/a", order: { number: 12 }')}${sample('Nobody', 'id: 7')}`;

export const bad: readonly Example[] = [
  {
    why: 'Readers without a first name get "Hello ,".',
    audience: AUDIENCE,
    template: '<p>Hello ⟦missing-fallback:{{recipient.firstName}}⟧, your order is on its way.</p>\n',
    fixed: {
      [GUARD]: {
        'mail.hbs':
          '<p>Hello{{#if recipient.firstName}} {{recipient.firstName}}{{/if}}, your order is on its way.</p>\n',
      },
    },
  },
  {
    why: 'The subject has the same gap, and everybody sees it in the inbox.',
    audience: AUDIENCE,
    template:
      '---\nsubject: "⟦missing-fallback:{{recipient.firstName}}⟧, your order is on its way"\n---\n<p>Your order is on its way.</p>\n',
    fixed: {
      [GUARD]: {
        'mail.hbs':
          '---\nsubject: "{{#if recipient.firstName}}{{recipient.firstName}}, {{/if}}your order is on its way"\n---\n<p>Your order is on its way.</p>\n',
      },
    },
  },
  {
    why: 'A guard on another field does not help.',
    audience: AUDIENCE,
    template:
      '{{#if recipient.vip}}<p>Welcome back, ⟦missing-fallback:{{recipient.firstName}}⟧!</p>{{/if}}\n',
    fixed: {
      [GUARD]: {
        'mail.hbs':
          '{{#if recipient.vip}}<p>Welcome back{{#if recipient.firstName}}, {{recipient.firstName}}{{/if}}!</p>{{/if}}\n',
      },
    },
  },
  {
    why: 'The else branch is where the value is missing.',
    audience: AUDIENCE,
    template:
      '<p>{{#if recipient.firstName}}Hello!{{else}}Hello ⟦missing-fallback:{{recipient.firstName}}⟧, dear reader!{{/if}}</p>\n',
  },
  {
    why: 'SendGrid has a helper for it, which is offered too.',
    audience: AUDIENCE,
    config: 'dialect: sendgrid\n',
    template: '<p>Hello ⟦missing-fallback:{{recipient.firstName}}⟧, your order is on its way.</p>\n',
    fixed: {
      'Say "there" instead': {
        'mail.hbs':
          '<p>Hello {{insert recipient.firstName "default=there"}}, your order is on its way.</p>\n',
      },
    },
  },
  {
    why: 'Nobody is greeted with "Dear," or "Dear there,".',
    audience: AUDIENCE,
    template: '<p>Dear ⟦missing-fallback:{{recipient.firstName}}⟧, your order is on its way.</p>\n',
    fixed: {
      'Say "Hello" to the others': {
        'mail.hbs':
          '<p>{{#if recipient.firstName}}Dear {{recipient.firstName}}{{else}}Hello{{/if}}, your order is on its way.</p>\n',
      },
    },
  },
  {
    why: 'What a fix writes into a subject between double quotes does not end it.',
    audience: AUDIENCE,
    config: 'helpers:\n  orElse: { fallback: true }\n',
    template:
      '---\nsubject: "Hi ⟦missing-fallback:{{recipient.firstName}}⟧, your order is on its way"\n---\n<p>Thank you for your order.</p>\n',
    fixed: {
      'Say "there" instead': {
        'mail.hbs':
          '---\nsubject: "Hi {{orElse recipient.firstName \'there\'}}, your order is on its way"\n---\n<p>Thank you for your order.</p>\n',
      },
    },
  },
  {
    why: 'One of the samples has no first name: "Hello ,".',
    audience: SAMPLES,
    template: '<p>Hello ⟦missing-fallback:{{recipient.firstName}}⟧, your order is on its way.</p>\n',
    fixed: {
      [GUARD]: {
        'mail.hbs':
          '<p>Hello{{#if recipient.firstName}} {{recipient.firstName}}{{/if}}, your order is on its way.</p>\n',
      },
    },
  },
  {
    why: 'A word is missing in the middle of a sentence.',
    audience: SAMPLES,
    template: '<p>Your order <b>⟦missing-fallback:{{recipient.order.number}}⟧</b> is on its way.</p>\n',
  },
  {
    why: 'Without its number the sentence makes no sense; without the sentence, the rest does.',
    audience: 'locales: [de]\nfields:\n  order.total: { optional: true }\n',
    template:
      '<p>Der Betrag von ⟦missing-fallback:{{order.total}}⟧ ist eingegangen. Vielen Dank für Ihren Einkauf.</p>\n',
    fixed: {
      'Show the sentence only where it is there': {
        'mail.hbs':
          '<p>{{#if order.total}}Der Betrag von {{order.total}} ist eingegangen. {{/if}}Vielen Dank für Ihren Einkauf.</p>\n',
      },
    },
  },
  {
    why: 'A row of its own goes with its label.',
    audience: 'locales: [en]\nfields:\n  order.number: { optional: true }\n',
    template:
      '<p>Thank you for your order.</p>\n<table><tr><td>Number</td><td>⟦missing-fallback:{{order.number}}⟧</td></tr></table>\n',
    fixed: {
      'Show the row only where it is there': {
        'mail.hbs':
          '<p>Thank you for your order.</p>\n<table>{{#if order.number}}<tr><td>Number</td><td>{{order.number}}</td></tr>{{/if}}</table>\n',
      },
    },
  },
  {
    why: 'What the data holds is no text: the reader gets "[object Object]".',
    audience: SAMPLES,
    template: '<p>Your order: ⟦missing-fallback:{{recipient.order}}⟧</p>\n',
  },
  {
    why: 'A link that leads nowhere, and a headline that says nothing.',
    audience: SAMPLES,
    template:
      '<h1>⟦missing-fallback:{{recipient.firstName}}⟧</h1>\n<p><a href="⟦missing-fallback:{{recipient.url}}⟧">Your order</a></p>\n',
  },
  {
    why: 'A subject of nothing but a value that is not there.',
    audience: SAMPLES,
    template:
      '---\nsubject: "⟦missing-fallback:{{recipient.firstName}}⟧"\n---\n<p>Your order is on its way.</p>\n',
  },
];

export const good: readonly Example[] = [
  {
    why: 'Shown only where it is there.',
    audience: AUDIENCE,
    template: '<p>Hello{{#if recipient.firstName}} {{recipient.firstName}}{{/if}}, welcome.</p>\n',
  },
  {
    why: 'A fallback in the way of SendGrid.',
    audience: AUDIENCE,
    template: '<p>Hello {{insert recipient.firstName "default=friend"}}, welcome.</p>\n',
  },
  {
    why: 'A fallback in the way of Iterable.',
    audience: AUDIENCE,
    template: '<p>Hello {{defaultIfEmpty recipient.firstName "friend"}}, welcome.</p>\n',
  },
  {
    why: 'The else of unless is where it is there.',
    audience: AUDIENCE,
    template:
      '<p>{{#unless recipient.firstName}}Hello!{{else}}Hello {{recipient.firstName}}!{{/unless}}</p>\n',
  },
  {
    why: 'A condition that asks for more implies it.',
    audience: AUDIENCE,
    template:
      '<p>{{#if (and recipient.vip recipient.firstName)}}Dear {{recipient.firstName}}{{else}}Hello{{/if}}</p>\n',
  },
  {
    why: 'A field nobody declared optional is there.',
    audience: AUDIENCE,
    template: '<p>Hello {{recipient.lastName}}, welcome.</p>\n',
  },
  {
    why: 'Used in a question, not shown.',
    audience: AUDIENCE,
    template: '{{#if recipient.firstName}}<p>Good to know you.</p>{{/if}}\n',
  },
  {
    why: 'A helper of the team that gives a fallback.',
    audience: AUDIENCE,
    config: 'helpers:\n  orFriend: { fallback: true }\n',
    template: '<p>Hello {{orFriend recipient.firstName}}, welcome.</p>\n',
  },
  {
    why: 'Inside with, the value is there.',
    audience: AUDIENCE,
    template: '<p>Hello{{#with recipient.firstName}} {{this}}{{/with}}, welcome.</p>\n',
  },
  {
    why: 'Nothing is missing for any of the samples.',
    audience: `locales: [en]\nsamples:\n${sample('Ania', 'firstName: Ania')}${sample('Jan', 'firstName: Jan')}`,
    template: '<p>Hello {{recipient.firstName}}, welcome.</p>\n',
  },
  {
    why: 'Where the value comes last, nothing shows that it is missing.',
    audience: SAMPLES,
    template:
      '<p>Welcome {{recipient.firstName}}</p>\n<p>{{recipient.firstName}} {{recipient.lastName}}</p>\n',
  },
  {
    why: 'A slip of the fingers is for unknown-field to say, which knows the name that was meant.',
    audience: `locales: [en]\nsamples:\n${sample('Ania', 'order: { total: 12 }')}${sample('Jan', 'order: { total: 9 }')}`,
    template: '<p>We have got your {{recipient.order.totl}}, thank you.</p>\n',
  },
  {
    why: 'A branch for those who have no name.',
    audience: SAMPLES,
    template:
      '<p>{{#if recipient.firstName}}Hello {{recipient.firstName}}, welcome.{{else}}Hello, welcome.{{/if}}</p>\n',
  },
  {
    why: 'What the platform fills in is not for the samples to have.',
    audience: SAMPLES,
    config: 'dialect: sendgrid\n',
    template: '<p>You can <a href="{{{unsubscribe}}}">unsubscribe</a> or see {{{weblink}}}.</p>\n',
  },
  {
    why: 'A link that no sample has an address for is one that the platform fills in.',
    audience: SAMPLES,
    template: '<p>See you soon. <a href="{{unsubscribeUrl}}">Unsubscribe</a></p>\n',
  },
];
