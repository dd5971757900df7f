import type { RuleMeta } from '../rules/rule';
import type { Finding } from './finding';

export interface FoundByRule {
  readonly meta: RuleMeta;
  readonly finding: Finding;
}

/**
 * Where two rules mean the same thing at the same place for the same readers, the more telling one stays and names the
 * other (contract, section 7). Which is more telling stands in `meta.yieldsTo` of the one that goes.
 */
export function yieldToTelling(found: readonly FoundByRule[]): readonly Finding[] {
  const telling = new Set(found.flatMap(({ meta }) => meta.yieldsTo ?? []));
  if (telling.size === 0) return found.map(({ finding }) => finding);
  const candidates = found.filter(({ meta }) => telling.has(meta.id));
  const named = new Map<Finding, Finding[]>();
  const kept = found.filter(({ meta, finding }) => {
    const better = candidates.find(
      (other) => meta.yieldsTo?.includes(other.meta.id) && saysTheSame(finding, other.finding),
    );
    if (better) named.set(better.finding, [...(named.get(better.finding) ?? []), finding]);
    return !better;
  });
  return kept.map(({ finding }) => withNamed(finding, named.get(finding) ?? []));
}

/** At overlapping places, under one condition. */
const saysTheSame = (a: Finding, b: Finding): boolean =>
  a.place.file === b.place.file &&
  a.place.span.start < b.place.span.end &&
  b.place.span.start < a.place.span.end &&
  a.condition === b.condition &&
  a.part === b.part;

const withNamed = (finding: Finding, others: readonly Finding[]): Finding => {
  if (others.length === 0) return finding;
  const related = others.map(({ place, rule, message }) => ({ place, message: `${rule}: ${message}` }));
  return { ...finding, related: [...finding.related, ...related] };
};
