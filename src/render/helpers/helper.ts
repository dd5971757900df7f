/** What a helper may know besides what it is handed. */
export interface HelperContext {
  /** The recipient's locale, a BCP 47 tag. */
  readonly locale: string | undefined;
  /** An IANA time zone; UTC where none is known. */
  readonly timeZone: string;
  /** When the mail is sent, ISO 8601. */
  readonly now: string | undefined;
}

/** A helper of a platform or of a well-known library. */
export interface Helper {
  /**
   * Gives its result; `undefined` where it cannot be told. Never throws, whatever it is handed.
   */
  readonly call: (
    given: readonly unknown[],
    hash: ReadonlyMap<string, unknown>,
    context: HelperContext,
  ) => unknown;
  /** True where it asks something: as a block it shows one branch or the other. */
  readonly isTest?: boolean;
  /** True where it may be called with nothing at all. */
  readonly takesNothing?: boolean;
  /** True where what it gives is HTML, and is not escaped again. */
  readonly isSafe?: boolean;
}

export type Helpers = (name: string) => Helper | undefined;
