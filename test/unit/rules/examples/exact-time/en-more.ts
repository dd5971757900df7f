import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [];

export const good: readonly Example[] = lines('It tells nothing', [
  'We saw a record year thanks to you, and we close at 18:00.',
  'See you on Saturday at 18:00 in our shop.',
  'Your driver is 5 minutes away.',
  'Your guided visit starts at 14:30.',
  'You received a message from {{sender.name}} at 14:32.',
]);
