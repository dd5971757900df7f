import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:Você está bem perto da nossa loja⟧.',
  '⟦precise-location:Você passou em frente à nossa⟧ cafeteria.',
  '⟦precise-location:A 200 metros de sua casa⟧ há um café à espera.',
  'Sabemos a ⟦precise-location:sua localização exata⟧.',
  '⟦precise-location:Você está a apenas 150 metros da⟧ nossa nova loja.',
  'Fica ⟦precise-location:a 300 metros da sua casa⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Encontre uma loja perto de você.',
  'O hotel fica a 200 metros da praia.',
  'Sua encomenda está aqui: {{pickup.street}}',
  'O que fazer em {{user.city}}',
  'O hotel fica a poucos passos da praia.',
  'A pousada fica a 300 metros da praia.',
]);
