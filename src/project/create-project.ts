import { type Readers, readersOf } from '../audience/readers';
import { registeredLocale } from '../audience/registered';
import { createIgnoredMatcher, createIncludedMatcher } from '../config/included';
import { findExactTimes } from '../disclosure/exact-times';
import type { HelperMeaning } from '../knowledge/helpers';
import type { Judge } from '../language/judge';
import { loadJudge } from '../language/load-judge';
import { buildMessage } from '../message/build-message';
import { type Condition, describe } from '../message/condition';
import type { Message } from '../message/message';
import { placeOf } from '../message/passage';
import { buildReport } from '../review/report';
import { reviewMessage } from '../review/review-message';
import type { DataProblem } from '../rules/rule';
import { RULES } from '../rules/rules';
import { startingAudience } from '../rules/starting-audience';
import { rememberingParser } from '../template/parse-expression';
import { readTemplate, type Template } from '../template/template';
import { basename, dirname, relativePath } from '../text/path';
import type { PlacedProblem } from '../text/problem';
import { CachedFiles, recording } from './cached-files';
import { findTemplateNames, isLeftOut } from './discover';
import { factsFor } from './facts';
import { findIncluders } from './find-includers';
import { findPartials, type Partials } from './find-partials';
import { type GovernedBy, type KnownReaders, loadAudience, loadSettings } from './load-governance';
import type {
  CommandOverrides,
  Discovery,
  PassageFacts,
  Project,
  ProjectOptions,
  ReviewOptions,
  ReviewProblem,
  ReviewResult,
  ReviewState,
  TemplateReview,
} from './project-types';
import { severalAtOnce } from './several-at-once';
import {
  hasTemplateName,
  isInMailFolder,
  isPartialName,
  isTemplate,
  LONGEST_TEMPLATE,
  looksLikeMail,
} from './template-files';
import { unite } from './unite';

/** A template with all that governs it. */
interface Prepared {
  readonly template: Template;
  readonly governed: GovernedBy;
  readonly readers: KnownReaders;
  readonly partials: Partials;
  readonly message: Message;
}

/** Opens a folder for review. Nothing is read before it is asked for. */
export function createProject(options: ProjectOptions): Project {
  return new FolderProject(options);
}

class FolderProject implements Project {
  readonly #options: ProjectOptions;
  readonly #files: CachedFiles;
  readonly #templates = new Map<string, Template>();
  readonly #settings = new Map<
    string,
    { readonly governed: Promise<GovernedBy>; readonly seen: ReadonlySet<string> }
  >();
  readonly #overrides: CommandOverrides;
  readonly #parse = rememberingParser();
  #judge: Promise<Judge> | undefined;

  constructor(options: ProjectOptions) {
    this.#options = options;
    this.#files = new CachedFiles(options.files);
    const { locales, ...others } = options.overrides ?? {};
    const canonical = locales?.map((tag) => registeredLocale(tag) ?? tag);
    this.#overrides = canonical ? { ...others, locales: canonical } : others;
  }

  changed(paths: readonly string[]): void {
    for (const path of paths) {
      this.#files.forget(path);
      this.#templates.delete(path);
    }
    this.#settings.clear();
  }

  // ---- finding templates ----

