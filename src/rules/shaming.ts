import type { Rule, RuleMeta } from './rule';

const meta: RuleMeta = {
  id: 'shaming',
  what: 'Finds words that make readers feel guilty for what they eat, weigh, spend or leave undone.',
  why: 'Guilt may sell once; it is the sender that people then avoid. 46% found it wrong when a shop took them to task for the food or clothes they bought (Accenture), and stirring guilt or shame to steer people counts as a deceptive pattern (EDPB Guidelines 03/2022, "Stirring"). Consent makes it no better.',
  instead: 'Say what is good about the offer, and leave the reader’s habits alone.',
  severity: 'error',
  fix: 'none',
  messages: {
    words:
      '"{what}" makes readers feel guilty, and people avoid whoever shames them. Say what is good about the offer instead.',
  },
};

export const shaming: Rule = {
  meta,
  bad: [
    {
      why: 'Blame, dressed as a question.',
      template: '<p>⟦shaming:Did you really need that⟧ third burger?</p>\n',
    },
    { why: 'Weight.', template: '<p>Time to lose ⟦shaming:your extra pounds⟧.</p>\n' },
    { why: 'Spending.', template: '<p>⟦shaming:You spent too much⟧ this month.</p>\n' },
    {
      why: 'A "no" that has to insult itself.',
      template:
        '<p><a href="https://shop.example/no">⟦shaming:No thanks, I prefer paying full price⟧</a></p>\n',
    },
    { why: 'In Polish.', template: '<p>⟦shaming:Naprawdę potrzebujesz kolejnej⟧ pary butów?</p>\n' },
    { why: 'In German.', template: '<p>Weg mit ⟦shaming:Ihrem Hüftgold⟧!</p>\n' },
    {
      why: 'A phrase of the team’s own.',
      config: 'phrases:\n  en: { shaming: ["couch potato*"] }\n',
      template: '<p>Get up, you ⟦shaming:couch potato⟧.</p>\n',
    },
  ],
  good: [
    {
      why: 'A shop for diet food praises its goods.',
      template: '<p>Light meals for every diet, from $5.</p>\n',
    },
    { why: 'What is good about it.', template: '<p>Feel good: thirty minutes of yoga for beginners.</p>\n' },
    { why: 'The weight of a parcel.', template: '<p>Weight: {{parcel.weight}} kg.</p>\n' },
    { why: 'Time is no money here.', template: '<p>You spend too much time on paperwork.</p>\n' },
    { why: 'A plain no.', template: '<p><a href="https://shop.example/no">No thanks, not now</a></p>\n' },
    { why: 'A report on spending that was asked for.', template: '<p>You spent {{total}} in May.</p>\n' },
  ],
  *check(subject) {
    for (const { rule, use, what, place, part, condition } of subject.disclosures) {
      if (rule !== 'shaming' || use !== 'shown') continue;
      const { locales } = subject.readersOf(condition);
      yield { messageId: 'words', data: { what }, place, part, condition, locales };
    }
  },
};
