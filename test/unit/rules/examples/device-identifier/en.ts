import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦device-identifier:You were browsing on your iPhone⟧ last night.',
    "⟦device-identifier:We noticed you're using Chrome⟧.",
    'Last night ⟦device-identifier:you looked at hotels in {{trip.town}} on your iPhone⟧.',
    'Your IP address is ⟦device-identifier:{{request.ip}}⟧.',
    '⟦device-identifier:We see you switched to a new Samsung⟧.',
    'You opened this on ⟦device-identifier:{{most_recently_used_device.model}}⟧.',
    'For your ⟦device-identifier:{{user.device}}⟧',
    '⟦device-identifier:We see that you switched to a Pixel⟧.',
    '⟦device-identifier:You booked with Firefox from Windows⟧.',
    '⟦device-identifier:You watched it on a Sony⟧ TV.',
    '⟦device-identifier:As a Mac user⟧, you know good design.',
  ],
  'locales: [en]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Download the app to your iPhone.',
    'A new case for your phone: {{product.name}}',
    'Works in Chrome, Firefox and Safari.',
    'The trip {{trip.ship}} sails on Friday.',
    'Your Android phone can do more with our app.',
    'You can open the app on your iPhone at any time.',
    "If you're reading this on your phone, turn it sideways.",
    'You can read this on your phone.',
    'You logged in from a new device.',
    'Which devices would you like to play on?',
  ],
  'locales: [en]\nkind: marketing\n',
);
