import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines(
  'It tells',
  [
    '⟦device-identifier:Przeglądałaś naszą ofertę na swoim telefonie⟧.',
    "⟦device-identifier:Widzimy, że korzystasz z iPhone'a⟧.",
    'Twój adres IP: ⟦device-identifier:{{ip}}⟧',
    '⟦device-identifier:Rozpoznaliśmy Twoje urządzenie⟧.',
    'Dla właścicieli ⟦device-identifier:{{device.model}}⟧',
    '⟦device-identifier:Oglądasz to na telewizorze⟧ marki Sony.',
    'Zwykle ⟦device-identifier:kupujesz z telefonu⟧.',
    '⟦device-identifier:Wszedłeś na stronę z laptopa⟧ Dell.',
    '⟦device-identifier:Rezerwowałeś przez Firefoksa na Windowsie⟧.',
    '⟦device-identifier:Twój stary Samsung dał⟧ nam znać.',
    '⟦device-identifier:Logowała się Pani z telefonu⟧ Huawei.',
    '⟦device-identifier:Oglądasz nas na starym laptopie⟧.',
    'Zauważyliśmy, że nadal ⟦device-identifier:korzysta Pani z Internet Explorera⟧.',
  ],
  'locales: [pl]\nkind: marketing\n',
);

export const good: readonly Example[] = lines(
  'It tells nothing',
  [
    'Pobierz aplikację na telefon.',
    'Nowe etui: {{product.name}}',
    'Działa w przeglądarkach Chrome i Firefox.',
    'Zadzwoń do nas z telefonu.',
    'Instrukcję można otworzyć na telefonie.',
    'Oglądaj na telewizorze lub laptopie.',
    'Zamówiłaś etui na iPhone’a, paczka jest w drodze.',
    'Twój telefon jest gotowy do odbioru w serwisie.',
    'Twój adres IP nie jest zapisywany.',
  ],
  'locales: [pl]\nkind: marketing\n',
);
