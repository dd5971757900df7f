import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Nasz algorytm przewiduje, że⟧ się przeprowadzasz.',
  '⟦third-party-data:Dowiedzieliśmy się od partnera, że masz⟧ psa.',
  '⟦third-party-data:Twój profil wskazuje⟧, że lubisz jazz.',
  'Dla klientów ⟦third-party-data:{{customer.segment}}⟧',
  '⟦third-party-data:Podejrzewamy, że⟧ się przeprowadzasz.',
  '⟦third-party-data:Z Twoich zakupów wynika⟧, że spodziewasz się dziecka.',
  'Od naszych ⟦third-party-data:partnerów wiemy, że szukasz⟧ mieszkania.',
  'W ankiecie ⟦third-party-data:partnera mamy zapisane, że palisz⟧.',
  'Od ⟦third-party-data:firmy zewnętrznej wiemy, że masz⟧ psa.',
  '⟦third-party-data:Kupiliśmy dane, z których⟧ wynika, że wynajmujesz.',
  'Z ⟦third-party-data:publicznych rejestrów wiemy⟧, że kupiłeś dom.',
  'Według ⟦third-party-data:danych naszego partnera mieszkasz⟧ sama.',
  'Nasz ⟦third-party-data:partner podał nam, że się przeprowadzasz⟧.',
  '⟦third-party-data:Z naszych wyliczeń wynika⟧, że tabletki się Pani skończą.',
  'Nasz ⟦third-party-data:model zaliczył Cię⟧ do łowców okazji.',
  '⟦third-party-data:Szacujemy, że zarabiasz⟧ 8 tys.',
  '⟦third-party-data:Szacujemy Twoje dochody⟧ na 8 tys. zł.',
  'Nasz ⟦third-party-data:algorytm przypisał Cię⟧ do grupy singli.',
  '⟦third-party-data:Twoje zakupy zdradzają⟧, że masz kota.',
  'Osoby ⟦third-party-data:podobne do Ciebie⟧ wybierają pakiet rodzinny.',
  '⟦third-party-data:Sądząc po Twoich⟧ zakupach, masz w domu nastolatka.',
  'Nasza ⟦third-party-data:baza podpowiada, że jeździ Pan⟧ dieslem.',
  '⟦third-party-data:Dowiedzieliśmy się od partnera, że szukasz⟧ auta.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Nasi partnerzy polecają tę ofertę.',
  'Polub nas na Facebooku.',
  'Lubisz jazz, jak nam napisałaś.',
  'Wierzymy w dobrą kawę.',
  'Oferta partnera {{partner.name}}',
  'Sądzimy, że lubisz jazz.',
  'Szacujemy, że paczka dotrze w piątek.',
  'Nasz system nadał Ci numer.',
  'Słyszeliśmy Wasze prośby: dłuższe godziny.',
  'Z naszych badań wynika, że ludzie wolą kawę.',
  'Wygląda na to, że w ten weekend będzie słońce.',
  'Wygląda na to, że paczka dotrze jutro.',
  'Nasz system wykrył, że płatność nie została zrealizowana.',
]);
