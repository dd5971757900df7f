/** A share, of how many, with its 95% interval. */
export interface Rate {
  readonly share: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of hits with its Wilson interval. Where one text is judged for many readers its answers hang together, so
 * the interval counts distinct texts and not answers: it is wider than the answers alone would make it.
 */
export function rate(hits: readonly (readonly [text: string, hit: boolean])[]): Rate {
  const share = hits.length === 0 ? 0 : hits.filter(([, hit]) => hit).length / hits.length;
  const texts = new Set(hits.map(([text]) => text)).size;
  const [low, high] = wilson(share, texts);
  return { share, n: hits.length, low, high };
}

function wilson(share: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

const percent = (share: number): string => {
  const value = share * 100;
  return value === 100 || value === 0 ? `${value}` : value.toFixed(value > 99 || value < 1 ? 2 : 1);
};

/** "98.4 [97.1–99.2]" in percent; "–" of nothing. */
export const formatRate = ({ share, n, low, high }: Rate): string =>
  n === 0 ? '–' : `${percent(share)} [${percent(low)}–${percent(high)}]`;

/** Columns of equal width, the first one to the left. */
export function formatTable(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => (line[column] ?? '').length)),
  );
  return table
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
