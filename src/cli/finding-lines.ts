import stringWidth from 'string-width';
import type { ReportedFinding } from '../review/report';
import { findingDetails } from './finding-details';
import type { FormatInput } from './format';
import { printableLine } from './printable';
import { severityColour } from './severity-colour';
import { frameSource } from './source-frame';
import { wrapWords } from './wrap-words';

type Look = Pick<FormatInput, 'colours' | 'columns'>;

/** Width of source lines where nothing says how wide they may be. */
const USUAL_WIDTH = 100;
/** Narrower screens get lines that the screen breaks. */
const NARROWEST = 40;
const INDENT = 6;

/**
 * One finding: where and what, the line it is about, and under which circumstances. The line is left out where the
 * finding before is about the very same place.
 */
export function findingLines(
  finding: ReportedFinding,
  before: ReportedFinding | undefined,
  { file, text }: { readonly file: string; readonly text: string },
  look: Look,
): readonly string[] {
  const isSame = before?.offset === finding.offset && before.endOffset === finding.endOffset;
  const indent = ' '.repeat(INDENT);
  const details = findingDetails(finding, file).flatMap((detail) => {
    const [first = '', ...rest] = wrapTo(printableLine(detail), look, INDENT + 2);
    return [first, ...rest.map((line) => `  ${line}`)];
  });
  return [
    ...headline(finding, look),
    ...(isSame ? [] : sourceLines(finding, text, look)),
    ...details.map((line) => indent + look.colours.dim(line)),
  ];
}

function headline(finding: ReportedFinding, look: Look): readonly string[] {
  const { line, column, severity } = finding;
  const { colours } = look;
  const rule = colours.dim(finding.rule);
  const place = `  ${line}:${column}  `;
  const start = place + severityColour(severity, colours)(severity);
  const indent = place.length + severity.length + 2;
  const words = wrapTo(printableLine(finding.message), look, indent);
  const last = words.at(-1) ?? '';
  const fits =
    look.columns === undefined || indent + stringWidth(last) + 2 + finding.rule.length <= look.columns;
  const all = fits ? [...words.slice(0, -1), `${last}  ${rule}`] : [...words, rule];
  return all.map((each, i) => (i === 0 ? `${start}  ${each}` : ' '.repeat(indent) + each));
}

const wrapTo = (text: string, { columns }: Look, indent: number): readonly string[] =>
  columns === undefined ? [text] : wrapWords(text, Math.max(columns - indent, NARROWEST));

function sourceLines(finding: ReportedFinding, text: string, look: Look): readonly string[] {
  const { colours, columns = USUAL_WIDTH } = look;
  const number = String(finding.line);
  const gutter = ' '.repeat(INDENT) + number;
  const width = Math.max(Math.min(columns, USUAL_WIDTH) - gutter.length - 4, NARROWEST);
  const { source, marks } = frameSource(text, finding.offset, finding.endOffset, width);
  if (source === '') return [];
  const bar = colours.dim('|');
  const more = finding.endLine > finding.line ? colours.dim(` … to line ${finding.endLine}`) : '';
  return [
    `${' '.repeat(INDENT)}${colours.dim(number)} ${bar} ${source}`,
    `${' '.repeat(gutter.length)} ${bar} ${severityColour(finding.severity, colours)(marks)}${more}`,
  ];
}
