import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Kanapa, którą wczoraj ⟦viewed-item:oglądałaś⟧, wciąż czeka.',
  'Spodobały Ci się te buty? Widzieliśmy, że na nie ⟦viewed-item:zerkałaś⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Nie znalazłeś tego, czego szukałeś? Napisz do nas.',
  'Stałaś się częścią naszej społeczności.',
]);
