import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Dowiedzieliśmy się od partnera, że szukasz⟧ auta.',
]);

export const good: readonly Example[] = lines('It tells nothing', []);
