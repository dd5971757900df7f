import type { Block } from '../template/pair-blocks';
import type { Tag } from '../template/tag';
import { type Markup, placeIn } from '../template/template';
import { contentsOf } from './contents';
import {
  type DraftBlock,
  type DraftContent,
  type DraftNode,
  type DraftProgram,
  NO_STRIP,
  type Strip,
} from './draft';
import { RenderStop } from './output';

/** Branches of one block: each `{{else if}}` is a block within the one before. */
const MOST_LINKS = 300;

/** A stretch of a markup: tags by index, text by offset. */
interface Stretch {
  readonly firstTag: number;
  readonly lastTag: number;
  readonly from: number;
  readonly to: number;
}

const stripOf = (tag: Tag | undefined): Strip =>
  tag ? { open: tag.stripBefore, close: tag.stripAfter } : NO_STRIP;

/** The tree of a markup from an offset on, as Handlebars' parser would give it, before white space is stripped. */
export function draftProgram(markup: Markup, from: number): DraftProgram {
  const stretch = { firstTag: 0, lastTag: markup.tags.length, from, to: markup.text.length };
  return { body: new Drafter(markup).body(stretch), opener: undefined, isChained: false };
}

class Drafter {
  readonly #markup: Markup;

  constructor(markup: Markup) {
    this.#markup = markup;
  }

  body({ firstTag, lastTag, from, to }: Stretch): readonly DraftNode[] {
    const { tags, blocks, text } = this.#markup;
    const nodes: DraftNode[] = [];
    let at = from;
    let i = firstTag;
    while (i < lastTag) {
      const tag = tags[i];
      if (!tag || tag.span.start < at) {
        i++;
        continue;
      }
      nodes.push(...contents(text, at, tag.span.start, true));
      const block = blocks.get(i);
      if (block) {
        const end = block.close ?? lastTag;
        nodes.push(this.#block(tag, block, end, to));
        at = block.close === undefined ? to : (tags[end]?.span.end ?? to);
        i = end + 1;
      } else {
        const node = single(tag);
        if (node) nodes.push(node);
        at = tag.span.end;
        i++;
      }
    }
    nodes.push(...contents(text, at, to, to < text.length));
    return nodes;
  }

  /** A block whose last tag, closer or not, has the index `end`. */
  #block(tag: Tag, { open, elses, close }: Block, end: number, to: number): DraftBlock {
    const { tags } = this.#markup;
    const borders = [open, ...elses, end];
    const closer = close === undefined ? undefined : tags[close];
    const branch = (n: number): readonly DraftNode[] => {
      const firstTag = (borders[n] ?? 0) + 1;
      const lastTag = borders[n + 1] ?? end;
      const isLast = n + 2 === borders.length && !closer;
      const from = tags[firstTag - 1]?.span.end ?? to;
      if (isRaw) return rawContents(this.#markup.text, from, tags[lastTag]?.span.start ?? to);
      return this.body({ firstTag, lastTag, from, to: isLast ? to : (tags[lastTag]?.span.start ?? to) });
    };
    const isRaw = tag.kind === 'open-raw';
    const inverse = this.#inverse(borders, branch, stripOf(closer));
    const program: DraftProgram = { body: branch(0), opener: tag, isChained: false };
    const isInverted = tag.kind === 'open-inverse';
    return {
      kind: 'block',
      tag,
      program: isInverted ? inverse : program,
      inverse: isInverted ? program : inverse,
      openStrip: isRaw ? NO_STRIP : stripOf(tag),
      inverseStrip: stripOf(tags[elses[0] ?? -1]),
      closeStrip: isRaw ? NO_STRIP : stripOf(closer),
    };
  }

  /** What the first `{{else}}` leads to, built from the last one forwards. */
  #inverse(
    borders: readonly number[],
    branch: (n: number) => readonly DraftNode[],
    closeStrip: Strip,
  ): DraftProgram | undefined {
    const { tags } = this.#markup;
    const opener = tags[borders[0] ?? -1];
    if (opener && borders.length > MOST_LINKS)
      throw new RenderStop('depth', placeIn(this.#markup, opener.span));
    let inverse: DraftProgram | undefined;
    for (let n = borders.length - 2; n >= 1; n--) {
      const tag = tags[borders[n] ?? -1];
      if (!tag) continue;
      const body = branch(n);
      if (tag.kind === 'else') {
        inverse = { body, opener: undefined, isChained: false };
        continue;
      }
      const block: DraftBlock = {
        kind: 'block',
        tag,
        program: { body, opener: tag, isChained: false },
        inverse,
        openStrip: stripOf(tag),
        inverseStrip: stripOf(tags[borders[n + 1] ?? -1]),
        // Handlebars gives the closer's marks to the first link of a chain only, and to all others their own.
        closeStrip: n === 1 ? closeStrip : stripOf(tag),
      };
      inverse = { body: [block], opener: undefined, isChained: true };
    }
    return inverse;
  }
}

function contents(text: string, from: number, to: number, isBeforeTag: boolean): readonly DraftContent[] {
  if (from >= to) return [];
  return contentsOf(text, from, to, isBeforeTag).map(({ start, end }) => content(text, start, end));
}

const rawContents = (text: string, from: number, to: number): readonly DraftContent[] =>
  from < to ? [content(text, from, to)] : [];

const content = (text: string, from: number, to: number): DraftContent => ({
  kind: 'content',
  text,
  from,
  to,
  start: from,
  end: to,
  isLeftStripped: false,
  isRightStripped: false,
});

/** A tag that is no block; nothing for one that belongs to none. */
function single(tag: Tag): DraftNode | undefined {
  const strip = stripOf(tag);
  switch (tag.kind) {
    case 'mustache':
    case 'unescaped':
      return { kind: 'value', tag, strip, indent: '' };
    case 'partial':
      return { kind: 'partial', tag, strip, indent: '' };
    case 'comment':
      return { kind: 'comment', tag, strip, indent: '' };
    default:
      return undefined;
  }
}
