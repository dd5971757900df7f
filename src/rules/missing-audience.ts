import { basename, dirname } from '../text/path';
import { span } from '../text/span';
import { firstContent } from './first-content';
import type { Fix, Rule, RuleMeta, Subject } from './rule';
import { startingAudience } from './starting-audience';

const meta: RuleMeta = {
  id: 'missing-audience',
  what: 'Notes that nothing says who receives this mail.',
  why: 'Without its readers a mail can only be read for what is wrong for everybody. With their locales, the languages, formats and forms of address are checked for each of them.',
  instead:
    'Write an audience file beside the template or in a folder above it, or name the locale in the path.',
  severity: 'hint',
  fix: 'choice',
  messages: {
    noAudience:
      'Nothing says who receives this mail, so its language cannot be checked against its readers. Write an audience file for it.',
  },
};

const WRITE = 'Write mail.audience.yaml';

export const missingAudience: Rule = {
  meta,
  bad: [
    {
      why: 'Nobody said who reads it; the fix starts from the language it is written in.',
      template: '⟦missing-audience:⟧<p>Dziękujemy za zamówienie. Paczka jest już w drodze do Ciebie.</p>\n',
      fixed: {
        [WRITE]: { 'mail.audience.yaml': '# Who receives mail.hbs, as BCP 47 tags.\nlocales: [pl]\n' },
      },
    },
    {
      why: 'What the template says about its data goes in as well.',
      template:
        '⟦missing-audience:⟧<p>{{#if (eq user.locale "de")}}Willkommen in unserem Laden!{{else}}Witamy w naszym sklepie!{{/if}} {{user.firstName}}</p>\n',
      fixed: {
        [WRITE]: {
          'mail.audience.yaml':
            '# Who receives mail.hbs, as BCP 47 tags.\nlocales: [de, pl]\nlocaleField: user.locale\nfields:\n  user.firstName: { category: name }\n',
        },
      },
    },
  ],
  good: [
    {
      why: 'An audience file beside it.',
      audience: 'locales: [pl-PL]\n',
      template: '<p>Dziękujemy za zamówienie. Paczka jest już w drodze.</p>\n',
    },
    {
      why: 'The front matter says it.',
      template: '---\naudience: { locale: pl-PL }\n---\n<p>Dziękujemy za zamówienie.</p>\n',
    },
    { why: 'The path says it.', file: 'offer.pl-PL.hbs', template: '<p>Dziękujemy za zamówienie.</p>\n' },
    {
      why: 'The configuration says it.',
      config: 'audiences:\n  - { files: ["**"], locales: [pl-PL] }\n',
      template: '<p>Dziękujemy za zamówienie.</p>\n',
    },
  ],
  *check(subject) {
    if (subject.audience.locales) return;
    const at = firstContent(subject.template);
    yield {
      messageId: 'noAudience',
      place: { file: subject.template.file, span: span(at, at) },
      fixes: fixesFor(subject),
    };
  },
};

function fixesFor(subject: Subject): readonly Fix[] {
  const { file } = subject.template;
  const name = `${basename(file).replace(/\.[^.]+$/, '')}.audience.yaml`;
  const target = `${dirname(file)}/${name}`;
  if (subject.textOf(target) !== undefined) return [];
  const text = startingAudience(subject);
  return [{ title: `Write ${name}`, kind: 'choice', edits: [{ file: target, span: span(0, 0), text }] }];
}
