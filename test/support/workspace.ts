import { readData } from '../../scripts/read-data';
import { createProject } from '../../src/project/create-project';
import type { Project, TemplateReview } from '../../src/project/project-types';
import { filesOf, templateName } from '../../src/rules/example-files';
import { readMarks } from '../../src/rules/read-marks';
import type { Example, Fix } from '../../src/rules/rule';
import { applyEdits } from '../../src/text/edits';
import type { FileSystem } from '../../src/text/file-system';
import type { Place } from '../../src/text/span';
import { MemoryFiles } from './memory-files';

/** The folder every workspace of the tests stands in. */
export const FOLDER = '/shop';

/** Files by absolute path. */
export type Files = ReadonlyMap<string, string>;

/** An example as files in a folder, with what is to be found in them. */
export interface ExampleWorkspace {
  readonly template: string;
  readonly files: Files;
  readonly marks: readonly (Place & { readonly rule: string })[];
}

export const absolute = (name: string): string => `${FOLDER}/${name}`;
export const relative = (file: string): string => file.slice(FOLDER.length + 1);

export function workspaceOf(example: Example): ExampleWorkspace {
  const read = Object.entries(filesOf(example)).map(([name, text]) => ({
    file: absolute(name),
    ...readMarks(text),
  }));
  return {
    template: absolute(templateName(example)),
    files: new Map(read.map(({ file, text }) => [file, text])),
    marks: read.flatMap(({ file, marks }) => marks.map((mark) => ({ file, ...mark }))),
  };
}

export const projectOf = (files: FileSystem): Project =>
  createProject({ files, readData, folder: FOLDER, version: '0.0.0' });

/** Reviews one template of a workspace as the command does that names it. */
export type ReviewIn = (files: Files, template: string) => Promise<TemplateReview>;

/**
 * A reviewer of one workspace after the other. They share a project, which is told what changed between them as an
 * editor would tell it: loading the language data anew for each takes 40 ms.
 */
export function createReviewer(): ReviewIn {
  const files = new MemoryFiles();
  const project = projectOf(files);
  let last: Promise<unknown> = Promise.resolve();
  return (texts, template) => {
    const review = last.then(() => {
      project.changed(files.replace(texts));
      return project.reviewTemplate(template, true);
    });
    last = review.catch(() => undefined);
    return review;
  };
}

/** What a fix makes of a workspace; a file that is not there yet is written. */
export function applyFix(files: Files, fix: Pick<Fix, 'edits'>): Files {
  const changed = new Map(files);
  for (const file of new Set(fix.edits.map((edit) => edit.file))) {
    const edits = fix.edits.filter((edit) => edit.file === file);
    changed.set(file, applyEdits(files.get(file) ?? '', edits));
  }
  return changed;
}

/** Where a place ends up once a fix is applied; what is inserted at its edges counts as part of it. */
export function movedBy(fix: Pick<Fix, 'edits'>, place: Place): Place {
  const edits = fix.edits.filter((edit) => edit.file === place.file);
  const grown = ({ span, text }: (typeof edits)[number]) => text.length - (span.end - span.start);
  const sum = (of: typeof edits) => of.reduce((total, edit) => total + grown(edit), 0);
  const { start, end } = place.span;
  const before = edits.filter((edit) => edit.span.end <= start && edit.span.start < start);
  const until = edits.filter((edit) => edit.span.start <= end);
  const cutStart = Math.min(
    start,
    ...edits.filter((e) => e.span.start < start && e.span.end > start).map((e) => e.span.start),
  );
  return {
    file: place.file,
    span: { start: cutStart + sum(before), end: Math.max(cutStart, end + sum(until)) },
  };
}
