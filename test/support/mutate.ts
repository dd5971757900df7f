import type { Template } from '../../src/template/template';

/** One slip of the fingers: what was removed, and from where. */
export interface Mutation {
  readonly text: string;
  readonly what: 'brace' | 'quote' | 'close tag';
  /** Where the removed text stood. */
  readonly at: number;
  /** Openers that the slip may leave without a partner. */
  readonly openers: readonly number[];
}

/** Every slip of one kind each that a template's own tags offer. */
export function mutationsOf(template: Template): readonly Mutation[] {
  const { text, tags, owners } = template;
  return tags.flatMap((tag, index): readonly Mutation[] => {
    if (tag.kind === 'comment') return [];
    const { start, end } = tag.span;
    const remove = (
      what: Mutation['what'],
      from: number,
      to: number,
      openers: readonly number[],
    ): Mutation => ({
      text: text.slice(0, from) + text.slice(to),
      what,
      at: from,
      openers,
    });
    const owner = owners.get(index);
    const openers = [start, ...(owner === undefined ? [] : [tags[owner]?.span.start ?? start])];
    const strings = text.slice(tag.inner.start, tag.inner.end).matchAll(/"[^"]*"|'[^']*'/g);
    const quotes = [...strings]
      .flatMap((m) => [m.index, m.index + m[0].length - 1])
      .map((at) => tag.inner.start + at);
    return [
      remove('brace', start, start + 1, openers),
      remove('brace', end - 1, end, openers),
      ...quotes.map((at) =>
        remove('quote', at, at + 1, [...openers, ...quotes.map((q) => (q > at ? q - 1 : q))]),
      ),
      ...(tag.kind === 'close' ? [remove('close tag', start, end, openers)] : []),
    ];
  });
}

/** A seeded choice of some items. */
export function pick<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const pool = [...items];
  let state = seed;
  const picked: T[] = [];
  while (picked.length < count && pool.length > 0) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    picked.push(...pool.splice(state % pool.length, 1));
  }
  return picked;
}
