import type { FieldFacts } from '../../audience/audience';
import { impliesPresent } from '../../message/condition';
import type { Reference } from '../../message/message';
import type { Gap } from '../../render/gaps';
import type { Place } from '../../text/span';
import { PAUSE, type RawFinding, type Rule, type RuleMeta, type Subject } from '../rule';
import {
  aboutSamples,
  type FoundInSample,
  groupFinding,
  groupHits,
  relatedOf,
  type SampleGroup,
  type SampleHit,
} from '../sample-findings';
import { hasParent, SamplePresence } from '../sample-presence';
import { bad, good } from './examples';
import { type FallbackFixes, fallbackFixes } from './fallback-fixes';

const meta: RuleMeta = {
  id: 'missing-fallback',
  what: 'Finds a field that not every reader has and that is shown without a word for those who lack it.',
  why: '"Hello ," tells a reader that they are a row in a table with a hole in it. Handlebars shows nothing for a missing value and says nothing about it. Which fields may be missing is declared with `optional: true` in the audience or the configuration.',
  instead: 'Show the value only where it is there, or name what is shown instead.',
  severity: 'warning',
  fix: 'choice',
  // What no sample has is no gap of some: the name is wrong.
  yieldsTo: ['unknown-field'],
  messages: {
    noFallback:
      '{path} is missing for some readers, and nothing takes its place: they see a gap. Show it only where it is there, or give a fallback.',
    gap: 'Some recipients have no {path}, and the sentence shows a gap where it should stand. Show it only where it is there, or give a fallback.',
    noText:
      'What some recipients have under {path} is no text: they read something like "undefined" or "[object Object]". Show a field that holds a text, or format it.',
    emptySubject:
      'Some recipients have no {path}, and get a mail without a subject. Say something that does not depend on it.',
    emptyHeading:
      'Some recipients have no {path}, and see an empty headline. Show the headline only where there is something to say.',
    nowhere:
      'Some recipients have no {path}, and this link leads nowhere for them. Show the link only where it is there.',
    emptyLink:
      '{path} is missing for some readers, and this link leads nowhere without it. Show the link only where it is there.',
  },
};

export const missingFallback: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    const fixesOf = fallbackFixes(subject);
    const groups = yield* groupHits(sampleHits(subject, fixesOf));
    const references = subject.audience.fields.size === 0 ? [] : subject.message.references;
    const declared = references.filter(
      (reference) => factsOf(reference, subject)?.optional && isExposed(reference),
    );
    const byPlace = new Map<string, SampleGroup[]>();
    for (const group of groups) {
      const key = keyOf(group.found.at.place);
      byPlace.set(key, [...(byPlace.get(key) ?? []), group]);
    }
    for (const reference of declared) {
      const fixes = fixesOf(reference);
      yield { ...found(reference, byPlace.get(keyOf(reference.place)), subject), fixes };
    }
    const known = new Set(declared.map(({ place }) => keyOf(place)));
    for (const group of groups) {
      if (!known.has(keyOf(group.found.at.place))) yield groupFinding(group, subject);
      yield PAUSE;
    }
  },
};

const factsOf = (reference: Reference, { audience }: Subject): FieldFacts | undefined =>
  [reference, ...reference.alternatives]
    .map((at) => audience.fields.get(at.path)?.value)
    .find((facts) => facts !== undefined);

const isExposed = (reference: Reference): boolean =>
  reference.use !== 'silent' && !reference.hasFallback && !impliesPresent(reference.condition, reference);

function found(
  reference: Reference,
  groups: readonly SampleGroup[] | undefined,
  subject: Subject,
): RawFinding {
  const [rendered] = groups ?? [];
  return {
    ...(rendered ? { ...aboutSamples(rendered.samples, subject), related: relatedOf(rendered.samples) } : {}),
    messageId: reference.use === 'linked' ? 'emptyLink' : 'noFallback',
    data: { path: reference.path },
    place: reference.place,
    part: reference.part,
    condition: reference.condition,
    locales: subject.readersOf(reference.condition).locales,
  };
}

/**
 * What samples are missing, each where it shows. What no sample has at all is for the platform to fill in, or is no
 * field of this data.
 */
function* sampleHits(subject: Subject, fixesOf: FallbackFixes): Generator<SampleHit | undefined> {
  const presence = new SamplePresence(subject.samples);
  const known = new Map<Gap, FoundInSample>();
  for (const sample of subject.samples) {
    for (const gap of sample.seen().gaps) {
      const { kind, reference } = gap;
      const isFields = presence.isFilled(reference.path);
      if (kind !== 'noText' && !isFields && (kind === 'nowhere' || !hasParent(sample, reference.path)))
        continue;
      const found = known.get(gap) ?? foundFor(gap, fixesOf);
      known.set(gap, found);
      yield { sample, found };
    }
    yield undefined;
  }
}

const foundFor = ({ kind, reference, canBeGuarded }: Gap, fixesOf: FallbackFixes): FoundInSample => ({
  messageId: kind,
  data: { path: reference.path },
  at: reference,
  fixes: () => (canBeGuarded ? fixesOf(reference) : []),
});

const keyOf = ({ file, span }: Place): string => `${file}:${span.start}`;
