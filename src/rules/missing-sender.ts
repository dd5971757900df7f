import { READER } from '../knowledge/field-names';
import { ADDRESS_SHAPES } from '../knowledge/obligations/address-shapes';
import { ADDRESS_NAMES, ADDRESS_TAGS } from '../knowledge/obligations/platform-tags';
import type { Condition } from '../message/condition';
import { heldUnder, saidInOwnWords, taggedUnder } from './obligations/evidence';
import { missingFinding } from './obligations/missing-finding';
import { isWholeMarketingMail } from './obligations/whole-marketing-mail';
import type { Rule, RuleMeta, Subject } from './rule';

const meta: RuleMeta = {
  id: 'missing-sender',
  what: 'Finds marketing mails that name no sender with a postal address.',
  why: 'Readers trust mail that somebody stands behind. CAN-SPAM asks for a valid postal address in every commercial mail, CASL for who sends it and where they are reached, and German law for an imprint (§ 5 DDG).',
  instead: 'Put the company’s name and postal address into the footer, or the platform’s tag for it.',
  severity: 'info',
  ofWholeMail: true,
  fix: 'none',
  messages: {
    missing:
      'This marketing mail names no sender with a postal address, which readers look for and CAN-SPAM and CASL ask for. Add it to the footer.',
    missingForSome:
      'This marketing mail shows readers in {readers} no sender with a postal address, which they look for and the law asks for. Add it for them, too.',
  },
};

const MARKETING = 'kind: marketing\n';

export const missingSender: Rule = {
  meta,
  bad: [
    { why: 'Nobody signs it.', audience: MARKETING, template: '⟦missing-sender:⟧<p>New shoes are in.</p>\n' },
    {
      why: 'A name without an address.',
      audience: MARKETING,
      template: '⟦missing-sender:⟧<p>New shoes are in.</p><p>Your team at Shoes Ltd</p>\n',
    },
    {
      why: 'The reader’s own address is not the sender’s.',
      audience: MARKETING,
      template: '⟦missing-sender:⟧<p>Free delivery to {{customer.address}}.</p>\n',
    },
    {
      why: 'The address of a website is none.',
      audience: MARKETING,
      template: '⟦missing-sender:⟧<p>Shoes Ltd, www.shoes.example, hello@shoes.example</p>\n',
    },
  ],
  good: [
    {
      why: 'It is there.',
      audience: MARKETING,
      template: '<p>New shoes.</p><p>Shoes Ltd, 12 High Street, York YO1 7HT</p>\n',
    },
    {
      why: 'Iterable fills it in.',
      audience: MARKETING,
      template: '<p>New shoes.</p><p>{{physicalAddress}}</p>\n',
    },
    { why: 'Mailchimp does.', audience: MARKETING, template: '<p>New {{x}}.</p><p>*|LIST:ADDRESS|*</p>\n' },
    {
      why: 'SendGrid does.',
      audience: MARKETING,
      template: '<p>New.</p><p>{{Sender_Name}}, {{Sender_Address}}, {{Sender_City}}</p>\n',
    },
    {
      why: 'The footer that all mails share says it.',
      audience: MARKETING,
      template: '<p>New shoes are in.</p>{{> footer}}\n',
      files: { 'partials/footer.hbs': '<p>{{company.name}}, {{company.street}}</p>\n' },
    },
    { why: 'Nobody said what kind of mail this is.', template: '<p>New shoes are in.</p>\n' },
  ],
  *check(subject) {
    if (!isWholeMarketingMail(subject)) return;
    const evidence = [
      ...taggedUnder(subject, ADDRESS_TAGS),
      ...heldUnder(subject, isSendersAddress),
      ...writtenUnder(subject),
      ...saidInOwnWords(subject, 'missing-sender'),
    ];
    yield* missingFinding(subject, evidence);
  },
};

const isSendersAddress = (words: readonly string[]): boolean =>
  words.some(
    (word, i) => ADDRESS_NAMES.has(word) && !/^(?:e?mail|ip|mac|web|site)$/.test(words[i - 1] ?? ''),
  ) && !words.some((word) => READER.has(word));

const writtenUnder = ({ message }: Subject): readonly Condition[] =>
  message.units
    .filter(({ text }) => ADDRESS_SHAPES.some((shape) => shape.test(text)))
    .map(({ condition }) => condition);
