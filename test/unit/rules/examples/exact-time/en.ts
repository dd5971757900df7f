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
  'Hi {{firstName}}, on ⟦exact-time:Saturday⟧ night you spent a good twenty minutes scrolling through our trench coats.',
  'We spotted you hovering over the Add to cart button yesterday at ⟦exact-time:8:15⟧ pm.',
  'Last ⟦exact-time:Tuesday⟧ you watched our product video until the end.',
  'Last ⟦exact-time:night⟧ you were comparing {{product.name}} with two others.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Your table is booked for 19:30.',
  'The webinar starts at 14:30.',
  'The sale ends at 23:59 tonight.',
  'Your parcel left us at 14:32.',
  '{{name}} has invited you to a call at 15:00.',
  'We see a sunny weekend coming. The picnic is on at 14:00!',
  'If you visited us yesterday at 15:00, you may have met our team.',
  'Your code expires in ten minutes, at 14:45.',
  'Your table for two is booked for Saturday at 19:30. See you at 12 Baker Street.',
  "Your points: {{points}}. You're only 50 points from your next reward.",
  'Three days in Rome, from £120. Flights leave at 7:40 and 14:15.',
  'New in our camera department: the X200 recognises faces.',
  'We saw record demand this year, so order by 8 pm on Tuesday.',
  'Your session at 14:30 with Dr Weiss is confirmed.',
  'You have 3 new messages. You last replied on Monday.',
  "You've been selected for our tasting at 19:00 on Friday.",
  'We have seen how much you love cheese, so we opened a second shop. It opens at 9:00.',
  'Your delivery was left with a neighbour at 14:02.',
  'You opened a new branch? Tell us about it by 17:00.',
  'A sign-in link for {{email}}. It works for 10 minutes.',
  'Someone commented on the photo you were tagged in at 15:30.',
]);
