import type { FieldFacts } from '../audience/audience';
import type { DataCategory } from '../knowledge/data-categories';
import type { Message, Reference, Unit } from '../message/message';
import type { Disclosure, OwnPhrase, Within } from './disclosure';
import { fieldLookup, type KnownField } from './field-meanings';
import { locator } from './locator';
import { fromReference, fromWords } from './make-disclosure';
import type { FieldMeaning } from './name-facts';
import { ownPhrases } from './own-phrases';
import { type PhraseFinder, phraseFinder } from './phrase-finder';
import { readSentence } from './read-sentence';
import type { Told } from './told';

/** What a team says of its data and its words. */
export interface DisclosureFacts {
  readonly fieldAt: (path: string) => FieldFacts | undefined;
  readonly phrases: readonly OwnPhrase[];
  /** The phrases that its readers may be told something with. */
  readonly known: PhraseFinder;
}

interface Search {
  readonly field: (reference: Reference) => KnownField;
  readonly sentencesIn: PhraseFinder['sentencesIn'];
}

/**
 * Everything a message tells its readers about themselves: what it shows in the order of the text, then what it sends
 * along in links or only asks for. Linear in the message.
 */
export function findDisclosures(message: Message, facts: DisclosureFacts): readonly Disclosure[] {
  const own = ownPhrases(facts.phrases);
  const finder = own.length > 0 ? phraseFinder([...facts.known.indexes, ...own]) : facts.known;
  const search: Search = { field: fieldLookup(facts.fieldAt), sentencesIn: finder.sentencesIn };
  const read = new Set<Reference>();
  const shown = message.units.flatMap((unit) => inUnit(unit, search, read));
  const rest = message.references.filter((reference) => !read.has(reference));
  return [...shown, ...rest.flatMap((reference) => byField(reference, search.field(reference)))];
}

function byField(reference: Reference, field: KnownField, within?: Within): readonly Disclosure[] {
  if (field.meanings.length === 0) return NONE;
  return field.meanings
    .filter((meaning) => !meaning.isAddress || reference.use !== 'linked')
    .map((meaning) => fromReference(reference, meaning, isDeclared(field, meaning), within));
}

const isDeclared = ({ declared }: KnownField, { category }: FieldMeaning): boolean =>
  declared?.category === category || declared?.source !== undefined;

const LETTER = /\p{L}/u;

function inUnit(unit: Unit, search: Search, read: Set<Reference>): readonly Disclosure[] {
  const references = referencesByOffset(unit);
  for (const reference of references.values()) read.add(reference);
  const told = LETTER.test(unit.text) ? inWords(unit, references, search) : NONE;
  if (told.length === 0 && !tellsAny(references, search)) return NONE;
  const byValue = grouped(told);
  const byReference = [...references].flatMap(([from, reference]) => {
    const field = search.field(reference);
    const within = { runs: unit.runs, from, to: from + 1 };
    const more = byValue.get(reference) ?? [];
    const phrase = more.find((each) => each.phrase)?.phrase;
    const placed = phrase ? { ...within, phrase } : within;
    const known = byField(reference, field, within);
    const categories = new Set<DataCategory | undefined>(known.map((each) => each.category));
    const added = more.filter((each) => !categories.has(each.category));
    return [
      ...known,
      ...added.map((each) => ({ ...fromReference(reference, each, each.isOwn, placed), rule: each.rule })),
    ];
  });
  const locate = locator(unit.runs);
  const byWords = told.filter((each) => !each.reference).flatMap((each) => fromWords(unit, each, locate));
  return [...byReference, ...byWords].sort((a, b) => (a.within?.from ?? 0) - (b.within?.from ?? 0));
}

const NONE: readonly never[] = [];

function tellsAny(references: ReadonlyMap<number, Reference>, { field }: Search): boolean {
  for (const reference of references.values()) if (field(reference).meanings.length > 0) return true;
  return false;
}

function grouped(told: readonly Told[]): ReadonlyMap<Reference | undefined, readonly Told[]> {
  const groups = new Map<Reference | undefined, Told[]>();
  for (const each of told) {
    const group = groups.get(each.reference);
    if (group) group.push(each);
    else groups.set(each.reference, [each]);
  }
  return groups;
}

const inWords = (
  unit: Unit,
  references: ReadonlyMap<number, Reference>,
  { field, sentencesIn }: Search,
): readonly Told[] =>
  sentencesIn(unit.text).flatMap(({ words, matches }) => readSentence(words, matches, references, field));

const NO_REFERENCES: ReadonlyMap<number, Reference> = new Map();

/** The values a unit shows, by where in its text they stand. */
function referencesByOffset(unit: Unit): ReadonlyMap<number, Reference> {
  if (!unit.runs.some((run) => run.reference?.use === 'shown')) return NO_REFERENCES;
  const found = new Map<number, Reference>();
  let at = 0;
  for (const run of unit.runs) {
    if (run.reference?.use === 'shown') found.set(at, run.reference);
    at += run.text.length;
  }
  return found;
}
