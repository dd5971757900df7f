import { isAlong, namedPaths } from '../audience/named-paths';
import { basename, dirname } from '../text/path';
import type { Place } from '../text/span';
import type { Rule, RuleMeta, Subject } from './rule';

const meta: RuleMeta = {
  id: 'unused-field',
  what: 'Finds a field that is declared for one mail alone, in its front matter or in the audience file beside it, and that the mail does not use.',
  why: 'What is declared of the data is read as what the mail needs. A field that nothing uses is a leftover, or a name that the template spells otherwise; and data about people that a mail does not need is better not handed to it (Regulation (EU) 2016/679, Article 5(1)(c), data minimisation).',
  instead: 'Take it out of the audience, or use it.',
  severity: 'hint',
  fix: 'none',
  messages: {
    unused: 'Nothing in this mail uses {path}. Take it out here, or correct the name.',
  },
};

const TEMPLATE = '<p>Hello {{recipient.firstName}}, welcome.</p>\n';

export const unusedField: Rule = {
  meta,
  bad: [
    {
      why: 'The mail says nothing of a birthday, and asks for none.',
      audience:
        'locales: [en]\nfields:\n  recipient.firstName: { category: name }\n  ⟦unused-field:recipient.birthday⟧: { category: age }\n',
      template: TEMPLATE,
    },
    {
      why: 'In the front matter, too.',
      template: `---\nsubject: Welcome\naudience:\n  locales: [en]\n  fields:\n    ⟦unused-field:trip.city⟧: { category: location }\n---\n${TEMPLATE}`,
    },
  ],
  good: [
    {
      why: 'Shown, linked or asked for: all of it is use.',
      audience:
        'locales: [en]\nfields:\n  recipient.firstName: { category: name }\n  recipient.vip: {}\n  trip.url: {}\n',
      template: `${TEMPLATE}{{#if recipient.vip}}<p><a href="{{trip.url}}">Your trip</a></p>{{/if}}\n`,
    },
    {
      why: 'A list whose elements are shown, and an object that is entered.',
      audience: 'locales: [en]\nfields:\n  orders[].sku: {}\n  trip.city: {}\n',
      template: '{{#each orders}}<p>{{this.sku}}</p>{{/each}}{{#with trip}}<p>{{city}}</p>{{/with}}\n',
    },
    {
      why: 'The audience itself needs it: it says who agreed.',
      audience:
        'locales: [en]\nconsent: { location: recipient.agreed }\nfields:\n  recipient.agreed: {}\n  recipient.firstName: { category: name }\n',
      template: TEMPLATE,
    },
    {
      why: 'Declared for a whole folder: another mail may use it.',
      files: { 'audience.yaml': 'locales: [en]\nfields:\n  trip.city: { category: location }\n' },
      template: TEMPLATE,
    },
    {
      why: 'A partial that is not there may use it.',
      audience: 'locales: [en]\nfields:\n  trip.city: { category: location }\n',
      template: `{{> nowhere}}\n${TEMPLATE}`,
    },
  ],
  *check(subject) {
    const { message, audience } = subject;
    if (audience.fields.size === 0) return;
    if (message.partials.some(({ file }) => file === undefined)) return;
    const used = [
      ...namedPaths(audience),
      ...message.references.flatMap((reference) => [
        reference.path,
        ...reference.alternatives.map(({ path }) => path),
      ]),
    ];
    for (const [path, { at }] of audience.fields) {
      if (!at || !isForThisMail(at, subject) || used.some((each) => isAlong(each, path))) continue;
      yield { messageId: 'unused', data: { path }, place: at, part: 'metadata' };
    }
  },
};

/** Whether a fact is written where it speaks of this mail alone. */
function isForThisMail({ file }: Place, { template }: Subject): boolean {
  if (file === template.file) return true;
  const stem = basename(template.file).replace(/\.[^.]+$/, '');
  const own = ['yaml', 'yml', 'json'].map((ending) => `${stem}.audience.${ending}`);
  return dirname(file) === dirname(template.file) && own.includes(basename(file));
}
