import { localeQuestion } from '../../audience/locale-answer';
import { readersOf } from '../../audience/readers';
import { atomsOf, type Condition, isWithin } from '../../message/condition';
import type { Branch } from '../../message/message';
import type { Block } from '../../template/pair-blocks';
import type { Template } from '../../template/template';
import { type Place, type Span, span } from '../../text/span';
import type { Subject } from '../rule';

/** One of the branches that say the same in several languages. */
export interface LocaleBranch {
  /** The opener or `{{else}}`. */
  readonly place: Place;
  readonly condition: Condition;
  /** What stands in it. */
  readonly inside: Span;
  readonly template: Template;
  /** Who reads it, as far as that is known. */
  readonly locales: readonly string[];
}

/** A branch with fewer letters says a word, not the mail. */
const FEWEST_LETTERS = 12;

/** A mail asks for the locale some dozens of times at most. */
const MOST_GROUPS = 100;

/** Groups of branches that ask for the reader's locale and nothing else, each with something to read. */
export function localeBranches(subject: Subject): readonly (readonly LocaleBranch[])[] {
  const asking = askingForLocale(subject);
  if (asking.size < 2) return [];
  const byPlace = new Map<string, Branch>();
  for (const branch of subject.message.branches) byPlace.set(keyOf(branch.place), branch);
  const files = new Set([...asking].map((branch) => branch.place.file));
  const templates = subject.templates.filter((template) => files.has(template.file));
  const groups = templates.flatMap((template) =>
    blockGroups(template).flatMap((blocks) => {
      const parts = blocks.flatMap((block) => partsOf(block, template));
      const branches = parts.map(({ tag, inside }) => {
        const branch = byPlace.get(keyOf({ file: template.file, span: tag }));
        return branch && asking.has(branch) ? toLocaleBranch(branch, inside, template, subject) : undefined;
      });
      const known = branches.filter((branch) => branch !== undefined);
      return known.length === parts.length && known.length > 1 ? [known] : [];
    }),
  );
  return groups.slice(0, MOST_GROUPS).filter((group) => group.every((branch) => hasText(branch, subject)));
}

/** The branches whose guards ask for nothing but the reader's locale; most mails have none. */
function askingForLocale({ message, audience }: Subject): ReadonlySet<Branch> {
  const asks = ({ guard }: Branch): boolean => {
    const atoms = atomsOf(guard);
    return atoms.length > 0 && atoms.every((atom) => localeQuestion(atom, audience) !== undefined);
  };
  return new Set(message.branches.filter(asks));
}

const keyOf = ({ file, span: at }: Place): string => `${at.start} ${file}`;

/** Blocks, with those that follow at once in one group: `{{#if (eq l "de")}}…{{/if}} {{#if (eq l "pl")}}…{{/if}}`. */
function blockGroups(template: Template): readonly (readonly Block[])[] {
  const { tags, blocks } = template;
  const endBefore = contentEnds(template);
  const groups: Block[][] = [];
  const ends = new Map<number, Block[]>();
  for (const block of [...blocks.values()].sort((a, b) => a.open - b.open)) {
    const close = block.close === undefined ? undefined : tags[block.close];
    const open = tags[block.open];
    if (!close || !open) continue;
    const group = ends.get(endBefore(open.span.start)) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(block);
    ends.set(close.span.end, group);
  }
  return groups;
}

/** Where what stands before an offset ends, white space and comments left out. */
function contentEnds({ text, tags, events }: Template): (offset: number) => number {
  const comments = new Map<number, number>();
  for (const { kind, span: at } of tags) if (kind === 'comment') comments.set(at.end, at.start);
  for (const { kind, span: at } of events) if (kind === 'comment') comments.set(at.end + 3, at.start - 4);
  return (offset) => {
    let at = withoutBlanks(text, offset);
    for (let start = comments.get(at); start !== undefined && start < at; start = comments.get(at))
      at = withoutBlanks(text, start);
    return at;
  };
}

function withoutBlanks(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

function partsOf(block: Block, { tags }: Template): readonly { readonly tag: Span; readonly inside: Span }[] {
  const spans = [block.open, ...block.elses, block.close ?? block.open].flatMap((i) => tags[i]?.span ?? []);
  return spans.slice(0, -1).map((tag, i) => ({ tag, inside: span(tag.end, spans[i + 1]?.start ?? tag.end) }));
}

function toLocaleBranch(
  { place, condition }: Branch,
  inside: Span,
  template: Template,
  { audience }: Subject,
): LocaleBranch {
  const { locales } = readersOf(condition, audience);
  return { place, condition, inside, template, locales };
}

function hasText({ condition }: LocaleBranch, { message }: Subject): boolean {
  let letters = 0;
  for (const unit of message.units) {
    if (!isWithin(unit.condition, condition)) continue;
    letters += unit.text.match(/\p{L}/gu)?.length ?? 0;
    if (letters >= FEWEST_LETTERS) return true;
  }
  return false;
}
