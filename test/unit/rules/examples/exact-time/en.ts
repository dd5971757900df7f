import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'You were browsing our boots yesterday evening at ⟦exact-time:14:32⟧.',
  'You visited our site at ⟦exact-time:9⟧ pm on Sunday.',
  'We saw you on our site ⟦exact-time:yesterday⟧.',
  'You signed in at ⟦exact-time:{{event.time}}⟧ and left.',
  'Your last visit was on Tuesday at ⟦exact-time:21:05⟧.',
  'You opened our newsletter at ⟦exact-time:7:15⟧ this morning.',
  'Your last visit: ⟦exact-time:{{user.lastSeen}}⟧',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Your table is booked for 19:30.',
  'The webinar starts at 14:30.',
  'The sale ends at 23:59 tonight.',
  'Your parcel left us at 14:32.',
  '{{name}} has invited you to a call at 15:00.',
  'We see a sunny weekend coming. The picnic is on at 14:00!',
  'You searched for a table at 19:30, and it is yours.',
  'If you visited us yesterday at 15:00, you may have met our team.',
  'Your code expires in ten minutes, at 14:45.',
]);
