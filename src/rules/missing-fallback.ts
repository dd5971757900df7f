import type { FieldFacts } from '../audience/audience';
import { WORDINGS } from '../knowledge/wording/wordings';
import { impliesPresent } from '../message/condition';
import type { Reference } from '../message/message';
import type { Span } from '../text/span';
import { isBalanced } from './balanced';
import type { Fix, RawFinding, Rule, RuleMeta, Subject } from './rule';
import type { Settings } from './settings';

const meta: RuleMeta = {
  id: 'missing-fallback',
  what: 'Finds a field that not every reader has and that is shown without a word for those who lack it.',
  why: '"Hello ," tells a reader that they are a row in a table with a hole in it. Handlebars shows nothing for a missing value and says nothing about it. Which fields may be missing is declared with `optional: true` in the audience or the configuration.',
  instead: 'Show the value only where it is there, or name what is shown instead.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    noFallback:
      '{path} is missing for some readers, and nothing takes its place: they see a gap. Show it only where it is there, or give a fallback.',
    emptyLink:
      '{path} is missing for some readers, and this link leads nowhere without it. Show the link only where it is there.',
  },
};

const AUDIENCE = 'locales: [en]\nfields:\n  recipient.firstName: { category: name, optional: true }\n';
const GUARD = 'Show it only where it is there';

export const missingFallback: Rule = {
  meta,
  bad: [
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
            '{{#if recipient.vip}}<p>Welcome back,{{#if recipient.firstName}} {{recipient.firstName}}{{/if}}!</p>{{/if}}\n',
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
  ],
  good: [
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
  ],
  *check(subject) {
    for (const reference of subject.message.references) {
      const facts = factsOf(reference, subject);
      if (facts?.optional && isExposed(reference)) yield found(reference, subject);
    }
  },
};

const factsOf = (reference: Reference, { audience }: Subject): FieldFacts | undefined =>
  [reference, ...reference.alternatives]
    .map((at) => audience.fields.get(at.path)?.value)
    .find((facts) => facts !== undefined);

const isExposed = (reference: Reference): boolean =>
  reference.use !== 'silent' && !reference.hasFallback && !impliesPresent(reference.condition, reference);

function found(reference: Reference, subject: Subject): RawFinding {
  return {
    messageId: reference.use === 'linked' ? 'emptyLink' : 'noFallback',
    data: { path: reference.path },
    place: reference.place,
    part: reference.part,
    condition: reference.condition,
    locales: subject.readersOf(reference.condition).locales,
    fixes: reference.use === 'shown' && !isOnlyText(reference, subject) ? fixesFor(reference, subject) : [],
  };
}

/** Where nothing else is said, hiding the value would leave an empty line. */
function isOnlyText(reference: Reference, { message }: Subject): boolean {
  const passage = message.passages.find(({ runs }) => runs.some((run) => run.reference === reference));
  const others = passage?.runs.filter((run) => run.condition === reference.condition) ?? [];
  return !others.some((run) => /\p{L}{2}/u.test(run.text));
}

function fixesFor(reference: Reference, subject: Subject): readonly Fix[] {
  const { file, span } = reference.place;
  const text = subject.textOf(file);
  if (text === undefined) return [];
  const tag = text.slice(span.start, span.end);
  const path = pathAsWritten(tag);
  if (path === undefined || !isBalanced(tag)) return [];
  const at = withItsSpace(text, span);
  const guarded = `{{#if ${path}}}${text.slice(at.start, at.end)}{{/if}}`;
  return [
    { title: GUARD, kind: 'choice', edits: [{ file, span: at, text: guarded }] },
    ...wordInstead(reference, path, subject),
  ];
}

/** What goes with a value when it is missing: the space before it, or the comma after it where it comes first. */
function withItsSpace(text: string, at: Span): Span {
  if (text[at.start - 1] === ' ' && /[^\s>:"']/.test(text[at.start - 2] ?? ''))
    return { ...at, start: at.start - 1 };
  const comma = /[\s>:"']/.test(text[at.start - 1] ?? '\n')
    ? /^,[ ]?/.exec(text.slice(at.end, at.end + 2))
    : null;
  return { ...at, end: at.end + (comma?.[0].length ?? 0) };
}

/** The path of a tag that holds nothing else. */
const pathAsWritten = (tag: string): string | undefined =>
  /^\{\{\{?~?&?\s*([^\s(){}"'=|]+)\s*~?\}?\}\}$/.exec(tag)?.[1];

function wordInstead(reference: Reference, path: string, subject: Subject): readonly Fix[] {
  const helper = fallbackHelper(subject.template.dialect.name, subject.settings);
  const isName = subject.audience.fields.get(reference.path)?.value.category === 'name';
  const word = isName ? namelessWord(reference, subject) : undefined;
  if (!helper || word === undefined) return [];
  const { file, span } = reference.place;
  return [
    { title: `Say "${word}" instead`, kind: 'choice', edits: [{ file, span, text: helper(path, word) }] },
  ];
}

type WriteFallback = (path: string, word: string) => string;

function fallbackHelper(dialect: string, settings: Settings): WriteFallback | undefined {
  if (dialect === 'sendgrid') return (path, word) => `{{insert ${path} "default=${word}"}}`;
  if (dialect === 'iterable') return (path, word) => `{{defaultIfEmpty ${path} "${word}"}}`;
  const own = [...settings.helpers].find(([, facts]) => facts.value.fallback);
  return own && ((path, word) => `{{${own[0]} ${path} "${word}"}}`);
}

function namelessWord(reference: Reference, subject: Subject): string | undefined {
  const { locales } = subject.readersOf(reference.condition);
  const languages = new Set(locales.map((locale) => locale.split('-')[0]));
  const [language] = languages.size === 1 ? languages : [];
  return WORDINGS.find((wording) => wording.language === language)?.nameless;
}
