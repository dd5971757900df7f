import type { Reference } from '../message/message';
import type { RenderedSample } from '../render/rendered-sample';
import type { Place } from '../text/span';
import { type Fix, PAUSE, type Pause, type RawFinding, type Related, type Subject } from './rule';

/** What may be found in many samples' messages. Where samples share the object, they are told apart from others faster. */
export interface FoundInSample {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  /** Where it shows in the template. */
  readonly at: Pick<Reference, 'place' | 'part' | 'condition'>;
  readonly related?: () => readonly Related[];
  readonly fixes?: () => readonly Fix[];
}

/** What was found in one sample's rendered message. */
export interface SampleHit {
  readonly sample: RenderedSample;
  readonly found: FoundInSample;
}

/** What was found, and the samples for which it was. */
export interface SampleGroup {
  readonly found: FoundInSample;
  readonly samples: ReadonlySet<RenderedSample>;
}

const MOST_NAMES = 10;
const MOST_RELATED = 3;

/**
 * One finding for each place and message, with the samples it is about (contract, section 5, `recipients`). Where
 * nothing stands in place of a hit, there is time for a pause.
 */
export function* sampleFindings(
  hits: Iterable<SampleHit | undefined>,
  subject: Subject,
): Generator<RawFinding | Pause> {
  for (const group of yield* groupHits(hits)) {
    yield groupFinding(group, subject);
    yield PAUSE;
  }
}

/** Unites hits that say the same of the same place. */
export function* groupHits(hits: Iterable<SampleHit | undefined>): Generator<Pause, readonly SampleGroup[]> {
  const groups = new Map<string, SampleGroup & { readonly samples: Set<RenderedSample> }>();
  const known = new Map<FoundInSample, Set<RenderedSample>>();
  for (const hit of hits) {
    if (!hit) {
      yield PAUSE;
      continue;
    }
    const { found, sample } = hit;
    const samples = known.get(found);
    if (samples) {
      samples.add(sample);
      continue;
    }
    const key = JSON.stringify([keyOf(found.at.place), found.messageId, found.data]);
    const group = groups.get(key) ?? { found, samples: new Set() };
    groups.set(key, group);
    known.set(found, group.samples.add(sample));
  }
  return [...groups.values()];
}

const keyOf = ({ file, span }: Place): string => `${file}:${span.start}:${span.end}`;

/** What is said of a group. */
export function groupFinding({ found, samples }: SampleGroup, subject: Subject): RawFinding {
  const { place, part, condition } = found.at;
  return {
    messageId: found.messageId,
    ...(found.data ? { data: found.data } : {}),
    place,
    part,
    condition,
    locales: localesOf(samples) ?? subject.readersOf(condition).locales,
    ...aboutSamples(samples, subject),
    related: [...relatedOf(samples), ...(found.related?.() ?? [])],
    fixes: found.fixes?.() ?? [],
  };
}

/** The samples that a finding is about. */
export const aboutSamples = (
  samples: ReadonlySet<RenderedSample>,
  subject: Subject,
): Required<Pick<RawFinding, 'recipients' | 'samples'>> => ({
  recipients: {
    affected: samples.size,
    of: subject.samples.length,
    names: [...samples].slice(0, MOST_NAMES).map(({ name }) => name),
  },
  samples: subject.samples.flatMap((sample, i) => (samples.has(sample) ? [i] : [])),
});

function localesOf(samples: ReadonlySet<RenderedSample>): readonly string[] | undefined {
  const locales = new Set<string>();
  for (const { locale } of samples) {
    if (locale === undefined) return undefined;
    locales.add(locale);
  }
  return [...locales];
}

/** Where the first of the samples are written. */
export const relatedOf = (samples: ReadonlySet<RenderedSample>): readonly Related[] =>
  [...samples]
    .slice(0, MOST_RELATED)
    .flatMap(({ at, name }) => (at ? [{ place: at, message: `it shows for the sample "${name}"` }] : []));
