import type { DirectoryEntry } from './file-system';

export type Listing = ReadonlyMap<string, DirectoryEntry['kind']>;

const EMPTY: Listing = new Map();
const listings = new WeakMap<readonly DirectoryEntry[], Listing>();

/** What a folder holds, by name. A folder may hold thousands of names and be asked about each: made once a listing. */
export function listingOf(entries: readonly DirectoryEntry[] | undefined): Listing {
  if (!entries) return EMPTY;
  const known = listings.get(entries) ?? new Map(entries.map(({ name, kind }) => [name, kind]));
  listings.set(entries, known);
  return known;
}
