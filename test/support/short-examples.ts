import type { Example } from '../../src/rules/rule';

/** What a fix makes of a text, by its title. */
type Fixed = Readonly<Record<string, string>>;

/** Writes an example for readers of one locale: why, the text of a paragraph, what fixes make of it. */
export const exampleFor =
  (locale: string) =>
  (why: string, text: string, fixed?: Fixed): Example => {
    const file = (content: string) => `<p>${content}</p>\n`;
    const example = { why, audience: `locales: [${locale}]\n`, template: file(text) };
    if (!fixed) return example;
    const given = Object.entries(fixed).map(([title, content]) => [title, { 'mail.hbs': file(content) }]);
    return { ...example, fixed: Object.fromEntries(given) };
  };
