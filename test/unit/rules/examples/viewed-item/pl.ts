import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Nadal myślisz o namiocie, który ⟦viewed-item:oglądałeś⟧?',
  '⟦viewed-item:Zauważyliśmy, że przeglądasz⟧ nasze sofy.',
  'Oglądałaś ⟦viewed-item:{{product.name}}⟧.',
  '⟦viewed-item:Ostatnio oglądane⟧ produkty',
  '⟦viewed-item:Szukałeś⟧ ostatnio kurtki zimowej.',
  'Na podstawie Twojej ⟦viewed-item:historii przeglądania⟧',
  '⟦viewed-item:Przeglądał Pan⟧ nasze rowery.',
  '⟦viewed-item:Szukałaś⟧ lotów do Rzymu z telefonu Samsung.',
  '⟦viewed-item:Zauważyliśmy, że od kilku dni przeglądasz⟧ oferty wyjazdów do Grecji.',
  'Twoje ostatnie wyszukiwanie: ⟦viewed-item:{{search.query}}⟧',
  'Wpisałaś w wyszukiwarkę: ⟦viewed-item:{{phrase}}⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Namiot znów jest dostępny.',
  'Wybraliśmy dla Ciebie: {{product.name}}',
  'Czy oglądałeś już nową kolekcję?',
  'Obejrzyj nowe sofy.',
  'W koszyku czeka na Ciebie {{product.name}}.',
  'Kupiłaś u nas {{product.name}}.',
  'Szukasz prezentu? Pomożemy.',
  'Płaszcze wróciły, także w Twoim rozmiarze.',
  'Prosiłaś o wiadomość, gdy {{product.name}} znów będzie dostępny. Już jest.',
  'Otrzymujesz tę wiadomość, ponieważ zapisałeś się na newsletter.',
  'Dziękujemy za wizytę na naszym stoisku. Oto obiecany katalog.',
  'W koszyku zostało kilka rzeczy. Nadal tam są.',
  'Jesteś z nami już pięć lat. Dziękujemy!',
  'Oto poradnik, o który prosiłaś.',
  'Szukasz mieszkania? Mamy nowe oferty.',
  'Pobrano {{amount}} w dniu {{charge.date}}.',
]);
