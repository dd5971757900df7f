import { ALWAYS } from '../message/condition';
import type { Passage, Reference } from '../message/message';
import { placeOf } from '../message/passage';
import type { ShownOffer } from '../render/offers';
import { type Place, span } from '../text/span';
import { balance } from './balanced';
import { maskTags } from './masked-text';
import { ownSentence, saysSomething, withItsSpace } from './own-sentence';
import type { Fix, Related, Subject } from './rule';

/** The field that a sender is to fill: whether this offer is one for this reader. */
const FLAG = 'suitable';

/**
 * Shows an offer only where the data says that it suits the reader, in every passage that shows it; of a subject or
 * preheader the sentence, if another one is left. Nothing where that cannot be done everywhere, or where nothing else
 * would be left to read.
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
  const place = isBody ? placeOf(passage.runs) : ownSentenceIn(passage, references, subject);
  const reference = passage.runs.find((run) => run.reference && references.has(run.reference))?.reference;
  if (passage.isArgument || !place || !reference) return undefined;
  const text = subject.textOf(place.file);
  const flag = text === undefined ? undefined : flagBeside(reference, text);
  const span = text === undefined ? undefined : balance(text, place.span);
  return flag !== undefined && span ? { place: { ...place, span }, flag } : undefined;
}

/** The sentence of a subject or preheader that shows the offer, where every reader gets another one there. */
function ownSentenceIn(
  { part, runs }: Passage,
  references: ReadonlySet<Reference>,
  { textOf }: Subject,
): Place | undefined {
  const whole = part === 'subject' || part === 'preheader' ? placeOf(runs) : undefined;
  const text = whole && textOf(whole.file)?.slice(whole.span.start, whole.span.end);
  const showing = runs.filter(({ reference }) => reference && references.has(reference));
  const shown = showing.length > 0 ? placeOf(showing) : undefined;
  if (!whole || text === undefined || !shown) return undefined;
  const { start } = whole.span;
  const masked = maskTags(text);
  const found = withItsSpace(
    masked,
    ownSentence(masked, span(shown.span.start - start, shown.span.end - start)),
  );
  const at = span(start + found.start, start + found.end);
  const isLeft = runs.some(
    ({ text: said, condition, place }) =>
      condition === ALWAYS && (place.span.start < at.start || place.span.end > at.end) && saysSomething(said),
  );
  const rest = masked.slice(0, found.start) + masked.slice(found.end);
  return isLeft && saysSomething(rest) ? { file: whole.file, span: at } : undefined;
}

/** A subject that names an offer and cannot be left out: why nothing is offered that mends it. */
export const namedInSubject = ({ part, place }: Pick<Reference, 'part' | 'place'>): readonly Related[] =>
  part === 'subject'
    ? [
        {
          place,
          message:
            'a mail needs a subject, so this one cannot just be hidden: write one that suits every reader, or choose recipients by the offer',
        },
      ]
    : [];

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
