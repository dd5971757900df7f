import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('pl-PL', [
    [
      'The button.',
      '<p>Szanowni Państwo, dziękujemy za rezerwację. W załączniku znajdą Państwo potwierdzenie.</p><p><a href="{{url}}">⟦Zobacz⟧ szczegóły</a></p>',
    ],
    [
      'A possessive.',
      'Szanowna Pani, informujemy, że otrzymała Pani nową wiadomość. ⟦Twoje⟧ konto zostało zaktualizowane.',
    ],
    [
      'Past tenses of a friend.',
      'Szanowny Panie, dziękujemy za wizytę. Prosimy, aby ocenił Pan naszą obsługę. ⟦Zamówiłeś⟧ u nas buty.',
    ],
    [
      'Pani amid ty.',
      'Cześć {{name}}! Masz nową wiadomość. Kliknij, żeby ją przeczytać. Czekamy na ⟦Pani⟧ odpowiedź.',
    ],
    [
      'Państwo amid ty.',
      'Twoje zamówienie jest już w drodze. Możesz je śledzić na stronie. Zapraszamy ⟦Państwa⟧ ponownie!',
    ],
    [
      'The subject is a friend’s.',
      '---\nsubject: ⟦Twój⟧ koszyk czeka\n---\n<p>Szanowni Państwo, w koszyku zostały produkty. Jeśli mają Państwo pytania, prosimy o kontakt.</p>',
    ],
    [
      'The subject is formal.',
      '---\nsubject: Faktura dla ⟦Pana⟧ i firmy\n---\n<p>Cześć! Twoja faktura jest gotowa. Pobierz ją z panelu, kiedy chcesz.</p>',
    ],
    [
      'A command after "prosimy".',
      'Szanowna Pani, wysłaliśmy Pani link do zmiany hasła. Dla bezpieczeństwa ⟦nie zapomnij⟧ się wylogować.',
    ],
    [
      'Polite *Ci* with its capital.',
      'Dziękujemy, że wybrali Państwo nasz hotel. Życzymy Państwu miłego pobytu. Chętnie ⟦Ci⟧ pomożemy.',
    ],
    [
      'Guarded by something else.',
      '<p>Dziękujemy za zakupy. Będzie nam miło, jeśli poleci nas Pani znajomym. Cenimy Pani czas.</p>{{#if points}}<p>⟦Masz⟧ {{points}} punktów.</p>{{/if}}',
    ],
    [
      'Either, written together, is still formal.',
      'Sprawdź, co mamy dla ciebie. Twoje punkty czekają. Prosimy o kontakt, jeśli to nie ⟦Pan / Pani⟧ zakładał konto.',
    ],
    ['Even where each is said once.', 'Masz nową fakturę. Prosimy ⟦Państwa⟧ o wpłatę.'],
  ]),
];

export const good = [
  ...addressExamples('pl-PL', [
    [
      'Ty throughout.',
      'Cześć {{name}}! Twoje zamówienie jest w drodze. Kliknij i sprawdź, kiedy do ciebie dotrze.',
    ],
    [
      'Pan throughout.',
      'Szanowny Panie, dziękujemy za zamówienie. Otrzyma Pan fakturę, gdy tylko prześle nam Pan adres.',
    ],
    [
      'Państwo throughout.',
      'Szanowni Państwo, dziękujemy, że są Państwo z nami. Prosimy kliknąć w link, aby potwierdzić Państwa adres.',
    ],
    [
      'A title before a name.',
      'Twoja wizyta u Pani Kowalskiej jest potwierdzona. Jeśli chcesz ją zmienić, zadzwoń do Pana Nowaka.',
    ],
    [
      'A title before a value.',
      'Hej! Twoim opiekunem jest Pan {{agent.name}}. Możesz do niego napisać, kiedy chcesz.',
    ],
    [
      'A book.',
      'Kup nowe wydanie Pana Tadeusza. Znajdziesz je w swojej księgarni, a Akademię Pana Kleksa dostaniesz gratis.',
    ],
    [
      'Lower case is a gentleman and a lady.',
      'Ten pan w czapce to nasz kurier. Twoja paczka trafi do ciebie, gdy pani w recepcji ją odbierze.',
    ],
    [
      'A state.',
      'Możesz wysłać paczkę do każdego państwa Unii. Twoje państwo członkowskie wybierz z listy. Masz na to dobę.',
    ],
    [
      'Where a sentence starts, *Państwa* may be states.',
      'Sprawdź, dokąd polecisz z nami. Państwa nad Bałtykiem czekają na ciebie. Masz w czym wybierać.',
    ],
    [
      'These people.',
      'Szanowni Państwo, oto zwycięzcy. To ci, których Państwo wybrali. Gratulujemy im razem z Państwem.',
    ],
    [
      'To your friends: wy.',
      'Zaproś znajomych i bawcie się razem. Jeśli przyjdziecie w czwórkę, dostaniesz zniżkę na swój bilet. Masz ją na koncie.',
    ],
    [
      'A customer’s words.',
      'Zapraszamy Państwa do hotelu. Tak piszą o nim goście, którym Państwo ufają: „Czujesz się jak u siebie i masz widok na morze”.',
    ],
    [
      'A title of a song.',
      'Kupili Państwo bilet na koncert „Chcesz, to śpiewaj”. Życzymy Państwu miłego wieczoru.',
    ],
    [
      'Infinitives after "proszę".',
      'Proszę kliknąć w link i podać hasło. Jeśli to nie Pani zmieniała hasło, proszę zadzwonić. Dziękujemy Pani.',
    ],
    [
      'Our is not you.',
      'Nasz zespół dziękuje Państwu. Nasza oferta i nasze ceny są dla Państwa. Czasz i kaszt u nas nie brak.',
    ],
    [
      'Ladies and gentlemen.',
      'Panie i Panowie, oto on: nowy rower! Sprawdź, czy masz już rozmiar. Twój czeka.',
    ],
    [
      'A guard on the tone.',
      '{{#if formal}}<p>Dziękujemy, że są Państwo z nami. Prosimy Państwa o opinię.</p>{{else}}<p>Dzięki, że jesteś z nami. Napisz, co myślisz.</p>{{/if}}',
    ],
    [
      'To be or not to be.',
      'Drodzy Państwo, zapraszamy Państwa na Hamleta. Być albo nie być: oto jest pytanie.',
    ],
    ['One bare command decides nothing.', 'Zaproszenie dla Państwa. Odkryj smak lata!'],
    [
      'Laws are no command.',
      'Szanowni Państwo, zmieniliśmy regulamin. Wymaga tego wiele rozporządzeń i ustaw. Prosimy Państwa o lekturę.',
    ],
    [
      'A new state in a list.',
      '<p>Masz nowe opcje wysyłki. Sprawdź, co dla ciebie dodaliśmy.</p><ul><li>Nowe Państwo</li><li>Nowa strefa</li></ul>',
    ],
  ]),
];
