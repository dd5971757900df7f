import type { Report } from '../review/report';
import { SEVERITIES } from '../rules/rule';
import type { Severity } from '../rules/settings';
import { countOf } from './count-of';
import type { ExitStatus } from './terminal';

/** Lines for standard error on what kept the review from being whole; with any, the exit status is 2. */
export function mistakesOf(
  report: Report,
  fatal: readonly { readonly message: string }[],
): readonly string[] {
  const configs = report.files.flatMap((file) =>
    file.findings
      .filter((finding) => finding.rule === 'invalid-config')
      .map(({ line, column, message }) => `${file.file}:${line}:${column}: ${message}`),
  );
  const isFatal = (message: string) => fatal.some((problem) => problem.message === message);
  const problems = report.problems
    .filter((problem) => isFatal(problem.message))
    .map(({ file, message }) => `${file}: ${message}`);
  return [
    ...firstOf(configs, 'mistake', 'in configurations'),
    ...firstOf(problems, 'file', 'that could not be reviewed'),
  ];
}

/** The first of them, and how many there are besides: the report has them all. */
function firstOf(lines: readonly string[], noun: string, where: string): readonly string[] {
  const [first] = lines;
  if (first === undefined) return [];
  const others = lines.length - 1;
  return [others === 0 ? first : `${first} (and ${countOf(others, `more ${noun}`)} ${where})`];
}

/** 2 with any mistake; 1 with a finding at or above the level; otherwise 0. */
export function exitStatus(
  report: Report,
  mistakes: readonly string[],
  failOn: Severity | 'never',
): ExitStatus {
  if (mistakes.length > 0) return 2;
  if (failOn === 'never') return 0;
  const failing = SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  return failing.some((severity) => report.summary[severity] > 0) ? 1 : 0;
}
