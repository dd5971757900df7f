import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('Found', [
  '<a href="https://sklep.example/?email=⟦personal-data-in-link:{{user.email}}⟧">Sklep</a>',
  '<a href="https://sklep.example/?imie=⟦personal-data-in-link:{{imie}}⟧">Sklep</a>',
  '<img src="https://track.example/o.gif?e=⟦personal-data-in-link:{{email}}⟧" alt="">',
]);

export const good: readonly Example[] = lines('Not found', [
  '<a href="https://sklep.example/?t={{token}}">Sklep</a>',
  '<a href="mailto:{{email}}">Napisz</a>',
  '<a href="{{rezygnacjaUrl}}">Rezygnacja</a>',
  'Cześć {{imie}}!',
]);
