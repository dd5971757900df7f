import type { Disclosure } from '../disclosure/disclosure';
import type { DataCategory } from '../knowledge/data-categories';
import { groupOf } from '../knowledge/data-categories';
import type { Link } from '../message/message';
import { textOf } from '../message/passage';
import type { Place } from '../text/span';
import { bareLinks } from './bare-links';
import { domainOf, ownDomain } from './link-domain';
import { withoutParameter } from './link-parameter';
import type { RawFinding, Rule, RuleMeta, Subject } from './rule';

const meta: RuleMeta = {
  id: 'personal-data-in-link',
  what: 'Finds URLs that carry personal data in the clear: an address, a name, a position.',
  why: 'A URL is no envelope. It stands in the logs of every server on the way, in the browser’s history, in what the page tells its own partners, and in every mail that is forwarded. On the sender’s own domain that is one level milder than on anybody else’s.',
  instead: 'Send a token that means something to your server only, and look the rest up there.',
  severity: 'warning',
  fix: 'both',
  messages: {
    ownDomain:
      '{what} stands in this link in the clear, and so in logs, histories and forwarded mails. Send a token instead that only your server understands.',
    otherDomain:
      '{what} is handed in the clear to {domain}, which is not where most links of this mail lead. Leave it out, or send a token instead.',
    unknownDomain:
      '{what} stands in this link in the clear, and so in logs, histories and forwarded mails. Leave it out, or send a token instead.',
  },
};

export const personalDataInLink: Rule = {
  meta,
  bad: [
    {
      why: 'The address of whoever forwards this mail goes along.',
      template:
        '<p><a href="https://shop.example/offers?email=⟦personal-data-in-link:{{user.email}}⟧">Offers</a> <a href="https://shop.example/">Shop</a></p>\n',
      fixed: {
        'Leave "email" out of the link': {
          'mail.hbs':
            '<p><a href="https://shop.example/offers">Offers</a> <a href="https://shop.example/">Shop</a></p>\n',
        },
      },
    },
    {
      why: 'A picture that tells a partner who opened it.',
      template:
        '<p><a href="https://shop.example/">Shop</a></p><img src="https://pixel.example/p.gif?e=⟦personal-data-in-link:{{user.email}}⟧&amp;c=7" alt="">\n',
      fixed: {
        'Leave "e" out of the link': {
          'mail.hbs':
            '<p><a href="https://shop.example/">Shop</a></p><img src="https://pixel.example/p.gif?c=7" alt="">\n',
        },
      },
    },
    {
      why: 'A name.',
      template: '<p><a href="https://shop.example/hi?n=⟦personal-data-in-link:{{firstName}}⟧">Hi</a></p>\n',
    },
    {
      why: 'A position.',
      template:
        '<p><a href="https://maps.example/?at=⟦personal-data-in-link:{{user.lat}}⟧,⟦personal-data-in-link:{{user.lng}}⟧">Map</a></p>\n',
    },
    {
      why: 'A field declared to be an address.',
      audience: 'locales: [en]\nfields:\n  r.x: { category: contact }\n',
      template: '<p><a href="https://shop.example/?u=⟦personal-data-in-link:{{r.x}}⟧">Account</a></p>\n',
    },
    {
      why: 'The host is data, too.',
      template: '<p><a href="{{baseUrl}}/stop?mail=⟦personal-data-in-link:{{email}}⟧">Unsubscribe</a></p>\n',
    },
    {
      why: 'In a plain text, a URL is a link as it stands.',
      file: 'mail.txt.hbs',
      template:
        'Thank you for your order.\n\nBuy again: https://shop.example/cart?email=⟦personal-data-in-link:{{user.email}}⟧&c=7\nOffers: https://shop.example/\n',
      fixed: {
        'Leave "email" out of the link': {
          'mail.txt.hbs':
            'Thank you for your order.\n\nBuy again: https://shop.example/cart?c=7\nOffers: https://shop.example/\n',
        },
      },
    },
    {
      why: 'In a plain text, handed to somebody else.',
      file: 'mail.txt',
      template:
        'Your parcel is on its way: https://parcels.example/track?who=⟦personal-data-in-link:{{user.email}}⟧\nOur shop: https://shop.example/\nOffers: https://shop.example/offers\n',
    },
  ],
  good: [
    {
      why: 'A token means nothing to others.',
      template: '<p><a href="https://shop.example/?t={{token}}">Offers</a></p>\n',
    },
    {
      why: 'To write to somebody, one needs the address.',
      template: '<p><a href="mailto:{{user.email}}">Write</a></p>\n',
    },
    { why: 'So with a number.', template: '<p><a href="tel:{{user.phone}}">Call</a></p>\n' },
    {
      why: 'The sender’s own address.',
      template: '<p><a href="https://shop.example/?from={{sender.email}}">Us</a></p>\n',
    },
    {
      why: 'The name of a product.',
      template: '<p><a href="https://shop.example/{{product.name}}">Boots</a></p>\n',
    },
    {
      why: 'Made unreadable.',
      template: '<p><a href="https://shop.example/?h={{sha256 user.email}}">Offers</a></p>\n',
    },
    {
      why: 'A page whose whole address is data.',
      template: '<p><a href="{{confirm.emailUrl}}">Confirm</a></p>\n',
    },
    {
      why: 'Beside a URL in a plain text.',
      file: 'mail.txt.hbs',
      template:
        'Order for {{user.email}} (https://shop.example/?t={{token}}) {{user.firstName}}: https://shop.example/ {{user.email}}\n',
    },
    { why: 'Shown in the text, it is no link.', template: '<p>We write to {{user.email}}.</p>\n' },
  ],
  *check(subject) {
    const personal = subject.disclosures.filter(isPersonal);
    if (personal.length === 0) return;
    const links = [...subject.message.links, ...bareLinks(subject.message)];
    const own = ownDomain({ links });
    const linkAt = linkLookup(links);
    for (const disclosure of personal) {
      const link = linkAt(disclosure);
      if (link && !/^\s*(?:mailto|tel|sms):/i.test(textOf(link.runs)))
        yield found(disclosure, link, own, subject);
    }
  },
};

