import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('Found', [
  'Wczoraj o 14:32 oglądałaś buty, a ⟦over-specific:spędziłaś u nas dwanaście minut⟧.',
  '{{lastVisit.at}} {{beacon.zone}} ⟦over-specific:{{user.visitCount}}⟧',
]);

export const good: readonly Example[] = lines('Not found', [
  'Wczoraj o 14:32 oglądałaś buty.',
  '{{order.date}} {{order.total}} {{cart.count}}',
  'Wybraliśmy buty dla Ciebie.',
  '{{#if a}}{{beacon.zone}}{{else}}{{session.duration}}{{/if}}',
]);
