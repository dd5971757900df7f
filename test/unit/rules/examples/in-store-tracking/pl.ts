import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Nasze ⟦in-store-tracking:kamery zauważyły Cię⟧ przy perfumach.',
  '⟦in-store-tracking:Rozpoznaliśmy Twoją twarz⟧ przy wejściu.',
  '⟦in-store-tracking:Widzieliśmy Cię w naszym⟧ sklepie przy regale z butami.',
  '⟦in-store-tracking:Twoja ostatnia wizyta w naszym⟧ salonie',
  '⟦in-store-tracking:Byłaś wczoraj w naszym sklepie⟧.',
  'Strefa: ⟦in-store-tracking:{{beacon.zone}}⟧',
  '⟦in-store-tracking:Twój telefon połączył się z naszym Wi-Fi⟧ przy wejściu.',
  '⟦in-store-tracking:Kamera przy wejściu rozpoznała Cię⟧ w sobotę.',
  'Nasze ⟦in-store-tracking:czujniki policzyły Cię⟧ przy butach.',
  '⟦in-store-tracking:Kamera przy wejściu rozpoznała Twoją twarz⟧.',
  '⟦in-store-tracking:Beacon przy kasie wykrył Twój telefon⟧.',
  '⟦in-store-tracking:Twój telefon zalogował się do naszego wi-fi⟧.',
  '⟦in-store-tracking:Kamery zarejestrowały Panią⟧ w sobotę.',
  'Nasze ⟦in-store-tracking:bramki policzyły Cię⟧ dwa razy.',
  '⟦in-store-tracking:Ekspedientka zapamiętała, że pytałaś⟧ o rozmiar 38.',
  '⟦in-store-tracking:Stałaś przed lustrem⟧ w przymierzalni.',
  '⟦in-store-tracking:Widzieliśmy Cię w sobotę w naszym⟧ sklepie.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Twoja wizyta w salonie: {{appointment.at}}.',
  'Twoja wizyta w naszym salonie została potwierdzona.',
  'Nowe kamery w sprzedaży.',
  'Darmowe Wi-Fi w naszych sklepach.',
  'Odwiedź nasz sklep w sobotę.',
  'Krem do twarzy w promocji.',
  'Czekamy na Ciebie w naszym salonie.',
  '{{store.name}} otwarty w niedzielę.',
  'Nasze czujniki mierzą wilgotność.',
  'Kamera rozpoznaje twarze.',
  'Obsługa sklepu chętnie pomoże Państwu dobrać rozmiar butów.',
  'Byłaś u nas w sklepie i prosiłaś o przypomnienie: oto ono.',
  'Krem do twarzy za pół ceny; Twoja twarz Ci podziękuje.',
  'Nowe kamery w naszym sklepie fotograficznym.',
]);
