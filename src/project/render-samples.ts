import type { Sample } from '../audience/audience';
import type { Message } from '../message/message';
import { createRenderer, type Renderer } from '../render/render';
import type { Rendered } from '../render/rendered';
import type { RenderedSample } from '../render/rendered-sample';
import { ReferenceIndex, type ShownValue, shownValues } from '../render/shown-values';
import type { Template } from '../template/template';
import type { Sourced } from '../text/span';
import type { Partials } from './find-partials';
import type { TeamHelpers } from './team-helpers';

/** The samples of a message, to be rendered when a rule asks. `now`: what the command says, over all samples. */
export function renderSamples(
  samples: readonly Sourced<Sample>[],
  message: Message,
  template: Template,
  partials: Partials,
  helpers: TeamHelpers,
  now: string | undefined,
): readonly RenderedSample[] {
  let renderer: Renderer | undefined;
  let index: ReferenceIndex | undefined;
  const render = (sample: Sample): Rendered => {
    renderer ??= createRenderer(template, (name) => partials.byName.get(name));
    const { data, locale, now: at } = sample;
    return renderer(data, {
      ...helpers,
      ...(locale === undefined ? {} : { locale }),
      ...(at === undefined ? {} : { now: at }),
    });
  };
  return samples.map(({ value, at }) => {
    const sample = now === undefined ? value : { ...value, now };
    let known: Rendered | undefined;
    let shown: readonly ShownValue[] | undefined;
    const rendered = () => {
      known ??= render(sample);
      return known;
    };
    return {
      ...sample,
      at,
      rendered,
      shown: () => {
        index ??= new ReferenceIndex(message);
        shown ??= shownValues(rendered(), index);
        return shown;
      },
    };
  });
}
