import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '<a href="https://tienda.example/ofertas?correo=⟦personal-data-in-link:{{user.email}}⟧">Ver las ofertas</a>',
  '<a href="https://tienda.example/hola?nombre=⟦personal-data-in-link:{{firstName}}⟧">Hola</a>',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  '<a href="https://tienda.example/ofertas?clave={{token}}">Ver las ofertas</a>',
  '<a href="mailto:{{user.email}}">Escribir</a>',
]);
