import { DIALECTS, type Dialect, recogniseDialect } from '../knowledge/dialects';
import { isBlock } from '../knowledge/elements';
import type { MappedText } from '../text/mapped-text';
import { type Place, type Span, span } from '../text/span';
import { feedsAsTags } from './feed-tags';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { type HtmlEvent, readHtml } from './html-events';
import { maskTags } from './html-mask';
import { type Block, pairBlocks } from './pair-blocks';
import { rememberingParser, type TagParser } from './parse-expression';
import { scanTags } from './scan-tags';
import type { SyntaxProblem, Tag } from './tag';

/** A text with tags: a template's body, or a subject written in its front matter. Never changed once read. */
export interface Markup {
  readonly file: string;
  readonly text: string;
  /** `text` with its tags filled in; every other character at its own offset. */
  readonly masked: string;
  readonly tags: readonly Tag[];
  readonly blocks: ReadonlyMap<number, Block>;
  readonly owners: ReadonlyMap<number, number>;
  /** Empty for plain text. */
  readonly events: readonly HtmlEvent[];
  readonly problems: readonly SyntaxProblem[];
  /** Where a stretch of `text` stands in the file. */
  readonly toSource: (at: Span) => Span;
}

/** One file's text, read. Reading never fails: what is wrong is in `problems`. */
export interface Template extends Markup {
  readonly dialect: Dialect;
  readonly frontMatter: FrontMatter | undefined;
  /** Where the body starts: after the front matter and a byte order mark. */
  readonly bodyStart: number;
  readonly isPlainText: boolean;
  readonly hasBlocks: boolean;
  readonly subject: Markup | undefined;
  readonly preheader: Markup | undefined;
}

export const placeIn = (markup: Markup, at: Span): Place => ({
  file: markup.file,
  span: markup.toSource(at),
});

/** Reads a template. `dialectName` is what the team says it is; by default it is told from the text. */
export function readTemplate(
  file: string,
  text: string,
  dialectName = 'auto',
  parse: TagParser = rememberingParser(),
): Template {
  const dialect = DIALECTS.get(dialectName) ?? recogniseDialect(text);
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter?.span.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const asText = /\.txt$/i.test(file);
  const body = readMarkup(file, text, bodyStart, { dialect, parse }, asText, (at) => at);
  const inFrontMatter = (mapped: MappedText | undefined) =>
    mapped && readMarkup(file, mapped.text, 0, { dialect, parse }, true, (at) => mapped.toSource(at));
  // Named one by one, as what is spread is read slowly wherever a template is asked for anything.
  return {
    file,
    text,
    masked: body.masked,
    tags: body.tags,
    blocks: body.blocks,
    owners: body.owners,
    events: body.events,
    problems: body.problems,
    toSource: body.toSource,
    dialect,
    frontMatter,
    bodyStart,
    isPlainText: asText || !body.events.some((event) => event.kind === 'open'),
    hasBlocks: body.events.some((event) => event.kind === 'open' && isBlock(event.name)),
    subject: inFrontMatter(frontMatter?.subject),
    preheader: inFrontMatter(frontMatter?.preheader),
  };
}

function readMarkup(
  file: string,
  text: string,
  from: number,
  { dialect, parse }: { readonly dialect: Dialect; readonly parse: TagParser },
  asText: boolean,
  toSource: (at: Span) => Span,
): Markup {
  const { elseif, backticks, feeds } = dialect;
  const options = { elseif, parse, ...(backticks ? { backticks } : {}) };
  const scan = scanTags(feeds ? feedsAsTags(text) : text, from, options);
  const pairing = pairBlocks(scan.tags, (tag) => indentOf(text, tag));
  const masked = maskTags(text, scan.tags, from);
  return {
    file,
    text,
    masked,
    tags: scan.tags,
    blocks: pairing.blocks,
    owners: pairing.owners,
    events: asText ? plainEvents(text, from) : readHtml(masked),
    problems: scan.problems.concat(pairing.problems).map((problem) => inSource(problem, toSource)),
    toSource,
  };
}

/** How far a line is looked at from its end for being blank. */
const WIDEST_INDENT = 200;

function indentOf(text: string, tag: Tag): number | undefined {
  const { start } = tag.span;
  let at = start;
  while (at > 0 && start - at < WIDEST_INDENT && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at === 0 || text[at - 1] === '\n' ? start - at : undefined;
}

const plainEvents = (text: string, from: number): readonly HtmlEvent[] =>
  from < text.length ? [{ kind: 'text', span: span(from, text.length) }] : [];

const inSource = (problem: SyntaxProblem, toSource: (at: Span) => Span): SyntaxProblem => ({
  ...problem,
  span: toSource(problem.span),
  ...(problem.repair ? { repair: { ...problem.repair, span: toSource(problem.repair.span) } } : {}),
});
