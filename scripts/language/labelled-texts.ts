import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LabelledText {
  readonly language: string;
  readonly text: string;
}

/** The two halves of a collection: numbers are fitted on one and reported on the other. */
export interface LabelledTexts {
  readonly fit: readonly LabelledText[];
  readonly report: readonly LabelledText[];
}

/** Rows of the table, by the characters of the text. */
export const rows = ['under 15', '15–39', '40–79', '80–199', '200+'] as const;

export const rowOf = ({ text }: LabelledText): number => {
  const length = text.replaceAll('\uFFFC', '').trim().length;
  return [15, 40, 80, 200].filter((limit) => length >= limit).length;
};

/** Passages of mail, written for the project. */
export function readMails(): LabelledTexts {
  const lines = readFileSync('test/fixtures/language/mails.txt', 'utf8').split('\n');
  return halve(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => ({
        language: line.slice(0, line.indexOf(' ')),
        text: line.slice(line.indexOf(' ') + 1),
      })),
  );
}

/** Sentences of news and the web, labelled by the sites they come from; undefined where they are not at hand. */
export function readSentences(folder: string): LabelledTexts | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith('.sentences.txt'));
  const texts = files.sort().flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    return lines
      .filter((line) => line !== '')
      .map((text) => ({ language: name.slice(0, name.indexOf('.')), text }));
  });
  return halve(texts.map(withScript).filter(({ text }) => /\p{L}{2}/u.test(text)));
}

/** Serbian is labelled as one language, and written in two scripts. */
function withScript({ language, text }: LabelledText): LabelledText {
  const latin = language === 'sr' && !/[а-я]{3}/iu.test(text);
  return { language: latin ? 'sr-Latn' : language, text };
}

const halve = (texts: readonly LabelledText[]): LabelledTexts => ({
  fit: texts.filter((_, i) => i % 2 === 0),
  report: texts.filter((_, i) => i % 2 === 1),
});

/** The texts, and pieces of them cut at word boundaries, so that every row has some. Deterministic. */
export function withPieces(texts: readonly LabelledText[]): readonly LabelledText[] {
  return texts.flatMap((entry, i) => {
    const pieces = [12 - (i % 5), 38 - (i % 20), 78 - (i % 36)]
      .map((length) => cut(entry.text, length))
      .filter((text) => text !== undefined && text !== entry.text && /\p{L}{3}/u.test(text));
    return [entry, ...[...new Set(pieces)].map((text) => ({ language: entry.language, text: text ?? '' }))];
  });
}

/** The first words of a text, at most `length` characters; undefined where that is less than half of it. */
function cut(text: string, length: number): string | undefined {
  if (text.length <= length) return undefined;
  const blanks = /\s/u.test(text.slice(0, 60));
  const end = blanks ? text.lastIndexOf(' ', length) : length;
  return end * 2 < length ? undefined : text.slice(0, end);
}

/** Whole messages: passages of one language, two to six of them, in an order that repeats itself on every run. */
export function messagesOf(texts: readonly LabelledText[], perLanguage: number): readonly LabelledText[] {
  const random = seeded(7);
  return [...new Set(texts.map(({ language }) => language))].flatMap((language) => {
    const own = texts.filter((entry) => entry.language === language);
    return Array.from({ length: perLanguage }, () => {
      const parts = Array.from({ length: 2 + random(5) }, () => own[random(own.length)]?.text ?? '');
      return { language, text: [...new Set(parts)].join(' ') };
    }).filter(({ text }) => text.length >= 80);
  });
}

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}
