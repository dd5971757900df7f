import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const uk = exampleFor('uk-UA');

export const bad: readonly Example[] = [
  uk('Past tense with "ти".', 'Нам шкода, що ти ⟦gendered-form:вирішив⟧ піти.', {
    'Write "вирішив/-ла"': 'Нам шкода, що ти вирішив/-ла піти.',
  }),
  uk('With a word in between.', 'Ти давно не ⟦gendered-form:заходила⟧ до нас.', {
    'Write "заходив/-ла"': 'Ти давно не заходив/-ла до нас.',
  }),
  uk('Reflexive.', 'Дякуємо, що ти ⟦gendered-form:зареєструвався⟧ у нас!', {
    'Write "зареєструвався/-лася"': 'Дякуємо, що ти зареєструвався/-лася у нас!',
  }),
  uk('The present does as well.', '⟦gendered-form:Забув⟧ пароль? Створи новий, твій кабінет чекає на тебе.', {
    'Say "Не пам’ятаєш"': 'Не пам’ятаєш пароль? Створи новий, твій кабінет чекає на тебе.',
  }),
  uk('An adjective.', 'Ти ⟦gendered-form:готовий⟧ до подорожі?', {
    'Write "готовий/-а"': 'Ти готовий/-а до подорожі?',
  }),
  uk('"Повинен".', 'Ти ⟦gendered-form:повинен⟧ підтвердити адресу до п’ятниці.', {
    'Write "повинен/повинна"': 'Ти повинен/повинна підтвердити адресу до п’ятниці.',
  }),
  uk('Verbs that do not end in "в".', 'Шкода, що ти не ⟦gendered-form:зміг⟧ прийти.', {
    'Write "зміг/змогла"': 'Шкода, що ти не зміг/змогла прийти.',
  }),
  uk('"Be the first".', 'Будь ⟦gendered-form:першим⟧, хто спробує новинку.', {
    'Write "першим/-ою"': 'Будь першим/-ою, хто спробує новинку.',
  }),
  uk('A greeting has a gender.', '⟦gendered-form:Шановний {{user.name}}⟧! Дякуємо за замовлення.', {
    'Say "Вітаємо"': 'Вітаємо! Дякуємо за замовлення.',
  }),
  uk('So has пан.', '⟦gendered-form:Шановний пане {{lastName}}⟧, дякуємо за замовлення.', {
    'Say "Доброго дня"': 'Доброго дня, дякуємо за замовлення.',
  }),
  uk('A question that starts with an adjective.', '⟦gendered-form:Готова⟧ почати? Обери свій перший курс.', {
    'Write "Готовий/-а"': 'Готовий/-а почати? Обери свій перший курс.',
  }),
];

export const good: readonly Example[] = [
  uk('"Ви" takes the plural, which has no gender.', 'Ви забули пароль? Ви давно не заходили до нас.'),
  uk('Adjectives with "ви".', 'Ви готові до подорожі? Ви зареєстровані на сайті.'),
  uk('Both endings.', 'Ти забув/-ла дещо в кошику. Ти готовий/-а?'),
  uk('Both as words.', 'Ти зареєструвався або зареєструвалася у нас минулого року.'),
  uk('A noun that is used for everybody.', 'Шановний клієнте! Дякуємо за замовлення.'),
  uk('A third person.', 'Кур’єр забрав посилку і передав її на склад.'),
  uk('A friend.', 'Твій друг Іван купив квиток на концерт.'),
  uk('The order, not the reader.', 'Твій запит отримано, рахунок був сплачений.'),
  uk('A present tense.', 'Ти отримуєш цей лист, бо маєш обліковий запис.'),
  uk('An imperative.', 'Підтверди адресу й обери подарунок.'),
  uk('Both greetings.', 'Шановна пані / Шановний пане {{lastName}}, дякуємо за замовлення.'),
  uk(
    'A condition on the reader’s gender.',
    '{{#if user.female}}Ти забула{{else}}Ти забув{{/if}} дещо в кошику.',
  ),
  uk('A town after "ти".', 'Ти Київ знаєш краще за нас.'),
  uk('A report that is ready.', 'Твій звіт готовий, файл можна завантажити.'),
  uk('A review in quotation marks.', 'Відгук: «Ти куштував цей чай? Дуже раджу».'),
];
