import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('Found', [
  'You looked at boots at 14:32 ⟦over-specific:and spent twelve minutes⟧ here.',
  '{{lastVisit.at}}, {{session.duration}}, ⟦over-specific:{{user.latitude}}⟧',
  '{{session.searchQuery}} {{user.visitCount}} {{device.model}} ⟦over-specific:{{lastVisit.at}}⟧',
  '{{#if a}}{{session.duration}}{{/if}} ⟦over-specific:{{user.latitude}}⟧',
]);

export const good: readonly Example[] = lines('Not found', [
  '{{lastVisit.at}} {{lastVisit.at}} {{lastVisit.at}} {{lastVisit.at}}',
  '{{session.duration}} {{user.visitCount}}',
  '{{#if a}}{{session.duration}}{{else}}{{user.latitude}}{{/if}}',
  '{{#if a}}{{session.duration}}{{/if}}{{#unless a}}{{user.latitude}}{{/unless}}',
  '{{lastViewed.name}} {{lastViewed.brand}} {{lastViewed.model}} {{lastViewed.size}}',
  '{{order.date}} {{order.total}} {{order.street}} {{cart.count}}',
  'We picked boots for you.',
]);
