import { NAMELESS, WITHOUT_NAME } from '../../knowledge/nameless-greetings';
import type { Reference } from '../../message/message';
import type { Span } from '../../text/span';
import { isBalanced } from '../balanced';
import type { Fix, Subject } from '../rule';
import type { Settings } from '../settings';
import { type Guarded, type Surroundings, shownOnlyWith, surroundingsIn } from './surroundings';

export const GUARD = 'Show it only where it is there';

/** What can be said instead of a value that is missing; nothing where nothing is left that makes sense. */
export type FallbackFixes = (reference: Reference) => readonly Fix[];

export function fallbackFixes(subject: Subject): FallbackFixes {
  let known: Surroundings | undefined;
  return (reference) => {
    if (reference.use !== 'shown') return [];
    known ??= surroundingsIn(subject);
    return fixesFor(reference, known, subject);
  };
}

function fixesFor(reference: Reference, surroundings: Surroundings, subject: Subject): readonly Fix[] {
  const { file, span } = reference.place;
  const text = subject.textOf(file);
  if (text === undefined) return [];
  const tag = text.slice(span.start, span.end);
  const path = pathAsWritten(tag);
  if (path === undefined || !isBalanced(tag)) return [];
  const greeting = greetingBefore(text, span);
  const instead = greeting && WITHOUT_NAME.get(greeting.word);
  if (greeting && instead !== undefined && isFirst(text, greeting.start)) {
    const at = { start: greeting.start, end: span.end };
    const both = `{{#if ${path}}}${text.slice(at.start, at.end)}{{else}}${instead}{{/if}}`;
    return [
      { title: `Say "${instead}" to the others`, kind: 'choice', edits: [{ file, span: at, text: both }] },
    ];
  }
  const guarded = shownOnlyWith(reference, surroundings, subject);
  return [
    ...(guarded ? [guardFix(guarded, file, path, text)] : []),
    ...(surroundings.isOnlyText(reference) ? [] : wordInstead(reference, path, greeting?.word, subject)),
  ];
}

const guardFix = ({ what, span }: Guarded, file: string, path: string, text: string): Fix => ({
  title: what === 'value' ? GUARD : `Show the ${what} only where it is there`,
  kind: 'choice',
  edits: [{ file, span, text: `{{#if ${path}}}${text.slice(span.start, span.end)}{{/if}}` }],
});

/** The word right before a value, in lower case, where nothing but a space is between them. */
function greetingBefore(
  text: string,
  at: Span,
): { readonly word: string; readonly start: number } | undefined {
  const word = /(?:^|[\s>}"'])([\p{L}/()*:·]{2,15}) $/u.exec(
    text.slice(Math.max(0, at.start - 20), at.start),
  )?.[1];
  return word === undefined ? undefined : { word: word.toLowerCase(), start: at.start - word.length - 1 };
}

/** Whether nothing of a sentence stands before an offset. */
const isFirst = (text: string, at: number): boolean =>
  /(?:^|[>"'}:])\s*$|\n\s*$/.test(text.slice(Math.max(0, at - 80), at));

/** The path of a tag that holds nothing else. */
const pathAsWritten = (tag: string): string | undefined =>
  /^\{\{\{?~?&?\s*([^\s(){}"'=|]+)\s*~?\}?\}\}$/.exec(tag)?.[1];

function wordInstead(
  reference: Reference,
  path: string,
  greeting: string | undefined,
  subject: Subject,
): readonly Fix[] {
  const helper = fallbackHelper(subject.template.dialect.name, subject.settings);
  const isName = subject.audience.fields.get(reference.path)?.value.category === 'name';
  const word = isName && greeting !== undefined ? namelessWord(reference, greeting, subject) : undefined;
  if (!helper || word === undefined) return [];
  const { file, span } = reference.place;
  const written = helper(path, word);
  // A subject between double quotes would end at the first of them.
  const text = isInMetadata(reference, subject) ? written.replaceAll('"', "'") : written;
  return [{ title: `Say "${word}" instead`, kind: 'choice', edits: [{ file, span, text }] }];
}

function isInMetadata({ place }: Reference, { template, textOf }: Subject): boolean {
  const { file, frontMatter } = template;
  if (!frontMatter || place.file !== file || place.span.start >= frontMatter.span.end) return false;
  const text = textOf(file) ?? '';
  const line = text.slice(text.lastIndexOf('\n', place.span.start) + 1, place.span.start);
  return /^\s*[\w-]+:\s*"/.test(line);
}

type WriteFallback = (path: string, word: string) => string;

function fallbackHelper(dialect: string, settings: Settings): WriteFallback | undefined {
  if (dialect === 'sendgrid') return (path, word) => `{{insert ${path} "default=${word}"}}`;
  if (dialect === 'iterable') return (path, word) => `{{defaultIfEmpty ${path} "${word}"}}`;
  const own = [...settings.helpers].find(([, facts]) => facts.value.fallback);
  return own && ((path, word) => `{{${own[0]} ${path} "${word}"}}`);
}

function namelessWord(reference: Reference, greeting: string, subject: Subject): string | undefined {
  const { locales } = subject.readersOf(reference.condition);
  const languages = new Set(locales.map((locale) => locale.split('-')[0]));
  const [language] = languages.size === 1 ? languages : [];
  const nameless = NAMELESS.get(language ?? '');
  return nameless?.after.has(greeting) ? nameless.word : undefined;
}
