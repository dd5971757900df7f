import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦email-activity:Otworzyłaś nasz ostatni newsletter⟧, ale nic nie kupiłaś.',
  'Zauważyliśmy, że ⟦email-activity:nie otwierasz⟧ naszych wiadomości.',
  '⟦email-activity:Kliknąłeś link⟧ w naszym mailu.',
  '⟦email-activity:Nie czytasz⟧ naszych maili.',
  'Otwarcia: ⟦email-activity:{{user.emailOpens}}⟧',
  '⟦email-activity:Nie otworzyłeś pięciu ostatnich wiadomości⟧ od nas.',
  'Chyba ⟦email-activity:nas nie czytasz⟧.',
  'Od trzech miesięcy ⟦email-activity:żaden nasz mail nie doczekał⟧ się otwarcia.',
  '⟦email-activity:Kiedyś klikałaś⟧ w każdą promocję.',
  '⟦email-activity:Kiedyś klikało się⟧ w każdą promocję.',
  '⟦email-activity:Ostatnich pięć newsletterów leży u Ciebie nieprzeczytanych⟧.',
  '⟦email-activity:Nasze maile pozostają nieotwarte⟧.',
  '⟦email-activity:Skasował Pan nasz newsletter⟧ bez czytania.',
  '⟦email-activity:Nie zareagowali Państwo na trzy ostatnie wiadomości⟧.',
  'Od trzech miesięcy ⟦email-activity:nie otwierasz⟧ naszych maili.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Mamy nadzieję, że chętnie przeczytałaś nasz newsletter.',
  'Otwórz wiadomość w telefonie.',
  'Kliknij, aby potwierdzić.',
  'Otworzyłeś u nas konto.',
  'Przeczytaj nasz newsletter.',
  'Wolisz rzadsze wiadomości? Daj znać.',
  'Masz 3 nieprzeczytane wiadomości.',
  'Kliknąłeś „nie pamiętam hasła”.',
  'Jeśli każdy, kto czyta ten list, wpłaci.',
  'Zostawiłaś nam wiadomość, odpowiemy jutro.',
  'Kliknij, jeśli chcesz czytać nasze listy rzadziej.',
]);
