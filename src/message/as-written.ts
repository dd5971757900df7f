import type { Markup } from '../template/template';

const written = new WeakMap<Markup, Markup>();

/** A markup whose tags are read as they are written: inside them the mask holds its filler. Made once a markup. */
export function asWritten(markup: Markup): Markup {
  const found = written.get(markup) ?? { ...markup, masked: markup.text };
  written.set(markup, found);
  return found;
}
