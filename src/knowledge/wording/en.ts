import type { Wording } from './wording';

/** Covers British and American English. Leaves alone orders, bookings and deliveries: they are the reader's own. */
export const en: Wording = {
  language: 'en',
  acts: [
    "(we|we've|we’ve) (noticed|saw|spotted|seen) … (you|your|you've|you’ve)",
    'we have (noticed|seen) … (you|your)',
    "(you|you've|you’ve) (viewed|looked|visited|browsed|opened|clicked|searched|checked|watched|tried) … ",
    'you were (viewing|looking|browsing|searching|checking|watching|here)',
    'you last (visited|viewed|opened|logged|browsed|looked)',
    'your (last|latest|recent|previous) (visit|session|search)',
    'since your visit',
  ],
  notActs: ['you opened an account', 'you opened a (ticket|case|request)', 'you checked (in|out)'],
  before: ['at', 'on', 'around', 'yesterday', 'today', 'last'],
  after: ['am', 'pm', 'a.m', 'p.m'],
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  considerate: 'recently',
  nameless: 'there',
};
