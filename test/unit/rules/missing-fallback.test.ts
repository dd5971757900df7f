import assert from 'node:assert/strict';
import { foundBy } from '../../support/found';
import { absolute, applyFix, createReviewer, workspaceOf } from '../../support/workspace';

const REST = '<p>See you soon in our shop.</p>\n';
const AUDIENCE =
  'fields:\n  n: { optional: true }\n  order.number: { optional: true }\n  user.name: { category: name, optional: true }\n';
const reviewIn = createReviewer();

/** What the first fix makes of a template; nothing where none is offered. */
async function mended(template: string, file = 'mail.hbs'): Promise<string | undefined> {
  const workspace = workspaceOf({ why: '', template, audience: AUDIENCE, file });
  const review = await reviewIn(workspace.files, workspace.template);
  const [fix] = foundBy('missing-fallback', review)
    .flatMap(({ fixes }) => fixes)
    .filter(({ title }) => !title.startsWith('Suppress'));
  return fix && applyFix(workspace.files, fix).get(absolute(file));
}

// What is left where the value is missing is a whole text: the words around it go with it, or nothing is offered.
const IN_A_PARAGRAPH: readonly (readonly [before: string, after: string | undefined])[] = [
  // Addressed at the end, and in the middle.
  ['Wir vermissen dich, {{n}}!', 'Wir vermissen dich{{#if n}}, {{n}}{{/if}}!'],
  ['Thank you, {{n}}.', 'Thank you{{#if n}}, {{n}}{{/if}}.'],
  ['Thank you, {{n}}', 'Thank you{{#if n}}, {{n}}{{/if}}'],
  ['Merci, {{n}} !', 'Merci{{#if n}}, {{n}}{{/if}} !'],
  ['Good morning, {{n}}, and welcome.', 'Good morning{{#if n}}, {{n}}{{/if}}, and welcome.'],
  ['Good morning, <b>{{n}}</b>!', 'Good morning{{#if n}}, <b>{{n}}</b>{{/if}}!'],
  // Greetings.
  ['Hallo {{n}},', 'Hallo{{#if n}} {{n}}{{/if}},'],
  ['Welcome back {{n}}!', 'Welcome back{{#if n}} {{n}}{{/if}}!'],
  ['Hello <b>{{n}}</b>, welcome.', 'Hello{{#if n}} <b>{{n}}</b>{{/if}}, welcome.'],
  [
    '{{#if vip}}Hello {{n}}{{else}}Hi!{{/if}} Enjoy.',
    '{{#if vip}}Hello{{#if n}} {{n}}{{/if}}{{else}}Hi!{{/if}} Enjoy.',
  ],
  ['Beste {{n}}, uw bestelling is onderweg.', undefined],
  ['{{n}}, your cart is waiting.', '{{#if n}}{{n}}, {{/if}}your cart is waiting.'],
  ['Big news. {{n}}, your cart is full.', 'Big news. {{#if n}}{{n}}, {{/if}}your cart is full.'],
  // A sentence among others.
  [
    'Der Betrag von {{n}} ist eingegangen. Vielen Dank für alles.',
    '{{#if n}}Der Betrag von {{n}} ist eingegangen. {{/if}}Vielen Dank für alles.',
  ],
  [
    'Good news! The parcel no. {{n}} is on its way',
    'Good news!{{#if n}} The parcel no. {{n}} is on its way{{/if}}',
  ],
  [
    'It is here. Your order, {{order.number}}, left.',
    'It is here.{{#if order.number}} Your order, {{order.number}}, left.{{/if}}',
  ],
  [
    '{{#if vip}}You are back. Yours is {{n}} now.{{/if}}',
    '{{#if vip}}You are back.{{#if n}} Yours is {{n}} now.{{/if}}{{/if}}',
  ],
];

const WHOLE: readonly (readonly [before: string, after: string | undefined])[] = [
  // A paragraph, an item, a row of its own.
  [`<p>Yours is {{n}}'s basket.</p>\n${REST}`, `{{#if n}}<p>Yours is {{n}}'s basket.</p>{{/if}}\n${REST}`],
  [`<p>Your {{n}} allergy</p>\n${REST}`, `{{#if n}}<p>Your {{n}} allergy</p>{{/if}}\n${REST}`],
  [`<ul><li>Number: {{n}}</li></ul>\n${REST}`, `<ul>{{#if n}}<li>Number: {{n}}</li>{{/if}}</ul>\n${REST}`],
  [
    `<table><tr><td>Number</td><td><b>No. {{n}}</b></td></tr></table>\n${REST}`,
    `<table>{{#if n}}<tr><td>Number</td><td><b>No. {{n}}</b></td></tr>{{/if}}</table>\n${REST}`,
  ],
  [`<div><b>Number:</b> {{n}}</div>\n${REST}`, `{{#if n}}<div><b>Number:</b> {{n}}</div>{{/if}}\n${REST}`],
  // Where nothing would be left, or what is left cannot be told, nothing is offered.
  ["<p>Yours is {{n}}'s basket.</p>\n", undefined],
  [`<p>Here is the basket of {{n}} again:</p>\n${REST}`, undefined],
  [`<a href="/">Your {{n}} allergy</a>\n${REST}`, undefined],
  [`<img alt="The {{n}} allergy" src="a.png">\n${REST}`, undefined],
  [`---\nsubject: "Your {{n}} allergy"\n---\n${REST}`, undefined],
  [
    `---\nsubject: "Welcome to Velonda, {{n}}"\n---\n${REST}`,
    `---\nsubject: "Welcome to Velonda{{#if n}}, {{n}}{{/if}}"\n---\n${REST}`,
  ],
  [
    `---\nsubject: "It is here. No. {{n}} arrived"\n---\n${REST}`,
    `---\nsubject: "It is here.{{#if n}} No. {{n}} arrived{{/if}}"\n---\n${REST}`,
  ],
];

describe('missing-fallback', () => {
  for (const [before, after] of IN_A_PARAGRAPH)
    it(`mends ${before}`, async () => {
      assert.equal(await mended(`<p>${before}</p>\n${REST}`), after && `<p>${after}</p>\n${REST}`);
    });
  for (const [before, after] of WHOLE)
    it(`${after ? 'mends' : 'leaves to its author'} ${before.trim()}`, async () => {
      assert.equal(await mended(before), after);
    });
  it('mends plain text', async () => {
    const text = 'Hello {{n}}\n\nWe have got your {{n}} basket.\nThank you, {{n}}.\n\nSee you soon.\n';
    assert.equal(await mended(text, 'mail.txt.hbs'), text.replace(' {{n}}', '{{#if n}} {{n}}{{/if}}'));
  });
});
