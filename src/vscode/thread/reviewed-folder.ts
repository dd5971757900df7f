import type { Project, ReviewProblem, TemplateReview } from '../../project/project-types';
import { unite } from '../../project/unite';
import { buildReport, type Report } from '../../review/report';
import { dirname } from '../../text/path';
import type { Place } from '../../text/span';
import type { Change, FileFindings, ReviewAnswer, ReviewQuestion, TemplateFacts } from '../protocol';
import { firstText, ReviewedTemplates } from './reviewed-templates';
import { Ranges, shownFinding } from './shown-findings';

/** A project with what was found in it so far. */
export class ReviewedFolder {
  readonly project: Project;
  readonly #folder: string;
  readonly #version: string;
  readonly #reviews = new ReviewedTemplates();
  /** Of every template that was asked for, those that are not mail included. */
  readonly #dependencies = new Map<string, readonly string[]>();
  readonly #kept = new Set<string>();
  /** When a file last changed, in the host's count. */
  readonly #changes = new Map<string, number>();
  #now = 0;
  /** Partials that nobody includes, as far as was found. */
  readonly #alone = new Set<string>();
  #discoveryProblems: readonly ReviewProblem[] = [];

  constructor(project: Project, folder: string, version: string) {
    this.project = project;
    this.#folder = folder;
    this.#version = version;
  }

  changed({ number, files, isStructural }: Change): readonly string[] {
    this.#now = number;
    this.project.changed(files, isStructural);
    for (const file of files) {
      this.#changes.set(file, number);
      if (isStructural) this.#changes.set(dirname(file), number);
    }
    if (isStructural || files.some((file) => !this.#alone.has(file))) this.#alone.clear();
    return this.#dependents(files, isStructural);
  }

  /** Templates whose review depends on one of the files; on a structural change, also on a folder that holds one. */
  #dependents(files: readonly string[], isStructural: boolean): readonly string[] {
    const changed = new Set(isStructural ? [...files, ...files.map(dirname)] : files);
    const below = isStructural ? files.map((file) => `${file}/`) : [];
    const isHit = (path: string) => changed.has(path) || below.some((prefix) => path.startsWith(prefix));
    return [...this.#dependencies].filter(([, paths]) => paths.some(isHit)).map(([file]) => file);
  }

  async review({ file, named, keep, refresh, number }: ReviewQuestion): Promise<ReviewAnswer> {
    this.#now = Math.max(this.#now, number);
    const seen = this.#now;
    const isOutdated = (paths: Iterable<string>) => this.#haveChanged(paths, seen);
    void this.project.readAhead(file);
    const review = await this.project.reviewTemplate(file, named, isOutdated);
    const isGivenUp = isOutdated(review.dependencies);
    const includers = isGivenUp ? [] : await this.#includersOf(review);
    const dependencies = [...review.dependencies];
    this.#dependencies.set(file, dependencies);
    const isStale = isGivenUp || isOutdated(dependencies);
    const touched = isStale ? new Set<string>() : this.#take(review, includers, keep);
    return {
      facts: factsOf(review),
      isStale,
      seen,
      files: [...new Set([...touched, ...refresh])].map((each) => this.findingsOf(each)),
      dependencies,
      partials: review.partials,
      includers,
      problems: review.problems.map(({ message }) => message),
    };
  }

  #haveChanged(paths: Iterable<string>, since: number): boolean {
    for (const path of paths) if ((this.#changes.get(path) ?? 0) > since) return true;
    return false;
  }

  #take(review: TemplateReview, includers: readonly string[], keep: boolean): ReadonlySet<string> {
    if (keep) this.#kept.add(review.file);
    const isFound = review.state === 'reviewed' && includers.length === 0;
    return isFound ? this.#reviews.take(review) : this.#reviews.drop(review.file);
  }

  /** Who includes a partial; the folder is searched once, until something changes. */
  async #includersOf({ file, kind, state }: TemplateReview): Promise<readonly string[]> {
    if (kind !== 'partial' || state === 'no-template' || state === 'unreadable' || this.#alone.has(file))
      return [];
    const known = this.#reviews.includersOf(file);
    if (known.length > 0) return known;
    const found = await this.project.includersOf(file);
    if (found.length === 0) this.#alone.add(file);
    return found;
  }

  /** Gives up templates. */
  drop(files: readonly string[]): readonly FileFindings[] {
    for (const file of files) {
      this.#dependencies.delete(file);
      this.#kept.delete(file);
    }
    const touched = new Set(files.flatMap((file) => [...this.#reviews.drop(file)]));
    return [...touched].map((file) => this.findingsOf(file));
  }

  findingsOf(file: string): FileFindings {
    const findings = this.#reviews.about(file)?.findings ?? [];
    const ranges = new Ranges((path) => this.#reviews.textSeenFrom(file, path));
    return { file, findings: findings.map((finding) => shownFinding(finding, ranges)) };
  }

  /** Reviewed templates that include a partial. */
  includersOf(file: string): readonly string[] {
    return this.#reviews.includersOf(file);
  }

  /** The rules that found something in a stretch of a file. */
  rulesIn({ file, span }: Place): readonly string[] {
    const findings = this.#reviews.about(file)?.findings ?? [];
    const hit = findings.filter(({ place }) => place.span.start < span.end && span.start < place.span.end);
    return [...new Set(hit.map((finding) => finding.rule))];
  }

  async discover() {
    const { templates, leftInPeace, problems } = await this.project.discover([this.#folder]);
    this.#discoveryProblems = problems;
    return {
      templates,
      leftInPeace: leftInPeace.length,
      problems: problems.map(({ file, message }) => `${file}: ${message}`),
    };
  }

  /** The report on what is kept, as the command writes it. */
  report(): Report {
    const reviews = this.#reviews.all().filter((review) => this.#kept.has(review.file));
    const problems = [...this.#discoveryProblems, ...reviews.flatMap((review) => review.problems)];
    return buildReport({
      files: unite(reviews),
      problems: problems.map(({ file, place, message }) => ({ file, message, ...(place ? { place } : {}) })),
      folder: this.#folder,
      version: this.#version,
      textOf: (file) => firstText(reviews, file),
    });
  }
}

function factsOf({ state, kind, audience, languages }: TemplateReview): TemplateFacts {
  const counts = new Map<string, number>();
  for (const { language } of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return {
    state,
    kind,
    locales: audience.locales?.value.map((locale) => locale.value) ?? [],
    sources: audience.sources,
    languages: [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language),
  };
}
