/** Something in a text that its readers write otherwise. Offsets into the text. */
export interface Slip {
  readonly from: number;
  readonly to: number;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  /** What could stand there instead; several where it cannot be told which of them is meant. */
  readonly rewrites: readonly string[];
}

export const overlapsAny = (
  slips: readonly { readonly from: number; readonly to: number }[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean => slips.some((each) => each.from < to && from < each.to);
