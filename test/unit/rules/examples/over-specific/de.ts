import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('Found', [
  'Gestern um 14:32 Uhr hast du dir Schuhe angesehen. Du ⟦over-specific:hast zwölf Minuten bei uns verbracht⟧.',
  '{{lastVisit.at}} {{beacon.zone}} ⟦over-specific:{{user.visitCount}}⟧',
]);

export const good: readonly Example[] = lines('Not found', [
  'Gestern um 14:32 Uhr hast du dir Schuhe angesehen.',
  '{{order.date}} {{order.total}} {{cart.count}}',
  'Für dich ausgesucht: Schuhe.',
  '{{#if a}}{{beacon.zone}}{{else}}{{session.duration}}{{/if}}',
]);
