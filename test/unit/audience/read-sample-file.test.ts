import assert from 'node:assert/strict';
import { readSampleFile } from '../../../src/audience/read-sample-file';

const read = (text: string) => readSampleFile(text, '/w/samples/ania.json');

describe('readSampleFile', () => {
  it('reads a recipient', () => {
    const { sample, problems } = read(
      '{"name": "Ania", "locale": "pl_PL", "now": "2026-05-10", "data": {"a": [1]}}',
    );
    assert.deepEqual(
      [sample?.value, problems],
      [{ name: 'Ania', locale: 'pl-PL', now: '2026-05-10', data: { a: [1] } }, []],
    );
    assert.equal(sample?.at?.file, '/w/samples/ania.json');
  });

  it('reads bare data, called as the file', () => {
    assert.deepEqual(read('{"recipient": {"firstName": "Ania"}}').sample?.value, {
      name: 'ania',
      data: { recipient: { firstName: 'Ania' } },
    });
  });

  for (const [text, messageId] of [
    ['{"data": {}, "locale": "xx"}', 'unregisteredLanguage'],
    ['{"data": {}, "nam": "x"}', 'misspeltKey'],
    ['{"data": 3}', 'wrongType'],
    ['[1]', 'wrongType'],
    ['{"data": {}', 'malformedJson'],
  ] as const) {
    it(`reports ${messageId} in ${text}`, () =>
      assert.deepEqual(
        read(text).problems.map((problem) => problem.messageId),
        [messageId],
      ));
  }

  it('reads nothing out of nothing', () => assert.deepEqual(read(''), { sample: undefined, problems: [] }));
});
