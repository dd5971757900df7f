import { ALWAYS } from '../message/condition';
import type { Passage, Reference } from '../message/message';
import { placeOf } from '../message/passage';
import type { ShownOffer } from '../render/offers';
import type { Place } from '../text/span';
import { balance } from './balanced';
import type { Fix, Subject } from './rule';

/** The field that a sender is to fill: whether this offer is one for this reader. */
const FLAG = 'suitable';

/**
 * Shows an offer only where the data says that it suits the reader, in every passage that shows it. Nothing where one
 * of them is a subject or stands in a partial's argument, or where nothing else would be left to read.
 */
export function guardOffer({ shown }: ShownOffer, subject: Subject): readonly Fix[] {
  const references = new Set(shown.flatMap((value) => value.references));
  const { passages } = subject.message;
  const showing = passages.filter(({ runs }) =>
    runs.some((run) => run.reference && references.has(run.reference)),
  );
  const wrapped = showing.map((passage) => wrapOf(passage, references, subject));
  const found = wrapped.filter((each) => each !== undefined);
  const [first] = found;
  if (!first || found.length !== showing.length || !hasOtherText(passages, showing)) return [];
  return [
    {
      title: `Show it only where the data says \`${first.flag}\``,
      kind: 'choice',
      edits: found.flatMap(({ place: { file, span }, flag }) => [
        { file, span: { start: span.start, end: span.start }, text: `{{#if ${flag}}}` },
        { file, span: { start: span.end, end: span.end }, text: '{{/if}}' },
      ]),
    },
  ];
}

interface Wrap {
  readonly place: Place;
  readonly flag: string;
}

function wrapOf(passage: Passage, references: ReadonlySet<Reference>, subject: Subject): Wrap | undefined {
  const isBody = passage.part === 'body' || passage.part === 'text';
  const place = placeOf(passage.runs);
  const reference = passage.runs.find((run) => run.reference && references.has(run.reference))?.reference;
  if (!isBody || passage.isArgument || !place || !reference) return undefined;
  const text = subject.textOf(place.file);
  const flag = text === undefined ? undefined : flagBeside(reference, text);
  const span = text === undefined ? undefined : balance(text, place.span);
  return flag !== undefined && span ? { place: { ...place, span }, flag } : undefined;
}

/** The flag as it is written where the offer's field is: `offer.city` → `offer.suitable`. */
function flagBeside({ place: { span } }: Reference, text: string): string | undefined {
  const tag = text.slice(span.start, span.end);
  const path = /^\{\{\{?~?&?\s*([\w$.@/-]+)\s*~?\}?\}\}$/.exec(tag)?.[1];
  return path === undefined || /^(?:this|\.+)$/.test(path) ? undefined : path.replace(/[^./]+$/, FLAG);
}

const hasOtherText = (passages: readonly Passage[], showing: readonly Passage[]): boolean =>
  passages.some(
    (passage) =>
      !showing.includes(passage) &&
      (passage.part === 'body' || passage.part === 'text') &&
      passage.runs.some((run) => run.condition === ALWAYS && /\p{L}{2}/u.test(run.text)),
  );
