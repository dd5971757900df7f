/** A mail that a language lacks, with the languages that have it. */
export interface AbsentMail {
  readonly name: string;
  readonly holders: readonly string[];
}

/** A language with fewer mails than this has only been begun. */
const FEWEST = 2;

/**
 * The mails that a language lacks, by the names its folder and the others hold. Silent unless the set is plain: both
 * have several mails, most of what the others have in common is there, and more than half of the languages have it.
 */
export function absentMails(
  locale: string,
  mails: ReadonlyMap<string, readonly string[]>,
): readonly AbsentMail[] {
  const own = new Set(mails.get(locale));
  const others = [...mails].filter(([each, names]) => each !== locale && names.length >= FEWEST);
  if (own.size < FEWEST || others.length === 0) return [];
  const holders = new Map<string, string[]>();
  for (const [each, names] of others)
    for (const name of names) holders.set(name, [...(holders.get(name) ?? []), each]);
  // With two languages each is the other's only witness; with more, most of them have to agree.
  const expected = [...holders].filter(([, held]) => held.length * 2 > others.length);
  const absent = expected.filter(([name]) => !own.has(name));
  if (absent.length * 2 >= expected.length) return [];
  return absent.map(([name, held]) => ({ name, holders: held }));
}
