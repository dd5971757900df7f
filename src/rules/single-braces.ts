import { namedPaths } from '../audience/named-paths';
import { locator } from '../disclosure/locator';
import { HELPERS } from '../knowledge/helpers';
import type { Condition } from '../message/condition';
import type { Part, Unit } from '../message/message';
import { isBare } from '../template/expression';
import type { Tag } from '../template/tag';
import type { Template } from '../template/template';
import type { Place } from '../text/span';
import type { Subject } from './rule';

/** A path in single braces, which Handlebars prints as it stands. */
export interface SingleBraces {
  readonly path: string;
  readonly place: Place;
  readonly part: Part;
  readonly condition: Condition;
}

const IN_BRACES = /(?<![{$#%@\\\w])\{([A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,6})\}(?!\})/g;
/** Other systems have braces of their own: ICU messages, Liquid, ERB, PHP, FreeMarker, JavaScript. */
const OTHER_SYSTEMS = /\{\s*\w+\s*,\s*(?:plural|select|number|date|time)|\{%|<%(?!asm_)|<\?(?!xml)|\$\{|<#/i;

/**
 * Paths in single braces in what readers see, where it is sure that a tag was meant: the mail shows the same path in
 * two, or the samples or the metadata have it. Of a path with dots its root is enough.
 */
export function findSingleBraces(subject: Subject): readonly SingleBraces[] {
  const units = subject.message.units.filter(
    ({ passage, text }) => !passage.isArgument && text.includes('{'),
  );
  if (units.length === 0) return [];
  const known = knownPaths(subject);
  const roots = new Set([...known].map(rootOf));
  const isKnown = (path: string) => known.has(path) || (path.includes('.') && roots.has(rootOf(path)));
  const files = new Map(subject.templates.map((template) => [template.file, template]));
  const byPlace = new Map<string, SingleBraces>();
  for (const unit of units) {
    for (const found of inUnit(unit, isKnown)) {
      const template = files.get(found.place.file);
      const key = `${found.place.span.start} ${found.place.file}`;
      if (template && isForHandlebars(found.place, template) && !byPlace.has(key)) byPlace.set(key, found);
    }
  }
  return [...byPlace.values()];
}

const rootOf = (path: string): string => /^[^.[]*/.exec(path)?.[0] ?? path;

function knownPaths({ message, audience, samples }: Subject): ReadonlySet<string> {
  return new Set([
    ...message.references.map(({ path }) => path),
    ...audience.fields.keys(),
    ...namedPaths(audience),
    ...samples.flatMap(({ data }) => (typeof data === 'object' && data !== null ? Object.keys(data) : [])),
  ]);
}

function inUnit({ text, runs, passage, condition }: Unit, isKnown: (path: string) => boolean) {
  const locate = locator(runs);
  return [...text.matchAll(IN_BRACES)].flatMap((match): readonly SingleBraces[] => {
    const [whole, path = ''] = match;
    const place = isKnown(path) ? locate(match.index, match.index + whole.length) : undefined;
    const isExact = place && place.span.end - place.span.start === whole.length;
    return isExact ? [{ path, place, part: passage.part, condition }] : [];
  });
}

/** Whether nothing else reads the text there: no other system in the file, no helper around it that may fill it in. */
function isForHandlebars({ span }: Place, { text, tags, blocks, dialect }: Template): boolean {
  if (OTHER_SYSTEMS.test(text)) return false;
  return [...blocks].every(([opener, { close }]) => {
    const tag = tags[opener];
    const end = close === undefined ? text.length : (tags[close]?.span.start ?? text.length);
    const isAround = tag !== undefined && tag.span.end <= span.start && span.start < end;
    return !isAround || leavesText(tag, dialect);
  });
}

const BUILT_IN: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);
const CHANGING: ReadonlySet<string> = new Set(['translate', 'format']);

/** Whether a block shows what stands in it as it stands. Helpers of a team may do anything with it. */
function leavesText({ name, kind, call }: Tag, dialect: Template['dialect']): boolean {
  if (BUILT_IN.has(name) || kind === 'open-decorator' || kind === 'open-partial') return true;
  if (kind === 'open-raw') return false;
  const meaning = dialect.helpers.get(name) ?? HELPERS.get(name);
  if (meaning) return !CHANGING.has(meaning.role);
  return call !== undefined && isBare(call) && !/^(?:t|tr|trans|translate|i18n|intl|__?)$/i.test(name);
}
