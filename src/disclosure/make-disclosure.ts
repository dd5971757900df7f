import type { DataCategory, FieldSource, Precision } from '../knowledge/data-categories';
import type { Reference, Unit } from '../message/message';
import { calleeName } from '../template/expression';
import { plainForm } from '../text/words';
import type { Disclosure, Within } from './disclosure';
import type { Locate } from './locator';
import type { Told } from './told';

interface ToldByValue {
  readonly category: DataCategory | undefined;
  readonly precision?: Precision;
  readonly source?: FieldSource;
}

/** A value that tells something. */
export function fromReference(
  reference: Reference,
  meaning: ToldByValue,
  isDeclared: boolean,
  within?: Within,
): Disclosure {
  const { use, place, part, condition, path, call } = reference;
  return {
    category: meaning.category,
    rule: undefined,
    precision: meaning.precision,
    source: meaning.source,
    use,
    from: 'reference',
    isDeclared,
    isHashed: call !== undefined && HASHING.test(calleeName(call)),
    place,
    part,
    condition,
    what: path,
    fact: `${meaning.category} ${owner(path)}`,
    ...(within ? { within } : {}),
  };
}

/** Helpers that make a value unreadable, of Iterable and the usual libraries. */
const HASHING = /^(?:md5|sha\d+|hmac\w*|hash\w*|encrypt\w*)$/i;

/** `viewed.name` and `viewed.price` are of one thing. */
const owner = (path: string): string => path.replace(/\.[^.[\]]+$/, '');

/** Words that tell something by themselves. */
export function fromWords(unit: Unit, told: Told, locate: Locate): readonly Disclosure[] {
  const place = locate(told.from, told.to);
  if (!place) return [];
  const what = unit.text.slice(told.from, told.to).replaceAll('\uFFFC', '…');
  return [
    {
      category: told.category,
      rule: told.rule,
      precision: told.precision,
      source: told.source,
      use: 'shown',
      from: 'wording',
      isDeclared: told.isOwn,
      isHashed: false,
      place,
      part: unit.passage.part,
      condition: unit.condition,
      what,
      fact: factOf(unit, told),
      within: { runs: unit.runs, from: told.from, to: told.to },
    },
  ];
}

/** Said in other words, that somebody was watched is the same fact; an item or a time is told by its own words. */
function factOf({ text }: Unit, { category, rule, from, to }: Told): string {
  if (category === undefined || ONE_FACT.has(category)) return String(category ?? rule);
  return `${category} ${plainForm(text.slice(from, to + FACT_LENGTH))}`;
}

const ONE_FACT: ReadonlySet<DataCategory> = new Set([
  'dwell-time',
  'precise-location',
  'in-store',
  'email-activity',
  'device',
  'visit-count',
]);

/** How many characters after a phrase still say what it is about. */
const FACT_LENGTH = 12;
