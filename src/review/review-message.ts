import { effectiveRule } from '../config/effective-rule';
import type { RawFinding, Rule, RuleMeta, Subject } from '../rules/rule';
import { ruleIds } from '../rules/rule-ids';
import { unusedSuppression } from '../rules/unused-suppression';
import { type DetectedLanguage, detectLanguages } from './detected-languages';
import { type Finding, inOrder } from './finding';
import { finishFinding, uniqueFindings } from './finish-finding';
import type { GivenSubject } from './given-subject';
import { SuppressionStore } from './suppression-store';

/** What was found in one message, under the settings of its template. */
export interface MessageReview {
  readonly findings: readonly Finding[];
  /** How many findings of each file were suppressed. */
  readonly suppressed: ReadonlyMap<string, number>;
  readonly languages: readonly DetectedLanguage[];
  /** Rules that threw: a mistake of ours, never silence. */
  readonly failures: readonly RuleFailure[];
}

interface RuleFailure {
  readonly file: string;
  readonly message: string;
}

/** Runs all rules over one message. */
export function reviewMessage(rules: readonly Rule[], given: GivenSubject): MessageReview {
  const findings: Finding[] = [];
  const suppressed = new Map<string, number>();
  const store = new SuppressionStore(given);
  const report = (meta: RuleMeta, raw: RawFinding): void => {
    const finding = finishFinding(meta, raw, given);
    if (!finding) return;
    const { file } = raw.place;
    if (store.isSilenced(meta.id, raw.place)) suppressed.set(file, (suppressed.get(file) ?? 0) + 1);
    else findings.push(finding);
  };
  const failures = rules.flatMap((rule) => runRule(rule, given, store, report) ?? []);
  for (const raw of unusedSuppressions(rules, given, store)) report(unusedSuppression.meta, raw);
  return {
    findings: uniqueFindings(findings).sort(inOrder),
    suppressed,
    languages: detectLanguages(given),
    failures,
  };
}

/** Reports what a rule finds; gives its failure where it throws. */
function runRule(
  rule: Rule,
  given: GivenSubject,
  store: SuppressionStore,
  report: (meta: RuleMeta, raw: RawFinding) => void,
): RuleFailure | undefined {
  const subject: Subject = {
    ...given,
    option: (name) => optionOf(rule, name, given),
    isSuppressed: (place) => store.wouldSilence(rule.meta.id, place),
  };
  try {
    for (const raw of rule.check(subject)) report(rule.meta, raw);
    return undefined;
  } catch (error) {
    const message = `The rule ${rule.meta.id} failed (${error instanceof Error ? error.message : error}). Please report this.`;
    return { file: given.template.file, message };
  }
}

const optionOf = ({ meta }: Rule, name: string, { settings }: GivenSubject): unknown =>
  settings.rules.get(meta.id)?.value.options[name] ?? meta.options?.[name]?.default;

const NOBODY = { locales: [], audience: undefined };

/** Once every rule had its say: what silenced nothing, in the template itself. */
function unusedSuppressions(
  rules: readonly Rule[],
  { settings, template }: GivenSubject,
  store: SuppressionStore,
): Iterable<RawFinding> {
  const ids = rules.map((rule) => rule.meta.id);
  const canFind = (id: string) =>
    ids.includes(id) && effectiveRule(id, settings, NOBODY).value.level !== 'off';
  return store.of(template.file).unused(ruleIds, canFind);
}
