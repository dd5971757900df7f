import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createColours } from '../../src/cli/colours';
import { formatStylish } from '../../src/cli/format-stylish';
import type { Report, ReportedFinding } from '../../src/review/report';
import type { Severity } from '../../src/rules/settings';

const TEXT = 'subject: {{name}}, wracaj\n<p>Cześć, 日本 14:32</p>\n<p>Do zobaczenia</p>\n';

function finding(line: number, words: string, more: Partial<ReportedFinding> = {}): ReportedFinding {
  const offset = TEXT.indexOf(words);
  return {
    rule: 'exact-time',
    severity: 'warning',
    lowered: [],
    messageId: 'x',
    data: {},
    message: 'It tells too much. Say less.',
    fingerprint: 'x',
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    offset,
    endOffset: offset + words.length,
    related: [],
    fixes: [],
    docs: 'docs/rules/exact-time.md',
    ...more,
  };
}

function format(
  findings: readonly ReportedFinding[],
  columns?: number,
  atLeast: Severity = 'hint',
): readonly string[] {
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const report: Report = {
    version: 1,
    tool: { name: 'tactful', version: '0.1.0' },
    files: [
      {
        file: 'a.hbs',
        kind: 'template',
        audience: { locales: ['pl-PL'], sources: [] },
        findings,
        baselined: [],
        suppressed: 0,
      },
    ],
    problems: [],
    summary: {
      files: 1,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      hint: count('hint'),
      fixable: findings.filter(({ fixes }) => fixes.some((fix) => fix.kind === 'safe')).length,
    },
  };
  const colours = createColours(false);
  return formatStylish({ report, textOf: () => TEXT, colours, columns, atLeast }).split('\n');
}

describe('formatStylish', () => {
  it('shows the line, and under which circumstances it is read', () => {
    const one = finding(2, '14:32', {
      column: 15,
      part: 'alt',
      condition: 'recipient.vip',
      lowered: ['linked'],
      related: [
        { file: 'a.hbs', line: 3, column: 4, message: 'also here' },
        { file: 'b.yaml', line: 1, column: 2, message: 'who receives it' },
      ],
      fixes: [
        { title: 'Remove it', kind: 'choice', edits: [] },
        { title: 'Quote it', kind: 'safe', edits: [] },
        { title: 'Suppress exact-time on this line', kind: 'choice', edits: [] },
      ],
    });
    assert.deepEqual(format([one]), [
      'a.hbs  for pl-PL',
      '',
      '  2:15  warning  It tells too much. Say less.  exact-time',
      '      2 | <p>Cześć, 日本 14:32</p>',
      '        |                ^^^^^',
      '      in alternative text, reached when recipient.vip',
      '      milder because it is in a link, not in the text',
      '      see line 3: also here',
      '      see b.yaml:1:2: who receives it',
      '      --fix: Quote it',
      '      possible: Remove it',
      '',
      '1 warning in 1 template.',
      '1 finding can be fixed with --fix.',
      'Why, and what to do instead: tactful explain exact-time',
      '',
    ]);
  });

  it('names the samples that a finding was made for', () => {
    const lines = format([
      finding(3, 'Do', { recipients: { affected: 12, of: 40, names: ['Ania', 'Jan, home from Vienna'] } }),
    ]);
    assert.ok(
      lines.some((line) => line.trim() === 'for 12 of 40 samples: Ania; Jan, home from Vienna and 10 more'),
    );
  });

  it('shows a line once for findings at the same place, and where a longer one ends', () => {
    const lines = format([
      finding(2, 'Cześć, 日本 14:32</p>\n<p>Do', { endLine: 3 }),
      finding(2, 'Cześć, 日本 14:32</p>\n<p>Do', { rule: 'language-mismatch', severity: 'error' }),
    ]);
    assert.equal(lines.filter((line) => line.startsWith('      2 | ')).length, 1);
    assert.ok(lines.includes('        |    ^^^^^^^^^^^^^^^^^^^^^ … to line 3'), lines.join('\n'));
    assert.ok(lines.includes('1 error and 1 warning in 1 template.'));
    assert.ok(lines.includes('Why, and what to do instead: tactful explain language-mismatch'));
  });

  it('tells nothing to do about findings that it does not show', () => {
    const fixes = [{ title: 'Quote it', kind: 'safe', edits: [] }] as const;
    const mild = finding(2, '14:32', { fixes });
    assert.deepEqual(format([mild], undefined, 'error'), ['1 warning in 1 template.', '']);
    const lines = format([mild, finding(3, 'Do', { severity: 'error', fixes })], undefined, 'error');
    assert.ok(lines.includes('1 finding can be fixed with --fix.'), lines.join('\n'));
  });

  it('wraps messages on a screen only, the second line below the first', () => {
    const message = 'It tells readers more than they were asked about, and they notice. Say less.';
    const wrapped = format([finding(2, '14:32', { message })], 60).slice(2, 5);
    assert.deepEqual(wrapped, [
      '  2:1  warning  It tells readers more than they were asked',
      '                about, and they notice. Say less.',
      '                exact-time',
    ]);
    assert.equal(format([finding(2, '14:32', { message })])[2], `  2:1  warning  ${message}  exact-time`);
  });
});
