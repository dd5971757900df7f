import { PLACEHOLDER } from '../../message/passage';
import { type Figure, LETTER, SIGNS } from './figures';
import { fillPattern } from './read-number';
import type { ReaderFormat, Variant } from './reader-format';
import type { Slip } from './slip';

/** Where a currency sign stands. */
type Side = Pick<Figure, 'sign' | 'side' | 'gap'>;

/** Whether a sign may stand there. */
export function acceptsSide(
  { money, gluedBefore, key }: Variant,
  { sign, side, gap }: Side,
  isAnyRegion: boolean,
): boolean {
  if (!/^[€$£]$/.test(sign)) return true;
  if (side === 'before')
    return gluedBefore || (gap !== '' && !(isAnyRegion && money.startsWith('0') && sign === '$'));
  // English readers have the sign before the number; Spanish ones of the Americas too, where it also tells the decimal.
  return !money.startsWith('¤0') || !/^(?:en|es)(?:-|$)/.test(key);
}

const BESIDE_VALUE = new RegExp(
  `(?<![${LETTER}\\d])(${SIGNS})( ?)${PLACEHOLDER}|${PLACEHOLDER}( ?)(${SIGNS})(?![${LETTER}\\d])`,
  'gu',
);

/** Currency signs on the wrong side of a value; how the value itself is written nobody knows. */
export function findSigns(text: string, { variants, isAnyRegion }: ReaderFormat): readonly Slip[] {
  if (!text.includes(PLACEHOLDER)) return [];
  return [...text.matchAll(BESIDE_VALUE)].flatMap((match) => {
    const [whole, before, gapBefore = '', gapAfter = '', after = ''] = match;
    const side: Side =
      before === undefined
        ? { sign: after, side: 'after', gap: gapAfter }
        : { sign: before, side: 'before', gap: gapBefore };
    const [variant] = variants;
    const isOwn = variants.some(
      (each) => !(isAnyRegion && each.isSwiss) && acceptsSide(each, side, isAnyRegion),
    );
    if (!variant || isOwn) return [];
    const written = fillPattern(variant.money, PLACEHOLDER, side.sign);
    const shown = (part: string) => part.replace(PLACEHOLDER, '…').replaceAll('\u00a0', ' ');
    const data = { found: shown(whole), suggestion: `"${shown(written)}"` };
    return [
      { from: match.index, to: match.index + whole.length, messageId: 'sign', data, rewrites: [written] },
    ];
  });
}
