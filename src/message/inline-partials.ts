import { calleeName, isDynamicPartial, isText } from '../template/expression';
import type { Tag } from '../template/tag';
import type { Markup } from '../template/template';
import { type Span, span } from '../text/span';

/** `{{#*inline "name"}}…{{/inline}}`: a partial that is written where it is used. */
export interface InlinePartial {
  readonly name: string;
  readonly markup: Markup;
  /** What it holds. */
  readonly body: Span;
  /** Where it is known: the branch it is written in, before it as well as after it. */
  readonly visible: Span;
}

/** A place from which partials are looked up: in its own markup, then where that was included. */
export interface LookupPlace {
  readonly markup: Markup;
  readonly at: number;
  readonly outer: LookupPlace | undefined;
}

/** More of one name no mail has. */
const MOST_OF_A_NAME = 50;

/** The inline partials of a markup, and what its tags include. */
export interface InlineIndex {
  readonly byName: ReadonlyMap<string, readonly InlinePartial[]>;
  readonly included: ReadonlySet<string>;
  readonly includesDynamic: boolean;
}

/** The inline partial that a name stands for at a place; the innermost, and of two in one branch the later. */
export function findInline(name: string, from: LookupPlace | undefined): InlinePartial | undefined {
  for (let place = from; place; place = place.outer) {
    const { markup, at } = place;
    const all = indexInlines(markup).byName.get(name);
    if (!all) continue;
    const [first, ...rest] = all.filter(({ visible }) => visible.start <= at && at <= visible.end);
    if (first) return rest.reduce((best, each) => (lengthOf(each) <= lengthOf(best) ? each : best), first);
  }
  return undefined;
}

const lengthOf = ({ visible }: InlinePartial): number => visible.end - visible.start;

/**
 * Whether it is sure that an inline partial shows only where a tag names it: not where names are known only while the
 * template is rendered, nor where it has a mistake and the tag that names it may be the broken one.
 */
export function isShownByName(markup: Markup, opener: Tag, index: InlineIndex): boolean {
  const name = nameOf(opener);
  if (name === undefined || index.includesDynamic) return false;
  return markup.problems.length === 0 || index.included.has(name);
}

const NO_INLINES: InlineIndex = { byName: new Map(), included: new Set(), includesDynamic: false };
const indexes = new WeakMap<Markup, InlineIndex>();

/** The inline partials of a markup, each with where it is known. A partial's are found once for all that include it. */
export function indexInlines(markup: Markup): InlineIndex {
  const found = indexes.get(markup) ?? findInlines(markup);
  indexes.set(markup, found);
  return found;
}

function findInlines(markup: Markup): InlineIndex {
  // What is included matters only where there is an inline partial.
  if (!markup.tags.some((tag) => tag.kind === 'open-decorator')) return NO_INLINES;
  const byName = new Map<string, InlinePartial[]>();
  for (const inline of inlinesOf(markup)) {
    const ofName = byName.get(inline.name) ?? [];
    if (ofName.length < MOST_OF_A_NAME) ofName.push(inline);
    byName.set(inline.name, ofName);
  }
  const calls = markup.tags.flatMap(({ kind, call }) =>
    (kind === 'partial' || kind === 'open-partial') && call ? [call] : [],
  );
  return {
    byName,
    included: new Set(calls.map(calleeName)),
    includesDynamic: calls.some(isDynamicPartial),
  };
}

function inlinesOf(markup: Markup): readonly InlinePartial[] {
  const found: InlinePartial[] = [];
  const open: { readonly opener: number; readonly branch: Span }[] = [];
  for (const [index, tag] of markup.tags.entries()) {
    const inline = inlineAt(markup, index, open.at(-1)?.branch ?? span(0, markup.text.length));
    if (inline) found.push(inline);
    const owner = markup.owners.get(index);
    // What was opened inside and never closed ends with it.
    while (owner !== undefined && open.length > 0 && (open.at(-1)?.opener ?? -1) >= owner) open.pop();
    const isElse = owner !== undefined && (tag.kind === 'else' || tag.kind === 'else-chain');
    const opener = isElse ? owner : index;
    if (isElse || markup.blocks.has(index)) open.push({ opener, branch: branchFrom(markup, index, opener) });
  }
  return found;
}

function inlineAt(markup: Markup, index: number, visible: Span): InlinePartial | undefined {
  const tag = markup.tags[index];
  const name = tag && nameOf(tag);
  const close = markup.tags[markup.blocks.get(index)?.close ?? -1];
  if (!tag || name === undefined || !close) return undefined;
  return { name, markup, body: span(tag.span.end, close.span.start), visible };
}

/** From an opener or `{{else}}` to the next tag of its block. */
function branchFrom(markup: Markup, index: number, opener: number): Span {
  const block = markup.blocks.get(opener);
  const next = block?.elses.find((each) => each > index) ?? block?.close;
  const end = next === undefined ? undefined : markup.tags[next]?.span.start;
  return span(markup.tags[index]?.span.end ?? 0, end ?? markup.text.length);
}

function nameOf({ kind, call }: Tag): string | undefined {
  if (kind !== 'open-decorator' || !call || calleeName(call) !== 'inline') return undefined;
  const [name] = call.params;
  return isText(name) ? name.value : undefined;
}
