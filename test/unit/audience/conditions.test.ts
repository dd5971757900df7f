import assert from 'node:assert/strict';
import type { Audience } from '../../../src/audience/audience';
import { readAudienceFile } from '../../../src/audience/read-audience';
import { readersOf } from '../../../src/audience/readers';
import { resolveAudience } from '../../../src/audience/resolve-audience';
import { buildMessage } from '../../../src/message/build-message';
import { type Condition, NEVER } from '../../../src/message/condition';
import { readTemplate } from '../../../src/template/template';
import { CASES } from './conditions.table';

function audienceOf(yaml: string): Audience {
  const { audience, problems } = readAudienceFile(yaml, '/a.yaml');
  assert.deepEqual(problems, []);
  return resolveAudience([{ audience, file: '/a.yaml' }]);
}

/** The condition of the text `HERE`, wherever it stands. */
function conditionHere(text: string): Condition {
  const message = buildMessage(readTemplate('/mail.hbs', text), {
    partial: () => undefined,
    ownMeaning: () => undefined,
    ownGuard: () => undefined,
  });
  const unit = message.units.find((each) => each.text.includes('HERE'));
  // What nobody can reach, whatever the data, is no part of the message.
  return unit?.condition ?? NEVER;
}

describe('who reaches a place', () => {
  it('is asked of at least 200 conditions', () => assert.ok(CASES.length >= 200, `${CASES.length}`));
  for (const [template, yaml, readers] of CASES)
    it(`${template}: ${readers || 'nobody'}`, () =>
      assert.equal(readersOf(conditionHere(template), audienceOf(yaml)).locales.join(' '), readers));
});
