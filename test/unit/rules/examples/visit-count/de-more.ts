import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦visit-count:Sie sind dreimal zu diesem Bett zurückgekehrt⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', []);
