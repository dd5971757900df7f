import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Das Sofa, das du gestern ⟦viewed-item:angeschaut hast⟧, ist noch da.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Nicht gefunden, was Sie gesucht haben? Schreiben Sie uns.',
]);
