import type { Place } from '../text/span';
import { commentsOfTemplate, commentsOfYaml } from './comments';
import type { GivenSubject } from './given-subject';
import { Suppressions } from './suppressions';

/** The suppressions of every file of a review, read when first asked for. */
export class SuppressionStore {
  readonly #subject: GivenSubject;
  readonly #files = new Map<string, Suppressions>();
  readonly #includes = new Map<string, readonly Place[]>();

  constructor(subject: GivenSubject) {
    this.#subject = subject;
  }

  of(file: string): Suppressions {
    const known = this.#files.get(file);
    if (known) return known;
    const text = this.#subject.textOf(file) ?? '';
    const template = this.#subject.templates.find((each) => each.file === file);
    const comments = template ? commentsOfTemplate(template) : commentsOfYaml(text);
    const read = new Suppressions(file, comments, text);
    this.#files.set(file, read);
    return read;
  }

  /** Whether a finding is silenced at the place itself or, inside a partial, at every place that includes it. */
  isSilenced(rule: string, place: Place): boolean {
    return this.#holds(place, (at) => this.of(at.file).silences(rule, at.span.start));
  }

  /** As `isSilenced`, for a rule that only wants to know: what silences is not thereby used. */
  wouldSilence(rule: string, place: Place): boolean {
    const { file, span } = place;
    // Asked of every text: most stand in the template itself, which nothing includes.
    if (file === this.#subject.template.file) return this.of(file).wouldSilence(rule, span.start);
    return this.#holds(place, (at) => this.of(at.file).wouldSilence(rule, at.span.start));
  }

  /** True where every way from the message to the place leads over one that passes the test. */
  #holds(place: Place, test: (at: Place) => boolean): boolean {
    const asked = new Set<string>();
    const waiting = [place];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (test(next)) continue;
      const includes = this.#includesOf(next.file);
      if (includes.length === 0) return false;
      if (asked.has(next.file)) continue;
      asked.add(next.file);
      waiting.push(...includes);
    }
    return true;
  }

  /** Where a partial is included. */
  #includesOf(file: string): readonly Place[] {
    if (file === this.#subject.template.file) return [];
    const known = this.#includes.get(file);
    if (known) return known;
    const found = this.#subject.message.partials.filter((use) => use.file === file).map((use) => use.place);
    this.#includes.set(file, found);
    return found;
  }
}
