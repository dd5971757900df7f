import type { Example } from '../../src/rules/rule';
import { markedFor, paragraphExample } from './paragraph-example';

/** A reason, a text in which `⟦…⟧` marks what address-form finds, and what else the example has. */
export type Told = readonly [why: string, text: string, more?: Partial<Example>];

/** Examples of address-form for readers of one locale; a text with markup of its own is a mail as it stands. */
export const addressExamples = (locale: string, told: readonly Told[]): readonly Example[] =>
  told.map(([why, text, more]) => ({
    ...paragraphExample({ rule: 'address-form', locale, why, text }),
    ...(/^(?:<|---|\{\{#)/.test(text) ? { template: `${markedFor('address-form', text)}\n` } : {}),
    ...more,
  }));
