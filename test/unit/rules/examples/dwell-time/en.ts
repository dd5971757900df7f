import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦dwell-time:You spent 12 minutes⟧ on this page.',
  '⟦dwell-time:You stayed for over an hour⟧.',
  "⟦dwell-time:You've been staring at these shoes for three minutes⟧.",
  'You lingered ⟦dwell-time:{{t}}⟧ seconds on the red ones.',
  'Time on site: ⟦dwell-time:{{user.timeOnSite}}⟧',
  'You ⟦dwell-time:looked at it for nearly ten minutes⟧.',
  '⟦dwell-time:You stopped scrolling at the green sofa for 40 seconds⟧.',
  'Average time you spend with us: ⟦dwell-time:{{avg_time_on_site}}⟧',
  'The boots got a good ⟦dwell-time:ten minutes of your attention⟧.',
  '⟦dwell-time:You studied the size chart for four minutes⟧.',
  'Forty ⟦dwell-time:seconds in front of our⟧ window display.',
  'The trailer ⟦dwell-time:had you glued⟧ to the screen.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'It takes only five minutes.',
  'Your session expires in 30 minutes.',
  'You spent 40 euros with us.',
  'Stay for three nights, pay for two.',
  'A five minute read',
  'The course takes {{course.duration}}.',
  'Just five minutes of your time.',
  'Spend five minutes browsing the new range.',
  'Hours in front of the telly? Here is a walk.',
  'Reading time for this issue: about five minutes.',
  'Up to 40 hours of music on one charge.',
]);
