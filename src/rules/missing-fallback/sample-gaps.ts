import type { Reference } from '../../message/message';
import type { Rendered, RenderedText, Stretch } from '../../render/rendered';
import type { RenderedSample } from '../../render/rendered-sample';
import type { ReferenceIndex } from '../../render/shown-values';
import type { Subject } from '../rule';
import { hasParent, type SamplePresence } from '../sample-presence';

/** What is missing for one reader, and where it shows. */
export interface Gap {
  readonly kind: 'gap' | 'noText' | 'emptySubject' | 'emptyHeading' | 'nowhere';
  readonly reference: Reference;
  /** Whether a guard on the value would close it. */
  readonly canBeGuarded: boolean;
}

/** What a program writes where there is no text. */
const NO_TEXT = /^(?:undefined|null|NaN|Invalid [Dd]ate)$|\[object Object\]/;
/** What stands before or beside a name and may well be missing. */
const MAY_BE_MISSING = /(?:title|prefix|suffix|middle|honorific|salutation|line_?2|address_?2)[^.]*$/i;

/** How far a sentence is looked at to both sides. */
const WIDEST = 300;

/**
 * The gaps that one sample renders; silent about what may never be shown, and what cannot be told. What no sample has
 * at all is for the platform to fill in, or is no field of this data.
 */
export function gapsOf(
  sample: RenderedSample,
  index: ReferenceIndex,
  presence: SamplePresence,
  subject: Subject,
): readonly Gap[] {
  const rendered = sample.rendered();
  const parts = [rendered.subject, rendered.preheader, rendered.body].filter((part) => part !== undefined);
  return parts
    .flatMap((part) => gapsIn(part, rendered, index, subject))
    .filter(
      ({ kind, reference: { path } }) =>
        kind === 'noText' || presence.isFilled(path) || (kind !== 'nowhere' && hasParent(sample, path)),
    );
}

const NONE: readonly Gap[] = [];

function gapsIn(
  part: RenderedText,
  rendered: Rendered,
  index: ReferenceIndex,
  subject: Subject,
): readonly Gap[] {
  const isWhollyEmpty = part === rendered.subject && part.text.trim() === '';
  return part.stretches.flatMap((stretch, i): readonly Gap[] => {
    if (stretch.kind !== 'value' || !stretch.isCertain) return NONE;
    const isBlank = stretch.text.trim() === '';
    if (!isBlank && !NO_TEXT.test(stretch.text)) return NONE;
    const reference = index.of(stretch, stretch.paths[0]);
    if (!reference || reference.use === 'silent') return [];
    if (!isBlank) return [{ kind: 'noText', reference, canBeGuarded: false }];
    if (isWhollyEmpty) return [{ kind: 'emptySubject', reference, canBeGuarded: false }];
    const kind =
      reference.use === 'linked' ? linkGap(reference, subject) : textGap(part.stretches, i, reference);
    return kind ? [{ kind, reference, canBeGuarded: kind === 'gap' && stretch.text === '' }] : [];
  });
}

/** A link that is nothing but the value. */
function linkGap(reference: Reference, { message }: Subject): 'nowhere' | undefined {
  const link = message.links.find(({ runs }) => runs.length === 1 && runs[0]?.reference === reference);
  return link?.attribute === 'href' ? 'nowhere' : undefined;
}

function textGap(
  stretches: readonly Stretch[],
  i: number,
  { path, part }: Reference,
): 'gap' | 'emptyHeading' | undefined {
  if (part === 'alt') return undefined;
  const before = plain(textBefore(stretches, i));
  const after = plain(textAfter(stretches, i));
  if (/<h[1-6]\b[^<>]*>\s*$/i.test(before) && /^\s*<\/h[1-6]/i.test(after)) return 'emptyHeading';
  const isBeforeMark = /[\p{L}\p{N}]\s+$/u.test(before) && /^[,.!?;:](?!\d)/.test(after);
  const isFirst = (before === '' || /[>\n]\s*$/.test(before)) && /^[,!]\s/.test(after);
  if (isBeforeMark || isFirst) return 'gap';
  const isBetween = /[\p{L}\p{N},] $/u.test(before) && /^ [\p{L}\p{N}]/u.test(after);
  return isBetween && !MAY_BE_MISSING.test(path) ? 'gap' : undefined;
}

/** Stands for what cannot be told: no word, and no end of a sentence. */
const UNKNOWN = '\uFFFC';

const known = (stretch: Stretch | undefined): string =>
  stretch?.kind === 'unknown' || stretch?.isCertain === false ? UNKNOWN : (stretch?.text ?? '');

function textBefore(stretches: readonly Stretch[], i: number): string {
  let text = '';
  for (let at = i - 1; at >= 0 && text.length < WIDEST; at--)
    text = known(stretches[at]).slice(-WIDEST) + text;
  return text.slice(-WIDEST);
}

function textAfter(stretches: readonly Stretch[], i: number): string {
  let text = '';
  for (let at = i + 1; at < stretches.length && text.length < WIDEST; at++)
    text += known(stretches[at]).slice(0, WIDEST);
  return text.slice(0, WIDEST);
}

/** Text across inline elements. */
const plain = (html: string): string =>
  html
    .replace(/<\/?(?:b|strong|em|i|u|span|a|font|small|big|mark)\b[^<>]{0,200}>/gi, '')
    .replace(/&nbsp;|&#160;|\u00a0/gi, ' ');
