import type { FieldSource } from '../knowledge/data-categories';
import type { Place, Sourced } from '../text/span';

/** What a template's data holds at one path, as far as the team said so. */
export interface FieldFacts {
  readonly category?: string;
  readonly precision?: string;
  readonly source?: FieldSource;
  readonly optional?: boolean;
  /** All values the field can have, as the data spells them. */
  readonly values?: readonly string[];
}

/** A path into the data that holds a recipient's locale, with how the data spells each locale if told. */
export interface LocaleField {
  readonly path: string;
  /** spelling in the data → BCP 47 tag */
  readonly values?: ReadonlyMap<string, string>;
}

export type MailKind = 'marketing' | 'transactional' | 'security';

/** Consent as declared: known, or to be read from the data. */
export type Consent =
  | boolean
  | { readonly path: string; readonly test: 'truthy' }
  | { readonly path: string; readonly test: 'is' | 'includes' | 'not'; readonly value: string };

export interface Frequency {
  readonly sends?: number;
  readonly per?: 'day' | 'week' | 'month';
  readonly cap?: number;
  readonly reminder?: number;
}

export interface OfferShape {
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly item?: string;
  readonly expires?: string;
}

export interface BookingShape {
  readonly list: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface PurchaseShape {
  readonly list: string;
  readonly item?: string;
  readonly repeats?: boolean;
}

export interface Sample {
  readonly name: string;
  readonly locale?: string;
  readonly now?: string;
  readonly data: unknown;
}

/** Samples written out, or globs of JSON files relative to the file that names them. */
export interface Samples {
  /** Those written out; once the files of the globs are read, theirs too. */
  readonly inline: readonly Sourced<Sample>[];
  readonly globs: readonly Sourced<string>[];
}

/**
 * What is known of a template's readers: united key by key from front matter, audience files, the configuration
 * and the path (contract, section 3). An absent key is unknown, never a default.
 */
export interface Audience {
  readonly name?: Sourced<string>;
  /** Canonical BCP 47 tags. `at` of the whole is where the key stands, of an entry where the tag stands. */
  readonly locales?: Sourced<readonly Sourced<string>[]>;
  /** True where the locales came from the path alone. */
  readonly localesFromPath: boolean;
  readonly localeField?: Sourced<readonly LocaleField[]>;
  readonly localeFlags: ReadonlyMap<string, Sourced<string>>;
  readonly reads: readonly string[];
  readonly bilingual?: Sourced<boolean>;
  readonly kind?: Sourced<MailKind>;
  readonly consent?: ReadonlyMap<string, Sourced<Consent>>;
  readonly frequency?: Sourced<Frequency>;
  readonly fields: ReadonlyMap<string, Sourced<FieldFacts>>;
  readonly offer?: Sourced<OfferShape>;
  readonly bookings?: Sourced<BookingShape>;
  readonly purchases?: Sourced<PurchaseShape>;
  readonly aliases: ReadonlyMap<string, Sourced<readonly string[]>>;
  readonly samples?: Sourced<Samples>;
  /** Files that gave at least one key, most important first; the template itself if its front matter did. */
  readonly sources: readonly string[];
  /** The nearest file to write a key into: where the locales stand. */
  readonly localesAt?: Place;
}
