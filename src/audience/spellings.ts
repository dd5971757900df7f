import { valueAt } from '../text/value-at';
import type { Audience, LocaleField, Samples } from './audience';
import { declaredLocales } from './declared-locales';
import { canonicalLocale, languageOf } from './locale';

/**
 * How the data spells a declared locale at a field, where that is known: from `values` of the field, from the values
 * the field can have, from the samples (contract, section 3, "Literals"). Empty where nothing shows it.
 */
export function spellingsOf(field: LocaleField, locale: string, audience: Audience): ReadonlySet<string> {
  const declared = [...(field.values ?? [])];
  if (declared.length > 0) return new Set(forLocale(declared, locale, audience));
  const listed = audience.fields.get(field.path)?.value.values ?? [];
  const pairs = [...listed.map((value) => [value, value] as const), ...sampled(field, audience)];
  return new Set(forLocale(pairs, locale, audience));
}

type Pair = readonly [spelling: string, tag: string];

/** Spellings of the very tag; else those of its language, if no other declared locale is of that language. */
function forLocale(pairs: readonly Pair[], locale: string, audience: Audience): readonly string[] {
  const same = pairs.filter(([, tag]) => canonicalLocale(tag) === locale);
  if (same.length > 0) return same.map(([spelling]) => spelling);
  const language = languageOf(locale);
  const isOnly = declaredLocales(audience).filter((each) => languageOf(each) === language).length === 1;
  if (!isOnly) return [];
  return pairs.filter(([, tag]) => languageOf(tag) === language).map(([spelling]) => spelling);
}

/** By samples and path: of thousands of samples, each condition of a message asks the same for each locale. */
const sampledBefore = new WeakMap<Samples, Map<string, readonly Pair[]>>();

/** What samples hold at the field, each spelling once; a sample's own `locale` says which one that is. */
function sampled({ path }: LocaleField, { samples }: Audience): readonly Pair[] {
  if (!samples) return [];
  const known = sampledBefore.get(samples.value) ?? new Map<string, readonly Pair[]>();
  sampledBefore.set(samples.value, known);
  const pairs = known.get(path) ?? spellingsAt(path, samples.value);
  known.set(path, pairs);
  return pairs;
}

function spellingsAt(path: string, { inline }: Samples): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { value } of inline) {
    const found = valueAt(value.data, path);
    if (typeof found !== 'string' && typeof found !== 'number') continue;
    const spelling = String(found);
    const tag = value.locale ?? spelling;
    if (spelling !== '') pairs.set(`${spelling}\n${tag}`, [spelling, tag]);
  }
  return [...pairs.values()];
}
