import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', ['⟦visit-count:Wróciłaś trzy razy⟧ do tego łóżka.']);

export const good: readonly Example[] = lines('It tells nothing', [
  'Masz dwie wizyty do wykorzystania na karcie.',
]);
