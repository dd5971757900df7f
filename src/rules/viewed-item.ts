import type { Rule, RuleMeta } from './rule';
import { showTheItem } from './show-the-item';
import { checkTelling } from './telling-check';

const meta: RuleMeta = {
  id: 'viewed-item',
  what: 'Finds text that tells readers which page or product they looked at, or what they searched for.',
  why: 'What somebody looked at may well choose what they are shown. Being told so is another thing: it says that every page was watched. Personalisation that goes unmentioned helps, and what is said aloud of a person hurts (a field study of ten million emails: Wattal et al. 2012, doi 10.1287/isre.1110.0384); joining what people browse to who they are raises intrusiveness, and no discount makes up for it (van Doorn and Hoekstra 2013, doi 10.1007/s11002-012-9222-1).',
  instead: 'Show the product, or others like it, and do not say how you chose it.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    value:
      '{what} tells readers what they looked at or searched for, so they learn that they were watched. Show the product without saying so.',
    words:
      '"{what}" tells readers that you saw what they looked at or searched for. Show the product without saying so.',
    linked:
      '{what} sends along in a link what a reader looked at or searched for, where it ends up in logs. Leave it out of the link.',
  },
  yieldsTo: ['in-store-tracking', 'email-activity'],
};

export const viewedItem: Rule = {
  meta,
  bad: [
    {
      why: 'The product is welcome; being told that somebody saw her look is not.',
      template: '<p>You recently viewed ⟦viewed-item:{{product.name}}⟧.</p><p>It is back in stock.</p>\n',
      fixed: {
        'Show it without saying so': {
          'mail.hbs': '<p>{{product.name}}</p><p>It is back in stock.</p>\n',
        },
      },
    },
    {
      why: 'Nothing but words, and they tell it all the same.',
      template: '<p>⟦viewed-item:We noticed you were looking⟧ at our red boots.</p>\n',
    },
    { why: 'The same in Polish.', template: '<p>Ostatnio ⟦viewed-item:oglądałaś⟧ te buty.</p>\n' },
    {
      why: 'And in German.',
      template: '<p>⟦viewed-item:Sie haben sich diese Schuhe angesehen⟧ und noch nicht bestellt.</p>\n',
    },
    {
      why: 'What somebody searched for.',
      template: '<p>More results for ⟦viewed-item:{{session.searchQuery}}⟧</p>\n',
    },
    {
      why: 'A field that was declared to hold it.',
      audience: 'locales: [en]\nfields:\n  s.p: { category: browsing, source: observed }\n',
      template: '<p>Still thinking about ⟦viewed-item:{{s.p}}⟧?</p>\n',
    },
    {
      why: 'In a link it is not read, but logged.',
      template:
        '<p><a href="https://shop.example/sale?q=⟦viewed-item:{{lastSearch.query}}⟧&amp;n=1">See the sale</a></p>\n',
      fixed: {
        'Leave "q" out of the link': {
          'mail.hbs': '<p><a href="https://shop.example/sale?n=1">See the sale</a></p>\n',
        },
      },
    },
  ],
  good: [
    {
      why: 'The product is shown, and nothing is told.',
      template: '<p>{{product.name}} is back in stock.</p>\n',
    },
    {
      why: 'What was viewed only chooses what is shown.',
      template: '{{#if lastViewed.category}}<p>New in boots.</p>{{/if}}\n',
    },
    {
      why: 'A cart is the reader’s own.',
      template: '<p>You left {{cart.items.[0].name}} in your cart.</p>\n',
    },
    { why: 'So is an order.', template: '<p>You ordered {{order.item}} on Tuesday.</p>\n' },
    { why: 'A question tells nothing.', template: '<p>Have you viewed our new collection?</p>\n' },
    { why: 'What everybody looks at.', template: '<p>Most viewed this week: {{mostViewed.[0].name}}</p>\n' },
    {
      why: 'The picture of it is a picture.',
      template: '<img src="{{lastViewed.imageUrl}}" alt="Red boots">\n',
    },
    { why: 'A search that the reader saved.', template: '<p>New results for {{savedSearch.query}}</p>\n' },
  ],
  *check(subject) {
    yield* checkTelling(subject, {
      asks: ({ category }) => category === 'browsing' || category === 'search',
      fixes: showTheItem,
    });
  },
};
