import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const uk = exampleFor('uk-UA');

export const bad: readonly Example[] = [
  uk('The vocative after "Привіт".', 'Привіт, ⟦inflected-value:{{name}}⟧! Маємо для тебе знижку.', {
    'Say "Привіт"': 'Привіт! Маємо для тебе знижку.',
  }),
  uk('The vocative after "Доброго дня".', 'Доброго дня, ⟦inflected-value:{{user.name}}⟧! Дякуємо.', {
    'Say "Доброго дня"': 'Доброго дня! Дякуємо.',
  }),
  uk('The vocative after "Вітаємо".', 'Вітаємо, ⟦inflected-value:{{firstName}}⟧! Дякуємо за покупку.', {
    'Say "Вітаємо"': 'Вітаємо! Дякуємо за покупку.',
  }),
  uk('The vocative after "Шановна".', 'Шановна ⟦inflected-value:{{firstName}}⟧, дякуємо за покупку.', {
    'Say "Вітаємо"': 'Вітаємо, дякуємо за покупку.',
  }),
  uk('A surname after "пане".', 'Шановний пане ⟦inflected-value:{{lastName}}⟧, дякуємо за покупку.', {
    'Say "Доброго дня"': 'Доброго дня, дякуємо за покупку.',
  }),
  uk('The genitive after "до".', 'Дешеві квитки до ⟦inflected-value:{{city}}⟧ вже тут.', {
    'Say "до міста"': 'Дешеві квитки до міста {{city}} вже тут.',
  }),
  uk('The locative after "у".', 'Найкращі готелі у ⟦inflected-value:{{city}}⟧ чекають.', {
    'Say "у місті"': 'Найкращі готелі у місті {{city}} чекають.',
  }),
  uk('The genitive after "з".', 'Виліт з ⟦inflected-value:{{from_city}}⟧ о 14:30.', {
    'Say "з міста"': 'Виліт з міста {{from_city}} о 14:30.',
  }),
  uk('A person.', 'У вас нове повідомлення від ⟦inflected-value:{{sender.name}}⟧.', {
    'Say "від користувача"': 'У вас нове повідомлення від користувача {{sender.name}}.',
  }),
  uk('A country.', 'Доставка до ⟦inflected-value:{{address.country}}⟧ триває п’ять днів.', {
    'Say "до країни"': 'Доставка до країни {{address.country}} триває п’ять днів.',
  }),
];

export const good: readonly Example[] = [
  uk('A greeting without a name.', 'Доброго дня! Дякуємо за замовлення {{number}}.'),
  uk('A noun takes the case.', 'Квитки до міста {{city}} і лист від користувача {{sender.name}}.'),
  uk('After a colon.', 'Місто: {{city}}. Від: {{sender.name}}.'),
  uk('The data holds the vocative.', 'Привіт, {{vocative}}! Вітаємо, {{firstNameVocative}}!'),
  uk('A helper that inflects.', 'Привіт, {{vocative firstName}}! Маємо для тебе знижку.'),
  uk('A number.', 'Знижка до {{percent}} на {{count}} товарів від {{price}} грн.'),
  uk('A date.', 'Пропозиція діє від {{startDate}} до {{endDate}}.'),
  uk('An e-mail address.', 'Ми надіслали код на {{user.email}}.'),
  uk('A name of a firm.', 'Покупки в {{shopName}} від {{brand.name}}.'),
  uk('A name of a thing.', 'Запрошення до {{project.name}} і {{group.title}}.'),
  uk('The value as subject.', '{{sender.name}} пише вам. {{city}} чекає на вас.'),
  uk('A login name.', 'Новий вхід до облікового запису від {{username}}.'),
  uk('A code.', 'Використайте код {{code}} до п’ятниці.'),
  uk('In quotation marks.', 'Найкращі готелі у «{{city}}» та околицях.'),
  uk('The ending is written after the value.', 'Лист від {{firstName}}а чекає на вас.'),
];
