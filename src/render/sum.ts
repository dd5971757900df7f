import type { Place } from '../text/span';
import type { Output } from './output';

/** What was given, where that is a number or a truth value that Handlebars would still add to others; else a text. */
export type Raw = number | boolean | undefined;

interface Term {
  /** Where in the output it starts. */
  readonly from: number;
  readonly value: Raw;
}

/**
 * What Handlebars' compiled code makes of nodes side by side: `a + b + c` from left to right, which adds numbers. A
 * block of which only the data tells whether it is a section is added by a statement of its own; what stands between
 * two such statements is summed up before it is added.
 */
export class Sum {
  readonly #output: Output;
  #statementsLeft: number;
  /** What the statements have gathered; nothing before the first. */
  #gathered: Term | undefined;
  #group: Term | undefined;

  constructor(output: Output, statements: number) {
    this.#output = output;
    this.#statementsLeft = statements;
  }

  /** What all nodes together gave. */
  get whole(): Raw {
    return (this.#gathered ?? this.#group)?.value;
  }

  add(value: Raw, from: number, place: Place): void {
    if (this.#gathered && this.#statementsLeft === 0)
      this.#gathered = this.#join(this.#gathered, { from, value }, place);
    else this.#group = this.#group ? this.#join(this.#group, { from, value }, place) : { from, value };
  }

  addStatement(value: Raw, from: number, place: Place): void {
    this.#statementsLeft--;
    const gathered = this.#gathered;
    const group = this.#group;
    this.#group = undefined;
    const before = gathered && group ? this.#join(gathered, group, place) : (gathered ?? group);
    this.#gathered = before ? this.#join(before, { from, value }, place) : { from, value: undefined };
  }

  #join(left: Term, right: Term, place: Place): Term {
    if (left.value === undefined || right.value === undefined) return { from: left.from, value: undefined };
    const value = Number(left.value) + Number(right.value);
    this.#output.replaceFrom(left.from, value, place);
    return { from: left.from, value };
  }
}
