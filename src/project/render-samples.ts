import type { Audience, Sample } from '../audience/audience';
import type { Message } from '../message/message';
import { shownOffersIn } from '../render/offers';
import { createRenderer, type Renderer } from '../render/render';
import type { Rendered } from '../render/rendered';
import type { RenderedSample } from '../render/rendered-sample';
import { createReader } from '../render/seen-message';
import type { Template } from '../template/template';
import type { Sourced } from '../text/span';
import type { Partials } from './find-partials';
import type { TeamHelpers } from './team-helpers';

/** What a message is rendered from, for whichever sample. */
export interface SampleContext {
  readonly message: Message;
  readonly template: Template;
  readonly partials: Partials;
  readonly helpers: TeamHelpers;
  readonly audience: Audience;
  /** What the command says, over all samples. */
  readonly now: string | undefined;
}

/** The samples of a message, to be rendered when a rule asks. */
export function renderSamples(
  samples: readonly Sourced<Sample>[],
  { message, template, partials, helpers, audience, now }: SampleContext,
): readonly RenderedSample[] {
  let renderer: Renderer | undefined;
  const render = (sample: Sample): Rendered => {
    renderer ??= createRenderer(template, (name) => partials.byName.get(name), partials.layouts);
    const { data, locale, now: at } = sample;
    return renderer(data, {
      ...helpers,
      ...(locale === undefined ? {} : { locale }),
      ...(at === undefined ? {} : { now: at }),
    });
  };
  const read = once(() => createReader(message));
  const offersIn = once(() => shownOffersIn(audience));
  return samples.map(({ value, at }) => {
    const sample = now === undefined ? value : { ...value, now };
    const rendered = () => render(sample);
    const seen = once(() => read()(rendered()));
    const offers = once(() => offersIn()(sample.data, seen().values));
    return { ...sample, at, rendered, seen, offers };
  });
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
