import { effectiveRule } from '../config/effective-rule';
import { type Lowering, type RawFinding, SEVERITIES } from '../rules/rule';
import type { Settings, Severity } from '../rules/settings';

export interface Graded {
  readonly severity: Severity;
  readonly lowered: readonly Lowering[];
}

const byName = (severity: Severity): number => SEVERITIES.indexOf(severity);
const moved = (severity: Severity, by: number): Severity =>
  SEVERITIES[Math.min(Math.max(byName(severity) + by, 0), SEVERITIES.length - 1)] ?? severity;

/** How bad a finding is (contract, section 7, "Level"); nothing where its rule is off for its readers. */
export function grade(
  rule: string,
  finding: RawFinding,
  settings: Settings,
  audience: string | undefined,
): Graded | undefined {
  const { level } = effectiveRule(rule, settings, { locales: finding.locales ?? [], audience }).value;
  if (level === 'off') return undefined;
  const cap = finding.atMost;
  const isCapped = cap !== undefined && byName(cap) < byName(level);
  const start = isCapped ? cap : level;
  const lowered = finding.lowered ?? [];
  const severity = moved(moved(start, -lowered.length), finding.raised ? 1 : 0);
  return { severity, lowered: [...lowered, ...(isCapped ? ['case' as const] : [])] };
}
