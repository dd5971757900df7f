import assert from 'node:assert/strict';
import { readData } from '../../../scripts/read-data';
import { createProject } from '../../../src/project/create-project';
import { MemoryFiles } from '../../support/memory-files';
import { absolute, FOLDER } from '../../support/workspace';

/** A project over files that notes what it is asked for, and answers only when told to. */
function slowProject(texts: Readonly<Record<string, string>>) {
  const memory = new MemoryFiles();
  memory.replace(new Map(Object.entries(texts).map(([name, text]) => [absolute(name), text])));
  const asked: string[] = [];
  let answers: (() => void)[] = [];
  const slowly = async <T>(what: string, answer: () => Promise<T>): Promise<T> => {
    asked.push(what.replace(FOLDER, ''));
    await new Promise<void>((resolve) => answers.push(resolve));
    return answer();
  };
  const project = createProject({
    files: {
      read: (path) => slowly(`read ${path}`, () => memory.read(path)),
      list: (path) => slowly(`list ${path}`, () => memory.list(path)),
      size: (path) => slowly(`size ${path}`, () => memory.size(path)),
    },
    readData,
    folder: FOLDER,
    version: '0.0.0',
  });
  /** Answers what was asked so far; what was asked for next. */
  const round = async (): Promise<readonly string[]> => {
    const waiting = answers;
    answers = [];
    const before = asked.length;
    for (const answer of waiting) answer();
    await new Promise((resolve) => setTimeout(resolve, 5));
    return asked.slice(before).sort();
  };
  /** Answers everything until some work is done. */
  const settled = async (work: Promise<unknown>): Promise<void> => {
    let isDone = false;
    void work.then(() => {
      isDone = true;
    });
    while (!isDone) await round();
  };
  return { project, asked, round, settled };
}

describe('reading ahead', () => {
  const texts = {
    'emails/pl/offer.hbs': '<p>Witamy</p>\n',
    'emails/pl/offer.audience.yaml': 'locales: [pl-PL]\n',
    'emails/pl/other.audience.yaml': 'locales: [de-DE]\n',
    'emails/audience.yaml': 'kind: marketing\n',
    'tactful.config.yaml': 'root: true\n',
    '.vscode/settings.json': '{}\n',
  };
  const file = absolute('emails/pl/offer.hbs');

  it('takes two rounds of questions for what governs a template', async () => {
    const { project, asked, round } = slowProject(texts);
    const done = project.readAhead(file);
    assert.deepEqual([...asked].sort(), [
      'list ',
      'list /emails',
      'list /emails/pl',
      'size /emails/pl/offer.hbs',
    ]);
    assert.deepEqual(await round(), [
      'list /.vscode',
      'read /emails/audience.yaml',
      'read /emails/pl/offer.audience.yaml',
      'read /emails/pl/offer.hbs',
      'read /tactful.config.yaml',
    ]);
    await round();
    await done;
  });

  it('leaves nothing to ask for but the template, once all that governs has been read', async () => {
    const { project, asked, settled } = slowProject(texts);
    await settled(project.readGoverning());
    const before = asked.length;
    await settled(project.reviewTemplate(file, true));
    assert.deepEqual(asked.slice(before).sort(), ['read /emails/pl/offer.hbs', 'size /emails/pl/offer.hbs']);
  });

  it('does not ask again what a folder holds when a file in it was edited', async () => {
    const { project, asked, settled } = slowProject(texts);
    const review = () => settled(project.reviewTemplate(file, true));
    await review();
    const before = asked.length;
    project.changed([file], false);
    await review();
    assert.deepEqual(asked.slice(before).sort(), ['read /emails/pl/offer.hbs', 'size /emails/pl/offer.hbs']);
    project.changed([absolute('emails/pl/new.hbs')], false);
    await review();
    assert.ok(asked.slice(before).includes('list /emails/pl'), 'a file that nobody knew is new');
  });

  it('asks for nothing twice, and the review finds the same', async () => {
    const { project, asked, settled } = slowProject(texts);
    const ahead = project.readAhead(file);
    const reviewing = project.reviewTemplate(file, true);
    await settled(reviewing);
    await ahead;
    const { audience } = await reviewing;
    assert.deepEqual(
      audience.locales?.value.map(({ value }) => value),
      ['pl-PL'],
    );
    assert.equal(new Set(asked).size, asked.length);
  });
});
