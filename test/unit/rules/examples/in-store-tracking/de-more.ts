import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Wir ⟦in-store-tracking:haben Sie am Samstag in unserer Filiale⟧ gesehen.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Sie sind herzlich eingeladen, in unserer Filiale vorbeizuschauen.',
]);
