import type { ReviewResult } from '../project/project-types';
import { listOf } from '../text/list-of';
import { joinPath, relativePath } from '../text/path';
import { baselineRemarks } from './baseline-remarks';
import { createColours, wantsColour } from './colours';
import { countOf } from './count-of';
import { exitStatus, mistakesOf } from './exit-status';
import { findTarget, type Target, templateNamed } from './find-target';
import { type Fixed, fixFiles } from './fix-files';
import { decodeText } from './node-file-system';
import { toInternalPath, toNativePath } from './paths';
import type { ReviewRequest } from './review-request';
import { type ExitStatus, note, type Output, type Terminal } from './terminal';
import { unifiedDiff } from './unified-diff';
import { UsageError } from './usage-error';
import { openWorkspace, type Selection, selectTemplates, type Workspace } from './workspace';
import { writeFixed } from './write-fixed';
import { writeReport } from './write-report';

/** A review on its way: what was asked, of whom, over which files. */
interface Run {
  readonly request: ReviewRequest;
  readonly terminal: Terminal;
  readonly workspace: Workspace;
  readonly selection: Selection;
  /** The text that came by standard input stands in the place of this file. */
  readonly stdinFile: string | undefined;
}

/** `tactful review`. Throws a UsageError for what cannot be done at all. */
export async function reviewCommand(request: ReviewRequest, terminal: Terminal): Promise<ExitStatus> {
  const run = await prepare(request, terminal);
  const { project } = run.workspace;
  const { discovery, named } = run.selection;
  const review = () => project.review(discovery, named);
  if (request.fix === 'none') return finish(run, await review(), []);
  const fixed = await fixFiles(project, review, run.workspace.overlay, (file) => mayFix(run, file));
  if (request.fix === 'show') await showFixes(run, fixed);
  else if (run.stdinFile === undefined) return writeFixes(run, fixed, review);
  else
    await terminal.out.write(
      fixed.files[0]?.fixed ?? (await run.workspace.overlay.read(run.stdinFile)) ?? '',
    );
  return finish(run, fixed.result, []);
}

async function prepare(request: ReviewRequest, terminal: Terminal): Promise<Run> {
  const { folder, platform } = terminal;
  const stdinFile = request.stdin === undefined ? undefined : toInternalPath(request.stdin, folder, platform);
  const targets = await Promise.all(request.paths.map((path) => findTarget(path, folder, platform)));
  const paths = targets.map(({ kind, path }) => (kind === 'file' ? joinPath(path, '..') : path));
  const more = stdinFile === undefined ? [] : [joinPath(stdinFile, '..')];
  const workspace = await openWorkspace(terminal, [...paths, ...more], request.overrides);
  const stdin: Target[] = [];
  if (stdinFile !== undefined && request.stdin !== undefined) {
    templateNamed(stdinFile, request.stdin);
    workspace.overlay.replace(stdinFile, await readStdin(terminal));
    stdin.push({ kind: 'file', typed: request.stdin, path: stdinFile });
  }
  const selection = await selectTemplates([...targets, ...stdin], workspace, terminal);
  return { request, terminal, workspace, selection, stdinFile };
}

async function readStdin(terminal: Terminal): Promise<string> {
  const bytes = await terminal.readStdin().catch((error: unknown) => {
    throw new UsageError(
      `Standard input cannot be read (${error instanceof Error ? error.message : error}).`,
    );
  });
  const text = decodeText(bytes);
  if (text === undefined) throw new UsageError('Standard input is no UTF-8 text. Convert it to UTF-8.');
  return text;
}

/** A text from standard input has no files beside it that could be written along with it. */
const mayFix = ({ stdinFile }: Run, file: string): boolean => stdinFile === undefined || file === stdinFile;

const shownName = ({ workspace }: Run, file: string): string => relativePath(workspace.folder, file);

async function showFixes(run: Run, { files }: Fixed): Promise<void> {
  const { out, env } = run.terminal;
  const colours = createColours(wantsColour(run.request.color, env, out));
  for (const { file, original, fixed } of files) {
    await out.write(unifiedDiff(shownName(run, file), original, fixed, colours));
  }
}

/** Writes what was fixed, and reviews again what could not be written. */
async function writeFixes(run: Run, fixed: Fixed, review: () => Promise<ReviewResult>): Promise<ExitStatus> {
  const { workspace, terminal, request } = run;
  const { written, refused } = await writeFixed(fixed.files, fixed.fixes, workspace.disk, terminal.platform);
  if (written.length > 0 && !request.quiet) await note(terminal, `Fixed ${listFiles(run, written)}.`);
  if (refused.length === 0) return finish(run, fixed.result, []);
  for (const { file } of refused) workspace.overlay.restore(file);
  workspace.project.changed(refused.map(({ file }) => file));
  const mistakes = refused.map(({ file, reason }) => `${shownName(run, file)} ${reason}: it was not fixed.`);
  return finish(run, await review(), mistakes);
}

const MOST_NAMES = 3;

const listFiles = (run: Run, files: readonly string[]): string =>
  files.length > MOST_NAMES
    ? countOf(files.length, 'file')
    : listOf(files.map((file) => shownName(run, file)));

/** Hands the report over, says on standard error what kept the review from being whole, and gives the exit status. */
async function finish(run: Run, result: ReviewResult, unwritten: readonly string[]): Promise<ExitStatus> {
  const { request, terminal, workspace } = run;
  const report = result.report(workspace.folder);
  const fatal = result.problems.filter((problem) => problem.fatal);
  const output = await reportOutput(run);
  await output.write(
    request.format({
      report,
      textOf: (file) => result.textOf(joinPath(workspace.folder, file)),
      colours: createColours(wantsColour(request.color, terminal.env, output)),
      columns: output.columns,
      atLeast: !request.quiet ? 'hint' : request.failOn === 'never' ? 'error' : request.failOn,
    }),
  );
  const mistakes = [...unwritten, ...mistakesOf(report, fatal)];
  const remarks = request.quiet ? [] : baselineRemarks(result, workspace.folder);
  for (const line of [...mistakes, ...hintsFor(run, result), ...remarks]) await note(terminal, line);
  return exitStatus(report, mistakes, request.failOn);
}

/** Where the report goes: a file, or standard output unless that is taken by a fixed text or a diff. */
async function reportOutput({ request, terminal, stdinFile }: Run): Promise<Output> {
  const { output, fix } = request;
  if (output !== undefined) {
    const path = toNativePath(toInternalPath(output, terminal.folder, terminal.platform), terminal.platform);
    return { columns: undefined, write: (text) => writeReport(path, output, text) };
  }
  const isTaken = fix === 'show' || (fix === 'write' && stdinFile !== undefined);
  return isTaken ? terminal.err : terminal.out;
}

/** What to do where nothing was reviewed. */
function hintsFor({ selection }: Run, { reviews }: ReviewResult): readonly string[] {
  const { discovery, leftOut } = selection;
  if (reviews.some((review) => review.state === 'reviewed') || discovery.problems.length > 0) return [];
  const count = discovery.leftInPeace.length;
  if (count === 0)
    return leftOut.map(
      (typed) =>
        `Nothing was reviewed in \`${typed}\`: no template there holds {{, or all are ignored. Name a file to have it reviewed.`,
    );
  const files = count === 1 ? 'the file' : `any of the ${count} files`;
  return [
    `Nothing was reviewed, for nothing says that ${files} of a template's name ${count === 1 ? 'is' : 'are'} mail. Name files to have them reviewed, give --locale, or add a tactful.config.yaml or audience.yaml above them.`,
  ];
}
