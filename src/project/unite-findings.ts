import type { Finding } from '../review/finding';
import { fill, INCLUDED } from '../review/finish-finding';
import { type Fix, type Related, type Said, SEVERITIES } from '../rules/rule';
import { ruleById } from '../rules/rules';

/** Callers that a finding in a partial names; the last one says how many more there are. */
const MOST_CALLERS = 20;

/**
 * What tells a finding from others at its place. In a partial, readers and conditions are those of whoever includes
 * it: the same words in the same wrong language are one finding, whoever gets them.
 */
export function keyOf(finding: Finding, isInPartial: boolean): string {
  const { span } = finding.place;
  const { messageId, data } = isInPartial ? ofAll(finding, []) : finding;
  const reached = isInPartial ? '' : (finding.condition ?? '');
  return [finding.rule, messageId, span.start, span.end, reached, JSON.stringify(data)].join(' ');
}

const ofAll = ({ rule, messageId, data }: Finding, locales: readonly string[]): Said =>
  ruleById(rule)?.ofAll?.({ messageId, data }, locales) ?? { messageId, data };

/** The same finding of several mails as one: the most severe, about all their readers, naming them all. */
export function uniteFindings(findings: readonly Finding[]): Finding | undefined {
  const [first, ...rest] = [...findings].sort(bySeverity);
  if (!first || rest.length === 0) return first;
  const related = unitedRelated(findings);
  const fixes = first.fixes.filter((fix) =>
    rest.every((each) => each.fixes.some((other) => isSame(fix, other))),
  );
  return { ...first, ...aboutAll(first, findings), related, fixes };
}

const bySeverity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
  compare(a.fingerprint, b.fingerprint) ||
  compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isSame = (a: Fix, b: Fix): boolean => JSON.stringify(a) === JSON.stringify(b);

function aboutAll(first: Finding, findings: readonly Finding[]): Partial<Finding> {
  const all = new Set(findings.flatMap((finding) => finding.locales ?? []));
  if (all.size === 0) return {};
  const locales = [...all].sort();
  if (findings.every(({ message }) => message === first.message)) return { locales };
  const { messageId, data } = ofAll(first, locales);
  const message = ruleById(first.rule)?.meta.messages[messageId];
  return { locales, messageId, data, message: message === undefined ? first.message : fill(message, data) };
}

function unitedRelated(findings: readonly Finding[]): readonly Related[] {
  const distinct = new Map(
    findings.flatMap((finding) =>
      finding.related.map((each) => [JSON.stringify([each.place, each.message]), each]),
    ),
  );
  const all = [...distinct.values()].sort(inPlaceOrder);
  const callers = all.filter(({ message }) => message === INCLUDED);
  const others = all.filter(({ message }) => message !== INCLUDED);
  return [...others, ...cut(callers)];
}

function cut(callers: readonly Related[]): readonly Related[] {
  const more = callers.length - MOST_CALLERS;
  return callers
    .slice(0, MOST_CALLERS)
    .map((each, i) =>
      more > 0 && i === MOST_CALLERS - 1 ? { ...each, message: `${INCLUDED}, and by ${more} more` } : each,
    );
}

const inPlaceOrder = (a: Related, b: Related): number =>
  compare(a.place.file, b.place.file) || a.place.span.start - b.place.span.start;
