import { wordSet } from '../text/word-list';

/**
 * Words in names of data fields that only some languages need, so that a translation without them lacks nothing: the
 * grammar of a name ("Pani", "Sehr geehrte Frau"), the ending of a plural. English names; data is mostly named so.
 * Left alone: `title`, which is a product's as often as a person's.
 */
export const LANGUAGE_ONLY_NAMES: ReadonlySet<string> = wordSet(
  'gender sex salutation honorific civility vocative genitive dative accusative declension declined inflected pronoun plural suffix article locale lang language dir rtl direction',
);

/** Words for parts of a person's name: languages greet with different ones of them. */
export const NAME_PARTS: ReadonlySet<string> = wordSet(
  'first last full given family middle nick display sur short name firstname lastname fullname surname givenname familyname nickname username displayname',
);

/** Before `name`, words for who writes: a brand that a translation may as well write out, or in another script. */
export const SENDERS: ReadonlySet<string> = wordSet('app site brand service platform sender');

/**
 * Words for whom the mail is to. One language says "Hello Anna", another greets without a name, because it would have to
 * be inflected.
 */
export const RECIPIENTS: ReadonlySet<string> = wordSet(
  'recipient user customer reader subscriber contact member client patient profile person me to account guest buyer shopper traveller',
);
