import type { SyntaxProblem, SyntaxProblemId } from '../template/tag';
import type { Template } from '../template/template';
import type { Fix, RawFinding, Rule, RuleMeta } from './rule';
import { findSingleBraces, type SingleBraces } from './single-braces';

const messages = {
  missingClosingBrace:
    'A closing brace is missing, so Handlebars cannot read this template and nobody gets the mail. Close the tag with all its braces.',
  missingOpeningBrace:
    'An opening brace is missing: readers see "{tag}" with its braces instead of what it stands for. Write {{ before it.',
  extraBrace:
    'There is one brace too many or too few: readers see a stray "}". Remove it, or open the tag with {{{.',
  unclosedTag:
    'This tag is never closed, so Handlebars cannot read the template and nobody gets the mail. Close it with }}.',
  unclosedComment: 'This comment is never closed with --}}, so everything after it is lost. Close it.',
  unclosedString: 'This quotation mark has no partner inside the tag. Write the missing one.',
  unclosedBlock:
    'The block "{name}" is never closed, so Handlebars cannot read the template. Write {{/{name}}} where it ends.',
  strayClose:
    'Nothing named "{name}" is open here, so Handlebars cannot read the template. Remove this, or open the block before it.',
  strayElse: 'This else belongs to no block. Remove it, or open a block before it.',
  secondElse: 'The block "{opener}" already has its else. Use {{else if …}} before it, or remove this one.',
  badExpression:
    'Handlebars cannot read this expression: {reason} "{unexpected}". Correct it, or nobody gets the mail.',
  doubleDot:
    'Handlebars reads this as a helper with two arguments, not as a path, and shows nothing. Write one dot.',
  elseif:
    'Handlebars has no "elseif": it looks for a value of that name, and both branches are shown one after the other. Write "else if".',
  tooDeep:
    'Blocks or brackets are nested too deeply here to be reviewed. Move the inner part into a partial.',
  singleBraces:
    'Handlebars wants two braces: readers see "{tag}" as it stands instead of what it stands for. Write {{{path}}}.',
} satisfies Record<SyntaxProblemId | 'singleBraces', string>;

const meta: RuleMeta = {
  id: 'template-syntax',
  what: 'Finds what Handlebars refuses to read, and what it silently reads otherwise than it was meant.',
  why: 'A template that does not parse sends no mail at all, mostly at the moment it matters. Worse are the slips that do parse: `{{elseif}}` shows both branches, `{> footer}}` prints its own braces (tried on Handlebars 4.7.10). Handlebars reports syntax errors by line only and stops at the first; here each has its place, and the rest of the file is still reviewed.',
  instead: 'Write the missing brace, quote or closing tag at the place that is underlined.',
  severity: 'error',
  fix: 'safe',
  messages,
};

const REPAIR_TITLES: Partial<Record<SyntaxProblemId, string>> = {
  missingClosingBrace: 'Write the missing brace',
  missingOpeningBrace: 'Write the missing brace',
  extraBrace: 'Remove the stray brace',
  elseif: 'Write "else if"',
};

