import { buildReport } from '../review/report';
import { ruleById } from '../rules/rules';
import { isPartialName } from '../template/partial-name';
import { relativePath } from '../text/path';
import type { Discovery, ReviewOptions, ReviewProblem, ReviewResult, TemplateReview } from './project-types';
import { reviewTemplate } from './review-template';
import { unite } from './unite';
import type { WorkspaceState } from './workspace-state';

/**
 * Reviews discovered templates one after the other. Partials come last: those that a mail includes have been reviewed
 * by then, as their readers see them, and are left out unless somebody named them.
 */
export async function reviewTemplates(
  discovery: Discovery,
  named: ReadonlySet<string>,
  options: ReviewOptions,
  workspace: WorkspaceState,
): Promise<ReviewResult> {
  const reviews: TemplateReview[] = [];
  const included = new Set<string>();
  const [later, first] = partition(
    discovery.templates,
    (file) => !named.has(file) && isPartial(file, workspace),
  );
  for (const file of [...first, ...later]) {
    if (options.isCancelled?.()) break;
    if (!included.has(file) || named.has(file)) {
      const review = await reviewTemplate(file, named.has(file), workspace);
      reviews.push(review);
      for (const partial of review.partials) included.add(partial);
    }
    options.onProgress?.(reviews.length, discovery.templates.length);
  }
  const own = reviews.map((each) =>
    included.has(each.file) && !named.has(each.file) ? asIncluded(each) : each,
  );
  return resultOf(own, discovery, workspace);
}

/** Only those who came later showed that a file is there to be included: it is no mail of its own. */
const asIncluded = (review: TemplateReview): TemplateReview => ({
  ...review,
  findings: review.findings.filter(({ rule }) => !ruleById(rule)?.meta.ofWholeMail),
});

function isPartial(file: string, { files, folder }: WorkspaceState): boolean {
  const head = files.known.get(file)?.slice(0, 4000) ?? '';
  return (
    isPartialName(relativePath(folder, file)) || /^\uFEFF?---\s[\s\S]{0,2000}^partial:\s*true/m.test(head)
  );
}

function resultOf(
  reviews: readonly TemplateReview[],
  discovery: Discovery,
  workspace: WorkspaceState,
): ReviewResult {
  const files = unite(reviews);
  const problems = [...discovery.problems, ...reviews.flatMap((review) => review.problems)];
  const textOf = (file: string) => workspace.files.known.get(file);
  const { version } = workspace;
  const report = (folder: string) =>
    buildReport({ files, problems: problems.map(withoutFatal), folder, version, textOf });
  return { reviews, files, problems, report, textOf };
}

const withoutFatal = ({ file, place, message }: ReviewProblem) => ({
  file,
  message,
  ...(place ? { place } : {}),
});

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
