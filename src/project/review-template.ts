import { reviewInSteps } from '../review/review-message';
import { RULES } from '../rules/rules';
import { isPartialName } from '../template/partial-name';
import { relativePath } from '../text/path';
import type { CachedFiles } from './cached-files';
import { includedIn } from './find-partials';
import { inSlices } from './in-slices';
import { prepareOnce } from './prepare-once';
import { prepareTemplate } from './prepare-template';
import type { IsOutdated, TemplateReview } from './project-types';
import { stateOf } from './review-state';
import { subjectOf } from './review-subject';
import type { WorkspaceState } from './workspace-state';

/**
 * Reviews one file with all that governs it; `named`: also if nothing says that it is mail. Given up, with nothing
 * found, where it is outdated after one of its pauses.
 */
export async function reviewTemplate(
  file: string,
  named: boolean,
  workspace: WorkspaceState,
  isOutdated: IsOutdated = () => false,
): Promise<TemplateReview> {
  const dependencies = new Set<string>();
  const state = await stateOf(file, workspace, dependencies, named);
  const isReviewed = state === 'reviewed';
  const text = isReviewed ? ((await workspace.files.read(file)) ?? '') : '';
  const prepare = isReviewed ? prepareOnce : prepareTemplate;
  const prepared = await prepare(file, text, workspace, dependencies);
  const subject = isReviewed ? await subjectOf(prepared, workspace, dependencies) : undefined;
  // Nobody else asks for what has no translations.
  if (!subject?.translations) workspace.prepared.delete(file);
  const steps = subject && reviewInSteps(RULES, subject);
  // Read before the first pause: what changes in one of them is not what was reviewed.
  const textOf = textsOf(dependencies, workspace.files);
  const isWanted = () => !isOutdated(dependencies);
  const review = (steps && (await inSlices(steps, workspace.pauses, isWanted))) ?? NOTHING;
  const { settings } = prepared.governed;
  const isPartial =
    prepared.template.frontMatter?.partial === true || isPartialName(relativePath(settings.root, file));
  return {
    file,
    kind: isPartial ? 'partial' : 'template',
    state,
    audience: prepared.readers.audience,
    settings,
    languages: review.languages,
    ...(review.specificity ? { specificity: review.specificity } : {}),
    findings: review.findings,
    suppressed: review.suppressed,
    problems: review.failures.map((failure) => ({ ...failure, fatal: true })),
    dependencies,
    partials: includedIn(prepared.partials).map((partial) => partial.file),
    textOf,
  };
}

const NOTHING = {
  specificity: undefined,
  findings: [],
  suppressed: new Map<string, number>(),
  languages: [],
  failures: [],
};

/** A snapshot: later edits change nothing of it. */
function textsOf(paths: ReadonlySet<string>, { known }: CachedFiles): (file: string) => string | undefined {
  return (file) => (paths.has(file) ? known.get(file) : undefined);
}
