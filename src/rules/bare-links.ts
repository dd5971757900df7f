import type { Link, Message, Run, Unit } from '../message/message';
import { placeOf } from '../message/passage';

/** Up to a space, or what mostly ends a URL in a sentence; U+FFFC stands for a value. */
const BARE_URL = /\bhttps?:\/\/[^\s<>"'()[\]{}]+/gi;

/** The URLs that stand in the text of a plain-text mail: whoever reads it clicks on them as on any link. */
export const bareLinks = ({ units }: Message): readonly Link[] =>
  units.filter(({ passage }) => passage.part === 'text').flatMap(linksIn);

const linksIn = (unit: Unit): readonly Link[] =>
  [...unit.text.matchAll(BARE_URL)].flatMap((match) => {
    const runs = stretch(unit.runs, match.index, match.index + match[0].length);
    const place = placeOf(runs);
    const { condition } = unit;
    return place ? [{ element: 'a', attribute: 'href', runs, place, condition }] : [];
  });

/** The runs of a stretch of their text; what is left of the first and the last keeps the place of the whole. */
function stretch(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') found.push({ ...run, text, exact: run.exact && text === run.text });
    at += run.text.length;
  }
  return found;
}
