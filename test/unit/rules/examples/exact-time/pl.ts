import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Wczoraj o ⟦exact-time:21:14⟧ przeglądałeś nasze kurtki.',
  'Zauważyliśmy, że byłaś na naszej stronie o godz. ⟦exact-time:7:45⟧.',
  'Twoja ostatnia wizyta: ⟦exact-time:{{visited.at}}⟧.',
  '⟦exact-time:Wczoraj⟧ oglądałeś te słuchawki.',
  'We wtorek o ⟦exact-time:18:20⟧ odwiedziła Pani nasz sklep internetowy.',
  'O ⟦exact-time:6:50⟧ kliknęłaś w nasz newsletter.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Zapraszamy dziś od 9:00 do 18:00.',
  'Wizyta jest umówiona na 14:30.',
  'Kod wygasa o {{code.expiresAt}}.',
  'Zamówienie złożono {{order.date}}.',
  '{{name}} zaprasza Cię na spotkanie o 15:00.',
  'Promocja kończy się jutro o 23:59.',
  'Jeśli byłeś u nas wczoraj o 15:00, daj znać.',
]);
