import type { RenderedSample } from '../render/rendered-sample';
import type { Finding } from '../review/finding';
import { SEVERITIES } from '../rules/rule';
import type { Severity } from '../rules/settings';
import { type FindingsAt, hitsIn } from './marked-text';
import type { Counts, PreviewedSample } from './preview';

/**
 * What was found in one sample's message, in the order in which it shows there. What was found by rendering samples
 * concerns those it was found for, and everything else whoever gets to see where it stands: that is told from the
 * rendered message, so that a branch which is not taken counts for nobody.
 */
export function foundFor(
  sample: RenderedSample,
  index: number,
  findings: readonly Finding[],
  at: FindingsAt,
  locales: readonly string[],
): ReadonlySet<Finding> {
  const { subject, preheader, body } = sample.rendered();
  const found = new Set<Finding>();
  for (const part of [subject, preheader, body])
    for (const hit of part ? hitsIn(part, at) : [])
      if (concerns(hit.found, sample, index, locales)) found.add(hit.found);
  for (const finding of findings) if (finding.samples?.includes(index)) found.add(finding);
  return found;
}

/** Where it is about readers of some locales only, those of another declared one are left in peace. */
function concerns(
  { samples, locales: own }: Finding,
  { locale }: RenderedSample,
  index: number,
  locales: readonly string[],
): boolean {
  if (samples) return samples.includes(index);
  return own === undefined || locale === undefined || own.includes(locale) || !locales.includes(locale);
}

export const countSamples = (
  samples: readonly RenderedSample[],
  findings: readonly Finding[],
  at: FindingsAt,
  locales: readonly string[],
): readonly PreviewedSample[] =>
  samples.map((sample, i) => ({
    name: sample.name,
    locale: sample.locale,
    now: sample.now,
    counts: countOf(foundFor(sample, i, findings, at, locales)),
  }));

function countOf(findings: ReadonlySet<Finding>): Counts {
  const count = (severity: Severity) => [...findings].filter((each) => each.severity === severity).length;
  const [hint, info, warning, error] = SEVERITIES.map(count);
  return { hint: hint ?? 0, info: info ?? 0, warning: warning ?? 0, error: error ?? 0 };
}
