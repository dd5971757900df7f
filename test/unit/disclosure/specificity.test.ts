import assert from 'node:assert/strict';
import { createReviewer } from '../../support/workspace';

// The largest sum that one reader can meet (contract, section 7, "Budget of over-specific").

const reviewIn = createReviewer();

async function scoreOf(template: string, audience = ''): Promise<number | undefined> {
  const files = new Map([
    ['/shop/mail.hbs', template],
    ['/shop/mail.audience.yaml', audience],
  ]);
  return (await reviewIn(files, '/shop/mail.hbs')).specificity?.score;
}

const LOCALES = 'locales: [pl, de]\nlocaleField: locale\n';
const CASES: readonly (readonly [why: string, template: string, score: number, audience?: string])[] = [
  ['nothing', '<p>Hello</p>', 0],
  ['a time', '{{lastVisit.at}}', 1],
  ['a month', '{{formatDate lastVisit.at "MMMM"}}', 0],
  ['time spent', '{{session.duration}}', 2],
  ['a link is half', '<a href="https://a.example/?t={{session.duration}}">A</a>', 1],
  [
    'shown and linked is shown',
    '{{session.duration}}<a href="https://a.example/?t={{session.duration}}">A</a>',
    2,
  ],
  ['along the text', '{{lastVisit.at}} {{session.duration}} {{user.visitCount}}', 4],
  ['the same twice', '{{lastVisit.at}} {{lastVisit.at}}', 1],
  ['branches exclude each other', '{{#if a}}{{session.duration}}{{else}}{{lastVisit.at}}{{/if}}', 2],
  ['two guards may both hold', '{{#if a}}{{session.duration}}{{/if}}{{#if b}}{{lastVisit.at}}{{/if}}', 3],
  [
    'a guard and its opposite',
    '{{#if a}}{{session.duration}}{{/if}}{{#unless a}}{{user.latitude}}{{/unless}}',
    2,
  ],
  [
    'two values of one field',
    '{{#if (eq a "x")}}{{session.duration}}{{/if}}{{#if (eq a "y")}}{{user.latitude}}{{/if}}',
    2,
  ],
  ['by locale', '{{#if (eq locale "pl")}}{{session.duration}}{{else}}{{lastVisit.at}}{{/if}}', 2, LOCALES],
  ['no reader', '{{#if (eq locale "fr")}}{{session.duration}}{{/if}}', 0, LOCALES],
  ['a question tells nothing', '{{#if session.duration}}Hello{{/if}}', 0],
  ['security', '{{device.model}} {{user.latitude}}', 0, 'kind: security\n'],
  ['an object is one item', '{{lastViewed.name}} {{lastViewed.brand}}', 1],
];

describe('specificity', () => {
  for (const [why, template, score, audience] of CASES)
    it(why, async () => assert.equal(await scoreOf(`<p>${template}</p>`, audience), score));
  it('looks at many guards without looking at all their combinations', async () => {
    const guards = Array.from({ length: 200 }, (_, i) => `{{#if a${i}}}{{s${i}.visitCount}}{{/if}}`).join('');
    assert.equal(await scoreOf(`<p>${guards}</p>`), 200);
  });
});
