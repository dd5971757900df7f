import assert from 'node:assert/strict';
import { findDisclosures } from '../../../src/disclosure/find-disclosures';
import { WORDINGS } from '../../../src/knowledge/wording/wordings';
import { readTemplate } from '../../../src/template/template';
import { allPhrases } from '../../support/phrases';
import { messageOf } from '../../support/template-files';

// Looking for phrases takes time in proportion to the text, whatever the text. Times are printed; what is asserted is
// generous, since a busy machine is no mistake.

const NOTHING = { fieldAt: () => undefined, phrases: [], known: allPhrases() };
const MOST_MS = 20_000;

function timeOf(text: string): number {
  const message = messageOf(readTemplate('/shop/mail.hbs', `<p>${text}</p>`));
  const start = performance.now();
  findDisclosures(message, NOTHING);
  return performance.now() - start;
}

/** What a phrase starts with, over and over: as much as can be begun and never finished. */
const beginnings = (phrases: readonly string[]): string =>
  phrases
    .map((phrase) =>
      phrase
        .replace(/[()?*#]|\{\}/g, ' ')
        .replace(/\|/g, ' ')
        .replace(/…/g, 'und'),
    )
    .map((phrase) => phrase.split(/\s+/).slice(0, -1).join(' '))
    .join(' ');

const filled = (text: string, length: number): string =>
  `${text} `.repeat(Math.ceil(length / (text.length + 1)));

describe('hostile texts', () => {
  for (const { language, tells } of WORDINGS)
    it(`take linear time in ${language}`, function () {
      this.timeout(4 * MOST_MS);
      const text = beginnings(Object.values(tells).flat());
      const short = timeOf(filled(text, 100_000));
      const long = timeOf(filled(text, 1_000_000));
      console.log(`        ${language}: 100 KB ${short.toFixed(0)} ms, 1 MB ${long.toFixed(0)} ms`);
      assert.ok(long < MOST_MS, `1 MB took ${long} ms`);
    });
  for (const [name, text] of [
    ['one word', 'you '],
    ['values', '{{a}} '],
    ['full stops', '. '],
    ['one phrase', 'We noticed you looked at {{product.name}} at 14:32 '],
  ] as const)
    it(`take linear time: ${name}`, function () {
      this.timeout(4 * MOST_MS);
      const long = timeOf(filled(text, 500_000));
      console.log(`        ${name}: 500 KB ${long.toFixed(0)} ms`);
      assert.ok(long < MOST_MS, `500 KB took ${long} ms`);
    });
});
