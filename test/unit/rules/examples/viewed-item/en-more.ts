import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [];

export const good: readonly Example[] = lines('It tells nothing', [
  'You didn’t find what you were searching for? Write to us.',
]);
