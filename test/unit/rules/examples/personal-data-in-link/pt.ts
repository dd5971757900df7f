import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '<a href="https://loja.example/ofertas?correio=⟦personal-data-in-link:{{user.email}}⟧">Ver as ofertas</a>',
  '<a href="https://loja.example/ola?nome=⟦personal-data-in-link:{{firstName}}⟧">Olá</a>',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  '<a href="https://loja.example/ofertas?chave={{token}}">Ver as ofertas</a>',
  '<a href="mailto:{{user.email}}">Escrever</a>',
]);
