import type { Recipients } from '../rules/rule';
import type { Severity } from '../rules/settings';
import { LineIndex } from '../text/line-index';
import { relativePath } from '../text/path';
import type { Place } from '../text/span';
import type { DetectedLanguage } from './detected-languages';
import type { Finding } from './finding';
import type { MessageSpecificity } from './message-specificity';

// The report as `--format json` prints it (contract, section 5). Everything else is made from it.

export type FileKind = 'template' | 'partial' | 'audience' | 'sample' | 'config' | 'baseline';

export interface ReportedEdit {
  readonly file: string;
  readonly offset: number;
  readonly endOffset: number;
  readonly text: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly kind: 'safe' | 'choice';
  readonly edits: readonly ReportedEdit[];
}

export interface ReportedPlace {
  readonly line: number;
  readonly column: number;
}

export interface ReportedFinding extends ReportedPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly lowered: readonly string[];
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly message: string;
  readonly fingerprint: string;
  readonly part?: string;
  readonly condition?: string;
  readonly recipients?: Recipients;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly endOffset: number;
  readonly related: readonly (ReportedPlace & { readonly file: string; readonly message: string })[];
  readonly fixes: readonly ReportedFix[];
  readonly docs: string;
}

export interface ReportedFile {
  readonly file: string;
  readonly kind: FileKind;
  readonly audience?: { readonly locales: readonly string[]; readonly sources: readonly string[] };
  readonly languages?: readonly {
    readonly part: string;
    readonly condition?: string;
    readonly language: string;
    readonly confidence: number;
  }[];
  readonly specificity?: { readonly score: number; readonly budget: number };
  readonly findings: readonly ReportedFinding[];
  readonly baselined: readonly ReportedFinding[];
  readonly suppressed: number;
}

export interface ReportedProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'tactful'; readonly version: string };
  readonly files: readonly ReportedFile[];
  readonly problems: readonly ReportedProblem[];
  readonly summary: Readonly<Record<Severity | 'files' | 'fixable', number>>;
}

/** What a review knows of one file. */
export interface FileReview {
  readonly file: string;
  readonly kind: FileKind;
  readonly locales?: readonly string[];
  readonly sources?: readonly string[];
  readonly languages?: readonly DetectedLanguage[];
  readonly specificity?: MessageSpecificity;
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

export interface ReportInput {
  readonly files: readonly FileReview[];
  readonly problems: readonly { readonly file: string; readonly place?: Place; readonly message: string }[];
  /** Paths are shown relative to this folder. */
  readonly folder: string;
  readonly version: string;
  readonly textOf: (file: string) => string | undefined;
}

export function buildReport(input: ReportInput): Report {
  const lines = new LineCache(input.textOf);
  const shown = (file: string) => relativePath(input.folder, file);
  const files = input.files.map((file) => reportFile(file, lines, shown));
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  return {
    version: 1,
    tool: { name: 'tactful', version: input.version },
    files,
    problems: input.problems.map(({ file, place, message }) => ({
      file: shown(file),
      ...(place ? lines.position(place.file, place.span.start) : { line: 1, column: 1 }),
      message,
    })),
    summary: {
      files: files.filter((file) => file.kind === 'template' || file.kind === 'partial').length,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      hint: count('hint'),
      fixable: findings.filter((each) => each.fixes.some((fix) => fix.kind === 'safe')).length,
    },
  };
}

/** Line indexes of the files of one report, each made once. */
class LineCache {
  readonly #textOf: (file: string) => string | undefined;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(textOf: (file: string) => string | undefined) {
    this.#textOf = textOf;
  }

  position(file: string, offset: number): ReportedPlace {
    const known = this.#indexes.get(file) ?? new LineIndex(this.#textOf(file) ?? '');
    this.#indexes.set(file, known);
    return known.position(offset);
  }
}

function reportFile(review: FileReview, lines: LineCache, shown: (file: string) => string): ReportedFile {
  const { locales, sources, languages, specificity } = review;
  return {
    file: shown(review.file),
    kind: review.kind,
    ...(locales ? { audience: { locales, sources: (sources ?? []).map(shown) } } : {}),
    ...(languages ? { languages: languages.map(reportLanguage) } : {}),
    ...(specificity ? { specificity } : {}),
    findings: review.findings.map((finding) => reportFinding(finding, lines, shown)),
    baselined: [],
    suppressed: review.suppressed,
  };
}

const reportLanguage = ({ part, condition, language, confidence }: DetectedLanguage) => ({
  part,
  ...(condition === undefined ? {} : { condition }),
  language,
  confidence: Math.round(confidence * 100) / 100,
});

function reportFinding(finding: Finding, lines: LineCache, shown: (file: string) => string): ReportedFinding {
  const { file, span } = finding.place;
  const end = lines.position(file, span.end);
  return {
    rule: finding.rule,
    severity: finding.severity,
    lowered: finding.lowered,
    messageId: finding.messageId,
    data: finding.data,
    message: finding.message,
    fingerprint: finding.fingerprint,
    ...(finding.part === undefined ? {} : { part: finding.part }),
    ...(finding.condition === undefined ? {} : { condition: finding.condition }),
    ...(finding.recipients === undefined ? {} : { recipients: finding.recipients }),
    ...lines.position(file, span.start),
    endLine: end.line,
    endColumn: end.column,
    offset: span.start,
    endOffset: span.end,
    related: finding.related.map(({ place, message }) => ({
      file: shown(place.file),
      ...lines.position(place.file, place.span.start),
      message,
    })),
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      kind: fix.kind,
      edits: fix.edits.map((edit) => ({
        file: shown(edit.file),
        offset: edit.span.start,
        endOffset: edit.span.end,
        text: edit.text,
      })),
    })),
    docs: `docs/rules/${finding.rule}.md`,
  };
}
