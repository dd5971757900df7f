import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const pl = exampleFor('pl-PL');

export const bad: readonly Example[] = [
  pl('The genitive after "do".', 'Lecimy do ⟦inflected-value:{{destination.city}}⟧!', {
    'Say "do miasta"': 'Lecimy do miasta {{destination.city}}!',
  }),
  pl('The locative after "w".', 'Najlepsze hotele w ⟦inflected-value:{{city}}⟧ czekają.', {
    'Say "w mieście"': 'Najlepsze hotele w mieście {{city}} czekają.',
  }),
  pl('The genitive after "z".', 'Wylot z ⟦inflected-value:{{from_city}}⟧ o 14:30.', {
    'Say "z miasta"': 'Wylot z miasta {{from_city}} o 14:30.',
  }),
  pl('A country.', 'Wysyłka do ⟦inflected-value:{{address.country}}⟧ trwa pięć dni.', {
    'Say "do kraju"': 'Wysyłka do kraju {{address.country}} trwa pięć dni.',
  }),
  pl('A person.', 'Masz nową wiadomość od ⟦inflected-value:{{sender.name}}⟧.', {
    'Say "od użytkownika"': 'Masz nową wiadomość od użytkownika {{sender.name}}.',
  }),
  pl('The accusative after "przez".', 'Zaproszenie wysłane przez ⟦inflected-value:{{inviter.fullName}}⟧.', {
    'Say "przez użytkownika"': 'Zaproszenie wysłane przez użytkownika {{inviter.fullName}}.',
  }),
  pl('A first name.', 'Mamy prezent dla ⟦inflected-value:{{firstName}}⟧ i jej przyjaciół.'),
  pl('A month.', 'Promocje w ⟦inflected-value:{{monthName}}⟧ są wyjątkowe.', {
    'Say "w miesiącu"': 'Promocje w miesiącu {{monthName}} są wyjątkowe.',
  }),
  pl('The vocative after "Kochana".', 'Kochana ⟦inflected-value:{{firstName}}⟧, dziękujemy!', {
    'Say "Dzień dobry"': 'Dzień dobry {{firstName}}, dziękujemy!',
  }),
  pl('The vocative after "Pani".', 'Szanowna Pani ⟦inflected-value:{{imie}}⟧, dziękujemy za zakupy.', {
    'Say "Dzień dobry"': 'Dzień dobry, dziękujemy za zakupy.',
  }),
  pl('At the start of a sentence.', 'Do ⟦inflected-value:{{city}}⟧ dojedziesz pociągiem.', {
    'Say "Do miasta"': 'Do miasta {{city}} dojedziesz pociągiem.',
  }),
  pl(
    'In a branch, with a word that stands before it for everybody.',
    'Lecimy do {{#if city}}⟦inflected-value:{{city}}⟧{{else}}wybranego miejsca{{/if}} z Tobą.',
  ),
  pl(
    'At the end of a branch.',
    '{{#if city}}Lecimy do ⟦inflected-value:{{city}}⟧{{else}}Lecimy{{/if}} już jutro.',
    {
      'Say "do miasta"': '{{#if city}}Lecimy do miasta {{city}}{{else}}Lecimy{{/if}} już jutro.',
    },
  ),
];

export const good: readonly Example[] = [
  pl('A noun takes the case.', 'Lecimy do miasta {{city}}! Hotele w mieście {{city}} czekają.'),
  pl('After a colon.', 'Kierunek: {{city}}. Od: {{sender.name}}. Do: {{recipient.name}}.'),
  pl('In quotation marks.', 'Hotele w „{{city}}” i okolicy.'),
  pl('A number.', 'Zniżka do {{percent}} na {{count}} produktów od {{price}} zł.'),
  pl('A date.', 'Oferta ważna od {{startDate}} do {{endDate}}.'),
  pl('An e-mail address.', 'Wysłaliśmy kod do {{user.email}} i na {{phone}}.'),
  pl('A name of a firm, which the team knows.', 'Zakupy w {{shopName}} z {{brand.name}}.'),
  pl('A casual greeting.', 'Cześć {{firstName}}, witaj {{name}}!'),
  pl('A formal greeting without a vocative.', 'Dzień dobry {{user.name}}, dziękujemy.'),
  pl('A surname after Pan.', 'Szanowny Panie {{lastName}}, dziękujemy za zakupy.'),
  pl('The value as subject.', '{{city}} czeka na Ciebie. {{sender.name}} pisze do Ciebie.'),
  pl('A fallback of the needed form in the data.', 'Lecimy do {{city.genitive}} i {{miasto_dopelniacz}}.'),
  pl('A helper that inflects.', 'Lecimy do {{inflect city "genitive"}} jutro.'),
  pl('The ending is written after the value.', 'Wiadomość od {{firstName}}a czeka w skrzynce.'),
  pl('A name of a thing.', 'Zaproszenie do {{project.name}} i wydarzenia w {{event.name}}.'),
  pl('A title of an item in a list.', '{{#each items}}Płatność za {{name}} w kolorze {{color}}. {{/each}}'),
  pl('A login name.', 'Logowanie do konta dla {{username}} z nowego urządzenia.'),
];
