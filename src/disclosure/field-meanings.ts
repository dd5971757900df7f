import type { FieldFacts } from '../audience/audience';
import { type DataCategory, dataCategories, type Precision } from '../knowledge/data-categories';
import type { Reference } from '../message/message';
import type { Call } from '../template/expression';
import { precisionOf } from './date-format';
import { type FieldMeaning, meaningsOf } from './name-facts';

/** What a field says of the reader, and whether the team declared it. */
export interface KnownField {
  readonly meanings: readonly FieldMeaning[];
  /** What the team declared at this path, a category or not. */
  readonly declared: FieldFacts | undefined;
}

/** What is known of each field by what is declared of it and by its name. */
export function fieldLookup(
  declaredAt: (path: string) => FieldFacts | undefined,
): (reference: Reference) => KnownField {
  return (reference) => {
    const declared = declaredFor(reference, declaredAt);
    const category = declared?.category;
    const named = meaningsOf(reference.path);
    const meanings =
      category !== undefined && isCategory(category)
        ? [declaredMeaning(category, declared, named)]
        : passedOn(declared, named);
    if (meanings.length === 0) return declared ? { meanings, declared } : NOTHING;
    return { meanings: meanings.map((meaning) => refined(meaning, declared, reference)), declared };
  };
}

/** Most fields tell nothing of the reader. */
const NOTHING: KnownField = { meanings: [], declared: undefined };

function declaredFor(
  { path, alternatives }: Reference,
  declaredAt: (path: string) => FieldFacts | undefined,
): FieldFacts | undefined {
  const own = declaredAt(path);
  if (own || alternatives.length === 0) return own;
  return alternatives.map((at) => declaredAt(at.path)).find((facts) => facts !== undefined);
}

const isCategory = (name: string): name is DataCategory => Object.hasOwn(dataCategories, name);

/** What was guessed or passed on is part of a profile, whatever else it is. */
function passedOn(declared: FieldFacts | undefined, named: readonly FieldMeaning[]): readonly FieldMeaning[] {
  const isPassedOn = declared?.source === 'inferred' || declared?.source === 'third-party';
  return isPassedOn && named.length === 0 ? [{ category: 'profile' }] : named;
}

/** What is not declared is told from the name, where that means the same. */
function declaredMeaning(
  category: DataCategory,
  declared: FieldFacts | undefined,
  named: readonly FieldMeaning[],
): FieldMeaning {
  const same = named.find((meaning) => meaning.category === category);
  const source = declared?.source ?? same?.source;
  const precision = declared?.precision ?? same?.precision ?? DEFAULT_PRECISION[category];
  return {
    category,
    ...(source ? { source } : {}),
    ...(precision ? { precision: precision as Precision } : {}),
  };
}

const DEFAULT_PRECISION: Readonly<Partial<Record<DataCategory, Precision>>> = {
  'visit-time': 'minute',
  'precise-location': 'street',
  location: 'city',
};

const FINER_THAN_CITY: ReadonlySet<string> = new Set(['coordinates', 'street', 'postcode', 'district']);
const COARSE: ReadonlySet<string> = new Set(['city', 'region', 'country']);

/** A declaration that gives no category still says how exact a value is and where it is from; so does a helper. */
function refined(
  meaning: FieldMeaning,
  declared: FieldFacts | undefined,
  { call, meaning: helper }: Reference,
): FieldMeaning {
  const source = declared?.source ?? meaning.source;
  const precision = (declared?.precision as Precision | undefined) ?? meaning.precision;
  const shown =
    meaning.category === 'visit-time' && isDateHelper(helper) ? asShown(precision, call) : precision;
  const category = byPrecision(meaning.category, shown);
  return {
    ...meaning,
    category,
    ...(source ? { source } : {}),
    ...(shown ? { precision: shown } : {}),
  };
}

const isDateHelper = (helper: Reference['meaning']): boolean =>
  helper?.role === 'format' && helper.of === 'date';

const asShown = (precision: Precision | undefined, call: Call | undefined): Precision =>
  precision === 'month' ? 'month' : precisionOf(call);

function byPrecision(category: DataCategory, precision: Precision | undefined): DataCategory {
  if (precision === undefined) return category;
  if (category === 'location' && FINER_THAN_CITY.has(precision)) return 'precise-location';
  return category === 'precise-location' && COARSE.has(precision) ? 'location' : category;
}
