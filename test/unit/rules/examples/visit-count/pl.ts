import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦visit-count:Odwiedziłeś naszą stronę siedem razy⟧ w tym tygodniu.',
  '⟦visit-count:Oglądałaś tę sukienkę trzykrotnie⟧.',
  'To już ⟦visit-count:Twoja piąta wizyta⟧.',
  '⟦visit-count:Po raz trzeci zaglądasz⟧ do tych butów.',
  'Zaglądasz do nas ⟦visit-count:{{n}}⟧ razy w tygodniu.',
  'Liczba wizyt: ⟦visit-count:{{user.visitCount}}⟧',
  'To już ⟦visit-count:czwarty raz w tym tygodniu, gdy zaglądasz⟧ na stronę sofy Oslo.',
  '⟦visit-count:Odwiedziłaś stronę z cennikiem 6 razy⟧ w ciągu doby.',
  '⟦visit-count:Siedem razy zaglądałeś⟧ do tej oferty.',
  'To już ⟦visit-count:Twoje piąte wejście⟧ na naszą stronę.',
  'To ⟦visit-count:Twoja czwarta wizyta⟧ w tym tygodniu.',
  '⟦visit-count:Zaglądałaś do nas sześć razy⟧.',
  '⟦visit-count:Byłeś na siłowni tylko dwa razy⟧ od stycznia.',
  '⟦visit-count:Sześć wejść w dziesięć⟧ dni!',
  '⟦visit-count:Trzy razy otwierałaś⟧ tę ofertę.',
  '⟦visit-count:Cztery razy sprawdzał Pan⟧ kurs euro.',
  '⟦visit-count:Pięć wizyt, zero⟧ zamówień.',
  '⟦visit-count:Wróciłaś trzy razy⟧ do tego łóżka.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Dziękujemy, że jesteś z nami.',
  'Zamówiłaś u nas trzy razy.',
  'Po raz pierwszy w naszym sklepie.',
  'Trzy razy więcej punktów!',
  'W koszyku: {{cart.count}}',
  'Dwie wizyty w spa w cenie.',
  'Zamówiłaś trzy razy w tym roku.',
  'Siedem razy w tygodniu pieczemy chleb.',
  'Bilet uprawnia do pięciu wejść na basen.',
  'Masz dwie wizyty do wykorzystania na karcie.',
]);
