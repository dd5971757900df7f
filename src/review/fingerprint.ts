/** 53-bit hash of a text, as 14 hexadecimal digits. Not for secrets: it only has to tell findings apart. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const value = 4294967296 * (2097151 & b) + (a >>> 0);
  return value.toString(16).padStart(14, '0');
}

export interface Identity {
  readonly rule: string;
  readonly messageId: string;
  /** Relative to the root, so that it is the same on every machine. */
  readonly file: string;
  readonly part: string | undefined;
  readonly condition: string | undefined;
  /** The text that is underlined. */
  readonly text: string;
}

/** What stays the same of a finding when lines are added elsewhere, and when messages are reworded. */
export function fingerprintOf(identity: Identity): string {
  const text = identity.text.replace(/\s+/g, ' ').trim();
  const { rule, messageId, file, part, condition } = identity;
  return hash(JSON.stringify([rule, messageId, file, part ?? '', condition ?? '', text]));
}
