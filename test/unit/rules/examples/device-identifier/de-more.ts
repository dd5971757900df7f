import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  ['Du ⟦device-identifier:hast unsere Seite mit deinem Samsung besucht⟧.'],
  'locales: [de]\nkind: marketing\n',
);

export const good: readonly Example[] = lines('It tells nothing', [], 'locales: [de]\nkind: marketing\n');
