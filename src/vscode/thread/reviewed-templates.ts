import type { TemplateReview } from '../../project/project-types';
import { unite } from '../../project/unite';
import type { FileReview } from '../../review/report';

/**
 * The latest review of every template that is open or kept, and what they say together about each file. A partial
 * counts through those who include it, and for itself only while nobody does.
 */
export class ReviewedTemplates {
  readonly #reviews = new Map<string, TemplateReview>();
  /** Reviews by the files they point into. */
  readonly #pointing = new Map<string, Set<TemplateReview>>();
  /** How many reviews include a partial. */
  readonly #included = new Map<string, number>();

  /** Takes a review in place of an older one of the same template; the files about which other things are said now. */
  take(review: TemplateReview): ReadonlySet<string> {
    const touched = new Set(this.drop(review.file));
    if (review.kind === 'partial' && this.isIncluded(review.file)) return touched;
    this.#reviews.set(review.file, review);
    for (const file of filesOf(review)) {
      touched.add(file);
      this.#pointing.set(file, (this.#pointing.get(file) ?? new Set()).add(review));
    }
    for (const partial of new Set(review.partials)) {
      this.#included.set(partial, (this.#included.get(partial) ?? 0) + 1);
      if (this.#reviews.get(partial)?.kind === 'partial')
        for (const file of this.drop(partial)) touched.add(file);
    }
    return touched;
  }

  drop(template: string): ReadonlySet<string> {
    const review = this.#reviews.get(template);
    if (!review) return new Set();
    this.#reviews.delete(template);
    const files = filesOf(review);
    for (const file of files) this.#pointing.get(file)?.delete(review);
    for (const partial of new Set(review.partials)) {
      this.#included.set(partial, (this.#included.get(partial) ?? 1) - 1);
    }
    return files;
  }

  isIncluded(partial: string): boolean {
    return (this.#included.get(partial) ?? 0) > 0;
  }

  includersOf(partial: string): readonly string[] {
    const reviews = this.isIncluded(partial) ? [...this.#reviews.values()] : [];
    return reviews.filter((review) => review.partials.includes(partial)).map((review) => review.file);
  }

  /** What all reviews say about one file together. */
  about(file: string): FileReview | undefined {
    const reviews = [...(this.#pointing.get(file) ?? [])];
    return unite(reviews).find((each) => each.file === file);
  }

  /** The text of a file as those saw it who speak of another. */
  textSeenFrom(about: string, file: string): string | undefined {
    return firstText(this.#pointing.get(about) ?? [], file);
  }

  all(): readonly TemplateReview[] {
    return [...this.#reviews.values()];
  }
}

/** The text of a file, from the first review that read it. */
export function firstText(reviews: Iterable<TemplateReview>, file: string): string | undefined {
  for (const review of reviews) {
    const text = review.textOf(file);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The template itself and every file that something is said about. */
const filesOf = (review: TemplateReview): ReadonlySet<string> =>
  new Set([review.file, ...review.findings.map((finding) => finding.place.file)]);
