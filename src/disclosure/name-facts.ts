import type { DataCategory, FieldSource, Precision } from '../knowledge/data-categories';
import {
  ADDRESS_WORDS,
  ITEM_WORDS,
  NAME_ROWS,
  type NameRow,
  SOURCE_WORDS,
  TERM_WORDS,
  TIME_WORDS,
} from '../knowledge/field-names';
import { nameWords } from '../knowledge/name-words';
import { rememberedUpTo } from '../text/remembered';

/** What a field's name, or its declaration, says of the reader. */
export interface FieldMeaning {
  readonly category: DataCategory;
  readonly precision?: Precision;
  readonly source?: FieldSource;
  /** True for the address of a page or a picture: sent along, it tells nothing. */
  readonly isAddress?: boolean;
}

/** One way to write a name: its words, each a choice, some of which may be missing. */
interface NamePattern {
  readonly row: NameRow;
  readonly steps: readonly { readonly words: ReadonlySet<string>; readonly optional: boolean }[];
  /** Whether more may follow. */
  readonly isOpen: boolean;
}

const PATTERNS: readonly NamePattern[] = NAME_ROWS.flatMap((row) =>
  row.names.map((name) => parse(row, name)),
);

function parse(row: NameRow, name: string): NamePattern {
  const pieces = name.split(/\s+/);
  const isOpen = pieces.at(-1) === '…';
  const steps = (isOpen ? pieces.slice(0, -1) : pieces).map((piece) => ({
    words: new Set(piece.replace(/\?$/, '').split('|')),
    optional: piece.endsWith('?'),
  }));
  return { row, steps, isOpen };
}

/** The patterns that a word may start. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly NamePattern[]> = indexPatterns();

function indexPatterns(): ReadonlyMap<string, readonly NamePattern[]> {
  const index = new Map<string, NamePattern[]>();
  for (const pattern of PATTERNS) {
    const needed = pattern.steps.findIndex((step) => !step.optional);
    for (const step of pattern.steps.slice(0, needed + 1))
      for (const word of step.words) {
        const known = index.get(word) ?? [];
        index.set(word, known);
        if (!known.includes(pattern)) known.push(pattern);
      }
  }
  return index;
}

/** The paths of some mails. */
const MOST_PATHS = 2000;

/** All that a path's name says, each category once. */
export const meaningsOf = rememberedUpTo(MOST_PATHS, readMeanings);

function readMeanings(path: string): readonly FieldMeaning[] {
  const words = nameWords(path);
  const found = new Map<DataCategory, FieldMeaning>();
  for (let from = 0; from < words.length; from++) {
    for (const pattern of BY_FIRST_WORD.get(words[from] ?? '') ?? []) {
      const { row } = pattern;
      if (found.has(row.category)) continue;
      const to = endOf(pattern, words, from);
      if (to !== undefined && ownersFit(row, words, from, to)) found.set(row.category, meaningOf(row, words));
    }
  }
  return settled([...found.values()]);
}

function endOf({ steps, isOpen }: NamePattern, words: readonly string[], from: number): number | undefined {
  let at = from;
  for (const step of steps) {
    if (step.words.has(words[at] ?? '')) at++;
    else if (!step.optional) return undefined;
  }
  return at > from && (isOpen || at === words.length) ? at : undefined;
}

/** A list's name is that of what it holds: `stores[].lat`. */
const holds = (names: ReadonlySet<string>, word: string): boolean =>
  names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1)));

function ownersFit({ not, of }: NameRow, words: readonly string[], from: number, to: number): boolean {
  const owners = words.filter((_, i) => i < from || i >= to);
  if (not && owners.some((word) => holds(not, word))) return false;
  return !of || owners.some((word) => of.has(word));
}

function meaningOf(
  { category, precision, source, notLinked }: NameRow,
  words: readonly string[],
): FieldMeaning {
  const told = words.map((word) => SOURCE_WORDS.get(word)).find((each) => each !== undefined) ?? source;
  return {
    category,
    ...(precision ? { precision } : {}),
    ...(told ? { source: told } : {}),
    ...(notLinked && ADDRESS_WORDS.has(words.at(-1) ?? '') ? { isAddress: true } : {}),
  };
}

/** What is said of the more telling category is not said again of the vaguer one. */
function settled(meanings: readonly FieldMeaning[]): readonly FieldMeaning[] {
  const has = new Set(meanings.map((meaning) => meaning.category));
  return meanings.filter(({ category }) => !VAGUER[category]?.some((other) => has.has(other)));
}

const VAGUER: Readonly<Partial<Record<DataCategory, readonly DataCategory[]>>> = {
  location: ['precise-location', 'in-store'],
  browsing: ['visit-time', 'visit-count', 'dwell-time', 'search', 'in-store', 'email-activity', 'social'],
  'visit-time': ['dwell-time', 'visit-count', 'booking'],
  'visit-count': ['email-activity', 'in-store'],
  'dwell-time': ['in-store'],
  contact: ['email-activity', 'device', 'precise-location', 'location'],
  name: ['device', 'social', 'in-store'],
  purchase: ['social', 'visit-time'],
  booking: [],
  health: ['family-health', 'pregnancy'],
  'precise-location': ['device'],
  profile: ['health'],
};

/** True for a name that could be a point in time at all. */
export const isTimeName = (path: string): boolean => TIME_WORDS.has(nameWords(path).at(-1) ?? '');

/** True for a name of a time at which something ends, begins or arrives: nobody did anything then. */
export const isTermName = (path: string): boolean => nameWords(path).some((word) => TERM_WORDS.has(word));

/** True for a name of something a reader can look at. */
export const isItemName = (path: string): boolean => nameWords(path).some((word) => ITEM_WORDS.has(word));
