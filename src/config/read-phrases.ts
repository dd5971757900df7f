import type { AudienceReader } from '../audience/audience-reader';
import { canonicalLocale } from '../audience/locale';
import { isRegisteredLanguage } from '../audience/registered';
import type { Settings } from '../rules/settings';
import { quotable } from '../text/problem';
import { sourcedTexts } from '../text/sourced-node';
import type { MapEntry, StructuredNode } from '../text/structured';

const phraseMessages = {
  phraseLanguage:
    '`{key}` is not a registered language, so its phrases are never used. Write one such as `pl`.',
  phraseLetters: 'This phrase holds no letters and would match everything; it is left out.',
} as const;

type Patterns = Settings['phrases'] extends ReadonlyMap<string, infer P> ? P : never;

const hasLetters = (phrase: string): boolean => /\p{L}|\p{N}/u.test(phrase);

function readPatterns(node: StructuredNode, reader: AudienceReader): Patterns {
  const kinds = node.kind === 'map' ? [...node.entries.values()] : [];
  return new Map(
    kinds.map(({ key, value }) => {
      const phrases = sourcedTexts(value, reader.file);
      for (const { value: phrase, at } of phrases) {
        if (!hasLetters(phrase) && at) reader.report(phraseMessages, 'phraseLetters', {}, at.span);
      }
      return [key, phrases.filter((phrase) => hasLetters(phrase.value))];
    }),
  );
}

function languageKey({ key, keySpan }: MapEntry, reader: AudienceReader): string | undefined {
  const tag = canonicalLocale(key);
  if (tag !== undefined && isRegisteredLanguage(tag.split('-')[0] ?? '')) return tag;
  reader.report(phraseMessages, 'phraseLanguage', { key: quotable(key) }, keySpan);
  return undefined;
}

/** `phrases`, from a tree that fits the schema: canonical language tag → rule, category or `not` → patterns. */
export function readPhrases(node: StructuredNode | undefined, reader: AudienceReader): Settings['phrases'] {
  const phrases = new Map<string, Patterns>();
  for (const entry of node?.kind === 'map' ? node.entries.values() : []) {
    const language = languageKey(entry, reader);
    if (language !== undefined) phrases.set(language, readPatterns(entry.value, reader));
  }
  return phrases;
}
