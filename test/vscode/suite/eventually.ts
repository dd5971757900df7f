/** Asks until the answer is no longer undefined; the answer, or an error that names what was waited for. */
export async function eventually<T>(what: string, ask: () => T | undefined, within = 20_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`not within ${within} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
