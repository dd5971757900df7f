import type { Disclosure } from '../disclosure/disclosure';
import { locate } from '../message/passage';
import type { RawFinding, Rule, RuleMeta, Subject } from './rule';

const meta: RuleMeta = {
  id: 'pushy-wording',
  what: 'Finds false urgency, shouting and nagging.',
  why: 'Pressure makes people act against themselves, or against the sender: urgency and scarcity that are not real count as dark patterns (EU Guidance on the Unfair Commercial Practices Directive 2021/C 526/01, 4.2.7), and mail filters know the words. A true end of an offer needs no adjective.',
  instead: 'Name the day on which it ends, once, in the tone of the rest.',
  severity: 'info',
  fix: 'none',
  messages: {
    words: '"{what}" presses readers, who learn not to believe it. Say plainly what ends, and when.',
    shouting: '"{what}" shouts at readers. One mark says the same, and filters take more for spam.',
  },
};

export const pushyWording: Rule = {
  meta,
  bad: [
    { why: 'False urgency.', template: '<p>⟦pushy-wording:Last chance⟧ for your size.</p>\n' },
    { why: 'Hurry.', template: '<p>⟦pushy-wording:Hurry up⟧, the sale is on.</p>\n' },
    { why: 'Nagging.', template: '<p>⟦pushy-wording:Did you forget about us⟧?</p>\n' },
    { why: 'Shouting.', template: '<p>New shoes are in⟦pushy-wording:!!!⟧</p>\n' },
    { why: 'In Polish.', template: '<p>⟦pushy-wording:Ostatnia szansa⟧ na rabat.</p>\n' },
    { why: 'In German.', template: '<p>⟦pushy-wording:Beeilen Sie sich⟧, es lohnt sich.</p>\n' },
  ],
  good: [
    { why: 'When it really ends.', template: '<p>The offer ends on {{offer.end}}.</p>\n' },
    { why: 'A contest’s terms.', template: '<p>The last chance to enter is on 30 June.</p>\n' },
    { why: 'No hurry.', template: '<p>There is no need to hurry.</p>\n' },
    {
      why: 'An invoice may remind.',
      audience: 'kind: transactional\n',
      template: '<p>Final reminder: invoice 12.</p>\n',
    },
    { why: 'Opening hours.', template: '<p>Open today until 20:00.</p>\n' },
    { why: 'One mark is joy.', template: '<p>Welcome!</p>\n' },
  ],
  *check(subject) {
    if (subject.kind === 'transactional' || subject.kind === 'security') return;
    for (const disclosure of subject.disclosures)
      if (disclosure.rule === 'pushy-wording') yield words(disclosure, subject);
    yield* shouts(subject);
  },
};

function words({ what, place, part, condition }: Disclosure, subject: Subject): RawFinding {
  const { locales } = subject.readersOf(condition);
  return { messageId: 'words', data: { what }, place, part, condition, locales };
}

const SHOUT = /[!¡]{3,100}/g;

/** Three exclamation marks and more, one after the other. */
function* shouts(subject: Subject): Generator<RawFinding> {
  for (const { text, runs, condition, passage } of subject.message.units) {
    for (const { 0: what, index } of text.matchAll(SHOUT)) {
      const place = locate(runs, index, index + what.length);
      const { locales } = subject.readersOf(condition);
      if (place)
        yield { messageId: 'shouting', data: { what }, place, part: passage.part, condition, locales };
    }
  }
}
