import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [];

export const good: readonly Example[] = lines('It tells nothing', [
  'Widzimy się w sobotę o 18:00 w naszym salonie!',
  'Twoja wizyta u lekarza jest we wtorek o 14:30.',
  'Otrzymałeś wiadomość od {{sender.name}} o 14:32.',
  'Byłaś grzeczna? Mikołaj przyjdzie o 18:00.',
]);
