import { version } from '../../../package.json';
import { loadPhrases } from '../../disclosure/load-phrases';
import { loadJudge } from '../../language/load-judge';
import { createProject } from '../../project/create-project';
import { effectiveValues } from '../../project/effective-values';
import type { Pauses } from '../../project/in-slices';
import type { Project } from '../../project/project-types';
import { ruleById } from '../../rules/rules';
import type { FileSystem } from '../../text/file-system';
import { LineIndex } from '../../text/line-index';
import { basename, dirname } from '../../text/path';
import { loadedOnce } from '../../text/remembered';
import type {
  AudienceFile,
  ConfigurationLine,
  EngineHandlers,
  FileOf,
  PassageAnswer,
  ProjectFolder,
} from '../protocol';
import { createPauses } from './pauses';
import { ReviewedFolder } from './reviewed-folder';
import { Ranges } from './shown-findings';

export interface EngineFiles {
  readonly filesOf: (folder: ProjectFolder) => FileSystem;
  readonly readData: (name: string) => Promise<Uint8Array>;
  readonly pauses?: Pauses;
}

/** The engine as it answers the extension host: one project for each folder, opened when it is first asked for. */
export function createEngine({ filesOf, readData, pauses = createPauses() }: EngineFiles): EngineHandlers {
  const folders = new Map<string, ReviewedFolder>();
  const judge = loadedOnce(() => loadJudge(readData));
  const phrasesIn = loadPhrases(readData);
  const open = (folder: ProjectFolder): ReviewedFolder => {
    const key = `${folder.system} ${folder.path}`;
    const known = folders.get(key);
    if (known) return known;
    // Whoever opens a folder reviews something in it: what that takes is read while its files are.
    judge().catch(() => {});
    const files = filesOf(folder);
    const project = createProject({
      files,
      readData,
      judge,
      phrasesIn,
      folder: folder.path,
      version,
      pauses,
    });
    const opened = new ReviewedFolder(project, folder.path, version);
    folders.set(key, opened);
    return opened;
  };
  return {
    review: (question) => open(question.folder).review(question),
    prepare: async ({ folder, file }) => {
      const { project } = open(folder);
      await project.reviewTemplate(file, false);
      await project.readGoverning();
    },
    drop: ({ folder, files }) => open(folder).drop(files),
    changed: (change) => open(change.folder).changed(change),
    governed: ({ folder, file }) => governedTemplates(open(folder).project, file),
    discover: (folder) => open(folder).discover(),
    passage: (given) => describePassage(open(given.folder), filesOf(given.folder), given),
    configuration: ({ folder, file }) => describeConfiguration(open(folder).project, filesOf(folder), file),
    audienceFile: ({ folder, file }) => firstAudienceFile(open(folder).project, file),
    report: (folder) => open(folder).report(),
  };
}

/** So many templates show what is wrong in a file that governs more of them. */
const MOST_GOVERNED = 20;

/** `offer.audience.yaml` governs `offer.hbs`; an `audience.yaml` and a configuration all that is below their folder. */
async function governedTemplates(project: Project, file: string): Promise<readonly string[]> {
  const folder = dirname(file);
  const { templates } = await project.discover([folder]);
  const stem = /^(.+)\.audience\.(?:ya?ml|json)$/.exec(basename(file))?.[1];
  const own = templates.filter(
    (path) => dirname(path) === folder && basename(path).replace(/\.[^.]+$/, '') === stem,
  );
  return (stem === undefined ? templates : own).slice(0, MOST_GOVERNED);
}

/** A partial is described by the readers of so many of those who include it. */
const MOST_INCLUDERS = 10;

async function describePassage(
  folder: ReviewedFolder,
  files: FileSystem,
  { file, line, column }: FileOf & { line: number; column: number },
): Promise<PassageAnswer | undefined> {
  const text = await files.read(file);
  if (text === undefined) return undefined;
  const offset = new LineIndex(text).offset({ line, column });
  const through = folder.includersOf(file).slice(0, MOST_INCLUDERS);
  const passages = await Promise.all(
    (through.length > 0 ? through : [file]).map((each) => folder.project.passageAt(file, offset, each)),
  );
  const passage = passages.find((each) => each?.place.file === file);
  if (!passage) return undefined;
  const rules = folder.rulesIn(passage.place);
  return {
    range: new Ranges(() => text).of(file, passage.place.span),
    part: passage.part,
    condition: passage.condition,
    locales: [...new Set(passages.flatMap((each) => each?.locales ?? []))],
    language: passage.language,
    concerns: rules.map((rule) => ({ rule, why: ruleById(rule)?.meta.why ?? '' })),
  };
}

async function describeConfiguration(
  project: Project,
  files: FileSystem,
  file: string,
): Promise<readonly ConfigurationLine[]> {
  const sections = effectiveValues(await project.settingsFor(file), await project.audienceFor(file));
  const lineOf = await linesOf(
    files,
    sections.flatMap((section) => section.values.map(({ at }) => at?.file)),
  );
  return sections.flatMap(({ title, values }): readonly ConfigurationLine[] => [
    { depth: 0, text: `${title}:` },
    ...values.map(({ name, value, at }) => ({
      depth: 1,
      text: `${name}: ${value}`,
      ...(at ? { from: { file: at.file, line: lineOf(at.file, at.span.start) } } : {}),
    })),
  ]);
}

/** Reads files and gives the line of an offset in them. */
async function linesOf(fileSystem: FileSystem, files: readonly (string | undefined)[]) {
  const named = [...new Set(files.filter((file) => file !== undefined))];
  const texts = await Promise.all(named.map((file) => fileSystem.read(file)));
  const indexes = new Map(named.map((file, i) => [file, new LineIndex(texts[i] ?? '')]));
  return (file: string, offset: number): number => indexes.get(file)?.line(offset) ?? 1;
}

async function firstAudienceFile(project: Project, file: string): Promise<AudienceFile | undefined> {
  const { sources, locales } = await project.audienceFor(file);
  const own = `${dirname(file)}/${basename(file).replace(/\.[^.]+$/, '')}.audience`;
  const there = locales ? sources[0] : sources.find((source) => source.startsWith(`${own}.`));
  if (there !== undefined) return { file: there, text: undefined };
  const text = await project.startingAudience(file);
  return text === undefined ? undefined : { file: `${own}.yaml`, text };
}
