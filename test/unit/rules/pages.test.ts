import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIds } from '../../../src/rules/rule-ids';
import { RULES } from '../../../src/rules/rules';

const ROOT = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('each built rule', () => {
  it('stands in RULES in the order of rule-ids.ts', () => {
    const built = new Set(RULES.map((rule) => rule.meta.id));
    const inOrder = ruleIds.filter((id) => built.has(id));
    assert.deepEqual([...built], inOrder);
  });
  for (const { meta } of RULES) {
    const { id } = meta;
    it(`${id} is in a file of its name`, () => {
      const places = [`src/rules/${id}.ts`, `src/rules/${id}/${id}.ts`];
      assert.ok(places.some((place) => existsSync(join(ROOT, place))));
    });
    it(`${id} has a page that says what it does`, () => {
      const page = read(`docs/rules/${id}.md`);
      assert.ok(page.startsWith(`# ${id}\n`));
      assert.ok(page.includes(meta.what) && page.includes(meta.why), 'run npm run generate');
    });
    it(`${id} is in the tables of rules`, () => {
      assert.ok(
        read('README.md').includes(`| [${id}](docs/rules/${id}.md) | ${meta.severity} |`),
        'README.md',
      );
      assert.ok(
        read('docs/rules/README.md').includes(`| [${id}](${id}.md) | ${meta.severity} |`),
        'docs/rules',
      );
    });
    it(`${id} is offered in the editor's settings`, () => {
      const { contributes } = JSON.parse(read('package.json'));
      const { properties } = contributes.configuration.properties['tactful.rules'];
      assert.equal(properties[id].default, meta.severity);
      assert.equal(properties[id].markdownDescription, meta.what);
    });
  }
});
