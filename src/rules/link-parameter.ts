import type { Disclosure } from '../disclosure/disclosure';
import { type Place, span } from '../text/span';
import type { Fix, Subject } from './rule';

/**
 * Takes the parameter that a value stands in out of its link; nothing where it is no parameter of its own. A choice
 * where somebody clicks: the page may need it, and a way out that does not know whom it is for is none.
 */
export function withoutParameter(
  { place }: Disclosure,
  subject: Subject,
  kind: Fix['kind'] = 'choice',
): readonly Fix[] {
  const text = subject.textOf(place.file);
  const at = text === undefined ? undefined : parameterAt(text, place);
  if (!at || text === undefined) return [];
  const name = /([^?&;=]+)=$/.exec(text.slice(at.from, place.span.start))?.[1] ?? '';
  return [
    {
      title: `Leave "${name}" out of the link`,
      kind,
      edits: [{ file: place.file, span: span(at.from, at.to), text: '' }],
    },
  ];
}

const SEPARATOR = /(?:\?|&amp;|&|;)([\w.~[\]-]{1,60})=$/;

/** From the `?` or `&` before the parameter to its end; the `?` stays where another parameter follows. */
function parameterAt(text: string, { span: value }: Place): { from: number; to: number } | undefined {
  const before = text.slice(Math.max(0, value.start - 80), value.start);
  const found = SEPARATOR.exec(before);
  if (!found) return undefined;
  const start = value.start - (found[0].length - 0);
  const after = /^(&amp;|&|#|["'\s>])/.exec(text.slice(value.end, value.end + 5))?.[1];
  if (after === undefined) return undefined;
  const hasNext = after.startsWith('&');
  if (!hasNext || !found[0].startsWith('?')) return { from: start, to: value.end };
  // `?a={{x}}&b=1` becomes `?b=1`.
  return { from: start + 1, to: value.end + after.length };
}
