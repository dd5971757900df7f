import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:Jesteś zaledwie 150 metrów od naszego⟧ sklepu.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Jesteś zaproszona na spotkanie obok naszego salonu.',
  'Znajdź salon blisko Ciebie.',
]);
