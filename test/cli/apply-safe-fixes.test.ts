import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applySafeFixes } from '../../src/cli/apply-safe-fixes';
import type { Finding } from '../../src/review/finding';
import type { Fix } from '../../src/rules/rule';

type Change = readonly [file: string, start: number, end: number, text: string];

const fix = (kind: Fix['kind'], ...changes: Change[]): Fix => ({
  title: 'Fix',
  kind,
  edits: changes.map(([file, start, end, text]) => ({ file, span: { start, end }, text })),
});

const finding = (...fixes: Fix[]): Finding => ({
  rule: 'template-syntax',
  severity: 'error',
  lowered: [],
  messageId: 'x',
  data: {},
  message: 'x',
  fingerprint: 'x',
  part: undefined,
  condition: undefined,
  place: { file: '/a', span: { start: 0, end: 0 } },
  locales: undefined,
  recipients: undefined,
  related: [],
  fixes,
});

const TEXTS: Readonly<Record<string, string>> = { '/a': 'abcdef', '/b': 'uvwxyz' };

function apply(findings: readonly Finding[], mayEdit: (file: string) => boolean = () => true) {
  const { texts, fixes } = applySafeFixes(findings, (file) => TEXTS[file], mayEdit);
  return { ...Object.fromEntries(texts), fixes: fixes.length };
}

describe('applySafeFixes', () => {
  it('applies safe fixes of several findings together, in any order', () => {
    const findings = [
      finding(fix('safe', ['/a', 4, 5, 'E'])),
      finding(fix('safe', ['/a', 0, 1, 'A!'], ['/b', 1, 1, '+'])),
    ];
    assert.deepEqual(apply(findings), { '/a': 'A!bcdEf', '/b': 'u+vwxyz', fixes: 2 });
  });

  it('applies no choice, and only one fix a finding', () => {
    const one = finding(
      fix('choice', ['/a', 0, 1, 'X']),
      fix('safe', ['/a', 1, 2, 'B']),
      fix('safe', ['/a', 3, 4, 'D']),
    );
    assert.deepEqual(apply([one]), { '/a': 'aBcdef', fixes: 1 });
  });

  it('leaves a fix as a whole for later where one of its edits overlaps or touches an earlier one', () => {
    const first = finding(fix('safe', ['/a', 1, 3, 'X']));
    for (const [start, end] of [
      [2, 4],
      [1, 3],
      [0, 6],
      [3, 3],
      [3, 4],
      [0, 1],
      [1, 1],
    ] as const) {
      const second = finding(fix('safe', ['/a', start, end, 'Y'], ['/b', 0, 1, 'Y']));
      assert.deepEqual(apply([first, second]), { '/a': 'aXdef', fixes: 1 }, `${start}..${end}`);
    }
  });

  it('refuses fixes that contradict themselves, lie outside, or reach into other files', () => {
    assert.deepEqual(apply([finding(fix('safe', ['/a', 0, 2, 'X'], ['/a', 1, 3, 'Y']))]), { fixes: 0 });
    assert.deepEqual(apply([finding(fix('safe', ['/a', 5, 9, 'X']))]), { fixes: 0 });
    assert.deepEqual(apply([finding(fix('safe', ['/missing', 0, 0, 'X']))]), { fixes: 0 });
    const both = finding(fix('safe', ['/a', 0, 1, 'X'], ['/b', 0, 1, 'X']));
    assert.deepEqual(
      apply([both], (file) => file === '/a'),
      { fixes: 0 },
    );
  });

  it('says of a fix that changes nothing that no text changes', () => {
    assert.deepEqual(apply([finding(fix('safe', ['/a', 0, 1, 'a']))]), { fixes: 1 });
  });
});
