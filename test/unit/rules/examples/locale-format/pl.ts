import { sentenceExamples } from '../../../../support/sentence-examples';

export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'pl-PL',
    bad: [
      [
        'An English date.',
        'Oferta jest ważna do ⟦March 31, 2026⟧, a potem wszystko znowu będzie droższe.',
        '31 marca 2026',
      ],
      [
        'Short, with a name that is Polish too.',
        'Następne spotkanie odbędzie się ⟦Mar 9, 2026⟧ w naszym biurze w Krakowie.',
        '9 marca 2026',
      ],
      [
        'A weekday with it.',
        'Kurier przyjedzie do Ciebie w ⟦Monday, March 9, 2026⟧ i zadzwoni do drzwi.',
        'poniedziałek, 9 marca 2026',
      ],
      [
        'A German date.',
        'Nowa wersja regulaminu wchodzi w życie ⟦5. Dezember 2026⟧ i dotyczy wszystkich klientów.',
        '5 grudnia 2026',
      ],
      [
        'A month not declined.',
        'Zapraszamy na otwarcie naszego nowego sklepu ⟦15 czerwiec⟧ o godzinie dziesiątej.',
        '15 czerwca',
      ],
      [
        'A month not declined, with its year.',
        'Twoja karta jest ważna do ⟦30 wrzesień 2026⟧, potem wyślemy Ci nową.',
        '30 września 2026',
      ],
      [
        'American order in figures.',
        'Twoje zamówienie zostanie wysłane ⟦12/25/2026⟧ albo zaraz po świętach.',
        '25.12.2026',
      ],
      [
        'A decimal point in a price.',
        'Ta książka kosztuje u nas tylko ⟦39.99 zł⟧, a wysyłka jest za darmo.',
        '39,99~zł',
      ],
      [
        'American signs.',
        'Wycieczka dla dwóch osób kosztuje teraz tylko ⟦1,299.00 PLN⟧ zamiast prawie dwóch tysięcy.',
        '1~299,00~PLN',
      ],
      [
        'The sign before the number.',
        'Za każdego poleconego znajomego dostaniesz od nas ⟦€25⟧ na następne zakupy.',
        '25~€',
      ],
      ['Am and pm.', 'Sklep będzie jutro otwarty wyjątkowo aż do ⟦10 PM⟧ dla wszystkich klientów.', '22:00'],
      [
        'A decimal point in a rate.',
        'Oprocentowanie Twojego konta wzrosło właśnie do ⟦4.25%⟧ w skali roku.',
        '4,25%',
      ],
    ],
    good: [
      ['A date.', 'Oferta jest ważna do 31 marca 2026 r., a potem wszystko znowu będzie droższe.'],
      [
        'In figures, with points or hyphens.',
        'Paczkę wyślemy 25.12.2026 albo najpóźniej 04-01-2027, zaraz po świętach.',
      ],
      ['Prices.', 'Książka kosztuje 39,99 zł, a wycieczka 1 299,00 zł, czyli około 1.200 zł bez dopłat.'],
      [
        'A group with a point, as shops have it.',
        'Wycieczka dla dwóch osób kosztuje teraz tylko 1.299,00 zł zamiast prawie dwóch tysięcy.',
      ],
      ['Times.', 'Sklep jest czynny od 9.30 do 21:00, a w niedzielę handlową tylko do 15.30.'],
      [
        'An issue of a magazine.',
        'W kioskach jest już nasz nowy magazyn, nr 5 maj 2026, a w nim wiele przepisów.',
      ],
      [
        'A street named after a day.',
        'Nasz sklep znajdziesz przy ulicy 3 Maja 12 w Katowicach, obok dworca kolejowego.',
      ],
      ['A month alone.', 'W promocji marzec 2026 znajdziesz ponad 40 produktów w bardzo dobrych cenach.'],
      ['Several months.', 'Promocja obejmuje czerwiec, lipiec i sierpień 2026, a więc całe wakacje.'],
      [
        'A telephone number.',
        'Zadzwoń do nas pod numer 22 123 45 67 albo +48 600.100.200, chętnie pomożemy.',
      ],
      ['Postcodes.', 'Odbierz paczkę w punkcie przy Długiej 7, 00-950 Warszawa, do końca tygodnia.'],
      [
        'Versions.',
        'W wersji 2.10 naszej aplikacji poprawiliśmy 1.5.3 i kilka innych błędów, które zgłosiliście.',
      ],
      [
        'A number that may be either.',
        'Już 1.250 osób skorzystało z naszej oferty i bardzo ją sobie chwali.',
      ],
      ['A foreign currency.', 'Bilet lotniczy kosztuje 199 EUR albo 215,50 USD, zależnie od dnia wylotu.'],
      [
        'A rate with and without a space.',
        'Oprocentowanie wynosi teraz 4,25% albo 3,5 %, jeśli wybierzesz krótszy okres.',
      ],
      [
        'The year has a word.',
        'Regulamin obowiązuje od dnia 1 stycznia 2026 roku i dotyczy wszystkich klientów.',
      ],
      [
        'What is quoted.',
        'Posłuchaj nowej płyty „March 5, 2026”, którą właśnie dodaliśmy do naszego sklepu.',
      ],
    ],
  },
]);
