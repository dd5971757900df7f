import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const sk = exampleFor('sk-SK');

export const bad: readonly Example[] = [
  sk('The genitive after "do".', 'Lacné letenky do ⟦inflected-value:{{city}}⟧ sú tu.', {
    'Say "do mesta"': 'Lacné letenky do mesta {{city}} sú tu.',
  }),
  sk('The locative after "v".', 'Najlepšie hotely v ⟦inflected-value:{{city}}⟧ na jednom mieste.', {
    'Say "v meste"': 'Najlepšie hotely v meste {{city}} na jednom mieste.',
  }),
  sk('The genitive after "z".', 'Odlet z ⟦inflected-value:{{from_city}}⟧ o 14:30.', {
    'Say "z mesta"': 'Odlet z mesta {{from_city}} o 14:30.',
  }),
  sk('A country.', 'Doručenie do ⟦inflected-value:{{address.country}}⟧ trvá päť dní.', {
    'Say "do krajiny"': 'Doručenie do krajiny {{address.country}} trvá päť dní.',
  }),
  sk('A person.', 'Máte novú správu od ⟦inflected-value:{{sender.name}}⟧.', {
    'Say "od používateľa"': 'Máte novú správu od používateľa {{sender.name}}.',
  }),
  sk('The accusative after "pre".', 'Rezervácia pre ⟦inflected-value:{{guest.fullName}}⟧ je potvrdená.', {
    'Say "pre používateľa"': 'Rezervácia pre používateľa {{guest.fullName}} je potvrdená.',
  }),
  sk('A first name.', 'Darček pre ⟦inflected-value:{{firstName}}⟧ je na ceste.'),
  sk('The instrumental after "s".', 'Zdieľate súbory s ⟦inflected-value:{{member.name}}⟧.', {
    'Say "s používateľom"': 'Zdieľate súbory s používateľom {{member.name}}.',
  }),
  sk('The dative after "k".', 'Pridajte sa k ⟦inflected-value:{{owner.name}}⟧.', {
    'Say "k používateľovi"': 'Pridajte sa k používateľovi {{owner.name}}.',
  }),
  sk('A region.', 'Počasie v ⟦inflected-value:{{region}}⟧ bude slnečné.', {
    'Say "v regióne"': 'Počasie v regióne {{region}} bude slnečné.',
  }),
];

export const good: readonly Example[] = [
  sk('Slovak greets with the plain form.', 'Ahoj {{firstName}}! Dobrý deň, {{user.name}}.'),
  sk('Also after "Milá".', 'Darček čaká. S láskou, {{sender.name}}'),
  sk('A noun takes the case.', 'Letenky do mesta {{city}} a správa od používateľa {{sender.name}}.'),
  sk('After a colon.', 'Mesto: {{city}}. Od: {{sender.name}}.'),
  sk('The data holds the form.', 'Letenky do {{cityGenitive}} sú tu.'),
  sk('A helper that inflects.', 'Letenky do {{genitive city}} sú tu.'),
  sk('A number.', 'Zľava až do {{percent}} na {{count}} kusov od {{price}} €.'),
  sk('A date.', 'Ponuka platí od {{startDate}} do {{endDate}}.'),
  sk('An e-mail address.', 'Kód sme poslali na {{user.email}}.'),
  sk('A name of a firm.', 'Nákup v {{shopName}} od {{brand.name}}.'),
  sk('A name of a thing.', 'Pozvánka do {{project.name}} a {{group.title}}.'),
  sk('The value as subject.', '{{sender.name}} vám píše. {{city}} na vás čaká.'),
  sk('A login name.', 'Nové prihlásenie do účtu od {{username}}.'),
  sk('A code.', 'Použite kód {{code}} z {{order.number}} do piatka.'),
  sk('In quotation marks.', 'Najlepšie hotely v „{{city}}“ a okolí.'),
];
