import type { Rule, RuleMeta } from './rule';
import { checkTelling } from './telling-check';

const meta: RuleMeta = {
  id: 'device-identifier',
  what: 'Finds text that shows readers their device, IP address or browser.',
  why: 'Outside a security mail, nobody asked which phone they hold. Reading it in a mail tells people that their device is recognised wherever they go; IP addresses and device identifiers are personal data (categories 1 to 4 of the IAB’s TCF 2.2). In a security mail they help, and where nothing says what a mail is for this rule is silent.',
  instead: 'Leave it out; a mail looks right on every device without naming it.',
  severity: 'error',
  fix: 'choice',
  messages: {
    value:
      '{what} shows readers their device, browser or IP address, so they learn that it is recognised. Leave it out, or, if this mail warns of a sign-in, say `kind: security` in its audience file or `audience: { kind: security }` in its front matter.',
    words:
      '"{what}" tells readers that their device, browser or IP address is recognised. Leave it out, or, if this mail warns of a sign-in, say `kind: security` in its audience file or `audience: { kind: security }` in its front matter.',
    linked:
      '{what} sends a reader’s device, browser or IP address along in a link, where it ends up in logs. Leave it out of the link.',
  },
};

const MARKETING = 'locales: [en]\nkind: marketing\n';

export const deviceIdentifier: Rule = {
  meta,
  bad: [
    {
      why: 'A model has no place in an offer.',
      audience: MARKETING,
      template: '<p>Made for your ⟦device-identifier:{{device.model}}⟧.</p>\n',
    },
    {
      why: 'An address of the network.',
      audience: MARKETING,
      template: '<p>Offers for ⟦device-identifier:{{context.ip}}⟧</p>\n',
    },
    {
      why: 'Words are enough.',
      audience: MARKETING,
      template: '<p>⟦device-identifier:Browsing on your iPhone⟧ last night? The app is faster.</p>\n',
    },
    {
      why: 'In Polish.',
      audience: 'locales: [pl]\nkind: marketing\n',
      template: '<p>⟦device-identifier:Korzystasz z iPhone’a⟧, więc mamy coś dla Ciebie.</p>\n',
    },
    {
      why: 'In German.',
      audience: 'locales: [de]\nkind: marketing\n',
      template: '<p>⟦device-identifier:Sie nutzen ein iPhone⟧, deshalb empfehlen wir unsere App.</p>\n',
    },
    {
      why: 'In a link it is not read, but logged.',
      audience: MARKETING,
      template:
        '<p><a href="https://shop.example/?ua=⟦device-identifier:{{userAgent}}⟧&b=1">Come back</a></p>\n',
      fixed: {
        'Leave "ua" out of the link': {
          'mail.hbs': '<p><a href="https://shop.example/?b=1">Come back</a></p>\n',
        },
      },
    },
  ],
  good: [
    {
      why: 'A warning of a sign-in has to say from where.',
      audience: 'locales: [en]\nkind: security\n',
      template: '<p>New sign-in from {{device.model}}, {{ip}}.</p>\n',
    },
    { why: 'Nothing says what this mail is for.', template: '<p>Requested from {{clientIP}}.</p>\n' },
    {
      why: 'A file name can say it.',
      file: 'password-reset.hbs',
      template: '<p>Requested from {{browser_name}} on {{operating_system}}.</p>\n',
    },
    {
      why: 'No part of a word: `ship` holds no `ip`.',
      audience: MARKETING,
      template: '<p>{{ship}} sails on Friday.</p>\n',
    },
    {
      why: 'A phone that is for sale.',
      audience: MARKETING,
      template: '<p>{{product.device.model}} now for less.</p>\n',
    },
    {
      why: 'A link to the page is no browser of the reader’s.',
      audience: MARKETING,
      template:
        '<p>Trouble reading this? <a href="{{view_in_browser_url}}">View it in your browser</a></p>\n',
    },
    {
      why: 'The app, on a phone.',
      audience: MARKETING,
      template: '<p>Get our app on your iPhone or Android phone.</p>\n',
    },
  ],
  *check(subject) {
    if (subject.kind === undefined) return;
    yield* checkTelling(subject, { asks: ({ category }) => category === 'device' });
  },
};
