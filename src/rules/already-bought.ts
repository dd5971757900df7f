import { sameNameIn } from '../audience/place-names';
import { namesOf } from '../render/bookings';
import { elementsOf, valuesAt } from '../render/data-values';
import { asText } from '../render/own-value';
import { offerHits } from './offer-hits';
import type { Rule, RuleMeta } from './rule';
import { sampleFindings } from './sample-findings';

const meta: RuleMeta = {
  id: 'already-bought',
  what: 'Finds a thing that a recipient is offered although they own it and do not buy it again.',
  why: 'Whoever bought the kettle last week needs no second one. An advertisement for it, perhaps at a better price, only makes the purchase look like a mistake. Samples are rendered, and what each is really offered is compared with what they bought, by `item` of `offer` and `purchases`.',
  instead:
    'Offer what goes with it, or leave out who owns it. For things that people buy again, say `repeats: true` under `purchases`.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    bought:
      'Some recipients are offered this although they have bought it already. Offer them something that goes with it, or show it only to those who do not own it.',
  },
};

const AUDIENCE = `locales: [pl-PL]
offer: { item: offer.sku }
purchases: { list: recipient.orders, item: sku }
`;
const sample = (sku: string, orders: string): string =>
  `samples:\n  - name: Jan\n    data: { recipient: { orders: [${orders}] }, offer: { sku: ${sku}, title: Czajnik } }\n`;
const OFFER = '<p>Dzień dobry.</p>\n<p>Polecamy: {{offer.title}}</p>\n';
const MARKED = '<p>Dzień dobry.</p>\n<p>Polecamy: ⟦already-bought:{{offer.title}}⟧</p>\n';

export const alreadyBought: Rule = {
  meta,
  bad: [
    {
      why: 'The kettle that he owns.',
      template: MARKED,
      audience: AUDIENCE + sample('KETTLE-1', '{ sku: TEA-3 }, { sku: KETTLE-1 }'),
      fixed: {
        'Show it only where the data says `offer.suitable`': {
          'mail.hbs': '<p>Dzień dobry.</p>\n<p>{{#if offer.suitable}}Polecamy: {{offer.title}}{{/if}}</p>\n',
        },
      },
    },
    {
      why: 'Orders hold their items in lists of their own.',
      template: MARKED,
      audience: `locales: [pl-PL]\noffer: { item: offer.sku }\npurchases: { list: "recipient.orders[].items", item: sku }\nsamples:\n  - name: Jan\n    data: { recipient: { orders: [{ items: [{ sku: A }, { sku: KETTLE-1 }] }] }, offer: { sku: KETTLE-1, title: Czajnik } }\n`,
    },
    {
      why: 'A plain list of what was bought, by numbers.',
      template: MARKED,
      audience: `locales: [pl-PL]\noffer: { item: offer.id }\npurchases: { list: recipient.owned }\nsamples:\n  - name: Jan\n    data: { recipient: { owned: [17, 4] }, offer: { id: 4, title: Czajnik } }\n`,
    },
    {
      why: 'Of a list of suggestions, the one he owns.',
      template:
        '<p>Dla Ciebie:</p>\n{{#each offers as |offer|}}<p>⟦already-bought:{{offer.title}}⟧</p>{{/each}}\n',
      audience: `locales: [pl-PL]\noffer: { item: "offers[].sku" }\npurchases: { list: recipient.orders, item: sku }\nsamples:\n  - name: Jan\n    data: { recipient: { orders: [{ sku: B }] }, offers: [{ sku: A, title: Kubek }, { sku: B, title: Czajnik }] }\n`,
    },
  ],
  good: [
    {
      why: 'Something else.',
      template: OFFER,
      audience: AUDIENCE + sample('TEA-3', '{ sku: KETTLE-1 }'),
    },
    {
      why: 'Things that people buy again.',
      template: OFFER,
      audience:
        'locales: [pl-PL]\noffer: { item: offer.sku }\npurchases: { list: recipient.orders, item: sku, repeats: true }\n' +
        sample('TEA-3', '{ sku: TEA-3 }'),
    },
    {
      why: 'The guard hides it from those who own it.',
      template:
        '<p>Dzień dobry.</p>\n{{#unless recipient.orders}}<p>Polecamy: {{offer.title}}</p>{{/unless}}\n',
      audience: AUDIENCE + sample('KETTLE-1', '{ sku: KETTLE-1 }'),
    },
    {
      why: 'An order without items, and an offer without a number.',
      template: OFFER,
      audience: AUDIENCE + sample('""', '{ sku: "" }, {}'),
    },
  ],
  *check(subject) {
    const { audience } = subject;
    const purchases = audience.purchases?.value;
    if (!audience.offer || !purchases || purchases.repeats === true) return;
    const isSame = sameNameIn(audience);
    const hits = offerHits(subject, ({ item }, { data }) => {
      const names = itemNames(item);
      const owned = valuesAt(data, purchases.list)
        .flatMap(elementsOf)
        .flatMap(({ value }) =>
          purchases.item === undefined ? [value] : valuesAt(value, purchases.item).map((each) => each.value),
        )
        .flatMap(itemNames);
      return owned.some((name) => names.some((other) => isSame(name, other))) ? 'bought' : undefined;
    });
    yield* sampleFindings(hits, subject);
  },
};

const itemNames = (item: unknown): readonly string[] =>
  typeof item === 'number' ? [asText(item)] : namesOf(item);
