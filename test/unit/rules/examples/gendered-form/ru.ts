import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const ru = exampleFor('ru-RU');

export const bad: readonly Example[] = [
  ru('Past tense with "ты".', 'Мы заметили, что ты ⟦gendered-form:забыл⟧ кое-что в корзине.', {
    'Write "забыл(а)"': 'Мы заметили, что ты забыл(а) кое-что в корзине.',
  }),
  ru('With a word in between.', 'Ты давно не ⟦gendered-form:заходила⟧ к нам.', {
    'Write "заходил(а)"': 'Ты давно не заходил(а) к нам.',
  }),
  ru('Reflexive.', 'Спасибо, что ты ⟦gendered-form:зарегистрировался⟧ у нас!', {
    'Write "зарегистрировался(-лась)"': 'Спасибо, что ты зарегистрировался(-лась) у нас!',
  }),
  ru('The present does as well.', '⟦gendered-form:Забыл⟧ пароль? Создай новый, твой аккаунт ждёт тебя.', {
    'Say "Не помнишь"': 'Не помнишь пароль? Создай новый, твой аккаунт ждёт тебя.',
  }),
  ru('A short adjective.', 'Ты ⟦gendered-form:готов⟧ к путешествию?', {
    'Write "готов(а)"': 'Ты готов(а) к путешествию?',
  }),
  ru('A question that starts with one.', '⟦gendered-form:Готова⟧ начать? Выбери свой первый курс.', {
    'Write "Готов(а)"': 'Готов(а) начать? Выбери свой первый курс.',
  }),
  ru('"Должен".', 'Ты ⟦gendered-form:должен⟧ подтвердить адрес до пятницы.', {
    'Write "должен/должна"': 'Ты должен/должна подтвердить адрес до пятницы.',
  }),
  ru('"Be the first".', 'Будь ⟦gendered-form:первым⟧, кто попробует новинку.', {
    'Write "первым/ой"': 'Будь первым/ой, кто попробует новинку.',
  }),
  ru('A greeting has a gender.', '⟦gendered-form:Уважаемый⟧ {{name}}! Спасибо за ваш заказ.', {
    'Say "Здравствуйте,"': 'Здравствуйте, {{name}}! Спасибо за ваш заказ.',
  }),
  ru('A dear one, familiar.', '⟦gendered-form:Дорогая⟧ {{name}}, твой подарок ждёт тебя.', {
    'Say "Привет,"': 'Привет, {{name}}, твой подарок ждёт тебя.',
  }),
  ru('With "бы".', 'Что бы ты ⟦gendered-form:хотел⟧ получить на праздник?', {
    'Write "хотел(а)"': 'Что бы ты хотел(а) получить на праздник?',
  }),
  ru(
    'A dear one has another ending than the others.',
    '⟦gendered-form:Дорогая⟧ {{name}}, ваш подарок ждёт вас.',
    {
      'Write "Дорогой(-ая)"': 'Дорогой(-ая) {{name}}, ваш подарок ждёт вас.',
    },
  ),
];

export const good: readonly Example[] = [
  ru('"Вы" takes the plural, which has no gender.', 'Вы забыли пароль? Вы давно не заходили к нам.'),
  ru('Short adjectives with "вы".', 'Вы готовы к путешествию? Вы зарегистрированы на сайте.'),
  ru('Both endings.', 'Ты забыл(а) кое-что в корзине. Ты готов(а)?'),
  ru('Both, parted by a slash.', 'Ты зарегистрировался/зарегистрировалась у нас.'),
  ru('The brackets in a greeting.', 'Уважаемый(ая) {{name}}! Спасибо за ваш заказ.'),
  ru('A noun that is used for everybody.', 'Уважаемый клиент! Спасибо за ваш заказ.'),
  ru('A third person.', 'Курьер забрал посылку и передал её на склад.'),
  ru('A friend.', 'Твой друг Иван купил билет на концерт.'),
  ru('The order, not the reader.', 'Твой заказ был отправлен, а счёт оплачен.'),
  ru('The sender about themselves.', 'Рад приветствовать тебя! Я был бы рад ответу.'),
  ru('A present tense.', 'Ты получаешь это письмо, потому что у тебя есть аккаунт.'),
  ru('An imperative.', 'Подтверди адрес и выбери подарок.'),
  ru('An account that is ready.', 'Твой отчёт готов, файл можно скачать.'),
  ru(
    'A condition on the reader’s gender.',
    '{{#if user.female}}Ты забыла{{else}}Ты забыл{{/if}} кое-что в корзине.',
  ),
  ru('A review in quotation marks.', 'Отзыв: «Ты пробовал этот чай? Очень советую».'),
  ru('Nouns that end like a verb.', 'Ты — наш канал связи, твой журнал и портал.'),
];
