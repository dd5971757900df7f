import type { Example } from '../rule';

const SAMPLES = `locales: [en]
samples:
  - name: Ania
    data:
      recipient: { firstName: Ania, orders: [{ sku: A1, price: 9 }], address: null }
      offer: { city: Vienna }
  - name: Jan
    data: { recipient: { firstName: Jan, orders: [], vip: true }, offer: { city: Prague } }
`;
const DECLARED = 'locales: [en]\nfields:\n  recipient.firstName: { category: name }\n  recipient.lines: {}\n';
const HELLO = '<p>Hello {{recipient.firstName}}, welcome.</p>\n';

export const bad: readonly Example[] = [
  {
    why: 'No sample has a first name that is spelt like this.',
    audience: SAMPLES,
    template: '<p>Hello ⟦unknown-field:{{recipient.fristName}}⟧, welcome.</p>\n',
    fixed: { 'Use "firstName"': { 'mail.hbs': HELLO } },
  },
  {
    why: 'Without samples, a declared name beside it that differs by two letters.',
    audience: DECLARED,
    template: '<p>Hello ⟦unknown-field:{{recipient.fristName}}⟧, welcome.</p>\n',
    fixed: { 'Use "firstName"': { 'mail.hbs': HELLO } },
  },
  {
    why: 'Upper and lower case are not the same to Handlebars.',
    audience: DECLARED,
    template: '<p>Hello ⟦unknown-field:{{recipient.firstname}}⟧, welcome.</p>\n',
    fixed: { 'Use "firstName"': { 'mail.hbs': HELLO } },
  },
  {
    why: 'In a list, as seen from its elements, and by the name the block gives them.',
    audience: SAMPLES,
    template:
      '{{#each recipient.orders}}<p>⟦unknown-field:{{name}}⟧ {{price}} {{../offer.city}}</p>{{/each}}\n{{#each recipient.orders as |order|}}<p>⟦unknown-field:{{order.prize}}⟧</p>{{/each}}\n',
  },
  {
    why: 'A question that is never answered with yes.',
    audience: SAMPLES,
    template: '⟦unknown-field:{{#if recipient.isVip}}⟧<p>Welcome back.</p>{{else}}<p>Welcome.</p>{{/if}}\n',
  },
  {
    why: 'In a partial, as it is included.',
    audience: SAMPLES,
    template: '{{> line item=offer title="Hi"}}\n',
    files: { 'line.hbs': '<p>{{title}}, {{item.city}} ⟦unknown-field:{{item.cty}}⟧</p>\n' },
  },
];

export const good: readonly Example[] = [
  {
    why: 'One sample has it, if not the other.',
    audience: SAMPLES,
    template: '<p>{{#if recipient.vip}}Welcome back{{else}}Welcome{{/if}}</p>\n',
  },
  {
    why: 'Elements, block parameters, the way outwards and what counts.',
    audience: SAMPLES,
    template:
      '{{#each recipient.orders as |order n|}}<p>{{n}} {{@index}} {{order.sku}} {{this.price}} {{@root.offer.city}} {{../recipient.firstName}}</p>{{/each}}<p>{{recipient.orders.length}}</p>\n',
  },
  {
    why: 'Declared, though no sample has it.',
    audience: `${SAMPLES}fields:\n  recipient.nickname: { optional: true }\n`,
    template: '<p>{{#if recipient.nickname}}{{recipient.nickname}}{{else}}Hello{{/if}}</p>\n',
  },
  {
    why: 'What the platform fills in.',
    audience: SAMPLES,
    template:
      '<p><a href="{{unsubscribeUrl}}">Unsubscribe</a> <a href="{{viewInBrowserUrl}}">Open in the browser</a></p>\n',
  },
  {
    why: 'A helper that we do not have may look names up anywhere.',
    audience: SAMPLES,
    template: '{{#products recipient}}<p>{{title}}</p>{{/products}}\n',
  },
  {
    why: 'What lies below a value that is empty in all samples cannot be told.',
    audience: SAMPLES,
    template: '<p>Hello.</p>{{#if recipient.address}}<p>{{recipient.address.street}}</p>{{/if}}\n',
  },
  {
    why: 'Without samples: another name, a plural, a number.',
    audience: DECLARED,
    template: '<p>{{recipient.lastName}} {{recipient.line}} {{recipient.line1}} {{other.firstname}}</p>\n',
  },
  {
    why: 'A guard that the team declared.',
    audience: SAMPLES,
    config: 'helpers:\n  isPolish: { guards: recipient.locale, equals: pl-PL }\n',
    template: '<p>{{#if isPolish}}Dzień dobry{{else}}Hello{{/if}}</p>\n',
  },
];
