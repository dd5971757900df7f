import { distance } from 'fastest-levenshtein';

/** Longer names are no typing mistakes, and the distance costs their product. */
const longest = 64;

/**
 * The candidate that `name` was most likely meant to be, case aside; undefined where none is near. At most two
 * in five letters may differ, and three in all. Of equally near ones that with the same last
 * letter wins, then the earlier. A word cut short (`warn`)
 * means the only candidate that starts with it. `most`: fewer letters than three that may differ; then none cut short.
 */
export function nearest(name: string, candidates: Iterable<string>, most = 3): string | undefined {
  if (name === '' || name.length > longest) return undefined;
  const wanted = name.toLowerCase();
  const last = wanted.at(-1);
  let best: string | undefined;
  let least = Math.min(most, Math.max(1, Math.round(name.length * 0.4))) + 1;
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) > least) continue;
    const differs = distance(wanted, candidate.toLowerCase());
    const better =
      differs < least || (differs === least && best?.at(-1) !== last && candidate.at(-1) === last);
    if (!better || differs >= candidate.length || (best === undefined && differs >= least)) continue;
    best = candidate;
    least = differs;
  }
  return best ?? (most < 3 ? undefined : completion(wanted, candidates));
}

function completion(start: string, candidates: Iterable<string>): string | undefined {
  if (start.length < 3) return undefined;
  const longer = [...candidates].filter((candidate) => {
    const word = candidate.toLowerCase();
    return word.length > start.length && word.startsWith(start);
  });
  return longer.length === 1 ? longer[0] : undefined;
}
