import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Nosso algoritmo acha que⟧ você está de mudança.',
  '⟦third-party-data:Um parceiro nos contou que você⟧ tem um cachorro.',
  '⟦third-party-data:Seu comportamento mostra que⟧ você gosta de jazz.',
  '⟦third-party-data:Nossos dados indicam que⟧ você espera um bebê.',
  '⟦third-party-data:Soubemos por um parceiro que você⟧ procura um carro.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Uma oferta do nosso parceiro {{partner.name}}.',
  'Achamos que vai gostar deste livro.',
  'Siga-nos no Facebook.',
]);
