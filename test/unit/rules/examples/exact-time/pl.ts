import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Wczoraj o ⟦exact-time:21:14⟧ przeglądałeś nasze kurtki.',
  'Zauważyliśmy, że byłaś na naszej stronie o godz. ⟦exact-time:7:45⟧.',
  'Twoja ostatnia wizyta: ⟦exact-time:{{visited.at}}⟧.',
  '⟦exact-time:Wczoraj⟧ oglądałeś te słuchawki.',
  'We wtorek o ⟦exact-time:18:20⟧ odwiedziła Pani nasz sklep internetowy.',
  'O ⟦exact-time:6:50⟧ kliknęłaś w nasz newsletter.',
  'Widzieliśmy, że ⟦exact-time:wczoraj⟧ wieczorem długo oglądałeś płaszcz {{product.name}}.',
  'O ⟦exact-time:23:47⟧ kliknęła Pani w baner z wyprzedażą.',
  'Wiemy, że czytałeś nasz poradnik o kredytach wczoraj o ⟦exact-time:22:10⟧.',
  'Ostatni raz byłaś u nas 3 maja o ⟦exact-time:18:22⟧.',
  '⟦exact-time:Wczoraj⟧ wieczorem porównywałaś {{product.name}} z dwoma innymi.',
  'Twoja wizyta z dnia ⟦exact-time:{{visit.timestamp}}⟧ trwała {{visit.duration}}.',
  'Widzieliśmy, że wczoraj o ⟦exact-time:{{cart.abandonedAt}}⟧ zostawiłeś buty w koszyku.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Zapraszamy dziś od 9:00 do 18:00.',
  'Wizyta jest umówiona na 14:30.',
  'Kod wygasa o {{code.expiresAt}}.',
  'Zamówienie złożono {{order.date}}.',
  '{{name}} zaprasza Cię na spotkanie o 15:00.',
  'Promocja kończy się jutro o 23:59.',
  'Jeśli byłeś u nas wczoraj o 15:00, daj znać.',
  'Stolik dla dwojga czeka w sobotę o 19:30, ul. Piękna 12.',
  'Zajrzyj do nas w sobotę od 10:00.',
  'Do naszego sklepu masz blisko: ul. Piękna 12.',
  'Widzimy się w piątek o 19:00!',
  'Zauważyliśmy błąd w cenniku i od 14:00 obowiązuje nowy.',
  'Twoja wizyta u lekarza: piątek, 14:30.',
  'Kurier był u Ciebie o 14:02 i zostawił awizo.',
  'Wyniki quizu, który ukończyłaś we wtorek.',
  'Byłaś z nami na koncercie o 19:00? Podziel się wrażeniami.',
  'Do zobaczenia w piątek o 19:00!',
  'Byliśmy u Ciebie o 14:00, ale nikogo nie było.',
  'Wróciłeś z wakacji? Zapraszamy od 9:00.',
  'Zostawiłaś u nas parasol w piątek.',
  'Twój trening w piątek o 18:00 prowadzi Ania.',
]);
