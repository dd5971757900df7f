import type { Reference } from '../message/message';
import type { RenderedSample } from '../render/rendered-sample';
import type { Place } from '../text/span';
import type { Fix, RawFinding, Related, Subject } from './rule';

/** What was found in one sample's rendered message. */
export interface SampleHit {
  readonly sample: RenderedSample;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  /** Where it shows in the template. */
  readonly at: Pick<Reference, 'place' | 'part' | 'condition'>;
  readonly related?: readonly Related[];
  readonly fixes?: () => readonly Fix[];
}

const MOST_NAMES = 10;
const MOST_RELATED = 3;

/** One finding for each place and message, with the samples it is about (contract, section 5, `recipients`). */
export function* sampleFindings(hits: readonly SampleHit[], subject: Subject): Generator<RawFinding> {
  const groups = new Map<string, SampleHit[]>();
  for (const hit of hits) {
    const key = JSON.stringify([keyOf(hit.at.place), hit.messageId, hit.data]);
    const known = groups.get(key);
    if (known) known.push(hit);
    else groups.set(key, [hit]);
  }
  for (const group of groups.values()) {
    const finding = findingOf(group, subject);
    if (finding) yield finding;
  }
}

const keyOf = ({ file, span }: Place): string => `${file}:${span.start}:${span.end}`;

function findingOf(hits: readonly SampleHit[], subject: Subject): RawFinding | undefined {
  const [first] = hits;
  if (!first) return undefined;
  const hasIt = new Set(hits.map(({ sample }) => sample));
  const affected = [...hasIt];
  const { place, part, condition } = first.at;
  return {
    messageId: first.messageId,
    ...(first.data ? { data: first.data } : {}),
    place,
    part,
    condition,
    locales: localesOf(affected) ?? subject.readersOf(condition).locales,
    recipients: {
      affected: affected.length,
      of: subject.samples.length,
      names: affected.slice(0, MOST_NAMES).map(({ name }) => name),
    },
    samples: subject.samples.flatMap((sample, i) => (hasIt.has(sample) ? [i] : [])),
    related: [...affected.slice(0, MOST_RELATED).flatMap(relatedOf), ...(first.related ?? [])],
    fixes: first.fixes?.() ?? [],
  };
}

function localesOf(samples: readonly RenderedSample[]): readonly string[] | undefined {
  const locales = samples.map(({ locale }) => locale);
  return locales.includes(undefined) ? undefined : [...new Set(locales.filter((each) => each !== undefined))];
}

const relatedOf = ({ at, name }: RenderedSample): readonly Related[] =>
  at ? [{ place: at, message: `it shows for the sample "${name}"` }] : [];
