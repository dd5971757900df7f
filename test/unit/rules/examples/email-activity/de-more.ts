import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦email-activity:Seit drei Monaten öffnest du unsere⟧ Mails nicht.',
]);

export const good: readonly Example[] = lines('It tells nothing', []);
