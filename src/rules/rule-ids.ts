// The rules of contract, section 7. Every id is known to configurations, presets and suppressions from the start,
// also while its rule is not built yet.

export interface RuleEntry {
  readonly id: RuleId;
  /** The level in `tactful:recommended`. */
  readonly level: 'hint' | 'info' | 'warning' | 'error';
  /** When it fires, in Markdown. */
  readonly summary: string;
}

const entries = [
  {
    id: 'language-mismatch',
    level: 'error',
    summary: 'readers of a passage do not read its language; per branch, part and rendered sample value',
  },
  {
    id: 'language-from-location',
    level: 'error',
    summary:
      "a place (trip, destination, booking, IP, position, phone prefix) decides the language, instead of the recipient's own; `info` for the recipient's own country; points at the condition",
  },
  {
    id: 'language-mixed',
    level: 'warning',
    summary:
      'with no audience known: one reader gets subject, preheader, alt text or passages in different languages',
  },
  {
    id: 'translation-parity',
    level: 'warning',
    summary:
      'the same mail in another language (sibling file, or sibling branch) shows other fields, links or partials, or is missing',
  },
  {
    id: 'html-lang',
    level: 'warning',
    summary:
      '`lang` on `<html>` or `<mjml>` contradicts the content (`info` where it is missing); `dir` is missing or wrong for readers who write right to left',
  },
  {
    id: 'locale-format',
    level: 'warning',
    summary:
      'a literal date, number, currency or month name, or a date helper with no locale, is not how these readers write it',
  },
  {
    id: 'address-form',
    level: 'warning',
    summary: "one reader's message mixes Sie/du, vous/tu, usted/tú, Lei/tu, Pan(i)/ty",
  },
  {
    id: 'gendered-form',
    level: 'info',
    summary: 'a form assumes the reader\'s gender (Polish "oglądałeś", French "abonné") with no guard on it',
  },
  {
    id: 'inflected-value',
    level: 'info',
    summary:
      'a value stands where the grammar needs another form of it (Polish "do {{city}}", Czech "Dobrý den, {{name}}")',
  },
  {
    id: 'exact-time',
    level: 'warning',
    summary: 'it tells the reader when exactly *they* did something (not when an order or an appointment is)',
  },
  {
    id: 'viewed-item',
    level: 'warning',
    summary:
      'it tells the reader which page or product they looked at, or what they searched for (showing a product is fine)',
  },
  {
    id: 'precise-location',
    level: 'error',
    summary: 'it shows where the reader is or was, finer than a city',
  },
  { id: 'visit-count', level: 'warning', summary: 'it tells how often the reader came' },
  { id: 'dwell-time', level: 'error', summary: 'it tells how long the reader stayed' },
  { id: 'device-identifier', level: 'error', summary: 'it shows device, IP or browser details' },
  {
    id: 'in-store-tracking',
    level: 'error',
    summary: 'it draws on cameras, faces, beacons, Wi-Fi, heat maps, store visits',
  },
  { id: 'email-activity', level: 'warning', summary: 'it shows that opens or clicks are watched' },
  {
    id: 'over-specific',
    level: 'warning',
    summary: 'the exact references that one reader can meet in one message pass the budget',
  },
  {
    id: 'personal-data-in-link',
    level: 'warning',
    summary:
      'a URL carries personal data in the clear (address, name, coordinates); one milder (`own-domain`) on the domain most links of the message have, full on any other (a pixel, a partner)',
  },
  {
    id: 'missing-consent',
    level: 'error',
    summary:
      '`location`, `precise-location`, `in-store`, `social` or a category of the groups tracking, profiling, sensitive is shown with neither consent in the metadata nor a consent guard around it; never for `source: provided`; `info` while the audience has no `consent` key',
  },
  { id: 'third-party-data', level: 'error', summary: 'it shows inferred or third-party data' },
  {
    id: 'sensitive-data',
    level: 'error',
    summary:
      'health, belief, ethnicity, sexuality … or a credential is shown, or (not credentials) used as a condition',
  },
  {
    id: 'painful-memory',
    level: 'error',
    summary: "illness, bereavement, pregnancy, a family's medical history is brought up",
  },
  { id: 'shaming', level: 'error', summary: 'it makes the reader feel guilty (diet, weight, spending)' },
  {
    id: 'social-exposure',
    level: 'error',
    summary:
      'it shows what friends or contacts bought, liked or did (an invitation from somebody is no exposure)',
  },
  {
    id: 'already-booked',
    level: 'error',
    summary: 'for a sample, the shown offer collides with a booking elsewhere, or repeats it',
  },
  {
    id: 'already-visited',
    level: 'warning',
    summary: 'for a sample, the shown offer is for a place the reader came back from within `days` (180)',
  },
  {
    id: 'already-bought',
    level: 'warning',
    summary: 'for a sample, the shown item is one they own and do not buy again',
  },
  {
    id: 'expired-offer',
    level: 'error',
    summary: 'for a sample, the shown offer ended before its `now` (its last day is not over)',
  },
  {
    id: 'hardcoded-value',
    level: 'warning',
    summary:
      "the text holds one sample's value where other samples differ (a name, a title, an address, a full date, a code; never a bare number or an everyday word)",
  },
  {
    id: 'missing-fallback',
    level: 'warning',
    summary: 'an optional field is shown with no fallback, or a sample renders a gap',
  },
  {
    id: 'unknown-field',
    level: 'warning',
    summary:
      'samples exist and none has the path, or a declared name with the same parent is nearly the same; block parameters and built-ins are known',
  },
  { id: 'unused-field', level: 'hint', summary: 'a declared field that no template it governs uses' },
  {
    id: 'too-frequent',
    level: 'warning',
    summary: 'the metadata shows more sends or reminders than the cap',
  },
  { id: 'pushy-wording', level: 'info', summary: 'false urgency, shouting, nagging' },
  { id: 'missing-unsubscribe', level: 'warning', summary: 'a marketing message shows no way out' },
  { id: 'missing-reason', level: 'info', summary: 'a marketing message does not say why the reader gets it' },
  {
    id: 'missing-sender',
    level: 'info',
    summary: 'a marketing message names no sender with a postal address',
  },
  {
    id: 'template-syntax',
    level: 'error',
    summary:
      'Handlebars cannot parse it, or silently misreads it (`{{elseif}}` where the dialect has none, `{> footer}}`, `{{a..b}}`)',
  },
  { id: 'unknown-partial', level: 'error', summary: 'a partial that is not there, or includes itself' },
  { id: 'unreachable-branch', level: 'warning', summary: 'no reader in the audience can meet it' },
  {
    id: 'missing-audience',
    level: 'hint',
    summary: 'no audience is known; folded to one a folder on display; the fix writes one',
  },
  {
    id: 'unused-suppression',
    level: 'warning',
    summary: 'a suppression that suppresses nothing, or names no rule',
  },
  {
    id: 'invalid-metadata',
    level: 'error',
    summary:
      'front matter or an audience file is malformed or has an unknown key, or names a locale that is no valid tag or whose language, script or region is not registered',
  },
  {
    id: 'invalid-config',
    level: 'error',
    summary: 'a configuration file or workspace setting is malformed, or an override matches nothing',
  },
  { id: 'stale-baseline', level: 'warning', summary: 'a baseline entry that no finding matches any more' },
] as const;

export type RuleId = (typeof entries)[number]['id'];

/** In the order of the contract. */
export const ruleEntries: readonly RuleEntry[] = entries;

export const ruleIds: readonly RuleId[] = entries.map((entry) => entry.id);

const byId: ReadonlyMap<string, RuleEntry> = new Map(entries.map((entry) => [entry.id, entry]));

export const ruleEntry = (id: string): RuleEntry | undefined => byId.get(id);

export const isRuleId = (id: string): id is RuleId => byId.has(id);
