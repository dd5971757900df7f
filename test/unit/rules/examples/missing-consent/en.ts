import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'Found',
  [
    'What is on in ⟦missing-consent:{{user.city}}⟧',
    'More like ⟦missing-consent:{{session.searchQuery}}⟧',
    '⟦missing-consent:You recently searched for⟧ boots.',
    'Near ⟦missing-consent:{{geo.zip}}⟧',
    '{{#if user.vip}}Hello from ⟦missing-consent:{{user.city}}⟧{{/if}}',
    '{{#unless user.agreed}}In ⟦missing-consent:{{user.city}}⟧{{/unless}}',
  ],
  'consent: { location: user.agreed, tracking: user.agreed }\n',
);

export const good: readonly Example[] = lines(
  'Not found',
  [
    'What is on in {{event.city}}',
    '{{#if user.agreed}}What is on in {{user.city}}{{/if}}',
    '{{#if (and user.agreed user.vip)}}In {{user.city}}{{/if}}',
    '{{#unless user.agreed}}Hello{{else}}In {{user.city}}{{/unless}}',
    'Hello {{user.firstName}}',
    'Your order {{order.number}}',
    '{{#if user.city}}Events in your city{{/if}}',
  ],
  'consent: { location: user.agreed, tracking: user.agreed }\n',
);
