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
  const candidates = nearby(found.filter(({ meta }) => telling.has(meta.id)));
  const named = new Map<Finding, Finding[]>();
  const kept = found.filter(({ meta, finding }) => {
    const better = candidates(finding).find(
      (other) => meta.yieldsTo?.includes(other.meta.id) && saysTheSame(finding, other.finding),
    );
    if (better) named.set(better.finding, [...(named.get(better.finding) ?? []), finding]);
    return !better;
  });
  return kept.map(({ finding }) => withNamed(finding, named.get(finding) ?? []));
}

/** Findings by where they start, so that only those nearby are compared. */
function nearby(found: readonly FoundByRule[]): (finding: Finding) => readonly FoundByRule[] {
  const buckets = new Map<string, FoundByRule[]>();
  for (const each of found) {
    const { file, span } = each.finding.place;
    const key = `${span.start >> BUCKET} ${file}`;
    buckets.set(key, [...(buckets.get(key) ?? []), each]);
  }
  return ({ place: { file, span } }) => {
    const at = span.start >> BUCKET;
    return [at - 1, at, at + 1].flatMap((each) => buckets.get(`${each} ${file}`) ?? []);
  };
}

/** A bucket holds 256 characters: what overlaps starts in this one or the next. */
const BUCKET = 8;

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
