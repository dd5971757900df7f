import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Seit drei Monaten ⟦email-activity:öffnest du unsere Mails nicht⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', []);
