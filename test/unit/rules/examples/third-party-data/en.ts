import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Our algorithm thinks you⟧ are moving house.',
  '⟦third-party-data:We learned from our partners that you⟧ have a dog.',
  '⟦third-party-data:According to your Facebook profile⟧, it is your birthday.',
  '⟦third-party-data:We predict you⟧ will love this.',
  '⟦third-party-data:Your profile suggests⟧ you like jazz.',
  'For our ⟦third-party-data:{{customer.segment}}⟧ customers',
  '⟦third-party-data:{{predictedIncome}}⟧',
  '⟦third-party-data:Based on your credit score⟧ we think you can afford it.',
  '⟦third-party-data:A data partner told us⟧ you recently moved house.',
  '⟦third-party-data:According to our data partner, your⟧ household earns ⟦third-party-data:{{enriched.income}}⟧.',
  '⟦third-party-data:Public records show you⟧ bought a house.',
  '⟦third-party-data:Our model has you down as⟧ a bargain hunter.',
  "⟦third-party-data:We'd guess you're⟧ around 30.",
  "A ⟦third-party-data:partner's survey says you⟧ smoke.",
  '⟦third-party-data:You fit the profile⟧ of a frequent flyer.',
  '⟦third-party-data:Your LinkedIn profile says⟧ you moved.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'We think you will love this? No: we hope so.',
  'Our partners bring you this offer.',
  'Like us on Facebook.',
  'You told us that you like jazz.',
  'We believe in good coffee.',
  'A word from our partner {{partner.name}}',
  "We think you'll love our new blend.",
  'We heard you: longer opening hours from May.',
  'Public data shows that prices are falling.',
  'According to our records, you have paid.',
  "We reckon you'll love it.",
  'We estimate your order will arrive on Friday.',
  'With our partner {{partner.name}}, you rent skis for less.',
]);
