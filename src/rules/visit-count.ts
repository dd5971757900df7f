import type { Rule, RuleMeta } from './rule';
import { checkTelling } from './telling-check';

const meta: RuleMeta = {
  id: 'visit-count',
  what: 'Finds text that tells readers how often they came, looked or clicked.',
  why: 'Nobody counts their own visits to a page. A number says that somebody else did, and reads like an accusation: seven times, and still nothing bought. Explicit use of what was observed hurts where unmentioned use helps (Wattal et al. 2012, doi 10.1287/isre.1110.0384).',
  instead: 'Thank a regular for being one, or show what they like; leave the number out.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    value:
      '{what} tells readers how often they came, so they learn that their visits are counted. Leave the number out.',
    words:
      '"{what}" tells readers how often they came, so they learn that their visits are counted. Leave the number out.',
    linked:
      '{what} sends along in a link how often a reader came, where it ends up in logs. Leave it out of the link.',
  },
  yieldsTo: ['in-store-tracking'],
};

export const visitCount: Rule = {
  meta,
  bad: [
    {
      why: 'A field that counts.',
      template: '<p>This was visit no. ⟦visit-count:{{user.visitCount}}⟧.</p>\n',
    },
    {
      why: 'Words that count.',
      template: '<p>⟦visit-count:You have looked at these boots five times⟧.</p>\n',
    },
    { why: 'In Polish.', template: '<p>⟦visit-count:Odwiedziłaś nas już pięć razy⟧.</p>\n' },
    { why: 'In German.', template: '<p>⟦visit-count:Sie waren schon fünfmal bei uns⟧.</p>\n' },
    {
      why: 'The number that a platform keeps.',
      template: '<p>⟦visit-count:{{contact.hs_analytics_num_visits}}⟧ visits, and counting!</p>\n',
    },
    {
      why: 'In a link it is not read, but logged.',
      template: '<p><a href="https://shop.example/?v=⟦visit-count:{{sessionCount}}⟧">Come back</a></p>\n',
      fixed: {
        'Leave "v" out of the link': {
          'mail.hbs': '<p><a href="https://shop.example/">Come back</a></p>\n',
        },
      },
    },
  ],
  good: [
    { why: 'A regular is thanked.', template: '<p>Good to have you with us so often.</p>\n' },
    { why: 'The count only decides.', template: '{{#if user.visitCount}}<p>Welcome back.</p>{{/if}}\n' },
    { why: 'What others did.', template: '<p>Your story was read {{story.viewCount}} times.</p>\n' },
    { why: 'Points are the reader’s own.', template: '<p>You have {{loyalty.pointsCount}} points.</p>\n' },
    { why: 'How often is no count of visits.', template: '<p>Take it three times a day.</p>\n' },
    {
      why: 'Orders are known to who placed them.',
      template: '<p>You have {{orders.length}} open orders.</p>\n',
    },
  ],
  *check(subject) {
    yield* checkTelling(subject, { asks: ({ category }) => category === 'visit-count' });
  },
};
