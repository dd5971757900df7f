import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦email-activity:Você não abriu nossos últimos e-mails⟧.',
  '⟦email-activity:Leste a nossa newsletter⟧ e não compraste nada.',
  '⟦email-activity:Você clicou no link da nossa última mensagem⟧.',
  '⟦email-activity:Você abriu todos os nossos e-mails⟧ este mês.',
  '⟦email-activity:Há três meses você não abre nossos e-mails⟧.',
  '⟦email-activity:Nossas últimas newsletters continuam por abrir⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Você abriu uma conta conosco.',
  'Clique no link deste e-mail para confirmar.',
  'Prefere receber menos e-mails?',
  'Você abriu um chamado em {{ticket.openedAt}}.',
  'Você recebe este e-mail porque criou uma conta.',
  'Já leu nosso guia de tamanhos?',
  'Consulte suas mensagens na área do cliente.',
  'Você tem três mensagens não lidas.',
]);
