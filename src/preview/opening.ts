/** As much of a message as an inbox shows (characters). */
const LONGEST = 140;
/** As much as may have to be read for that: templates indent. */
export const MOST_GATHERED = 4000;

/** White space, and what senders fill up the line of the inbox with. */
const BLANK = /(?:\s|\u034f|\u00ad|\ufeff|[\u200b-\u200f])+/g;

/** What a message starts with, cut after a word. */
export function openingOf(text: string): string {
  const words = text.slice(0, MOST_GATHERED).replace(BLANK, ' ').trim();
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
