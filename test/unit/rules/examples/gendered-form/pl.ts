import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const pl = exampleFor('pl-PL');

export const bad: readonly Example[] = [
  pl('Past tense of a man.', 'Dziękujemy, że ⟦gendered-form:byłeś⟧ z nami w tym roku.', {
    'Write "byłeś/-aś"': 'Dziękujemy, że byłeś/-aś z nami w tym roku.',
  }),
  pl('Past tense of a woman.', 'Zobacz rzeczy, które ⟦gendered-form:dodałaś⟧ do koszyka.', {
    'Write "dodałeś/-aś"': 'Zobacz rzeczy, które dodałeś/-aś do koszyka.',
  }),
  pl('The present does as well.', '⟦gendered-form:Otrzymałeś⟧ tę wiadomość, ponieważ masz u nas konto.', {
    'Say "Otrzymujesz"': 'Otrzymujesz tę wiadomość, ponieważ masz u nas konto.',
  }),
  pl('A noun does as well.', '⟦gendered-form:Zostałeś zaproszony⟧ do projektu {{project.name}}.', {
    'Say "Masz zaproszenie"': 'Masz zaproszenie do projektu {{project.name}}.',
  }),
  pl(
    'A noun after "za" takes the place of the clause.',
    'Dziękujemy⟦gendered-form:, że zarejestrowałeś się⟧ w naszym sklepie!',
    {
      'Say "za rejestrację"': 'Dziękujemy za rejestrację w naszym sklepie!',
    },
  ),
  pl('The conditional.', 'Czy ⟦gendered-form:chciałbyś⟧ dostawać od nas oferty?', {
    'Say "chcesz"': 'Czy chcesz dostawać od nas oferty?',
  }),
  pl('The conditional with "abyś".', 'Piszemy, abyś nie ⟦gendered-form:przegapił⟧ wyprzedaży.', {
    'Write "przegapił/a"': 'Piszemy, abyś nie przegapił/a wyprzedaży.',
  }),
  pl(
    'The infinitive makes the future without a gender.',
    'Od jutra będziesz ⟦gendered-form:otrzymywał⟧ nasz newsletter.',
    {
      'Say "otrzymywać"': 'Od jutra będziesz otrzymywać nasz newsletter.',
    },
  ),
  pl('A predicate after "jesteś".', 'Jesteś już ⟦gendered-form:zapisany⟧ na webinar.', {
    'Write "zapisany/-a"': 'Jesteś już zapisany/-a na webinar.',
  }),
  pl('"Bądź pierwszy" as well.', 'Bądź ⟦gendered-form:pierwszy⟧ i zamów przed premierą.', {
    'Write "pierwszy/-a"': 'Bądź pierwszy/-a i zamów przed premierą.',
  }),
  pl('A greeting has a gender.', '⟦gendered-form:Droga⟧ {{recipient.firstName}}, mamy coś dla Ciebie.', {
    'Say "Dzień dobry"': 'Dzień dobry {{recipient.firstName}}, mamy coś dla Ciebie.',
  }),
  pl('So has Pan.', '⟦gendered-form:Szanowny Panie {{lastName}}⟧, dziękujemy za wizytę.', {
    'Say "Dzień dobry"': 'Dzień dobry, dziękujemy za wizytę.',
  }),
  pl('And its possessive.', 'Informujemy, że ⟦gendered-form:Pana⟧ zamówienie zostało wysłane.'),
  pl('"Sam" is a man.', 'Możesz ⟦gendered-form:sam⟧ wybrać termin dostawy.', {
    'Say "samodzielnie"': 'Możesz samodzielnie wybrać termin dostawy.',
  }),
  pl('In capitals.', '⟦gendered-form:ZAPOMNIAŁEŚ⟧ HASŁA?', { 'Say "NIE PAMIĘTASZ"': 'NIE PAMIĘTASZ HASŁA?' }),
  pl('Formal, in the past.', 'Mamy nadzieję, że ⟦gendered-form:był Pan⟧ u nas mile widziany.'),
  pl('A question that starts with an adjective.', '⟦gendered-form:Gotowa⟧ na weekend?', {
    'Write "Gotowy/-a"': 'Gotowy/-a na weekend?',
  }),
  pl('All words that agree are one finding.', 'Chcemy, abyś ⟦gendered-form:była zadowolona⟧.', {
    'Write "był/a zadowolony/-a"': 'Chcemy, abyś był/a zadowolony/-a.',
  }),
  pl(
    'In a branch that asks for something else; the other branch is not read with it.',
    '{{#if vip}}⟦gendered-form:Drogi⟧ {{recipient.firstName}}{{else}}Cześć{{/if}}, mamy coś dla Ciebie.',
  ),
];

export const good: readonly Example[] = [
  pl('Both endings.', 'Zostałeś(-aś) zaproszony(-a) do projektu.'),
  pl('Both, parted by a slash.', 'Zamówiłaś/Zamówiłeś u nas książkę.'),
  pl('Both as words.', 'Zrób to, co chciałeś lub chciałaś zrobić od dawna.'),
  pl('The ending in brackets inside the word.', 'Jeśli zmienił(a)eś zdanie, napisz do nas.'),
  pl('A third person.', 'Kurier nie zastał nikogo i zostawił paczkę u sąsiada.'),
  pl('A friend, whose gender the sender knows.', 'Twój znajomy Marek kupił bilet na koncert.'),
  pl('The account, not the reader.', 'Twoje konto zostało aktywowane, a e-mail został potwierdzony.'),
  pl('Plural of the sender.', 'Przygotowaliśmy dla Ciebie coś, na co czekaliśmy cały rok.'),
  pl('Formal for everybody.', 'Szanowni Państwo, czy są Państwo zadowoleni z zakupów?'),
  pl('Both forms of address.', 'Szanowna Pani / Szanowny Panie, dziękujemy za wizytę.'),
  pl('Both possessives.', 'Pana/Pani zamówienie zostało wysłane.'),
  pl('A title of a book is no form of address.', 'Nowe wydanie „Pana Tadeusza” już w księgarni.'),
  pl('A road is no "dear".', 'Droga do {{place}} jest zamknięta, objazd przez Wieliczkę.'),
  pl('The attribute of a noun.', 'Jesteś ważną częścią naszej społeczności i stałym klientem.'),
  pl('A noun in the vocative.', 'Drogi Kliencie, mamy dla Ciebie ofertę.'),
  pl('The future with an infinitive.', 'Będziesz otrzymywać powiadomienia o każdej zmianie.'),
  pl('"Na" and "nasza" are no participles.', 'Jesteś na liście oczekujących, a nasza oferta czeka.'),
  pl('A review in quotation marks.', 'Opinia: „Kupiłam i polecam, a ty byłaś zachwycona?”'),
  pl('The ending comes from the data.', 'Cieszymy się, że dołączył{{ending}} do nas.'),
  pl('Both, formal and in the past.', 'Mamy nadzieję, że był Pan / była Pani zadowolony/-a.'),
  pl('An attribute at the start of a question.', 'Gotowy zestaw? Tak, wystarczy podgrzać.'),
];
