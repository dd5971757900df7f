import { type ShownOffer, shownOffers } from '../render/offers';
import type { RenderedSample } from '../render/rendered-sample';
import { guardOffer } from './guard-offer';
import type { Subject } from './rule';
import type { SampleHit } from './sample-findings';

/** What is wrong with an offer for one reader: the message that says so. */
export type JudgeOffer = (offer: ShownOffer, sample: RenderedSample) => string | undefined;

/** The offers that are wrong for the samples that see them, each at the first place that shows it. */
export function offerHits(subject: Subject, judge: JudgeOffer): readonly SampleHit[] {
  return subject.samples.flatMap((sample) =>
    shownOffers(sample, subject.audience).flatMap((offer) => {
      const messageId = judge(offer, sample);
      const [first] = offer.shown;
      if (messageId === undefined || !first) return [];
      return [{ sample, messageId, at: first.reference, fixes: () => guardOffer(offer, subject) }];
    }),
  );
}
