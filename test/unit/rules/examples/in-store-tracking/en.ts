import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦in-store-tracking:Our cameras noticed you⟧ at the perfume counter.',
  'Our ⟦in-store-tracking:Wi-Fi shows you⟧ were in the shoe department.',
  'We ⟦in-store-tracking:recognised your face⟧ at the door.',
  '⟦in-store-tracking:You stood in front of the fitting room⟧ for a while.',
  '⟦in-store-tracking:Your last visit to our store on⟧ Saturday',
  '⟦in-store-tracking:The heat map tells us where you⟧ stopped.',
  'Welcome to ⟦in-store-tracking:{{aisle.name}}⟧',
  "Our shop assistant's tablet told us ⟦in-store-tracking:you tried on the navy blazer in fitting room⟧ 3.",
  '⟦in-store-tracking:Our beacon noticed your⟧ phone next to the coffee machines.',
  '⟦in-store-tracking:Our people counter logged you⟧ at the door.',
  '⟦in-store-tracking:You were spotted by⟧ our cameras.',
  '⟦in-store-tracking:Your phone joined our guest Wi⟧-Fi.',
  '⟦in-store-tracking:You wandered through our lighting department⟧.',
  '⟦in-store-tracking:Facial recognition at the door greeted you⟧ as a guest.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'New cameras in stock.',
  'Free Wi-Fi in our stores.',
  'Visit our store on Saturday.',
  'Our new camera shows you every detail.',
  'Face cream, now half price.',
  '{{store.name}} is open on Sunday.',
  'Take the heat: our maps of hot springs.',
  'Your order was picked up by the courier.',
  'Our staff would love to see you in our store.',
  'The mirror shows you every angle.',
  'Your car was picked up by our driver.',
  'With this trail camera you catch hedgehogs.',
  'You left without buying.',
  '{{user.firstName}}, we saw you looking at these boots.',
  'Your face will thank you: cream at half price.',
]);
