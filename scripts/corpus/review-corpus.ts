import { createProject } from '../../src/project/create-project';
import type { Finding } from '../../src/review/finding';
import { LineIndex } from '../../src/text/line-index';
import { readData } from '../read-data';
import { corpusFiles, shownName } from './corpus-files';
import type { CorpusFile } from './manifest';

/** A template of the corpus as the review sees it. */
export interface ReviewedFile extends CorpusFile {
  /** False where it is no template: it holds no tag, or is too large. */
  readonly isReviewed: boolean;
  readonly findings: readonly PlacedFinding[];
  readonly problems: readonly string[];
  /** Letters in what a reader sees. */
  readonly letters: number;
}

export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
}

/**
 * Reviews every file as the command does that names it with `--locale` and `--no-config`, in the manifest's order.
 * Files of one locale share a project.
 */
export async function reviewCorpus(
  folder: string,
  files: readonly CorpusFile[],
): Promise<readonly ReviewedFile[]> {
  const disguised = new Set(
    files.map(({ file }) => `${folder}/${shownName(file)}`).filter((_, i) => isDisguised(files[i])),
  );
  const reviewed = new Map<CorpusFile, ReviewedFile>();
  for (const locale of new Set(files.map((file) => file.locale))) {
    const project = createProject({
      files: corpusFiles(disguised),
      readData,
      folder,
      version: '0.0.0',
      overrides: { config: false, ...(locale === undefined ? {} : { locales: [locale] }) },
    });
    for (const each of files.filter((file) => file.locale === locale)) {
      const path = `${folder}/${shownName(each.file)}`;
      const review = await project.reviewTemplate(path, true);
      const own = review.findings.filter((finding) => finding.place.file === path);
      const lines = new LineIndex(review.textOf(path) ?? '');
      reviewed.set(each, {
        ...each,
        isReviewed: review.state === 'reviewed',
        findings: own.map((finding) => ({ ...finding, ...lines.position(finding.place.span.start) })),
        problems: review.problems.map((problem) => problem.message),
        letters: lettersOf(review.textOf(path) ?? ''),
      });
    }
  }
  return files.flatMap((file) => reviewed.get(file) ?? []);
}

const isDisguised = (file: CorpusFile | undefined): boolean =>
  file !== undefined && shownName(file.file) !== file.file;

/** Letters outside of tags, style sheets and scripts: roughly what is read. */
const lettersOf = (text: string): number =>
  text
    .replace(/<(style|script)\b[\s\S]{0,200000}?<\/\1>/gi, '')
    .replace(/<!--[\s\S]{0,20000}?-->/g, '')
    .replace(/<[^<>]*>|\{\{[^{}]*\}\}/g, '')
    .match(/\p{L}/gu)?.length ?? 0;
