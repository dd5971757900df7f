import { type Markup, placeIn } from '../template/template';
import { type Place, span } from '../text/span';
import { type Condition, isWithin } from './condition';
import type { Part, Passage, Reference, Run } from './message';
import { PLACEHOLDER } from './passage';

/** Words with single spaces, or white space of any length, or characters that show nothing. */
const STRETCHES =
  /[^\s\u00AD\u200B-\u200D\u2060\uFEFF]+(?: [^\s\u00AD\u200B-\u200D\u2060\uFEFF]+)*|\s+|[^\s]/gu;
/** What cannot stand in a run as it is: white space other than single spaces inside, and what shows nothing. */
const UNUSUAL = /^ .|[^\S ]|\s\s|[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const INVISIBLE = /^[\u00AD\u200B-\u200D\u2060\uFEFF]+$/u;

/** Runs that belong together in every world, until something certainly parts them. */
interface Group {
  readonly order: number;
  readonly section: number;
  readonly runs: Run[];
  /** The conditions of its runs: a break parts it for good if it stands wherever one of them is reached. */
  readonly conditions: Set<Condition>;
}

/** A passage, and the number of its place in the message. */
export interface Finished {
  readonly order: number;
  readonly passage: Passage;
}

type At = { readonly start: number; readonly end: number };

/** Collects what is read one after the other: the body, a subject, a hidden element, one attribute. */
export class Flow {
  readonly part: Part;
  readonly #nextOrder: () => number;
  readonly #groups: Group[] = [];
  #group: Group | undefined;
  #hasWords = false;

  /** `nextOrder`: tells the passages of all flows of a message in the order they start. */
  constructor(part: Part, nextOrder: () => number) {
    this.part = part;
    this.#nextOrder = nextOrder;
  }

  get hasWords(): boolean {
    return this.#hasWords;
  }

  get isEmpty(): boolean {
    return this.#groups.length === 0;
  }

  /** A stretch of a markup's own text. */
  addText(markup: Markup, from: number, to: number, condition: Condition, section: number): void {
    const text = markup.masked.slice(from, to);
    if (!UNUSUAL.test(text)) {
      if (text === ' ') this.#space(markup, { start: from, end: to }, condition);
      else if (text !== '') this.#addWords(markup, span(from, to), text, condition, section);
      return;
    }
    if (text.trim() === '') {
      if (!INVISIBLE.test(text)) this.#space(markup, span(from, to), condition);
      return;
    }
    for (const match of text.matchAll(STRETCHES)) {
      const at = span(from + match.index, from + match.index + match[0].length);
      if (INVISIBLE.test(match[0])) continue;
      if (/^\s/u.test(match[0])) this.#space(markup, at, condition);
      else this.#addWords(markup, at, match[0], condition, section);
    }
  }

  /** In front matter a word may be written otherwise than it reads (`It''s`): then each has a place of its own. */
  #addWords(markup: Markup, at: At, text: string, condition: Condition, section: number): void {
    const place = placeIn(markup, at);
    const exact = lengthOf(place) === text.length;
    if (exact || !text.includes(' ')) {
      this.#add({ text, place, exact, condition }, section);
      return;
    }
    for (const match of text.matchAll(/[^ ]+| /g)) {
      const part = span(at.start + match.index, at.start + match.index + match[0].length);
      if (match[0] === ' ') this.#space(markup, part, condition);
      else this.#addWords(markup, part, match[0], condition, section);
    }
  }

  /** A character reference, decoded. */
  addEntity(markup: Markup, at: At, text: string, condition: Condition, section: number): void {
    if (INVISIBLE.test(text)) return;
    if (/^\s+$/u.test(text)) this.#space(markup, at, condition);
    else {
      const place = placeIn(markup, at);
      this.#add({ text, place, exact: lengthOf(place) === text.length, condition }, section);
    }
  }

  addReference(reference: Reference, section: number): void {
    const { place, condition } = reference;
    this.#add({ text: PLACEHOLDER, place, exact: false, condition, reference }, section);
  }

  /** A value that is no plain reference: what a translation helper or an unknown partial yields. */
  addValue(markup: Markup, at: At, condition: Condition, section: number): void {
    this.#add({ text: PLACEHOLDER, place: placeIn(markup, at), exact: false, condition }, section);
  }

  /** A `<br>`. */
  addLineBreak(markup: Markup, at: At, condition: Condition): void {
    if (!this.#group) return;
    this.#group.runs.push({ text: '\n', place: placeIn(markup, at), exact: false, condition });
  }

  /** The start or the end of a block element. */
  addBreak(markup: Markup, at: number, condition: Condition): void {
    const group = this.#group;
    if (!group) return;
    if (isAllWithin(group.conditions, condition)) this.#group = undefined;
    else
      group.runs.push({
        text: ' ',
        place: placeIn(markup, span(at, at)),
        exact: false,
        condition,
        isBreak: true,
      });
  }

  /** Adds all passages that say something. */
  finish(to: Finished[], isArgument: boolean, part = this.part): void {
    for (const group of this.#groups) {
      if (!saysSomething(group)) continue;
      const { order, section, runs } = group;
      to.push({ order, passage: { part, section, runs: trimEnd(runs), isArgument } });
    }
  }

  /** All runs, whatever they say. */
  allRuns(): readonly Run[] {
    return this.#groups.flatMap((group) => group.runs);
  }

  #add(run: Run, section: number): void {
    this.#hasWords ||= /[\p{L}\p{N}]/u.test(run.text);
    this.#group ??= this.#newGroup(section);
    this.#group.runs.push(run);
    this.#group.conditions.add(run.condition);
  }

  #newGroup(section: number): Group {
    const group = { order: this.#nextOrder(), section, runs: [], conditions: new Set<Condition>() };
    this.#groups.push(group);
    return group;
  }

  #space(markup: Markup, at: At, condition: Condition): void {
    const last = this.#group?.runs.at(-1);
    if (!last || (/\s$/.test(last.text) && last.condition === condition)) return;
    const place = placeIn(markup, at);
    this.#group?.runs.push({ text: ' ', place, exact: lengthOf(place) === 1, condition });
  }
}

const lengthOf = ({ span: at }: Place): number => at.end - at.start;

function isAllWithin(conditions: ReadonlySet<Condition>, outer: Condition): boolean {
  for (const each of conditions) if (!isWithin(each, outer)) return false;
  return true;
}

const saysSomething = ({ runs }: Group): boolean =>
  runs.some((run) => run.reference !== undefined || /[\p{L}\p{N}]/u.test(run.text));

function trimEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.findLastIndex((run) => run.text.trim() !== '');
  return last === runs.length - 1 ? runs : runs.slice(0, last + 1);
}
