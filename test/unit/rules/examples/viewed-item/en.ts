import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Still thinking about the boots ⟦viewed-item:you were looking at⟧?',
  '⟦viewed-item:We noticed you eyeing⟧ our green tent.',
  'Because you viewed ⟦viewed-item:{{item.title}}⟧, here are more.',
  '⟦viewed-item:You recently searched for⟧ winter coats.',
  'Inspired by ⟦viewed-item:your browsing history⟧',
  '⟦viewed-item:Recently viewed items⟧',
  "⟦viewed-item:You've been browsing⟧ our sofas lately.",
  'We saw you checking out the ⟦viewed-item:{{product.name}}⟧.',
  'You searched for ⟦viewed-item:{{term}}⟧ and did not find it?',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'The green tent is back.',
  'Picked for you: {{product.name}}',
  'Have you seen our new sofas?',
  'You can search for more on our site.',
  'If you viewed this page by mistake, ignore this mail.',
  'Our boots, as seen on TV.',
  'You left {{product.name}} in your cart.',
  'You bought {{product.name}} last spring.',
  'Let us know what you were looking for.',
  'View all boots',
]);
