import assert from 'node:assert/strict';
import { MemoryFiles } from '../../support/memory-files';
import { emptyParts } from '../../support/rendered';
import { absolute, type Files, projectOf } from '../../support/workspace';

const AUDIENCE =
  'locales: [pl-PL, de-AT]\nlocaleField: recipient.locale\nfields:\n  recipient.firstName: { optional: true }\n';

async function emptyFor(template: string): Promise<readonly string[]> {
  const file = absolute('mail.hbs');
  const files: Files = new Map([
    [file, template],
    [absolute('mail.audience.yaml'), AUDIENCE],
  ]);
  const project = projectOf(new MemoryFiles(files));
  return [
    ...(await emptyParts(files, file, await project.settingsFor(file), await project.audienceFor(file))),
  ];
}

describe('emptyParts', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['text for all', '<p>Hi</p>', []],
    [
      'text for some',
      '<p>{{#if (eq recipient.locale "de-AT")}}Hallo{{/if}}</p>',
      ['body for pl-PL', 'body for pl-PL without what is optional'],
    ],
    [
      'nothing but what is optional',
      '<p>{{recipient.firstName}}</p>',
      ['body for pl-PL without what is optional', 'body for de-AT without what is optional'],
    ],
    [
      'a subject of its own',
      "---\nsubject: '{{#unless recipient.firstName}}Hi{{/unless}}'\n---\n<p>Hi</p>",
      ['subject for pl-PL', 'subject for de-AT'],
    ],
    [
      'lists and fallbacks',
      '{{#each items}}{{name}}{{/each}}{{defaultIfEmpty recipient.firstName "you"}}',
      [],
    ],
  ];
  for (const [name, template, expected] of cases) {
    it(`knows ${name}`, async () => assert.deepEqual(await emptyFor(template), expected));
  }
  it('throws what Handlebars throws', () => assert.rejects(emptyFor('<p>{{#if a}}</p>')));
});
