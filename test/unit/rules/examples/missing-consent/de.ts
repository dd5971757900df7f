import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'Found',
  [
    'Was ist los in ⟦missing-consent:{{user.city}}⟧?',
    'Mehr zu ⟦missing-consent:{{session.searchQuery}}⟧',
    'Du ⟦missing-consent:hast dir diese Schuhe angesehen⟧.',
    '{{#if user.agreed}}Hallo{{else}}In ⟦missing-consent:{{user.city}}⟧{{/if}}',
  ],
  'consent: { location: user.agreed, tracking: user.agreed }\n',
);

export const good: readonly Example[] = lines(
  'Not found',
  [
    'Was ist los in {{event.city}}?',
    '{{#if user.agreed}}In {{user.city}}{{/if}}',
    'Hallo {{user.firstName}}!',
    'Ihre Bestellung {{order.number}}',
    '{{#if user.vip}}{{#if user.agreed}}In {{user.city}}{{/if}}{{/if}}',
  ],
  'consent: { location: user.agreed, tracking: user.agreed }\n',
);
