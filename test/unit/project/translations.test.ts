import assert from 'node:assert/strict';
import { MemoryFiles } from '../../support/memory-files';
import { absolute, projectOf } from '../../support/workspace';

const PL = absolute('emails/pl/invite.hbs');
const DE = absolute('emails/de/invite.hbs');
const FOOTER = absolute('partials/footer.de.hbs');

const texts = (polish: string) =>
  new Map([
    [PL, polish],
    [DE, '<p>Komm zu uns: {{joinUrl}}</p>{{> footer.de}}'],
    [FOOTER, '<p>{{imprint.name}}</p>'],
  ]);

const missing = ['imprint.name', 'joinUrl'];

describe('translations of a template', () => {
  const files = new MemoryFiles(texts('<p>Zapraszamy!</p>'));
  const project = projectOf(files);
  const labels = async (file: string): Promise<readonly string[]> => {
    const { findings } = await project.reviewTemplate(file, true);
    const found = findings.filter(({ rule }) => rule === 'translation-parity');
    return missing.filter((label) => found.some(({ data }) => data['items']?.includes(label)));
  };

  it('are compared with their partials', async () => assert.deepEqual(await labels(PL), missing));
  it('are said of one side only', async () => assert.deepEqual(await labels(DE), []));
  it('are among what a review depends on, with all that they depend on', async () => {
    const { dependencies } = await project.reviewTemplate(PL, true);
    for (const file of [DE, FOOTER]) assert.ok(dependencies.has(file), file);
  });
  it('are read anew when they change', async () => {
    project.changed(files.replace(texts('<p>Zapraszamy: {{joinUrl}}</p>')));
    assert.deepEqual(await labels(PL), ['imprint.name']);
    assert.ok((await project.reviewTemplate(DE, true)).dependencies.has(PL));
  });
  it('are not looked for where paths say nothing of languages', async () => {
    const config = [absolute('tactful.config.yaml'), 'inferLocaleFromPath: false\n'] as const;
    project.changed(files.replace(new Map([...texts('<p>Zapraszamy!</p>'), config])));
    assert.deepEqual(await labels(PL), []);
  });
});
