import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '<a href="https://winkel.example/acties?adres=⟦personal-data-in-link:{{user.email}}⟧">Bekijk de acties</a>',
  '<a href="https://winkel.example/hallo?naam=⟦personal-data-in-link:{{firstName}}⟧">Hallo</a>',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  '<a href="https://winkel.example/acties?sleutel={{token}}">Bekijk de acties</a>',
  '<a href="mailto:{{user.email}}">Schrijf</a>',
]);
