import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '<a href="https://negozio.example/offerte?posta=⟦personal-data-in-link:{{user.email}}⟧">Vedi le offerte</a>',
  '<a href="https://negozio.example/ciao?nome=⟦personal-data-in-link:{{firstName}}⟧">Ciao</a>',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  '<a href="https://negozio.example/offerte?chiave={{token}}">Vedi le offerte</a>',
  '<a href="mailto:{{user.email}}">Scrivi</a>',
]);
