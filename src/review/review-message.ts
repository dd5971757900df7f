import { effectiveRule } from '../config/effective-rule';
import { type Condition, describe } from '../message/condition';
import type { Part } from '../message/message';
import type { RawFinding, Rule, RuleMeta, Subject } from '../rules/rule';
import { ruleIds } from '../rules/rule-ids';
import { unusedSuppression } from '../rules/unused-suppression';
import { relativePath } from '../text/path';
import type { Place } from '../text/span';
import { commentsOfTemplate, commentsOfYaml } from './comments';
import { type Finding, inOrder } from './finding';
import { fingerprintOf } from './fingerprint';
import { grade } from './severity';
import { suppressFixes } from './suppress-fixes';
import { Suppressions } from './suppressions';

export interface DetectedLanguage {
  readonly part: Part;
  readonly condition: string | undefined;
  readonly language: string;
  readonly confidence: number;
}

/** What was found in one message, under the settings of its template. */
export interface MessageReview {
  readonly findings: readonly Finding[];
  /** How many findings of each file were suppressed. */
  readonly suppressed: ReadonlyMap<string, number>;
  readonly languages: readonly DetectedLanguage[];
  /** Rules that threw: a mistake of ours, never silence. */
  readonly failures: readonly { readonly file: string; readonly message: string }[];
}

/** The suppressions of every file of a review, read when first asked for. */
export class SuppressionStore {
  readonly #subject: Omit<Subject, 'isSuppressed'>;
  readonly #files = new Map<string, Suppressions>();
  readonly #includes = new Map<string, readonly Place[]>();

  constructor(subject: Omit<Subject, 'isSuppressed'>) {
    this.#subject = subject;
  }

  of(file: string): Suppressions {
    const known = this.#files.get(file);
    if (known) return known;
    const text = this.#subject.textOf(file) ?? '';
    const template = this.#subject.templates.find((each) => each.file === file);
    const comments = template ? commentsOfTemplate(template) : commentsOfYaml(text);
    const read = new Suppressions(file, comments, text);
    this.#files.set(file, read);
    return read;
  }

  /** At the place itself or, inside a partial, at every place that includes it. */
  isSilenced(rule: string, place: Place): boolean {
    if (this.of(place.file).silences(rule, place.span.start)) return true;
    const includes = this.#includesOf(place.file);
    return includes.length > 0 && includes.every((at) => this.of(at.file).silences(rule, at.span.start));
  }

  wouldSilence(rule: string, place: Place): boolean {
    if (this.of(place.file).wouldSilence(rule, place.span.start)) return true;
    const includes = this.#includesOf(place.file);
    return includes.length > 0 && includes.every((at) => this.of(at.file).wouldSilence(rule, at.span.start));
  }

  /** Where a partial is included, the partials within partials too. */
  #includesOf(file: string): readonly Place[] {
    if (file === this.#subject.template.file) return [];
    const known = this.#includes.get(file);
    if (known) return known;
    const found = this.#subject.message.partials.filter((use) => use.file === file).map((use) => use.place);
    this.#includes.set(file, found);
    return found;
  }
}

/** Runs all rules over one message. */
export function reviewMessage(
  rules: readonly Rule[],
  given: Omit<Subject, 'isSuppressed' | 'option'>,
): MessageReview {
  const findings: Finding[] = [];
  const failures: { file: string; message: string }[] = [];
  const suppressed = new Map<string, number>();
  const base = { ...given, option: () => undefined };
  const store = new SuppressionStore(base);
  const report = (meta: RuleMeta, raw: RawFinding): void => {
    const finding = finish(meta, raw, given);
    if (!finding) return;
    if (store.isSilenced(meta.id, raw.place))
      suppressed.set(raw.place.file, (suppressed.get(raw.place.file) ?? 0) + 1);
    else findings.push(finding);
  };
  for (const rule of rules) {
    const subject: Subject = {
      ...given,
      option: (name) => optionOf(rule, name, given),
      isSuppressed: (place) => store.wouldSilence(rule.meta.id, place),
    };
    try {
      for (const raw of rule.check(subject)) report(rule.meta, raw);
    } catch (error) {
      const message = `The rule ${rule.meta.id} failed (${error instanceof Error ? error.message : error}). Please report this.`;
      failures.push({ file: given.template.file, message });
    }
  }
  const ids = rules.map((rule) => rule.meta.id);
  const canFind = (id: string) =>
    ids.includes(id) && effectiveRule(id, given.settings, NOBODY).value.level !== 'off';
  for (const raw of store.of(given.template.file).unused(ruleIds, canFind))
    report(unusedSuppression.meta, raw);
  return { findings: unique(findings).sort(inOrder), suppressed, languages: languagesOf(given), failures };
}

const NOBODY = { locales: [], audience: undefined };

function optionOf(rule: Rule, name: string, { settings }: Pick<Subject, 'settings'>): unknown {
  return settings.rules.get(rule.meta.id)?.value.options[name] ?? rule.meta.options?.[name]?.default;
}

function finish(
  meta: RuleMeta,
  raw: RawFinding,
  given: Omit<Subject, 'isSuppressed' | 'option'>,
): Finding | undefined {
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
    related: raw.related ?? [],
    fixes: [...(raw.fixes ?? []), ...suppressFixes(meta.id, raw.place, template, text)],
  };
}

/** Puts data into a message: `{name}` is replaced, everything else stays. */
const fill = (message: string, data: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? (data[name] ?? whole) : whole,
  );

/** The same thing said twice of one place is said once; alike places get fingerprints of their own. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const kept = findings.filter((finding) => {
    const key = [
      finding.rule,
      finding.place.file,
      finding.place.span.start,
      finding.place.span.end,
      finding.message,
    ].join('\n');
    return !seen.has(key) && seen.add(key);
  });
  return kept.map((finding) => {
    const count = counts.get(finding.fingerprint) ?? 0;
    counts.set(finding.fingerprint, count + 1);
    return count === 0 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}

/** Fewer letters than this name no language; more than that name it no better. */
const ENOUGH_TEXT = 20;
const MOST_TEXT = 2000;

function languagesOf({
  message,
  judge,
  audience,
  settings,
}: Pick<Subject, 'message' | 'judge' | 'audience' | 'settings'>): readonly DetectedLanguage[] {
  const groups = new Map<string, { part: Part; condition: string | undefined; text: string }>();
  const conditions = new Map<Condition, string | undefined>();
  for (const { passage, condition: at, text } of message.units) {
    if (!conditions.has(at)) conditions.set(at, describe(at));
    const condition = conditions.get(at);
    const key = `${passage.part} ${condition ?? ''}`;
    const group = groups.get(key) ?? { part: passage.part, condition, text: '' };
    groups.set(key, group);
    if (group.text.length < MOST_TEXT) group.text += `\n${text}`;
  }
  const locales = audience.locales?.value.map((locale) => locale.value) ?? [];
  const names = settings.names.map((name) => name.value);
  // What readers read is likelier than what they do not, but the text may be in any language.
  const identify = (text: string) => {
    const verdict = judge.judge(text, { locales, reads: audience.reads, candidates: [], names });
    return verdict.kind === 'unsure' ? judge.identify(text) : verdict;
  };
  return [...groups.values()].flatMap(({ part, condition, text }): readonly DetectedLanguage[] => {
    const found = text.length < ENOUGH_TEXT ? undefined : identify(text);
    return found ? [{ part, condition, language: found.language, confidence: found.confidence }] : [];
  });
}
