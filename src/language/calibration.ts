/**
 * Numbers chosen on one half of the labelled texts with scripts/fit-language.ts; docs/decisions/0005 says how, and
 * npm run bench:language what they give on the other half. Scores are eld's n-gram scores divided by 100: a frequent
 * word of four letters gives about 1 to its language.
 */
export const weights = {
  /** A capitalised word where the sentence asks for none: perhaps a name. */
  capital: 0.45,
  /** The same where nothing is in lower case, but a listed word shows that it is a heading. */
  titled: 0.8,
  /** Where neither is: most likely a name, a title or a product. */
  nameLike: 0.35,
  /** A word of the lists in words.txt, times how few languages share it. */
  word: 0.6,
  /** Off, for a word with a letter the language knows from neighbours only; and for one it does not have. */
  neighbourLetter: 0.4,
  strangeLetter: 1.6,
  /** Off, for every language that is neither the readers' nor a first suspect. */
  unsuspected: 0.5,
  /** Off, as a share, for a suspect scored by its kin's n-grams. */
  standIn: 0.1,
  /** franc's distance, which is between 0 and 1. */
  franc: 0.75,
} as const;

/** A number for every length: straight lines between the given lengths, level beyond them. */
type Curve = readonly (readonly [number, number])[];

/**
 * What a margin has to pass before a passage is reported, by its telling characters. It rises with the length:
 * what is long and still close is mixed, and mixed is nobody's mistake for certain.
 */
const threshold: Curve = [
  [3, 2.5],
  [8, 1.1],
  [18, 1.25],
  [25, 1.3],
  [32, 1.5],
  [40, 2],
  [60, 3],
  [80, 4],
  [200, 6],
];

/** The same where the language is near to one that the readers read. */
const relatedThreshold: Curve = [
  [10, 1.6],
  [40, 1.6],
  [200, 2],
];

/** How steeply the chance of a wrong language rises with the margin, by telling characters. */
const slope: Curve = [
  [10, 2.3],
  [25, 2.1],
  [40, 1.6],
  [80, 0.9],
];

export function reportAbove(telling: number, related: boolean): number {
  return valueAt(related ? relatedThreshold : threshold, telling);
}

/** The chance that a text with this margin is in the language that scored best: 0.5 where two score the same. */
export function chanceOf(margin: number, telling: number): number {
  return Math.min(1 / (1 + Math.exp(-valueAt(slope, telling) * margin)), 0.999);
}

function valueAt(curve: Curve, at: number): number {
  let [x, y] = curve[0] ?? [0, 0];
  for (const [nextX, nextY] of curve) {
    if (at <= nextX)
      return nextX === x || at <= x ? (at <= x ? y : nextY) : y + ((at - x) / (nextX - x)) * (nextY - y);
    [x, y] = [nextX, nextY];
  }
  return y;
}
