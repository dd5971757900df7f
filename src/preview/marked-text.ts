import type { RenderedText } from '../render/rendered';
import type { Finding } from '../review/finding';
import { overlaps, type Place, span } from '../text/span';

/** A stretch of a rendered text that a finding is about; empty where a value that is missing should stand. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Number of the finding, from 1. */
  readonly finding: number;
}

/** A rendered text with its marks, sorted by where they start. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A piece of a rendered text, and the findings that are about it. */
interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly found: T;
}

/** Which of some findings stand at a place. The same places are asked about for every sample. */
export type FindingsAt = (place: Place) => readonly Finding[];

export function findingsAt(findings: readonly Finding[]): FindingsAt {
  const known = new Map<Place, readonly Finding[]>();
  return (place) => {
    const found = known.get(place) ?? findings.filter((each) => isAt(each.place, place));
    known.set(place, found);
    return found;
  };
}

/** A finding with an empty place is about a file as a whole, and shows nowhere. */
const isAt = ({ file, span: found }: Place, { file: own, span: at }: Place): boolean =>
  file === own && found.start < found.end && overlaps(found, at);

/** Where findings show in a rendered text, in its order; a finding comes again where its text does. */
export function* hitsIn({ stretches }: RenderedText, at: FindingsAt): Generator<Hit<Finding>> {
  let offset = 0;
  const progress = new Progress();
  for (const { text, kind, place } of stretches) {
    const own = kind === 'literal' ? progress.take(place, text.length) : undefined;
    for (const found of at(place)) {
      const [from, to] = own ? within(found.place, own.start, own.end) : [0, text.length];
      if (from <= to) yield { start: offset + from, end: offset + to, found };
    }
    offset += text.length;
  }
}

/** The part of a literal stretch that a finding covers; nothing (`from` after `to`) where it lies elsewhere. */
function within({ span: found }: Place, start: number, end: number): readonly [number, number] {
  const from = Math.max(found.start, start) - start;
  const to = Math.min(found.end, end) - start;
  return from < to ? [from, to] : [1, 0];
}

/**
 * Literal text that is indented line by line comes in several pieces, all with the place of the whole: this tells
 * which part of the place each of them is.
 */
class Progress {
  readonly #taken = new Map<Place, number>();

  /** Nothing where text and place are not the same, character by character. */
  take(place: Place, length: number) {
    const { start, end } = place.span;
    if (length === end - start) return span(start, end);
    const before = this.#taken.get(place) ?? 0;
    if (before + length > end - start) return undefined;
    this.#taken.set(place, before + length === end - start ? 0 : before + length);
    return span(start + before, start + before + length);
  }
}

/** Marks a rendered text; `numberOf` gives nothing for what does not concern its reader. */
export function markText(
  rendered: RenderedText,
  at: FindingsAt,
  numberOf: (finding: Finding) => number | undefined,
): MarkedText {
  const open = new Map<number, Mark>();
  const marks: Mark[] = [];
  for (const { start, end, found } of hitsIn(rendered, at)) {
    const finding = numberOf(found);
    if (finding === undefined) continue;
    const last = open.get(finding);
    if (last?.end === start) open.set(finding, { ...last, end });
    else {
      if (last) marks.push(last);
      open.set(finding, { start, end, finding });
    }
  }
  marks.push(...open.values());
  return { text: rendered.text, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end) };
}
