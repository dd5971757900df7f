import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:Sie sind nur 150 Meter von unserem⟧ Laden entfernt.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Das Hotel liegt in der Nähe des Strandes.',
]);
