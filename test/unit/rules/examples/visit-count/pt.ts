import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦visit-count:Você visitou nosso site cinco vezes⟧ esta semana.',
  'Esta é a ⟦visit-count:sua terceira visita⟧.',
  'Você voltou ⟦visit-count:{{n}}⟧ vezes para ver este vestido.',
  '⟦visit-count:Já é a terceira vez que nos visita⟧.',
  '⟦visit-count:Você voltou três vezes⟧ para ver esta cama.',
  '⟦visit-count:Viste este colchão quatro vezes⟧.',
  'A ⟦visit-count:catraca contou duas visitas⟧ em maio.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Obrigado pela sua fidelidade.',
  'Você comprou três vezes este ano.',
  'Tome três vezes ao dia.',
  'Parcele em três vezes sem juros.',
  'Pague em três vezes sem juros.',
]);
