import { declaredLocales } from '../audience/declared-locales';
import { languageOf } from '../audience/locale';
import { basename, dirname } from '../text/path';
import { span } from '../text/span';
import { type AudienceKeys, audienceKeys } from './audience-keys';
import { firstContent } from './first-content';
import type { Fix, RawFinding, Rule, RuleMeta, Subject } from './rule';
import { startingAudience } from './starting-audience';

const meta: RuleMeta = {
  id: 'missing-audience',
  what: 'Notes that nothing says who receives this mail, or that its front matter says so in keys that are not read.',
  why: 'Without its readers a mail can only be read for what is wrong for everybody. With their locales, the languages, formats and forms of address are checked for each of them.',
  instead:
    'Write an audience file beside the template or in a folder above it, say `audience: { locale: pl-PL }` in its front matter, or name the locale in the path.',
  severity: 'hint',
  fix: 'choice',
  messages: {
    noAudience:
      'Nothing says who receives this mail, so its language cannot be checked against its readers. Write an audience file for it.',
    otherKeys:
      'Nothing says who receives this mail: `{written}` in its front matter is a key for other tools. Write `audience: {instead}` there.',
    unreadKeys:
      '`{written}` in its front matter is a key for other tools, so this mail is reviewed for {known}. If it says who gets this mail, write `audience: {instead}` there.',
  },
};

const WRITE = 'Write mail.audience.yaml';
const SAY = 'Say it under `audience` in the front matter';

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
    {
      why: 'In front matter all that is said of readers stands under `audience`; other keys belong to other tools.',
      template:
        '---\nlayout: none\nlocale: pl-PL\nkind: security\n---\n⟦missing-audience:⟧<p>Dziękujemy za zamówienie.</p>\n',
      fixed: {
        [SAY]: {
          'mail.hbs':
            '---\nlayout: none\nlocale: pl-PL\nkind: security\naudience: { locale: pl-PL, kind: security }\n---\n<p>Dziękujemy za zamówienie.</p>\n',
        },
      },
    },
    {
      why: 'What a mail is for does not say who reads it.',
      template: '---\nkind: security\n---\n⟦missing-audience:⟧<p>Twój kod jest gotowy.</p>\n',
    },
    {
      why: 'It says so in its front matter, but the folder’s audience file is what counts.',
      files: { 'audience.yaml': 'locales: [nl-NL]\n' },
      template:
        '---\nlocales: [de-AT]\nkind: transactional\n---\n⟦missing-audience:⟧<p>{{recipient.firstName}}</p>\n',
      fixed: {
        [SAY]: {
          'mail.hbs':
            '---\nlocales: [de-AT]\nkind: transactional\naudience: { locales: [de-AT], kind: transactional }\n---\n<p>{{recipient.firstName}}</p>\n',
        },
      },
    },
    {
      why: 'What it is for is said where nobody reads it.',
      audience: 'locales: [pl-PL]\nkind: marketing\n',
      template: '---\nkind: security\n---\n⟦missing-audience:⟧<p>{{code}}</p>\n',
    },
  ],
  good: [
    {
      why: 'The front matter of another tool says the same.',
      audience: 'locales: [pl-PL]\nkind: marketing\n',
      template: '---\nlocale: pl\nkind: marketing\n---\n<p>Dziękujemy za zamówienie.</p>\n',
    },
    {
      why: 'An audience file beside it.',
      audience: 'locales: [pl-PL]\n',
      template: '<p>Dziękujemy za zamówienie. Paczka jest już w drodze.</p>\n',
    },
    {
      why: 'The front matter says it.',
      template: '---\naudience: { locale: pl-PL }\n---\n<p>Dziękujemy za zamówienie.</p>\n',
    },
    {
      why: 'The front matter says it, and says it to another tool too.',
      template: '---\nlocale: pl\naudience: { locale: pl-PL }\n---\n<p>Dziękujemy za zamówienie.</p>\n',
    },
    { why: 'The path says it.', file: 'offer.pl-PL.hbs', template: '<p>Dziękujemy za zamówienie.</p>\n' },
    {
      why: 'The configuration says it.',
      config: 'audiences:\n  - { files: ["**"], locales: [pl-PL] }\n',
      template: '<p>Dziękujemy za zamówienie.</p>\n',
    },
  ],
  *check(subject) {
    const { file, frontMatter } = subject.template;
    const keys = frontMatter && audienceKeys(frontMatter);
    const hasReaders = subject.audience.locales !== undefined;
    if (hasReaders && !(keys && saysOtherwise(keys, subject))) return;
    const at = firstContent(subject.template);
    const place = { file, span: span(at, at) };
    if (!keys) yield { messageId: 'noAudience', place, fixes: fixesFor(subject) };
    else yield { ...(hasReaders ? unread(keys, subject) : ofKeys(keys, subject)), place };
  },
};

/** Whether it names readers that nobody else names, or another kind of mail than what is said elsewhere. */
function saysOtherwise({ locales, kind }: AudienceKeys, { audience }: Subject): boolean {
  const known = new Set(declaredLocales(audience).map(languageOf));
  const isOther = locales.length > 0 && !locales.some((locale) => known.has(languageOf(locale)));
  return isOther || (kind !== undefined && audience.kind !== undefined && kind !== audience.kind.value);
}

function unread(keys: AudienceKeys, subject: Subject): Omit<RawFinding, 'place'> {
  const { written, instead, at } = keys;
  const { kind } = subject.audience;
  const known = [declaredLocales(subject.audience).join(', '), ...(kind ? [`\`kind: ${kind.value}\``] : [])];
  const related = [{ place: { file: subject.template.file, span: at }, message: 'said here' }];
  const data = { written, instead, known: known.join(' and ') };
  return { messageId: 'unreadKeys', data, related, fixes: sayItThere(keys, subject) };
}

function ofKeys(keys: AudienceKeys, subject: Subject): Omit<RawFinding, 'place'> {
  const { written, instead, hasLocales, at } = keys;
  const data = { written, instead: hasLocales ? instead : instead.replace(' }', ', locales: […] }') };
  const related = [{ place: { file: subject.template.file, span: at }, message: 'said here' }];
  const fixes = hasLocales ? sayItThere(keys, subject) : fixesFor(subject);
  return { messageId: 'otherKeys', data, related, fixes };
}

/** Adds the line that is read; the keys stay for the tool that reads them. */
function sayItThere({ instead }: AudienceKeys, { template, textOf }: Subject): readonly Fix[] {
  const { file, frontMatter } = template;
  const text = textOf(file);
  if (!frontMatter || text === undefined) return [];
  const { start, end } = frontMatter.body;
  const lineEnd = text.slice(start, end).includes('\r\n') ? '\r\n' : '\n';
  const edits = [{ file, span: span(end, end), text: `audience: ${instead}${lineEnd}` }];
  return [{ title: SAY, kind: 'choice', edits }];
}

function fixesFor(subject: Subject): readonly Fix[] {
  const { file } = subject.template;
  const name = `${basename(file).replace(/\.[^.]+$/, '')}.audience.yaml`;
  const target = `${dirname(file)}/${name}`;
  if (subject.textOf(target) !== undefined) return [];
  const text = startingAudience(subject);
  return [{ title: `Write ${name}`, kind: 'choice', edits: [{ file: target, span: span(0, 0), text }] }];
}
