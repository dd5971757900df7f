import type { RenderedSample } from '../render/rendered-sample';
import type { Finding } from '../review/finding';
import { SEVERITIES } from '../rules/rule';
import type { Severity } from '../rules/settings';
import { type FindingsAt, findingsAt, hitsIn } from './marked-text';
import type { Counts, PreviewedSample } from './preview';

/** What was found in a template, ready to be asked for each of its samples. */
export interface FoundInTemplate {
  readonly findings: readonly Finding[];
  readonly at: FindingsAt;
  /** The samples of findings that were made by rendering them. */
  readonly affected: ReadonlyMap<Finding, ReadonlySet<number>>;
  /** Locales that are declared. */
  readonly locales: readonly string[];
}

export function foundInTemplate(findings: readonly Finding[], locales: readonly string[]): FoundInTemplate {
  const affected = findings.flatMap((finding) =>
    finding.samples ? [[finding, new Set(finding.samples)] as const] : [],
  );
  return { findings, at: findingsAt(findings), affected: new Map(affected), locales };
}

/**
 * What was found in one sample's message, in the order in which it shows there. What was found by rendering samples
 * concerns those it was found for, and everything else whoever gets to see where it stands: that is told from the
 * rendered message, so that a branch which is not taken counts for nobody.
 */
export function foundFor(
  sample: RenderedSample,
  index: number,
  template: FoundInTemplate,
): ReadonlySet<Finding> {
  const { subject, preheader, body } = sample.rendered();
  const found = new Set<Finding>();
  for (const part of [subject, preheader, body])
    for (const hit of part ? hitsIn(part, template.at) : [])
      if (concerns(hit.found, sample, index, template)) found.add(hit.found);
  for (const [finding, samples] of template.affected) if (samples.has(index)) found.add(finding);
  return found;
}

/** Where it is about readers of some locales only, those of another declared one are left in peace. */
function concerns(
  finding: Finding,
  { locale }: RenderedSample,
  index: number,
  { affected, locales }: FoundInTemplate,
): boolean {
  const samples = affected.get(finding);
  if (samples) return samples.has(index);
  const own = finding.locales;
  return own === undefined || locale === undefined || own.includes(locale) || !locales.includes(locale);
}

export const countSamples = (
  samples: readonly RenderedSample[],
  template: FoundInTemplate,
): readonly PreviewedSample[] =>
  samples.map((sample, i) => ({
    name: sample.name,
    locale: sample.locale,
    now: sample.now,
    counts: countOf(foundFor(sample, i, template)),
  }));

function countOf(findings: ReadonlySet<Finding>): Counts {
  const count = (severity: Severity) => [...findings].filter((each) => each.severity === severity).length;
  const [hint, info, warning, error] = SEVERITIES.map(count);
  return { hint: hint ?? 0, info: info ?? 0, warning: warning ?? 0, error: error ?? 0 };
}
