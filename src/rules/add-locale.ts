import type { Audience } from '../audience/audience';
import { registeredLocale } from '../audience/registered';
import { languageName } from '../language/language-name';
import type { Edit } from '../text/edits';
import { lineEndOf } from '../text/line-index';
import { type Place, span } from '../text/span';
import type { Fix } from './rule';

/**
 * Declares other readers than those a mail was declared to have, in the file that does so; nothing where no file
 * does. For a mail of which they read nothing.
 */
export function replaceLocales(
  audience: Audience,
  language: string,
  textOf: (file: string) => string | undefined,
): Fix | undefined {
  const [first, ...rest] = audience.locales?.value ?? [];
  const text = first?.at && textOf(first.at.file);
  if (!first?.at || rest.length > 0 || text === undefined || !isLocale(first.at, text)) return undefined;
  const { file, span: at } = first.at;
  const quote = /^["']/.exec(text.slice(at.start, at.end))?.[0] ?? '';
  const edits = [{ file, span: at, text: `${quote}${language}${quote}` }];
  return {
    title: `Say that its readers read ${languageName(language)} (${language})`,
    kind: 'choice',
    edits,
  };
}

/** Declares one more language, in the file that declares the others; nothing where no file does. */
export function addLocale(
  audience: Audience,
  language: string,
  textOf: (file: string) => string | undefined,
): Fix | undefined {
  const { locales } = audience;
  const last = locales?.value.at(-1)?.at;
  const text = last && textOf(last.file);
  if (!last || !locales.at || text === undefined || !isLocale(last, text)) return undefined;
  const edits = editsFor(locales.at, last, language, text);
  return (
    edits && {
      title: `Add ${languageName(language)} (${language}) to the readers’ locales`,
      kind: 'choice',
      edits,
    }
  );
}

/** Whether what stands there is the locale itself; it may be a pattern of paths that gave it: `emails/{locale}/**`. */
const isLocale = ({ span: { start, end } }: Place, text: string): boolean =>
  registeredLocale(text.slice(start, end).replace(/^["']|["']$/g, '')) !== undefined;

function editsFor(key: Place, last: Place, language: string, text: string): readonly Edit[] | undefined {
  const { file } = last;
  const written = text.slice(last.span.start, last.span.end);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  const added = `${quote}${language}${quote}`;
  const keyText = text.slice(key.span.start, key.span.end);
  if (/^["']?locale["']?$/.test(keyText)) {
    return [
      { file, span: key.span, text: keyText.replace('locale', 'locales') },
      { file, span: last.span, text: `[${written}, ${added}]` },
    ];
  }
  const at = span(last.span.end, last.span.end);
  const lineStart = text.lastIndexOf('\n', last.span.start - 1) + 1;
  const dash = /^\s*-\s+$/.exec(text.slice(lineStart, last.span.start))?.[0];
  if (dash !== undefined) return [{ file, span: at, text: `${lineEndOf(text)}${dash}${added}` }];
  return /^\s*,?\s*\]/.test(text.slice(last.span.end, last.span.end + 200))
    ? [{ file, span: at, text: `, ${added}` }]
    : undefined;
}
