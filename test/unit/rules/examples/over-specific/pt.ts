import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Vimos que você estava olhando estas botas às 14h32. ⟦over-specific:Você passou doze minutos na página⟧ e é a sua terceira visita.',
  'Você visualizou recentemente {{product.name}}. Você não abriu nossos últimos e-mails. Nossas ⟦over-specific:câmeras viram você⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Você visualizou recentemente {{product.name}}.',
  'Seu pedido sai às 14h32, depois de doze minutos e três controles.',
]);
