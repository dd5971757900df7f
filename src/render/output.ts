import type { Place } from '../text/span';
import { asText } from './own-value';
import type { RenderedText, Stretch } from './rendered';

interface Indent {
  readonly text: string;
  readonly place: Place;
  isAtLineStart: boolean;
}

/** Thrown, and caught where rendering starts, once a budget is spent. */
export class RenderStop extends Error {
  readonly because: 'steps' | 'depth' | 'output';
  readonly place: Place;

  constructor(because: 'steps' | 'depth' | 'output', place: Place) {
    super(because);
    this.because = because;
    this.place = place;
  }
}

/** Collects what is rendered, piece by piece. */
export class Output {
  readonly #stretches: Stretch[] = [];
  readonly #included: Place[] = [];
  readonly #indents: Indent[] = [];
  #left: number;
  #uncertain = 0;

  /** `longest`: how many characters there may be. */
  constructor(longest: number) {
    this.#left = longest;
  }

  /** How many characters may still be written. */
  get left(): number {
    return this.#left;
  }

  /** How many pieces there are. */
  get count(): number {
    return this.#stretches.length;
  }

  write(stretch: Stretch): void {
    if (this.#indents.length > 0) this.#writeIndented(stretch);
    else this.#add(stretch);
  }

  /** Notes that a partial is included here. */
  include(place: Place): void {
    if (this.#uncertain === 0) this.#included.push(place);
  }

  /** What is written until `run` ends is indented line by line. */
  indented(text: string, place: Place, run: () => void): void {
    this.#indents.push({ text, place, isAtLineStart: true });
    run();
    this.#indents.pop();
  }

  /** What is written until `run` ends may never be shown. */
  uncertain(run: () => void): void {
    this.#uncertain++;
    run();
    this.#uncertain--;
  }

  /** Puts one value in the place of all that was written since there were `count` pieces, but for indents. */
  replaceFrom(count: number, value: unknown, place: Place): void {
    const replaced = this.#stretches.splice(count);
    for (const { text } of replaced) this.#left += text.length;
    for (const stretch of replaced.filter(({ kind }) => kind === 'literal')) this.#add(stretch);
    const paths = [...new Set(replaced.flatMap((stretch) => stretch.paths))];
    this.#add({ text: asText(value), kind: 'value', place, paths, isCertain: true });
  }

  finish(): RenderedText {
    return new Joined(this.#stretches, this.#included);
  }

  #add(stretch: Stretch): void {
    this.#left -= stretch.text.length;
    if (this.#left < 0) throw new RenderStop('output', stretch.place);
    this.#stretches.push(this.#uncertain > 0 ? { ...stretch, isCertain: false } : stretch);
  }

  #writeIndented(stretch: Stretch): void {
    if (stretch.text === '') {
      this.#add(stretch);
      return;
    }
    let pieces: readonly Stretch[] = [stretch];
    for (const indent of [...this.#indents].reverse())
      pieces = pieces.flatMap((piece) => indentPiece(piece, indent));
    for (const piece of pieces) this.#add(piece);
  }
}

/** Its text is joined when it is asked for: most who look at a rendered message look at its pieces. */
class Joined implements RenderedText {
  readonly stretches: readonly Stretch[];
  readonly included: readonly Place[];

  constructor(stretches: readonly Stretch[], included: readonly Place[]) {
    this.stretches = stretches;
    this.included = included;
  }

  get text(): string {
    return this.stretches.map((stretch) => stretch.text).join('');
  }
}

/** Puts an indent before each line that starts in a piece. */
function indentPiece(piece: Stretch, indent: Indent): readonly Stretch[] {
  const pieces: Stretch[] = [];
  for (const line of piece.text.split(/(?<=\n)/)) {
    if (indent.isAtLineStart)
      pieces.push({ text: indent.text, kind: 'literal', place: indent.place, paths: [], isCertain: true });
    pieces.push({ ...piece, text: line });
    indent.isAtLineStart = line.endsWith('\n');
  }
  return pieces;
}
