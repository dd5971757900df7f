// Text out of files goes to people's terminals, where control characters are commands.

/** Controls, and what reorders text. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}]/gu;

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (character === '\t' || character === '\n' || character === '\r') return character;
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

/** A text in which nothing but tabs and line ends is a command to a terminal. Its length stays. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, visible);

/** The same on one line. */
export const printableLine = (text: string): string => printable(text.replace(/[\r\n\t]+/g, ' '));
