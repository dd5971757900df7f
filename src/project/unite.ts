import { type Finding, inOrder } from '../review/finding';
import type { FileKind, FileReview } from '../review/report';
import { SEVERITIES } from '../rules/rule';
import type { TemplateReview } from './project-types';

/**
 * What many templates' reviews say, by the file it is about. The same finding of several templates (in a partial, in
 * an audience file they share) is one, as severe as the most severe of them.
 */
export function unite(reviews: readonly TemplateReview[]): readonly FileReview[] {
  const findings = new Map<string, Map<string, Finding>>();
  const suppressed = new Map<string, number>();
  for (const review of reviews) {
    if (review.state !== 'reviewed') continue;
    for (const finding of review.findings) add(findings, finding);
    for (const [file, count] of review.suppressed)
      suppressed.set(file, Math.max(suppressed.get(file) ?? 0, count));
  }
  const templates = new Map(
    reviews.filter((review) => review.state === 'reviewed').map((review) => [review.file, review]),
  );
  const partials = new Set(reviews.flatMap((review) => review.partials));
  const files = new Set([...templates.keys(), ...findings.keys(), ...suppressed.keys()]);
  return [...files].sort().map((file) => {
    const found = [...(findings.get(file)?.values() ?? [])].sort(inOrder);
    const count = suppressed.get(file) ?? 0;
    const review = templates.get(file);
    if (!review) return { file, kind: kindOf(file, partials), findings: found, suppressed: count };
    const { audience, languages } = review;
    const locales = audience.locales?.value.map((locale) => locale.value) ?? [];
    return {
      file,
      kind: review.kind,
      locales,
      sources: audience.sources,
      languages,
      findings: found,
      suppressed: count,
    };
  });
}

function add(findings: Map<string, Map<string, Finding>>, finding: Finding): void {
  const { file, span } = finding.place;
  const ofFile = findings.get(file) ?? new Map<string, Finding>();
  findings.set(file, ofFile);
  const key = [
    finding.rule,
    finding.messageId,
    span.start,
    span.end,
    finding.condition ?? '',
    JSON.stringify(finding.data),
  ].join(' ');
  const known = ofFile.get(key);
  if (!known || SEVERITIES.indexOf(known.severity) < SEVERITIES.indexOf(finding.severity))
    ofFile.set(key, finding);
}

function kindOf(file: string, partials: ReadonlySet<string>): FileKind {
  if (/(?:^|\/)tactful\.config\.(?:ya?ml|json)$|\.vscode\/settings\.json$/.test(file)) return 'config';
  if (partials.has(file)) return 'partial';
  return /\.(?:ya?ml|json)$/.test(file) ? 'audience' : 'template';
}
