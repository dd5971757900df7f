import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '<a href="https://boutique.example/offres?courriel=⟦personal-data-in-link:{{user.email}}⟧">Voir les offres</a>',
  '<a href="https://boutique.example/bonjour?prenom=⟦personal-data-in-link:{{firstName}}⟧">Bonjour</a>',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  '<a href="https://boutique.example/offres?jeton={{token}}">Voir les offres</a>',
  '<a href="mailto:{{user.email}}">Écrire</a>',
]);
