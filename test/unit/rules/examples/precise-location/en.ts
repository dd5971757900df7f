import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:You are just 200 metres from⟧ our café.',
  "⟦precise-location:You're right around the corner from our⟧ shop.",
  '⟦precise-location:You drove past our⟧ showroom today.',
  'It is {{distance}} steps away from ⟦precise-location:your current location⟧.',
  'You live at ⟦precise-location:{{user.address.street}}⟧: our van is there on Friday.',
  'Delivered to ⟦precise-location:{{profile.zip}}⟧ within the hour',
  'We noticed you were near ⟦precise-location:{{place}}⟧ this morning.',
  'Did you enjoy your walk along Baker Street today? ⟦precise-location:You passed our⟧ bakery.',
  '⟦precise-location:You were just a few steps from our⟧ Camden store.',
  '⟦precise-location:{{distance}}⟧ feet away',
  "⟦precise-location:Your phone says you're⟧ on Baker Street.",
  "⟦precise-location:You're two streets away from our⟧ grill.",
  'It is only ⟦precise-location:300 metres from your front door⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Find a shop near you.',
  'Our café is 200 metres from the station.',
  '{{store.address}}',
  'Shops in {{user.city}}',
  'Your parcel waits at {{pickup.street}}.',
  'Meet us at 12 King Street.',
  'The hotel is near the old town.',
  "You're close to the next reward.",
  "You're only two minutes away from better sleep.",
  'The beach is 200 metres away.',
  '{{hotel.name}} is {{n}} km away from the beach.',
  "You'll find us two doors down from the station.",
]);
