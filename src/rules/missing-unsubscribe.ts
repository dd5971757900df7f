import { UNSUBSCRIBE_NAMES, UNSUBSCRIBE_TAGS } from '../knowledge/obligations/platform-tags';
import { deadAnchorsIn } from './obligations/dead-anchors';
import { heldUnder, linkedUnder, saidInOwnWords, saidUnder, taggedUnder } from './obligations/evidence';
import { missingFinding } from './obligations/missing-finding';
import { unsubscribeLine } from './obligations/unsubscribe-line';
import { isWholeMarketingMail } from './obligations/whole-marketing-mail';
import type { Rule, RuleMeta } from './rule';

const meta: RuleMeta = {
  id: 'missing-unsubscribe',
  what: 'Finds marketing mails that show no way to unsubscribe or to choose what to get, for some or all of their readers.',
  why: 'Who finds no way out reports the mail as spam. Gmail asks bulk senders for a visible link in the body besides one-click headers (support.google.com/mail/answer/81126); CAN-SPAM, CASL and Article 13 of the ePrivacy Directive ask for it in every message. Control also makes people see less risk in personalised mail (Song et al. 2014, doi 10.1007/s11002-014-9315-0).',
  instead: 'Put the platform’s unsubscribe link into the footer, in the readers’ language.',
  severity: 'warning',
  ofWholeMail: true,
  fix: 'choice',
  messages: {
    missing:
      'This marketing mail shows no way to unsubscribe, so readers who have enough will report it as spam. Add an unsubscribe link.',
    missingForSome:
      'Readers in {readers} see no way to unsubscribe in this marketing mail, so those who have enough will report it as spam. Add the link for them, too.',
  },
};

const MARKETING = 'kind: marketing\n';

export const missingUnsubscribe: Rule = {
  meta,
  bad: [
    { why: 'No way out.', audience: MARKETING, template: '⟦missing-unsubscribe:⟧<p>New shoes are in.</p>\n' },
    {
      why: 'The platform has a link for it.',
      audience: `${MARKETING}locales: [en]\n`,
      config: 'dialect: sendgrid\n',
      template:
        '⟦missing-unsubscribe:⟧<html lang="en"><body><p>New shoes are in for you this week.</p>\n</body></html>\n',
      fixed: {
        'Add "Unsubscribe"': {
          'mail.hbs':
            '<html lang="en"><body><p>New shoes are in for you this week.</p>\n<p><a href="<%asm_group_unsubscribe_raw_url%>">Unsubscribe</a></p>\n</body></html>\n',
        },
      },
    },
    {
      why: 'Some readers have one, others have none.',
      audience: `${MARKETING}locales: [en, de]\nlocaleField: user.locale\n`,
      template:
        '⟦missing-unsubscribe:⟧{{#if (eq user.locale "en")}}<p>News for you.</p><p><a href="{{unsubscribeUrl}}">Unsubscribe</a></p>{{else}}<p>Neues für Sie.</p>{{/if}}\n',
    },
    {
      why: 'A footer without it, in a partial.',
      audience: MARKETING,
      template: '⟦missing-unsubscribe:⟧<p>New shoes are in.</p>{{> footer}}\n',
      files: { 'partials/footer.hbs': '<p>Shoes Ltd, 1 High Street, York</p>\n' },
    },
    {
      why: 'A name says that it is marketing, and it is a whole page.',
      file: 'newsletter.hbs',
      template: '⟦missing-unsubscribe:⟧<html lang="en"><body><p>New shoes are in.</p></body></html>\n',
    },
    {
      why: 'The link is a placeholder that leads nowhere.',
      audience: `${MARKETING}locales: [fr]\n`,
      template:
        '⟦missing-unsubscribe:⟧<p>Les nouvelles chaussures sont arrivées.</p><p><a class="link" href="#" style="color: gray">Se désabonner</a></p>\n',
    },
    {
      why: 'The link has no address at all, and the other waits for a script that no mail runs.',
      audience: MARKETING,
      template:
        '⟦missing-unsubscribe:⟧<p>New shoes are in.</p><p><a href="">Unsubscribe</a> <a href="javascript:void(0)"><b>Manage preferences</b></a></p>\n',
    },
  ],
  good: [
    {
      why: 'Of two links, one leads somewhere.',
      audience: MARKETING,
      template:
        '<p>New shoes are in.</p><p><a href="#">Unsubscribe</a> <a href="{{leaveUrl}}">Unsubscribe</a></p>\n',
    },
    {
      why: 'What a link says leads to a place in this mail, and the words beside it tell what to do.',
      audience: MARKETING,
      template:
        '<p>New shoes are in. <a href="#">Up</a></p><p>To unsubscribe, reply with STOP. <a href="#top">Up</a></p>\n',
    },
    {
      why: 'The address is a value, or one of two.',
      audience: MARKETING,
      template:
        '<p>New shoes are in.</p><p><a href="{{#if out}}{{out}}{{else}}#{{/if}}">Unsubscribe</a></p>\n',
    },
    {
      why: 'A platform’s tag.',
      audience: MARKETING,
      template: '<p>New shoes.</p><a href="<%asm_group_unsubscribe_raw_url%>">Leave</a>\n',
    },
    {
      why: 'In the partial that all mails share.',
      audience: MARKETING,
      template: '<p>New shoes are in.</p>{{> footer}}\n',
      files: { 'partials/footer.hbs': '<p><a href="{{unsubscribeUrl}}">Leave us</a></p>\n' },
    },
    {
      why: 'In the layout around it.',
      audience: MARKETING,
      template: '{{#> layout}}<p>New shoes are in.</p>{{/layout}}\n',
      files: { 'partials/layout.hbs': '{{> @partial-block}}<p>Unsubscribe here.</p>\n' },
    },
    { why: 'Nobody said what kind of mail this is.', template: '<p>New shoes are in.</p>\n' },
    { why: 'A receipt needs none.', audience: 'kind: transactional\n', template: '<p>Your receipt.</p>\n' },
    {
      why: 'A partial is no mail of its own.',
      audience: MARKETING,
      file: '_teaser.hbs',
      template: '<p>New shoes are in.</p>\n',
    },
    {
      why: 'The footer comes from the data.',
      audience: MARKETING,
      template: '<p>New.</p>{{{footerHtml}}}\n',
    },
    {
      why: 'A team’s own words.',
      audience: MARKETING,
      config: 'phrases:\n  en: { missing-unsubscribe: ["wave goodbye"] }\n',
      template: '<p>New shoes.</p><p><a href="{{leaveUrl}}">Wave goodbye</a></p>\n',
    },
  ],
  *check(subject) {
    if (!isWholeMarketingMail(subject)) return;
    const isDead = deadAnchorsIn(subject.templates);
    const evidence = [
      ...taggedUnder(subject, UNSUBSCRIBE_TAGS),
      ...heldUnder(subject, isWayOut),
      ...linkedUnder(subject, UNSUBSCRIBE_NAMES),
      ...saidUnder(subject, 'unsubscribe', (place) => !isDead(place)),
      ...saidInOwnWords(subject, 'missing-unsubscribe'),
    ];
    yield* missingFinding(subject, evidence, (locales) => unsubscribeLine(subject, locales));
  },
};

const isWayOut = (words: readonly string[]): boolean =>
  words.some((word, i) => UNSUBSCRIBE_NAMES.has(word) || (word === 'opt' && words[i + 1] === 'out')) ||
  (words.includes('preferences') && words.some((word) => /^(?:url|link|email|subscription)$/.test(word)));
