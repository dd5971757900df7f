import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const cs = exampleFor('cs-CZ');

export const bad: readonly Example[] = [
  cs('The vocative after "Ahoj".', 'Ahoj ⟦inflected-value:{{firstName}}⟧! Máme pro tebe slevu.', {
    'Say "Ahoj"': 'Ahoj! Máme pro tebe slevu.',
  }),
  cs('The vocative after "Dobrý den".', 'Dobrý den, ⟦inflected-value:{{user.name}}⟧, děkujeme.', {
    'Say "Dobrý den"': 'Dobrý den, děkujeme.',
  }),
  cs('The vocative after "Milá".', 'Milá ⟦inflected-value:{{firstName}}⟧, děkujeme za nákup.', {
    'Say "Dobrý den"': 'Dobrý den, děkujeme za nákup.',
  }),
  cs('A surname after "pane".', 'Vážený pane ⟦inflected-value:{{lastName}}⟧, děkujeme za nákup.', {
    'Say "Dobrý den"': 'Dobrý den, děkujeme za nákup.',
  }),
  cs('The genitive after "do".', 'Levné letenky do ⟦inflected-value:{{city}}⟧ jsou tady.', {
    'Say "do města"': 'Levné letenky do města {{city}} jsou tady.',
  }),
  cs('The locative after "v".', 'Nejlepší hotely v ⟦inflected-value:{{city}}⟧ na jednom místě.', {
    'Say "ve městě"': 'Nejlepší hotely ve městě {{city}} na jednom místě.',
  }),
  cs('The genitive after "z".', 'Odlet z ⟦inflected-value:{{from.city}}⟧ v 14:30.', {
    'Say "z města"': 'Odlet z města {{from.city}} v 14:30.',
  }),
  cs('A country.', 'Doručení do ⟦inflected-value:{{address.country}}⟧ trvá pět dní.', {
    'Say "do země"': 'Doručení do země {{address.country}} trvá pět dní.',
  }),
  cs('A person.', 'Máte novou zprávu od ⟦inflected-value:{{sender.name}}⟧.', {
    'Say "od uživatele"': 'Máte novou zprávu od uživatele {{sender.name}}.',
  }),
  cs('The instrumental after "s".', 'Sdílíte soubory s ⟦inflected-value:{{member.fullName}}⟧.', {
    'Say "s uživatelem"': 'Sdílíte soubory s uživatelem {{member.fullName}}.',
  }),
];

export const good: readonly Example[] = [
  cs('A greeting without a name.', 'Dobrý den, děkujeme za objednávku číslo {{number}}.'),
  cs('A noun takes the case.', 'Letenky do města {{city}} a zpráva od uživatele {{sender.name}}.'),
  cs('After a colon.', 'Město: {{city}}. Od: {{sender.name}}.'),
  cs('A surname after "paní" is the same.', 'Vážená paní {{lastName}}, děkujeme za nákup.'),
  cs('The data holds the vocative.', 'Ahoj {{vocative}}, dobrý den, {{firstNameVocative}}!'),
  cs('A field for the form of address.', 'Dobrý den, {{osloveni}}, děkujeme za nákup.'),
  cs('A helper that inflects.', 'Ahoj {{vokativ firstName}}! Máme pro tebe slevu.'),
  cs('A number.', 'Sleva až do {{percent}} na {{count}} kusů od {{price}} Kč.'),
  cs('A date.', 'Nabídka platí od {{startDate}} do {{endDate}}.'),
  cs('An e-mail address.', 'Kód jsme poslali na {{user.email}}.'),
  cs('A name of a firm.', 'Nákup v {{shopName}} od {{brand.name}}.'),
  cs('A name of a thing.', 'Pozvánka do {{project.name}} a {{group.title}}.'),
  cs('The value as subject.', '{{sender.name}} vám píše. {{city}} na vás čeká.'),
  cs('In a signature.', 'S pozdravem\n{{sender.name}}'),
  cs('A login name.', 'Nové přihlášení do účtu od {{username}}.'),
];
