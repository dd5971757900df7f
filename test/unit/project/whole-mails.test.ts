import assert from 'node:assert/strict';
import { MemoryFiles } from '../../support/memory-files';
import { absolute, FOLDER, projectOf } from '../../support/workspace';

const REASON = '<p>You get this mail because you subscribed.</p>\n';

/** The files in which a rule finds something, all files of the folder reviewed. */
async function foundIn(rule: string, texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const files = new Map(Object.entries(texts).map(([name, text]) => [absolute(name), text] as const));
  const project = projectOf(new MemoryFiles(files));
  const { files: reviewed } = await project.review(await project.discover([FOLDER]), new Set());
  return reviewed
    .filter(({ findings }) => findings.some((finding) => finding.rule === rule))
    .map(({ file }) => file.slice(FOLDER.length + 1));
}

describe('what a whole mail owes its readers', () => {
  it('is asked of whoever includes a file, and not of the file, whatever its name', async () => {
    const texts = {
      'emails/audience.yaml': 'kind: marketing\n',
      'emails/closing.hbs': '<p>See you soon in our shop.</p>\n',
      'emails/offer.hbs': '<p>New shoes are in.</p>{{> closing}}\n',
    };
    assert.deepEqual(await foundIn('missing-reason', texts), ['emails/offer.hbs']);
    assert.deepEqual(await foundIn('missing-unsubscribe', texts), ['emails/offer.hbs']);
  });

  it('may stand in what is included', async () => {
    const texts = {
      'emails/audience.yaml': 'kind: marketing\n',
      'emails/closing.hbs': REASON,
      'emails/offer.hbs': '<p>New shoes are in.</p>{{> closing}}\n',
    };
    assert.deepEqual(await foundIn('missing-reason', texts), []);
  });
});
