import { describe } from '../message/describe-condition';
import type { RawFinding, Related, RuleMeta } from '../rules/rule';
import { relativePath } from '../text/path';
import type { Finding } from './finding';
import { fingerprintOf } from './fingerprint';
import type { GivenSubject } from './given-subject';
import { includingTag } from './including-tag';
import { grade } from './severity';
import { suppressFixes } from './suppress-fixes';

/** What is said of the tag through which a finding's text came into a mail. */
export const INCLUDED = 'included here';

/** What a rule says, with its words, its severity, its fingerprint and all its fixes; nothing where the rule is off. */
export function finishFinding(meta: RuleMeta, raw: RawFinding, given: GivenSubject): Finding | undefined {
  const graded = grade(meta.id, raw, given.settings, given.audience.name?.value);
  if (!graded) return undefined;
  const { file, span } = raw.place;
  const text = given.textOf(file) ?? '';
  const data = raw.data ?? {};
  const condition = raw.condition && describe(raw.condition);
  const template = given.templates.find((each) => each.file === file);
  return {
    rule: meta.id,
    severity: graded.severity,
    lowered: graded.lowered,
    messageId: raw.messageId,
    data,
    message: fill(meta.messages[raw.messageId] ?? raw.messageId, data),
    fingerprint: fingerprintOf({
      rule: meta.id,
      messageId: raw.messageId,
      file: relativePath(given.settings.root, file),
      part: raw.part,
      condition,
      text: text.slice(span.start, span.end),
    }),
    part: raw.part,
    condition,
    place: raw.place,
    locales: raw.locales,
    recipients: raw.recipients,
    ...(raw.samples ? { samples: raw.samples } : {}),
    related: [...(raw.related ?? []), ...includedFrom(file, given)],
    fixes: [...(raw.fixes ?? []), ...suppressFixes(meta.id, raw.place, template, text)],
  };
}

/** Of a finding in a partial: where this message includes it. */
function includedFrom(file: string, { message }: GivenSubject): readonly Related[] {
  const place = includingTag(file, message);
  return place ? [{ place, message: INCLUDED }] : [];
}

/** Puts data into a message: `{name}` is replaced, everything else stays. */
export const fill = (message: string, data: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? (data[name] ?? whole) : whole,
  );

/** The same thing said twice of one place is said once; alike places get fingerprints of their own. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const kept = findings.filter(({ rule, place, message }) => {
    const key = [rule, place.file, place.span.start, place.span.end, message].join('\n');
    return !seen.has(key) && seen.add(key);
  });
  const counts = new Map<string, number>();
  return kept.map((finding) => {
    const count = counts.get(finding.fingerprint) ?? 0;
    counts.set(finding.fingerprint, count + 1);
    return count === 0 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}
