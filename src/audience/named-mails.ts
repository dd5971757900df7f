import { localeInName, stemOf } from './locale-from-path';

/** A mail whose file name says its language: `offer-de.hbs`. */
export interface NamedMail {
  readonly name: string;
  /** The same for its translations: `offer-*.hbs`. */
  readonly key: string;
  /** What says the language. */
  readonly part: string;
}

/** The mails of one folder that are named for their languages, by locale, in the order of the names. */
export function namedMails(names: readonly string[]): ReadonlyMap<string, readonly NamedMail[]> {
  const stems = names.map(stemOf);
  const mails = new Map<string, NamedMail[]>();
  for (const [i, name] of names.entries()) {
    const stem = stems[i] ?? name;
    const found = localeInName(stem, () => stems);
    if (!found) continue;
    const { before, part, after } = found.frame;
    const key = `${before}*${after}${name.slice(stem.length)}`;
    mails.set(found.locale, [...(mails.get(found.locale) ?? []), { name, key, part }]);
  }
  return mails;
}