const CATEGORIES: ReadonlySet<DataCategory> = new Set([
  ...(['name', 'contact', 'age', 'children', 'precise-location', 'finance'] as const),
]);
/** What is shown in a plain text may stand in a URL there. */
function isPersonal({ use, part, category, isHashed }: Disclosure): boolean {
  const mayBeLinked = use === 'linked' || (use === 'shown' && part === 'text');
  if (!mayBeLinked || category === undefined || isHashed) return false;
  return CATEGORIES.has(category) || groupOf(category) === 'sensitive';
}

/** Links are known by the tags in them. */
function linkLookup(links: readonly Link[]): (disclosure: Disclosure) => Link | undefined {
  const key = ({ file, span }: Place) => `${span.start} ${file}`;
  const byTag = new Map(links.flatMap((link) => link.runs.map((run) => [key(run.place), link] as const)));
  return ({ place }) => byTag.get(key(place));
}

function found(disclosure: Disclosure, link: Link, own: string | undefined, subject: Subject): RawFinding {
  const { place, part, condition, what } = disclosure;
  const domain = domainOf(link);
  // Nobody makes data of a partner's host: a page whose host is data is the sender's own.
  const isOwn =
    domain !== undefined && (domain === own || (domain.startsWith('{') && link.element !== 'img'));
  const messageId = isOwn ? 'ownDomain' : domain === undefined ? 'unknownDomain' : 'otherDomain';
  return {
    messageId,
    data: { what, ...(messageId === 'otherDomain' ? { domain: domain ?? '' } : {}) },
    place,
    part,
    condition,
    locales: subject.readersOf(condition).locales,
    lowered: isOwn ? ['own-domain'] : [],
    // The picture of somebody else is loaded all the same: nobody sees a difference.
    fixes: withoutParameter(disclosure, subject, link.element === 'img' && !isOwn ? 'safe' : 'choice'),
  };
}
