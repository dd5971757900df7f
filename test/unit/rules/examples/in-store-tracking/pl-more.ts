import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦in-store-tracking:Widzieliśmy Cię w sobotę w naszym⟧ sklepie.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Krem do twarzy za pół ceny; Twoja twarz Ci podziękuje.',
  'Nowe kamery w naszym sklepie fotograficznym.',
]);
