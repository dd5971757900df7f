import { establishesConsent } from '../audience/consent';
import type { Rule, RuleMeta } from './rule';
import { checkTelling } from './telling-check';

const meta: RuleMeta = {
  id: 'email-activity',
  what: 'Finds text that shows that opens or clicks are watched.',
  why: '"You have not opened our last three mails" tells people that there is a spy in every one of them. Pictures that report an open need consent in the EU (ePrivacy Directive 5(3), EDPB Guidelines 2/2023), so this presumes one too.',
  instead: 'Ask whether they would rather get less mail, and leave out how you know.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    value:
      '{what} shows readers that you watch what they open and click. Leave it out, or declare their consent to `email-activity`.',
    words:
      '"{what}" shows readers that you watch what they open and click. Ask what they would like to read instead, or declare their consent to `email-activity`.',
    linked:
      '{what} sends along in a link what a reader opened or clicked, where it ends up in logs. Leave it out of the link.',
  },
};

export const emailActivity: Rule = {
  meta,
  bad: [
    {
      why: 'It says that every open is counted.',
      template: '<p>⟦email-activity:You haven’t opened our last three emails⟧.</p>\n',
    },
    { why: 'A field of it.', template: '<p>Last opened: ⟦email-activity:{{user.emailOpens}}⟧</p>\n' },
    { why: 'In Polish.', template: '<p>⟦email-activity:Nie otworzyłaś naszych⟧ ostatnich wiadomości.</p>\n' },
    {
      why: 'In German.',
      template: '<p>⟦email-activity:Sie haben unseren letzten Newsletter nicht geöffnet⟧.</p>\n',
    },
    {
      why: 'A click is watched, too.',
      template: '<p>⟦email-activity:You clicked the link in our last newsletter⟧ and left.</p>\n',
    },
    {
      why: 'In a link it is not read, but logged.',
      template: '<p><a href="https://shop.example/?r=⟦email-activity:{{openRate}}⟧">Come back</a></p>\n',
      fixed: {
        'Leave "r" out of the link': {
          'mail.hbs': '<p><a href="https://shop.example/">Come back</a></p>\n',
        },
      },
    },
  ],
  good: [
    { why: 'It asks, and tells nothing.', template: '<p>Would you rather hear from us less often?</p>\n' },
    {
      why: 'They agreed.',
      audience: 'locales: [en]\nconsent: { tracking: true }\n',
      template: '<p>You haven’t opened our last three emails.</p>\n',
    },
    { why: 'A ticket that was opened.', template: '<p>You opened a ticket on {{ticket.openedAt}}.</p>\n' },
    { why: 'An account, too.', template: '<p>You opened an account with us.</p>\n' },
    { why: 'A button to click.', template: '<p>Click the link in this email to confirm it.</p>\n' },
    {
      why: 'What happens if they do nothing.',
      template: '<p>If you didn’t click the link yet, do it now.</p>\n',
    },
  ],
  *check(subject) {
    yield* checkTelling(subject, {
      asks: ({ category, condition }) =>
        category === 'email-activity' && !establishesConsent(condition, subject.audience, 'email-activity'),
    });
  },
};
