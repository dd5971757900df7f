import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  "⟦visit-count:You've visited our site seven times⟧ this week.",
  'This is ⟦visit-count:your third visit to⟧ this page.',
  '⟦visit-count:You looked at it twice⟧.',
  'You have come back ⟦visit-count:{{n}}⟧ times.',
  'Thanks for your ⟦visit-count:{{user.visitsTotal}}⟧ visits!',
  '⟦visit-count:Your 5th visit this⟧ month',
  'Back ⟦visit-count:for the fourth time this week⟧? The Oslo sofa clearly has you hooked.',
  "⟦visit-count:You've visited the same hotel page nine times⟧ now.",
  "⟦visit-count:You've popped by six times⟧ this week.",
  '⟦visit-count:Only two visits since⟧ January, then nothing.',
  "⟦visit-count:You've only been to the gym once since⟧ May.",
  'You came back to this sofa, and ⟦visit-count:now a fourth look at⟧ it.',
  "It's been ⟦visit-count:143 days since your last visit⟧.",
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Buy two, get three.',
  'Thanks for coming back.',
  'You have ordered three times.',
  'Our shop was voted best three times.',
  'Third time lucky: the sale is back.',
  'You have {{cart.count}} items in your cart.',
  'For the first time in our shop: boots.',
  'Two visits to the spa are included.',
  "You've paid four times this year.",
  'For the third time in a row, we won the prize.',
  'On your tenth visit, coffee is free.',
  'You have three visits left on your pass.',
]);
