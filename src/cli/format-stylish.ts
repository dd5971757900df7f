import type { ReportedFile, ReportedFinding } from '../review/report';
import { SEVERITIES } from '../rules/rule';
import { listOf } from '../text/list-of';
import { countOf } from './count-of';
import { findingLines } from './finding-lines';
import { foldMissingAudience, isFolded } from './fold-missing-audience';
import type { FormatInput } from './format';
import { printableLine } from './printable';
import { severityColour } from './severity-colour';

const rank = ({ severity }: Pick<ReportedFinding, 'severity'>): number => SEVERITIES.indexOf(severity);

/** For people in a terminal: each finding with its line and what it means, then what to do about all of them. */
export function formatStylish(input: FormatInput): string {
  const least = rank({ severity: input.atLeast });
  const files = input.report.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => rank(finding) >= least),
  }));
  const sections = [
    ...files.flatMap((file) => fileSections(file, input)),
    ...foldMissingAudience(files, input),
    ...problemSections(input),
    summaryLines(files, input),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A file's name with its readers, and each finding after a blank line. */
function fileSections(file: ReportedFile, input: FormatInput): readonly (readonly string[])[] {
  const findings = file.findings.filter((finding) => !isFolded(finding));
  if (findings.length === 0) return [];
  const { bold, dim } = input.colours;
  const locales = file.audience?.locales ?? [];
  const readers = locales.length > 0 ? dim(`  for ${printableLine(locales.join(', '))}`) : '';
  const source = { file: file.file, text: input.textOf(file.file) ?? '' };
  return [
    [bold(printableLine(file.file)) + readers],
    ...findings.map((finding, i) => findingLines(finding, findings[i - 1], source, input)),
  ];
}

function problemSections({ report, colours }: FormatInput): readonly (readonly string[])[] {
  if (report.problems.length === 0) return [];
  const lines = report.problems.map(({ file, line, column, message }) => {
    const place = line > 1 || column > 1 ? `${file}:${line}:${column}` : file;
    return `  ${printableLine(place)}  ${printableLine(message)}`;
  });
  return [[colours.bold('Could not be reviewed'), ...lines]];
}

const isFixable = ({ fixes }: ReportedFinding): boolean => fixes.some((fix) => fix.kind === 'safe');

/** Counts everything, what `--quiet` leaves out too; what to do is told of what is shown. */
function summaryLines(files: readonly ReportedFile[], { report, colours }: FormatInput): readonly string[] {
  const { summary } = report;
  const templates = `in ${countOf(summary.files, 'template')}.`;
  const counts = SEVERITIES.toReversed()
    .filter((severity) => summary[severity] > 0)
    .map((severity) => severityColour(severity, colours)(countOf(summary[severity], severity)));
  if (counts.length === 0) return [`${colours.green('Nothing found')} ${templates}`];
  const rule = worstRule(files);
  const fixable = files.flatMap((file) => file.findings.filter(isFixable)).length;
  return [
    `${listOf(counts)} ${templates}`,
    ...(fixable > 0 ? [`${countOf(fixable, 'finding')} can be fixed with --fix.`] : []),
    ...(rule === undefined ? [] : [colours.dim(`Why, and what to do instead: tactful explain ${rule}`)]),
  ];
}

/** The rule most people will ask about first. */
function worstRule(files: readonly ReportedFile[]): string | undefined {
  const findings = files.flatMap((file) => file.findings);
  const highest = Math.max(...findings.map(rank));
  return findings.find((finding) => rank(finding) === highest)?.rule;
}