export const templateSyntax: Rule = {
  meta,
  bad: [
    {
      why: 'A brace of the closing pair is missing.',
      template: '<p>Hello {{name⟦template-syntax:}⟧, welcome to our shop.</p>\n',
      fixed: { 'Write the missing brace': { 'mail.hbs': '<p>Hello {{name}}, welcome to our shop.</p>\n' } },
    },
    {
      why: 'With one opening brace missing, the tag is plain text for Handlebars.',
      template: '<p>Hello ⟦template-syntax:{name}}⟧, welcome to our shop.</p>\n',
      fixed: { 'Write the missing brace': { 'mail.hbs': '<p>Hello {{name}}, welcome to our shop.</p>\n' } },
    },
    {
      why: 'A partial with one brace is printed, not included.',
      template: '<p>Thank you for your order.</p>\n⟦template-syntax:{> footer}}⟧\n',
      files: { 'partials/footer.hbs': '<p>Example Ltd</p>\n' },
      fixed: {
        'Write the missing brace': { 'mail.hbs': '<p>Thank you for your order.</p>\n{{> footer}}\n' },
      },
    },
    {
      why: 'A block that is never closed.',
      template: '⟦template-syntax:{{#if vip}}⟧<p>Welcome back, dear friend.</p>\n',
    },
    {
      why: 'A closer without an opener.',
      template: '<p>Welcome back, dear friend.</p>⟦template-syntax:{{/if}}⟧\n',
    },
    {
      why: 'An else outside any block.',
      template: '<p>Welcome back⟦template-syntax:{{else}}⟧ dear friend.</p>\n',
    },
    {
      why: 'A second else in one block.',
      template: '<p>{{#if a}}one{{else}}two⟦template-syntax:{{else}}⟧three{{/if}}</p>\n',
    },
    {
      why: 'A string that is never closed.',
      template: '<p>{{t ⟦template-syntax:"⟧mail.title}}</p>\n<p>Thank you.</p>\n',
    },
    {
      why: 'A tag that is never closed.',
      template: '<p>Hello ⟦template-syntax:{{name⟧</p>\n<p>{{city}} is nice.</p>\n',
    },
    { why: 'Two dots are no path.', template: '<p>Hello {{user⟦template-syntax:..⟧name}}</p>\n' },
    { why: 'An argument after a named one.', template: '<p>{{link to="x" ⟦template-syntax:"⟧y"}}</p>\n' },
    {
      why: 'Handlebars has no elseif: both branches would be shown.',
      template: '<p>{{#if a}}one⟦template-syntax:{{elseif⟧ b}}two{{/if}}</p>\n',
      fixed: { 'Write "else if"': { 'mail.hbs': '<p>{{#if a}}one{{else if b}}two{{/if}}</p>\n' } },
    },
    {
      why: 'Three closing braces after two opening ones leave one for the reader.',
      template: '<p>Hello ⟦template-syntax:{{name}}}⟧, welcome.</p>\n',
      fixed: { 'Remove the stray brace': { 'mail.hbs': '<p>Hello {{name}}, welcome.</p>\n' } },
    },
    {
      why: 'In single braces, the name is printed with them.',
      template: '<p>Hello {{user.firstName}},</p><p>see you, ⟦template-syntax:{user.firstName}⟧!</p>\n',
      fixed: {
        'Write two braces': {
          'mail.hbs': '<p>Hello {{user.firstName}},</p><p>see you, {{user.firstName}}!</p>\n',
        },
      },
    },
    {
      why: 'The metadata has the field.',
      audience: 'locales: [en]\nfields:\n  user.firstName: { category: name }\n',
      template: '<p>Hello ⟦template-syntax:{user.firstName}⟧, welcome to our shop.</p>\n',
    },
    {
      why: 'The samples have the value, and another of the same object.',
      audience: 'locales: [en]\nsamples:\n  - { name: A, data: { city: Vienna, user: { name: Ania } } }\n',
      template:
        '<p>Hello {{user.name}} in ⟦template-syntax:{city}⟧, your points: ⟦template-syntax:{user.points}⟧.</p>\n',
    },
  ],
  good: [
    {
      why: 'Words in braces that no data is known for.',
      template: '<p>Hello {{user.name}}, write {name} or {help.topic} to ask.</p>\n',
    },
    {
      why: 'Braces that a helper fills in.',
      template:
        '<p>{{t "Hello {name}" name=name}} {{#t name=name}}Hello {name}{{/t}} {{#say who=name}}Hello {name}{{/say}}</p>\n',
    },
    {
      why: 'Styles, scripts and JSON have braces of their own.',
      template:
        '<style>.a{name}</style><script type="application/ld+json">{"a": "{name}"}</script><p>Hello {{name}}</p>\n',
    },
    {
      why: 'A file that another system reads, too.',
      template: '<p>Hello {{user.name}}, {% if a %}{user.name}{% endif %} #{user.name}</p>\n',
    },
    {
      why: 'An escaped brace, and one in an ICU message.',
      template: '<p>{{n}} \\{n} {n, plural, one {# thing} other {# things}} {n}</p>\n',
    },
    {
      why: 'Braces of CSS are none of its business.',
      template: '<style>@media x{.a{color:{{color}}}}</style><p>Hello</p>\n',
    },
    {
      why: 'Neither are those of a script or of JSON.',
      template: '<script type="application/ld+json">{"a":{"b":{{id}}}}</script><p>Hello</p>\n',
    },
    { why: 'An escaped tag is text.', template: '<p>Write \\{{name}} to greet people.</p>\n' },
    {
      why: 'Braces may stand in strings.',
      template: '<p>{{t "a }} b"}} {{#get "posts" filter="id:-{{id}}"}}x{{/get}}</p>\n',
    },
    {
      why: 'White space control, else chains and block parameters.',
      template: '{{~#each a as |b i|~}}<p>{{b.c}}</p>{{~else if d~}}<p>x</p>{{~/each~}}\n',
    },
    { why: 'Raw blocks are not read.', template: '{{{{raw}}}}<p>{{not read</p>{{{{/raw}}}}<p>Hello</p>\n' },
    {
      why: 'Mandrill does have elseif.',
      template: '<p>{{#if a}}one{{elseif b}}two{{/if}}</p>\n',
      config: 'dialect: mandrill\n',
    },
    {
      why: 'Mustache sections, inverted ones too.',
      template: '{{#items}}<p>{{name}}</p>{{/items}}{{^items}}<p>None</p>{{/items}}\n',
    },
    { why: 'A comment may hold anything.', template: '{{!-- {{#if}} }} --}}<p>Hello</p>{{! {name} }}\n' },
    {
      why: 'An ICU message has braces of its own.',
      template: '<p>{count, plural, one {# item} other {# items}}</p>\n',
    },
  ],
  *check(subject) {
    for (const template of subject.templates) yield* inTemplate(template);
    for (const found of findSingleBraces(subject)) yield singleBraces(found);
  },
};

const singleBraces = ({ path, place, part, condition }: SingleBraces): RawFinding => ({
  messageId: 'singleBraces',
  data: { tag: `{${path}}`, path },
  place,
  part,
  condition,
  fixes: [{ title: 'Write two braces', kind: 'safe', edits: [{ ...place, text: `{{${path}}}` }] }],
});

function* inTemplate(template: Template): Generator<RawFinding> {
  const problems = [template, template.subject, template.preheader].flatMap(
    (markup) => markup?.problems ?? [],
  );
  for (const problem of problems) {
    yield {
      messageId: problem.id,
      data: problem.data,
      place: { file: template.file, span: problem.span },
      fixes: repairOf(template, problem),
    };
  }
}

function repairOf(template: Template, problem: SyntaxProblem): readonly Fix[] {
  const title = REPAIR_TITLES[problem.id];
  if (!title || !problem.repair) return [];
  const { span, text } = problem.repair;
  return [{ title, kind: 'safe', edits: [{ file: template.file, span, text }] }];
}
