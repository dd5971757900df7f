import { readDataFile } from '../text/data-file';
import type { PlacedProblem } from '../text/problem';
import { sourcedMap } from '../text/sourced-node';
import type { Sourced } from '../text/span';
import { entryOf, itemsOf, type MapEntry, type StructuredNode, textOf } from '../text/structured';
import { validate } from '../text/validate';
import type { Frequency, MailKind } from './audience';
import { AudienceReader } from './audience-reader';
import { audienceSchema } from './audience-schema';
import type { PartialAudience } from './partial-audience';
import { readFields } from './read-fields';
import { readSamples } from './read-samples';

const audienceMessages = {
  bothLocaleKeys: '`locale` and `locales` say the same thing; only `locales` is read. Remove one of them.',
} as const;

/** What was read of an audience, and what `invalid-metadata` says of the rest. */
export interface AudienceReading {
  readonly audience: PartialAudience;
  readonly problems: readonly PlacedProblem[];
}

type Key<K extends keyof PartialAudience> = PartialAudience[K] | undefined;

function readLocales(node: StructuredNode, reader: AudienceReader): Key<'locales'> {
  const one = entryOf(node, 'locale');
  const many = entryOf(node, 'locales');
  if (one && many) reader.report(audienceMessages, 'bothLocaleKeys', {}, one.keySpan);
  const entry = many ?? one;
  const locales = entry ? reader.locales(entry.value) : [];
  return entry && locales.length > 0 ? reader.at(locales, entry) : undefined;
}

const booleanAt = ({ value }: MapEntry): boolean => value.kind === 'scalar' && value.value === true;

function readFrequency({ value }: MapEntry): Frequency {
  const entries = value.kind === 'map' ? [...value.entries.values()] : [];
  return Object.fromEntries(
    entries.map((entry) => [entry.key, entry.value.kind === 'scalar' ? entry.value.value : null]),
  );
}

const readShape = (
  reader: AudienceReader,
  { value }: MapEntry,
): Readonly<Record<string, string | boolean>> => (value.kind === 'map' ? reader.shape(value) : {});

/** What a group has once an unreadable path fell out of it; without its list it says nothing. */
const withList = <T extends { readonly list?: unknown }>(shape: T): (T & { list: string }) | undefined =>
  typeof shape.list === 'string' ? { ...shape, list: shape.list } : undefined;

type Readers = {
  readonly [K in keyof PartialAudience]-?: (entry: MapEntry, reader: AudienceReader) => Key<K>;
};

/** How each key is read, all but those of the locales, which two keys give. */
const keyReaders: Omit<Readers, 'name' | 'locales'> = {
  localeField: (entry, reader) => reader.at(reader.localeField(entry.value), entry),
  localeFlags: (entry, reader) => sourcedMap(entry.value, reader.file, (flag) => reader.locale(flag.value)),
  reads: (entry, reader) =>
    reader.at(
      reader.locales(entry.value).map(({ value }) => value),
      entry,
    ),
  bilingual: (entry, reader) => reader.at(booleanAt(entry), entry),
  kind: (entry, reader) => reader.at(textOf(entry.value) as MailKind, entry),
  consent: (entry, reader) => sourcedMap(entry.value, reader.file, (consent) => reader.consent(consent)),
  frequency: (entry, reader) => reader.at(readFrequency(entry), entry),
  fields: (entry, reader) => readFields(entry.value, reader),
  offer: (entry, reader) => reader.at(readShape(reader, entry), entry),
  bookings: (entry, reader) => withListAt(entry, reader),
  purchases: (entry, reader) => withListAt(entry, reader),
  aliases: (entry, reader) => sourcedMap(entry.value, reader.file, (alias) => textsOf(alias.value)),
  samples: (entry, reader) => reader.at(readSamples(entry.value, reader), entry),
};

const textsOf = (node: StructuredNode): readonly string[] =>
  itemsOf(node).flatMap((item) => textOf(item) ?? []);

function withListAt(entry: MapEntry, reader: AudienceReader): Sourced<{ readonly list: string }> | undefined {
  const shape = withList(readShape(reader, entry));
  return shape && reader.at(shape, entry);
}

function readKeys(node: StructuredNode, reader: AudienceReader): PartialAudience {
  const locales = readLocales(node, reader);
  const found = Object.entries(keyReaders).flatMap(([key, read]) => {
    const entry = entryOf(node, key);
    const value = entry && read(entry, reader);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...Object.fromEntries(found), ...(locales ? { locales } : {}) };
}

/**
 * Reads an audience from a tree that is known to fit the schema of an audience but for keys of other meaning, which
 * are left alone (an entry of a configuration has `name` and `files` besides).
 */
export function readAudienceKeys(node: StructuredNode, file: string): AudienceReading {
  const reader = new AudienceReader(file);
  const audience = readKeys(node, reader);
  return { audience, problems: reader.placed([]) };
}

/** Reads an audience (contract, section 3). Everything that is valid is kept, whatever else is wrong. */
export function readAudience(node: StructuredNode | undefined, file: string): AudienceReading {
  if (!node) return { audience: {}, problems: [] };
  const { node: valid, problems } = validate(node, audienceSchema, 'an audience');
  const reader = new AudienceReader(file);
  const audience = valid ? readKeys(valid, reader) : {};
  return { audience, problems: reader.placed(problems) };
}

/** Reads an audience file from its text. */
export const readAudienceFile = (text: string, file: string): AudienceReading =>
  readDataFile(text, file, readAudience);
