import assert from 'node:assert/strict';
import type { Expected, Judge, JudgedPassage } from '../../../src/language/judge';
import { loadTestJudge } from './load-test-judge';

const polish: Expected = { locales: ['pl'], reads: [], candidates: ['en'], names: [] };

const inSection = (section: number, ...texts: readonly string[]): readonly JudgedPassage[] =>
  texts.map((text) => ({ text, section }));

describe('judgeAll', () => {
  let judge: Judge;
  before(async () => {
    judge = await loadTestJudge();
  });
  const kinds = (passages: readonly JudgedPassage[], expected = polish): string =>
    judge
      .judgeAll(passages, expected)
      .map((verdict) => (verdict.kind === 'does-not-read' ? verdict.language : verdict.kind))
      .join(' ');

  it('adds up over a section what is too short alone', () => {
    const passages = inSection(1, 'Shop now', 'Read more', 'Learn more', 'Log in');
    for (const { text } of passages) assert.equal(judge.judge(text, polish).kind, 'unsure');
    assert.equal(kinds(passages), 'en en en en');
  });

  it('adds up over the part what sections leave open', () => {
    const passages = ['Shop now', 'Read more', 'Learn more', 'Log in', 'See all offers', 'Thanks!'].map(
      (text, section) => ({ text, section }),
    );
    assert.match(kinds(passages), /^en en/);
  });

  it('does not count the same words twice', () => {
    assert.equal(
      kinds(inSection(1, 'Details', 'Details', 'Details', 'Details', 'Details')),
      'unsure unsure unsure unsure unsure',
    );
  });

  it('leaves alone what was decided alone, and what speaks for the readers', () => {
    const passages = inSection(
      1,
      'Twoje zamówienie jest w drodze',
      'Shop now',
      'Read more',
      'Learn more',
      'Śledź',
    );
    assert.match(kinds(passages), /^reads en en en (?:reads|unsure)$/);
  });

  it('finds nothing in brands', () => {
    const passages = inSection(
      1,
      'Nike',
      'Adidas',
      'New Balance',
      'The North Face',
      'Levi’s',
      'Tommy Hilfiger',
    );
    assert.doesNotMatch(kinds(passages), /en|de|fr/);
  });

  it('gives every passage its result, in order', () => {
    const passages = [...inSection(2, 'Ihre Bestellung ist da'), ...inSection(1, '', 'Dziękujemy za zakupy')];
    assert.equal(kinds(passages), 'de unsure reads');
    assert.deepEqual(judge.judgeAll([], polish), []);
  });
});
