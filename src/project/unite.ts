import { declaredLocales } from '../audience/declared-locales';
import { type Finding, inOrder } from '../review/finding';
import type { FileKind, FileReview } from '../review/report';
import type { TemplateReview } from './project-types';
import { keyOf, uniteFindings } from './unite-findings';

/**
 * What many templates' reviews say, by the file it is about. The same finding of several templates (in a partial, in
 * an audience file they share) is one, as severe as the most severe of them, that names them.
 */
export function unite(reviews: readonly TemplateReview[]): readonly FileReview[] {
  const findings = new Map<string, Map<string, Finding[]>>();
  const suppressed = new Map<string, number>();
  for (const review of reviews) {
    if (review.state !== 'reviewed') continue;
    const included = new Set(review.partials);
    for (const finding of review.findings) add(findings, finding, included.has(finding.place.file));
    for (const [file, count] of review.suppressed)
      suppressed.set(file, Math.max(suppressed.get(file) ?? 0, count));
  }
  const templates = new Map(
    reviews.filter((review) => review.state === 'reviewed').map((review) => [review.file, review]),
  );
  const partials = new Set(reviews.flatMap((review) => review.partials));
  const sources = new Set(reviews.flatMap((review) => review.audience.sources));
  const files = new Set([...templates.keys(), ...findings.keys(), ...suppressed.keys()]);
  return [...files].sort().map((file) => {
    const same = [...(findings.get(file)?.values() ?? [])];
    const found = same.flatMap((each) => uniteFindings(each) ?? []).sort(inOrder);
    const count = suppressed.get(file) ?? 0;
    const review = templates.get(file);
    if (!review) return { file, kind: kindOf(file, partials, sources), findings: found, suppressed: count };
    const { audience, languages, specificity } = review;
    const locales = declaredLocales(audience);
    return {
      file,
      kind: review.kind,
      locales,
      sources: audience.sources,
      languages,
      ...(specificity ? { specificity } : {}),
      findings: found,
      suppressed: count,
    };
  });
}

function add(findings: Map<string, Map<string, Finding[]>>, finding: Finding, isInPartial: boolean): void {
  const { file } = finding.place;
  const ofFile = findings.get(file) ?? new Map<string, Finding[]>();
  findings.set(file, ofFile);
  const key = keyOf(finding, isInPartial);
  const same = ofFile.get(key);
  if (same) same.push(finding);
  else ofFile.set(key, [finding]);
}

function kindOf(file: string, partials: ReadonlySet<string>, sources: ReadonlySet<string>): FileKind {
  if (/(?:^|\/)tactful\.config\.(?:ya?ml|json)$|\.vscode\/settings\.json$/.test(file)) return 'config';
  if (partials.has(file)) return 'partial';
  if (!/\.(?:ya?ml|json)$/.test(file)) return 'template';
  const isAudience = sources.has(file) || /(?:^|[/.])audience\.(?:ya?ml|json)$/.test(file);
  return isAudience ? 'audience' : 'sample';
}
