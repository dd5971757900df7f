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
    return this.#holds(place, (at) => this.of(at.file).wouldSilence(rule, at.span.start));
  }

  /** At the place, or at all that include its file, or at all that include these; `seen`: files that are being asked. */
  #holds(place: Place, test: (at: Place) => boolean, seen: readonly string[] = []): boolean {
    if (test(place)) return true;
    if (seen.includes(place.file)) return false;
    const includes = this.#includesOf(place.file);
    return includes.length > 0 && includes.every((at) => this.#holds(at, test, [...seen, place.file]));
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
