import type { Reference } from '../message/message';
import type { ShownOffer } from '../render/offers';
import type { RenderedSample } from '../render/rendered-sample';
import { guardOffer, namedInSubject } from './guard-offer';
import type { Fix, Subject } from './rule';
import type { FoundInSample, SampleHit } from './sample-findings';

/** What is wrong with an offer for one reader: the message that says so. */
export type JudgeOffer = (offer: ShownOffer, sample: RenderedSample) => string | undefined;

/** The offers that are wrong for the samples that see them, each at the first place that shows it. */
export function* offerHits(
  subject: Subject,
  judge: JudgeOffer,
  data?: FoundInSample['data'],
): Generator<SampleHit | undefined> {
  const orders = new Map(subject.message.references.map((reference, i) => [reference, i] as const));
  for (const sample of subject.samples) {
    for (const offer of sample.offers()) {
      const messageId = judge(offer, sample);
      const at = messageId === undefined ? undefined : firstOf(offer, orders);
      if (messageId === undefined || !at) continue;
      yield { sample, found: foundFor(messageId, at, offer, subject, data) };
    }
    yield undefined;
  }
}

function foundFor(
  messageId: string,
  at: Reference,
  offer: ShownOffer,
  subject: Subject,
  data: FoundInSample['data'],
): FoundInSample {
  let known: readonly Fix[] | undefined;
  const fixes = () => (known ??= guardOffer(offer, subject));
  return {
    messageId,
    ...(data ? { data } : {}),
    at,
    fixes,
    related: () => (fixes().length === 0 ? namedInSubject(at) : []),
  };
}

function firstOf({ shown }: ShownOffer, orders: ReadonlyMap<Reference, number>): Reference | undefined {
  let first: Reference | undefined;
  for (const { references } of shown) {
    const [own] = references;
    if (own && (!first || (orders.get(own) ?? 0) < (orders.get(first) ?? 0))) first = own;
  }
  return first;
}