  async discover(paths: readonly string[]): Promise<Discovery> {
    const templates = new Set<string>();
    const leftInPeace = new Set<string>();
    const problems: ReviewProblem[] = [];
    for (const path of paths) {
      if (await this.#isFile(path)) {
        const state = await this.#stateOf(path, new Set(), true);
        if (state === 'reviewed') templates.add(path);
        else problems.push(problemOf(path, state));
        continue;
      }
      const { top } = await this.#governed(`${path}/x`);
      const names = await findTemplateNames(this.#files, path, top);
      const states = await severalAtOnce(names, async (file) => ({ file, state: await this.#stateOf(file, new Set()) }));
      for (const { file, state } of states) {
        if (state === 'reviewed') templates.add(file);
        else if (state === 'not-mail') leftInPeace.add(file);
        else if (state === 'too-large' || state === 'unreadable') problems.push(problemOf(file, state));
      }
    }
    return { templates: [...templates].sort(), leftInPeace: [...leftInPeace].sort(), problems };
  }

  async #isFile(path: string): Promise<boolean> {
    const entries = await this.#files.list(path.slice(0, path.lastIndexOf('/')) || '/');
    return entries?.some((entry) => entry.name === basename(path) && entry.kind === 'file') ?? false;
  }

  /** Whether anything says that a file is mail (contract, section 2); who names a file has said so. */
  async #stateOf(file: string, dependencies: Set<string>, named = false): Promise<ReviewState> {
    const files = recording(this.#files, dependencies);
    if (!hasTemplateName(file)) return 'no-template';
    if (((await files.size(file)) ?? 0) > LONGEST_TEMPLATE) return 'too-large';
    const text = await files.read(file);
    if (text === undefined) return 'unreadable';
    if (!isTemplate(file, text)) return 'no-template';
    if (named) return 'reviewed';
    const { settings, top } = await this.#governed(file, dependencies);
    if (createIgnoredMatcher(settings)(file) || (await isLeftOut(files, file, top))) return 'ignored';
    if (settings.governed) return createIncludedMatcher(settings)(file) ? 'reviewed' : 'not-mail';
    if (isInMailFolder(relativePath(settings.root, file)) || looksLikeMail(text)) return 'reviewed';
    const readers = await loadAudience(
      this.#template(file, text, settings.dialect.value),
      settings,
      files,
      this.#overrides,
    );
    return readers.isDeclared ? 'reviewed' : 'not-mail';
  }

  // ---- reading ----

  /** Files of one folder share their settings, unless an override names some of them. */
  async #governed(file: string, dependencies: Set<string> = new Set()): Promise<GovernedBy> {
    const folder = dirname(file);
    const known = this.#settings.get(folder);
    if (known) {
      const governed = await known.governed;
      for (const path of known.seen) dependencies.add(path);
      if (!governed.isForOneFile) return governed;
    }
    const seen = new Set<string>();
    const governed = loadSettings(file, this.#options.folder, recording(this.#files, seen), this.#overrides);
    if (!known) this.#settings.set(folder, { governed, seen });
    const loaded = await governed;
    for (const path of seen) dependencies.add(path);
    return loaded;
  }

  async settingsFor(file: string) {
    return (await this.#governed(file)).settings;
  }

  async audienceFor(file: string) {
    const { settings } = await this.#governed(file);
    const template = this.#template(file, (await this.#files.read(file)) ?? '', settings.dialect.value);
    return (await loadAudience(template, settings, this.#files, this.#overrides)).audience;
  }

  /** A template is read once, until its text or its dialect changes. */
  #template(file: string, text: string, dialect: string): Template {
    const key = `${file}\n${dialect}`;
    const known = this.#templates.get(key);
    if (known?.text === text) return known;
    const read = readTemplate(file, text, dialect, this.#parse);
    this.#templates.set(key, read);
    return read;
  }

  async #prepare(file: string, text: string, dependencies: Set<string>): Promise<Prepared> {
    const files = recording(this.#files, dependencies);
    const governed = await this.#governed(file, dependencies);
    const { settings } = governed;
    const read = (path: string, content: string) => this.#template(path, content, settings.dialect.value);
    const template = read(file, text);
    const readers = await loadAudience(template, settings, files, this.#overrides);
    const partials = await findPartials(template, settings, files, read);
    const message = buildMessage(template, {
      partial: (name) => partials.get(name),
      ownMeaning: (name) => ownMeaning(settings.helpers.get(name)?.value),
      ownGuard: (name) => {
        const own = settings.helpers.get(name)?.value;
        return own?.guards === undefined
          ? undefined
          : { guards: own.guards, ...(own.equals === undefined ? {} : { equals: own.equals }) };
      },
    });
    return { template, governed, readers, partials, message };
  }

  // ---- reviewing ----

  /** The data about languages is read with the first passage that is judged. */
  #loadJudge(): Promise<Judge> {
    const { judge, readData } = this.#options;
    this.#judge ??= judge ? Promise.resolve(judge) : loadJudge(readData);
    return this.#judge;
  }

  async reviewTemplate(file: string, named = false): Promise<TemplateReview> {
    const dependencies = new Set<string>();
    const state = await this.#stateOf(file, dependencies, named);
    const text = (await this.#files.read(file)) ?? '';
    const prepared = await this.#prepare(file, state === 'reviewed' ? text : '', dependencies);
    const review = state === 'reviewed' ? await this.#check(prepared) : NOTHING;
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
      findings: review.findings,
      suppressed: review.suppressed,
      problems: review.failures.map((failure) => ({ ...failure, fatal: true })),
      dependencies,
      partials: [...prepared.partials.values()].map((partial) => partial.file),
      textOf: textsOf(dependencies, this.#files),
    };
  }

  async #check(prepared: Prepared) {
    return reviewMessage(RULES, await this.#subject(prepared));
  }

  /** All that rules may ask of a message. */
  async #subject(prepared: Prepared) {
    const { template, message, readers, governed, partials } = prepared;
    const { audience } = readers;
    const judge = await this.#loadJudge();
    return {
      template,
      message,
      templates: [...new Set([template, ...partials.values()])],
      audience,
      settings: governed.settings,
      judge,
      readersOf: remembering((condition: Condition) => readersOf(condition, audience)),
      disclosures: findExactTimes(message, factsFor(audience, governed.settings)),
      metadataProblems: readers.problems.map(asDataProblem),
      configProblems: governed.problems.map(asDataProblem),
      textOf: (path: string) => this.#files.known.get(path),
    };
  }

  async review(
    discovery: Discovery,
    named: ReadonlySet<string>,
    options: ReviewOptions = {},
  ): Promise<ReviewResult> {
    const reviews: TemplateReview[] = [];
    const included = new Set<string>();
    // Partials come last: those that a mail includes have been reviewed by then, as their readers see them.
    const [later, first] = partition(
      discovery.templates,
      (file) => !named.has(file) && this.#isPartial(file),
    );
    for (const file of [...first, ...later]) {
      if (options.isCancelled?.()) break;
      if (!included.has(file) || named.has(file)) {
        const review = await this.reviewTemplate(file, named.has(file));
        reviews.push(review);
        for (const partial of review.partials) included.add(partial);
      }
      options.onProgress?.(reviews.length, discovery.templates.length);
    }
    return this.#result(reviews, discovery);
  }

  #isPartial(file: string): boolean {
    const inFolder = isPartialName(relativePath(this.#options.folder, file));
    return (
      inFolder ||
      /^\uFEFF?---\s[\s\S]{0,2000}^partial:\s*true/m.test(this.#files.known.get(file)?.slice(0, 4000) ?? '')
    );
  }

  #result(reviews: readonly TemplateReview[], discovery: Discovery): ReviewResult {
    const files = unite(reviews);
    const problems = [...discovery.problems, ...reviews.flatMap((review) => review.problems)];
    const textOf = (file: string) => this.#files.known.get(file);
    const { version } = this.#options;
    const report = (folder: string) =>
      buildReport({ files, problems: problems.map(withoutFatal), folder, version, textOf });
    return { reviews, files, problems, report, textOf };
  }

  async includersOf(file: string): Promise<readonly string[]> {
    const { top } = await this.#governed(file);
    return findIncluders(file, {
      names: await findTemplateNames(this.#files, this.#options.folder, top),
      textOf: async (path) =>
        ((await this.#files.size(path)) ?? 0) > LONGEST_TEMPLATE ? undefined : this.#files.read(path),
      partialsOf: async (path, text) => {
        if ((await this.#stateOf(path, new Set())) !== 'reviewed') return [];
        const { partials } = await this.#prepare(path, text, new Set());
        return [...partials.values()].map((partial) => partial.file);
      },
    });
  }

  async startingAudience(file: string): Promise<string | undefined> {
    const text = await this.#files.read(file);
    if (text === undefined) return undefined;
    const subject = await this.#subject(await this.#prepare(file, text, new Set()));
    return startingAudience({ ...subject, isSuppressed: () => false, option: () => undefined });
  }

  async passageAt(file: string, offset: number): Promise<PassageFacts | undefined> {
    const text = await this.#files.read(file);
    if (text === undefined) return undefined;
    const { message, readers, governed } = await this.#prepare(file, text, new Set());
    const units = message.units.flatMap((unit) => {
      const place = placeOf(unit.runs);
      const hit = unit.runs.some(
        (run) => run.place.file === file && run.place.span.start <= offset && offset <= run.place.span.end,
      );
      return place && hit ? [{ unit, place }] : [];
    });
    const smallest = units.reduce<(typeof units)[number] | undefined>(
      (best, each) => (best && best.unit.text.length <= each.unit.text.length ? best : each),
      undefined,
    );
    if (!smallest) return undefined;
    const judge = await this.#loadJudge();
    const { unit, place } = smallest;
    const { locales } = readersOf(unit.condition, readers.audience);
    const names = governed.settings.names.map((name) => name.value);
    const verdict = judge.judge(unit.text, { locales, reads: readers.audience.reads, candidates: [], names });
    const language = verdict.kind === 'unsure' ? judge.identify(unit.text)?.language : verdict.language;
    return { place, part: unit.passage.part, condition: describe(unit.condition), locales, language };
  }
}

/** Answers for each condition once: one message asks again and again about the same few. */
function remembering(ask: (condition: Condition) => Readers): (condition: Condition) => Readers {
  const known = new Map<Condition, Readers>();
  return (condition) => {
    const readers = known.get(condition) ?? ask(condition);
    known.set(condition, readers);
    return readers;
  };
}

const NOTHING = { findings: [], suppressed: new Map<string, number>(), languages: [], failures: [] };

/** Why a file is not reviewed, for whoever asked for it. */
function problemOf(file: string, state: ReviewState): ReviewProblem {
  if (state === 'too-large') return { file, message: TOO_LARGE, fatal: false };
  return { file, message: state === 'unreadable' ? UNREADABLE : noTemplate(file), fatal: true };
}

const TOO_LARGE = 'Skipped: the file is larger than 1 MB. Split it, or name it under `ignore`.';
const UNREADABLE = 'This file cannot be read. Check that it is text in UTF-8 and that you may read it.';
const noTemplate = (file: string): string =>
  `${basename(file)} is no template: its name must end in .hbs, .handlebars, .mustache or .mjml, or in .html, .htm, .tpl or .txt with {{ in it.`;

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

/** A snapshot: later edits change nothing of it. */
function textsOf(paths: ReadonlySet<string>, files: CachedFiles): (file: string) => string | undefined {
  const texts = new Map(
    [...paths].flatMap((path) => {
      const text = files.known.get(path);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
  return (file) => texts.get(file);
}

function asDataProblem(problem: PlacedProblem): DataProblem {
  const { place, message, suggestion } = problem;
  if (!suggestion) return { place, message };
  const { title, kind, span, text } = suggestion;
  return { place, message, fix: { title, kind, edits: [{ file: place.file, span, text }] } };
}

function ownMeaning(
  facts: { fallback?: boolean; compares?: unknown; format?: unknown; translate?: boolean } | undefined,
): HelperMeaning | undefined {
  if (!facts) return undefined;
  if (facts.fallback) return { role: 'fallback' };
  if (facts.compares) return { role: 'compare', negated: facts.compares === 'not' };
  if (facts.format)
    return {
      role: 'format',
      of: facts.format === 'date' || facts.format === 'number' ? facts.format : 'text',
    };
  return facts.translate ? { role: 'translate' } : undefined;
}
