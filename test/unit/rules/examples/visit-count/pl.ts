import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦visit-count:Odwiedziłeś naszą stronę siedem razy⟧ w tym tygodniu.',
  '⟦visit-count:Oglądałaś tę sukienkę trzykrotnie⟧.',
  'To już ⟦visit-count:Twoja piąta wizyta⟧.',
  '⟦visit-count:Po raz trzeci⟧ zaglądasz do tych butów.',
  'Zaglądasz do nas ⟦visit-count:{{n}}⟧ razy w tygodniu.',
  'Liczba wizyt: ⟦visit-count:{{user.visitCount}}⟧',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Dziękujemy, że jesteś z nami.',
  'Zamówiłaś u nas trzy razy.',
  'Po raz pierwszy w naszym sklepie.',
  'Trzy razy więcej punktów!',
  'W koszyku: {{cart.count}}',
]);
