import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [];

export const good: readonly Example[] = lines('It tells nothing', [
  'Sie sind herzlich eingeladen, in unserer Filiale vorbeizuschauen.',
]);
