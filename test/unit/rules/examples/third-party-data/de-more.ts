import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Von einem Partner haben wir⟧ erfahren, dass Sie ein Auto suchen.',
]);

export const good: readonly Example[] = lines('It tells nothing', []);
