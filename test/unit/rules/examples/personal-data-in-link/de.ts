import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('Found', [
  '<a href="https://laden.example/?mail=⟦personal-data-in-link:{{user.email}}⟧">Laden</a>',
  '<a href="https://laden.example/?n=⟦personal-data-in-link:{{nachname}}⟧">Laden</a>',
  '<a href="https://laden.example/?plz=⟦personal-data-in-link:{{kunde.user.zip}}⟧">Laden</a>',
]);

export const good: readonly Example[] = lines('Not found', [
  '<a href="https://laden.example/?t={{token}}">Laden</a>',
  '<a href="tel:{{phone}}">Anruf</a>',
  '<a href="{{abmeldeUrl}}">Abmelden</a>',
  'Guten Tag {{nachname}}',
]);
