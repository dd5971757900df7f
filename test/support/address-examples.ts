import type { Example } from '../../src/rules/rule';

/** A reason, and a template in which `⟦…⟧` marks what address-form finds; text with no tag of its own is a paragraph. */
export type Told = readonly [why: string, template: string, more?: Partial<Example>];

/** Examples of address-form for readers of one locale. */
export const addressExamples = (locale: string, told: readonly Told[]): readonly Example[] =>
  told.map(([why, template, more]) => ({
    why,
    audience: `locales: [${locale}]\n`,
    template: `${/^(?:<|---|\{\{#)/.test(template) ? template : `<p>${template}</p>`}\n`.replaceAll(
      '⟦',
      '⟦address-form:',
    ),
    ...more,
  }));
