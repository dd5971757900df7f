import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { readTemplate } from '../../../src/template/template';
import { compareWorlds } from '../../support/force-branches';
import { messageOf, trickyTemplates } from '../../support/template-files';

/** Worlds tried for each template; many of them answer a template's few questions alike. */
const SEEDS = 48;

describe('conditions of a message', () => {
  for (const template of trickyTemplates()) {
    const name = template.file.split('/').slice(-3).join('/');
    it(`say what each reader of ${name} sees`, () => {
      const read = (text: string) => messageOf(readTemplate(template.file, text));
      const { worlds, disagreement } = compareWorlds(template, read, SEEDS);
      assert.deepEqual(disagreement?.inMessage, disagreement?.inForced, `in world ${disagreement?.seed}`);
      // A template with branches that reads alike in every world would prove nothing.
      const { branches } = messageOf(template);
      assert.ok(worlds >= Math.min(2, 1 + branches.length), `${worlds} worlds of ${basename(template.file)}`);
    });
  }
});
