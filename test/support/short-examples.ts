import type { Example } from '../../src/rules/rule';
import { type Paragraph, paragraphExample } from './paragraph-example';

/** Writes an example for readers of one locale: why, the text of a paragraph, what fixes make of it. */
export const exampleFor =
  (locale: string) =>
  (why: string, text: string, fixed?: Paragraph['fixed']): Example =>
    paragraphExample({ locale, why, text, ...(fixed ? { fixed } : {}) });
