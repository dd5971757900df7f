import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'Found',
  [
    'Co słychać w mieście: ⟦missing-consent:{{user.city}}⟧',
    'Więcej dla: ⟦missing-consent:{{session.searchQuery}}⟧',
    'Ostatnio ⟦missing-consent:oglądałaś⟧ te buty.',
    '{{#if (or user.agreed user.vip)}}⟦missing-consent:{{user.city}}⟧{{/if}}',
  ],
  'consent: { location: user.agreed, tracking: user.agreed }\n',
);

export const good: readonly Example[] = lines(
  'Not found',
  [
    'Co słychać: {{event.city}}',
    '{{#if user.agreed}}Co słychać: {{user.city}}{{/if}}',
    'Cześć {{user.firstName}}!',
    'Twoje zamówienie {{order.number}}',
    '{{#unless user.agreed}}Cześć{{else}}{{user.city}}{{/unless}}',
  ],
  'consent: { location: user.agreed, tracking: user.agreed }\n',
);
