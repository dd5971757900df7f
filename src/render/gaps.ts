import type { Message, Reference } from '../message/message';
import { rememberedUpTo } from '../text/remembered';
import type { ReferenceIndex } from './reference-index';
import type { Rendered, RenderedText, Stretch } from './rendered';

/** What is missing for one reader, and where it shows. All samples share one for each place. */
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
/** How far the word before a value may be: line breaks and indents are between them. */
const LAST = 60;
/** Surroundings of values that are remembered. */
const MOST_SURROUNDINGS = 1000;

/** Finds what samples are missing; silent about what may never be shown, and what cannot be told. */
export class GapFinder {
  readonly #index: ReferenceIndex;
  /** Values that are the whole target of a link. */
  readonly #targets: ReadonlySet<Reference>;
  readonly #known = new Map<Reference, Map<string, Gap>>();
  /** Most samples have the same words around a value. */
  readonly #hole = rememberedUpTo(MOST_SURROUNDINGS, holeIn);

  constructor({ links }: Message, index: ReferenceIndex) {
    this.#index = index;
    this.#targets = new Set(
      links.flatMap(({ attribute, runs }) =>
        attribute === 'href' && runs.length === 1 ? (runs[0]?.reference ?? []) : [],
      ),
    );
  }

  /** The gaps of one message, whose parts these are. */
  in({ subject }: Rendered, parts: readonly RenderedText[]): readonly Gap[] {
    const gaps: Gap[] = [];
    for (const part of parts) {
      const isWhollyEmpty = part === subject && part.text.trim() === '';
      const { stretches } = part;
      let i = 0;
      for (const stretch of stretches) {
        const { kind, text, isCertain } = stretch;
        if (kind === 'value' && isCertain && mayBeGap(text)) {
          const gap = this.#gapAt(stretches, i, stretch, isWhollyEmpty);
          if (gap) gaps.push(gap);
        }
        i++;
      }
    }
    return gaps;
  }

  #gapAt(
    stretches: readonly Stretch[],
    i: number,
    stretch: Stretch,
    isWhollyEmpty: boolean,
  ): Gap | undefined {
    const reference = this.#index.of(stretch.place, stretch.paths[0]);
    if (!reference || reference.use === 'silent') return undefined;
    if (stretch.text.trim() !== '') return this.#gap('noText', reference, false);
    if (isWhollyEmpty) return this.#gap('emptySubject', reference, false);
    if (reference.use === 'linked')
      return this.#targets.has(reference) ? this.#gap('nowhere', reference, false) : undefined;
    if (reference.part === 'alt') return undefined;
    const hole = this.#hole(`${textBefore(stretches, i)}\0${textAfter(stretches, i)}`);
    if (hole === 'none' || (hole === 'between' && MAY_BE_MISSING.test(reference.path))) return undefined;
    const isHeading = hole === 'heading';
    return this.#gap(isHeading ? 'emptyHeading' : 'gap', reference, !isHeading && stretch.text === '');
  }

  #gap(kind: Gap['kind'], reference: Reference, canBeGuarded: boolean): Gap {
    const known = this.#known.get(reference) ?? new Map<string, Gap>();
    this.#known.set(reference, known);
    const key = `${kind} ${canBeGuarded}`;
    const gap = known.get(key) ?? { kind, reference, canBeGuarded };
    known.set(key, gap);
    return gap;
  }
}

const mayBeGap = (text: string): boolean => text === '' || text.trim() === '' || NO_TEXT.test(text);

type Hole = 'none' | 'heading' | 'sentence' | 'between';

/** What an empty value leaves in a text; `\0` stands for the value. */
function holeIn(surroundings: string): Hole {
  const [left = '', right = ''] = surroundings.split('\0');
  const after = plain(right);
  if (!/^(?:\s*<\/h[1-6]|[,.!?;:]| [\p{L}\p{N}])/iu.test(after)) return 'none';
  const before = plain(left);
  if (/<h[1-6]\b[^<>]*>\s*$/i.test(before) && /^\s*<\/h[1-6]/i.test(after)) return 'heading';
  // A pattern that ends at the end is tried from every character on.
  const last = before.slice(-LAST);
  const isBeforeMark = /[\p{L}\p{N}]\s+$/u.test(last) && /^[,.!?;:](?!\d)/.test(after);
  const isFirst = (before === '' || /[>\n]\s*$/.test(last)) && /^[,!]\s/.test(after);
  if (isBeforeMark || isFirst) return 'sentence';
  return /[\p{L}\p{N},] $/u.test(last) && /^ [\p{L}\p{N}]/u.test(after) ? 'between' : 'none';
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
