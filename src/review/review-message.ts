import { effectiveRule } from '../config/effective-rule';
import { PAUSE, type RawFinding, type Rule, type RuleMeta, type Subject } from '../rules/rule';
import { ruleIds } from '../rules/rule-ids';
import { unusedSuppression } from '../rules/unused-suppression';
import { type DetectedLanguage, detectLanguages } from './detected-languages';
import { type Finding, inOrder } from './finding';
import { finishFinding, uniqueFindings } from './finish-finding';
import type { GivenSubject } from './given-subject';
import { type MessageSpecificity, messageSpecificity } from './message-specificity';
import { SuppressionStore } from './suppression-store';
import { type FoundByRule, yieldToTelling } from './yield-to-telling';

/** What was found in one message, under the settings of its template. */
export interface MessageReview {
  readonly findings: readonly Finding[];
  /** How many findings of each file were suppressed. */
  readonly suppressed: ReadonlyMap<string, number>;
  readonly languages: readonly DetectedLanguage[];
  readonly specificity: MessageSpecificity;
  /** Rules that threw: a mistake of ours, never silence. */
  readonly failures: readonly RuleFailure[];
}

interface RuleFailure {
  readonly file: string;
  readonly message: string;
}

/** Runs all rules over one message. */
export function reviewMessage(rules: readonly Rule[], given: GivenSubject): MessageReview {
  const steps = reviewInSteps(rules, given);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * As `reviewMessage`, in steps: between two of them the review may be put off, or given up. Each sample is rendered in
 * a step of its own, before the first rule asks for it.
 */
export function* reviewInSteps(
  rules: readonly Rule[],
  given: GivenSubject,
): Generator<undefined, MessageReview> {
  for (const sample of given.samples) {
    sample.seen();
    yield;
  }
  const found: FoundByRule[] = [];
  const store = new SuppressionStore(given);
  const report = (meta: RuleMeta, raw: RawFinding): void => {
    const finding = finishFinding(meta, raw, given);
    if (finding) found.push({ meta, finding });
  };
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    const failure = yield* runRule(rule, given, store, report);
    if (failure) failures.push(failure);
    yield;
  }
  const { kept, suppressed } = suppress(yieldToTelling(found), store);
  const last = suppress(unusedFindings(rules, given, store), store);
  return {
    findings: uniqueFindings([...kept, ...last.kept]).sort(inOrder),
    suppressed: sum(suppressed, last.suppressed),
    languages: detectLanguages(given),
    specificity: messageSpecificity(given),
    failures,
  };
}

/** What no suppression silences, and how many of each file one does. */
function suppress(
  findings: Iterable<Finding>,
  store: SuppressionStore,
): { readonly kept: readonly Finding[]; readonly suppressed: ReadonlyMap<string, number> } {
  const suppressed = new Map<string, number>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const { file } = finding.place;
    if (store.isSilenced(finding.rule, finding.place)) suppressed.set(file, (suppressed.get(file) ?? 0) + 1);
    else kept.push(finding);
  }
  return { kept, suppressed };
}

const sum = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...a.keys(), ...b.keys()].map((file) => [file, (a.get(file) ?? 0) + (b.get(file) ?? 0)]));

/** Reports what a rule finds; gives its failure where it throws. */
function* runRule(
  rule: Rule,
  given: GivenSubject,
  store: SuppressionStore,
  report: (meta: RuleMeta, raw: RawFinding) => void,
): Generator<undefined, RuleFailure | undefined> {
  try {
    for (const raw of rule.check(subjectFor(rule, given, store)))
      if (raw === PAUSE) yield;
      else report(rule.meta, raw);
    return undefined;
  } catch (error) {
    const message = `The rule ${rule.meta.id} failed (${error instanceof Error ? error.message : error}). Please report this.`;
    return { file: given.template.file, message };
  }
}

/** Spelt out: spreading costs as much as all that the rules do in a mail that gives them nothing to look at. */
const subjectFor = (rule: Rule, given: GivenSubject, store: SuppressionStore): Subject => ({
  template: given.template,
  message: given.message,
  templates: given.templates,
  knownPartials: given.knownPartials,
  audience: given.audience,
  kind: given.kind,
  settings: given.settings,
  judge: given.judge,
  readersOf: given.readersOf,
  samples: given.samples,
  disclosures: given.disclosures,
  translations: given.translations,
  absentTranslations: given.absentTranslations,
  metadataProblems: given.metadataProblems,
  configProblems: given.configProblems,
  textOf: given.textOf,
  option: (name) => optionOf(rule, name, given),
  isSuppressed: (place) => store.wouldSilence(rule.meta.id, place),
});

const optionOf = ({ meta }: Rule, name: string, { settings }: GivenSubject): unknown =>
  settings.rules.get(meta.id)?.value.options[name] ?? meta.options?.[name]?.default;

/** One at a time: a suppression of what is found of one suppression counts as used for the next. */
function* unusedFindings(
  rules: readonly Rule[],
  given: GivenSubject,
  store: SuppressionStore,
): Iterable<Finding> {
  for (const raw of unusedSuppressions(rules, given, store)) {
    const finding = finishFinding(unusedSuppression.meta, raw, given);
    if (finding) yield finding;
  }
}

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
