import type { Example } from '../../src/rules/rule';

/** A text that is an example of a rule by itself: a mail of one paragraph. */
export interface Paragraph {
  readonly why: string;
  /** `⟦rule-id:…⟧` marks what is found; where a rule is named, `⟦…⟧` does. */
  readonly text: string;
  readonly rule?: string;
  /** Of its readers; nothing is known of them where none is given. */
  readonly locale?: string;
  /** What each fix makes of the text, by its title. */
  readonly fixed?: Readonly<Record<string, string>>;
}

/** Every table of short examples is written with this. */
export function paragraphExample({ why, text, rule, locale, fixed }: Paragraph): Example {
  return {
    why,
    ...(locale === undefined ? {} : { audience: `locales: [${locale}]\n` }),
    template: mail(rule === undefined ? text : markedFor(rule, text)),
    ...(fixed === undefined ? {} : { fixed: fixedMails(fixed) }),
  };
}

/** A text whose marks say what rule they are of. */
export const markedFor = (rule: string, text: string): string => text.replaceAll('⟦', `⟦${rule}:`);

const fixedMails = (fixed: Readonly<Record<string, string>>): NonNullable<Example['fixed']> =>
  Object.fromEntries(Object.entries(fixed).map(([title, text]) => [title, { 'mail.hbs': mail(text) }]));

const mail = (text: string): string => `<p>${text}</p>\n`;
