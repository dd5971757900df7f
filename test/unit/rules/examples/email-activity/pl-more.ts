import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Od trzech miesięcy ⟦email-activity:nie otwierasz⟧ naszych maili.',
]);

export const good: readonly Example[] = lines('It tells nothing', []);
