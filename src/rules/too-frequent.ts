import type { Frequency } from '../audience/audience';
import type { RawFinding, Rule, RuleMeta } from './rule';

const meta: RuleMeta = {
  id: 'too-frequent',
  what: 'Finds mail that goes out more often than the team’s own cap allows, as the metadata says it does.',
  why: 'Too many mails are the reason named most often for unsubscribing (26 %, MarketingSherpa 2017), and one reminder after another for the same thing reads as nagging. A cap that nobody checks is soon passed: each mail looks harmless alone.',
  instead:
    'Send fewer, merge several mails into one, or stop reminding; raise the cap only where readers asked for more.',
  severity: 'warning',
  fix: 'none',
  messages: {
    sends:
      'These readers get {sends} mails {period}, and the cap is {cap}. Too many mails are why most people unsubscribe: send fewer, or merge some into one.',
    reminders:
      'This is reminder {reminder} of one thing, and the cap is {cap}. Who has not answered by now knows of it: stop reminding, or ask whether they want to hear of it.',
  },
};

const KINDS = { marketing: 'kind: marketing\n', security: 'kind: security\n' };
const OFFER = '<p>New shoes are in, and your size is among them.</p>\n';

export const tooFrequent: Rule = {
  meta,
  bad: [
    {
      why: 'Five mails a week where the team has agreed on three.',
      audience: `${KINDS.marketing}⟦too-frequent:frequency⟧: { sends: 5, per: week, cap: 3 }\n`,
      template: OFFER,
    },
    {
      why: 'A fourth reminder of the same basket.',
      audience: `${KINDS.marketing}⟦too-frequent:frequency⟧: { cap: 3, reminder: 4 }\n`,
      template: '<p>Your basket is still here.</p>\n',
    },
    {
      why: 'A reminder of something booked is wanted once, not three times.',
      audience: 'kind: transactional\n⟦too-frequent:frequency⟧: { cap: 2, reminder: 3 }\n',
      template: '<p>Your stay in Vienna begins on Friday.</p>\n',
    },
    {
      why: 'In the front matter of the mail itself.',
      template: `---\naudience:\n  kind: marketing\n  ⟦too-frequent:frequency⟧: { sends: 2, per: day, cap: 1 }\n---\n${OFFER}`,
    },
  ],
  good: [
    {
      why: 'As many as the cap allows.',
      audience: `${KINDS.marketing}frequency: { sends: 3, per: week, cap: 3, reminder: 1 }\n`,
      template: OFFER,
    },
    {
      why: 'No cap was agreed on, so nothing passes it.',
      audience: `${KINDS.marketing}frequency: { sends: 9, per: week }\n`,
      template: OFFER,
    },
    {
      why: 'Nobody said what kind of mail this is.',
      audience: 'frequency: { sends: 5, per: week, cap: 3 }\n',
      template: OFFER,
    },
    {
      why: 'Codes and warnings are sent as often as they are needed.',
      audience: `${KINDS.security}frequency: { sends: 12, per: day, cap: 3 }\n`,
      template: '<p>Your code is {{code}}.</p>\n',
    },
  ],
  *check({ audience: { frequency, kind } }) {
    if (!frequency?.at || !kind || kind.value === 'security') return;
    const found = passed(frequency.value);
    if (found) yield { ...found, place: frequency.at, part: 'metadata' };
  },
};

/** What passes the cap: the sends of a period, or else the reminders of one thing. */
function passed({
  sends,
  per,
  cap,
  reminder,
}: Frequency): Pick<RawFinding, 'messageId' | 'data'> | undefined {
  if (cap === undefined) return undefined;
  if (sends !== undefined && sends > cap)
    return {
      messageId: 'sends',
      data: { sends: `${sends}`, cap: `${cap}`, period: per ? `a ${per}` : 'in all' },
    };
  if (reminder !== undefined && reminder > cap)
    return { messageId: 'reminders', data: { reminder: `${reminder}`, cap: `${cap}` } };
  return undefined;
}
