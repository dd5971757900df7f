import { declaredLocales } from '../audience/declared-locales';
import { buildPreview } from '../preview/build-preview';
import { reviewMessage } from '../review/review-message';
import { RULES } from '../rules/rules';
import { prepareTemplate } from './prepare-template';
import type { TemplatePreview } from './project-types';
import { stateOf } from './review-state';
import { subjectOf } from './review-subject';
import type { WorkspaceState } from './workspace-state';

/** A template as one of its samples gets it (by default the first), with what a review finds in it. */
export async function previewTemplate(
  file: string,
  name: string | undefined,
  workspace: WorkspaceState,
): Promise<TemplatePreview> {
  const state = await stateOf(file, workspace, new Set(), true);
  const text = state === 'reviewed' ? ((await workspace.files.read(file)) ?? '') : '';
  const prepared = await prepareTemplate(file, text, workspace);
  const names = prepared.samples.map((sample) => sample.name);
  const shown = name === undefined ? 0 : names.indexOf(name);
  const textOf = (path: string) => workspace.files.known.get(path);
  const known = { state, names, root: prepared.governed.settings.root, textOf };
  if (state !== 'reviewed' || !prepared.samples[shown])
    return { ...known, preview: undefined, findings: [], problems: [] };
  const subject = await subjectOf(prepared, workspace);
  const { findings, failures } = reviewMessage(RULES, subject);
  const preview = buildPreview({
    template: prepared.template,
    samples: subject.samples,
    shown,
    findings,
    locales: declaredLocales(subject.audience),
    folder: workspace.folder,
    textOf,
  });
  const problems = failures.map((failure) => ({ ...failure, fatal: true }));
  return { ...known, preview, findings, problems };
}
