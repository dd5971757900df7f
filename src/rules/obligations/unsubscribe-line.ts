import { OBLIGATION_WORDINGS } from '../../knowledge/obligations/obligation-wordings';
import { UNSUBSCRIBE_URLS } from '../../knowledge/obligations/platform-tags';
import { languageOfUnits } from '../../language/language-of-units';
import { span } from '../../text/span';
import type { Fix, Subject } from '../rule';

/**
 * The platform's own way out as the last line of the mail, in the one language that all its readers have. Nothing
 * where the platform's address, the language or the end of the page is not known.
 */
export function unsubscribeLine(subject: Subject, locales: readonly string[]): readonly Fix[] {
  const { template, message } = subject;
  const url = UNSUBSCRIBE_URLS.get(template.dialect.name);
  const wording = wordingFor(subject, locales);
  const { file, text } = template;
  const isPlain = !message.elements.has('body') || message.elements.has('mjml');
  const end = text.search(/<\/body\s*>/i);
  if (url === undefined || !wording || isPlain || end < 0) return [];
  const line = `<p><a href="${url}">${wording.linkText}</a></p>\n`;
  return [
    {
      title: `Add "${wording.linkText}"`,
      kind: 'choice',
      edits: [{ file, span: span(end, end), text: line }],
    },
  ];
}

function wordingFor({ message, judge }: Subject, locales: readonly string[]) {
  const languages = new Set(
    locales.length > 0
      ? locales.map((locale) => locale.split('-')[0])
      : [languageOfUnits(message.units, judge)?.split('-')[0]],
  );
  const [language] = languages;
  return languages.size === 1 ? OBLIGATION_WORDINGS.find((each) => each.language === language) : undefined;
}
