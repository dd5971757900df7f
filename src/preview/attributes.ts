import type { HtmlEvent } from '../template/html-events';

/** The attributes of one tag, decoded. The first of two of one name counts, as in browsers. */
export type Attributes = ReadonlyMap<string, string>;

/** An opening tag. */
export interface Opening {
  readonly name: string;
  readonly attributes: Attributes;
  /** Of the whole tag, in the rendered text. */
  readonly start: number;
  readonly end: number;
  /** Index of its last event. */
  readonly last: number;
}

/** Reads the opening tag whose name is the event at an index. */
export function readOpening(text: string, events: readonly HtmlEvent[], index: number): Opening {
  const { name, start } = opened(events[index]);
  const attributes = new Map<string, string>();
  let current: string | undefined;
  let at = index + 1;
  for (; at < events.length; at++) {
    const event = events[at];
    if (event?.kind === 'attribute') {
      current = attributes.has(event.name) ? undefined : event.name;
      if (current !== undefined) attributes.set(current, '');
    } else if (event?.kind === 'value' || event?.kind === 'entity') {
      const piece = event.kind === 'entity' ? event.text : text.slice(event.span.start, event.span.end);
      if (current !== undefined) attributes.set(current, attributes.get(current) + piece);
    } else if (event?.kind !== 'attribute-end') break;
  }
  const last = events[at];
  const isEnded = last?.kind === 'open-end';
  return {
    name,
    attributes,
    start: start - 1,
    end: isEnded ? last.span.end : text.length,
    last: isEnded ? at : at - 1,
  };
}

const opened = (event: HtmlEvent | undefined) =>
  event?.kind === 'open' ? { name: event.name, start: event.span.start } : { name: '', start: 1 };
