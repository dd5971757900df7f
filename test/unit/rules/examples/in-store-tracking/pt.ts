import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Nossas ⟦in-store-tracking:câmeras viram você⟧ na seção de perfumes.',
  '⟦in-store-tracking:Reconhecemos seu rosto⟧ na entrada.',
  '⟦in-store-tracking:Você esteve ontem em nossa loja⟧.',
  '⟦in-store-tracking:Você parou diante da nossa vitrine⟧.',
  '⟦in-store-tracking:Vimos você no sábado em nossa loja⟧ de São Paulo.',
  'Os ⟦in-store-tracking:sensores mostram que você⟧ hesitou diante dos perfumes.',
  'Um ⟦in-store-tracking:sensor na entrada detectou seu celular⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Novas câmeras em nossa loja de fotografia.',
  'Wi-Fi grátis em todas as lojas.',
  'Visite nossa loja no sábado.',
  'Creme para o rosto pela metade do preço.',
  'Você escolheu retirar na loja.',
  'A câmera que você comprou está a caminho.',
  'Esta câmera reconhece rostos no escuro.',
]);
