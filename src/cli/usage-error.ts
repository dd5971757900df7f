/** What the command was asked cannot be done. The message is one line that says what to change; exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** ` Did you mean x?`, or nothing. */
export const didYouMean = (name: string | undefined): string =>
  name === undefined ? '' : ` Did you mean \`${name}\`?`;
