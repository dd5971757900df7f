import { KIND_WORDS } from '../knowledge/mail-kinds';
import { nameWords } from '../knowledge/name-words';
import type { Audience, MailKind } from './audience';

/**
 * What a mail is for: as declared, or told from the words of its file's name and then of its folders, the nearest
 * first. `path` is relative to the root. Nothing where nothing says so.
 */
export function mailKind(audience: Audience, path: string): MailKind | undefined {
  if (audience.kind) return audience.kind.value;
  const names = path
    .replace(/\.[a-z]+$/i, '')
    .split('/')
    .reverse();
  for (const name of names) {
    const kind = kindOfName(nameWords(name));
    if (kind) return kind;
  }
  return undefined;
}

/** Security before the rest: `password-reset-confirmation` is no receipt. */
const ORDER: readonly MailKind[] = ['security', 'transactional', 'marketing'];

const kindOfName = (words: readonly string[]): MailKind | undefined =>
  ORDER.find((kind) => words.some((word) => KIND_WORDS[kind].has(word)));
