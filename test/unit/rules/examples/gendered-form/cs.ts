import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const cs = exampleFor('cs-CZ');

export const bad: readonly Example[] = [
  cs('Past tense of a man, familiar.', 'Podívej se na zboží, které jsi si ⟦gendered-form:prohlížel⟧.', {
    'Write "prohlížel(a)"': 'Podívej se na zboží, které jsi si prohlížel(a).',
  }),
  cs('Past tense, the verb first.', '⟦gendered-form:Koupila⟧ jsi u nás boty, jak se nosí?', {
    'Write "Koupil(a)"': 'Koupil(a) jsi u nás boty, jak se nosí?',
  }),
  cs('The present does as well.', '⟦gendered-form:Zapomněl jste⟧ heslo? Nastavte si nové.', {
    'Say "Nepamatujete si"': 'Nepamatujete si heslo? Nastavte si nové.',
  }),
  cs('Familiar as well.', '⟦gendered-form:Zapomněl jsi⟧ heslo? Nastav si nové.', {
    'Say "Nepamatuješ si"': 'Nepamatuješ si heslo? Nastav si nové.',
  }),
  cs('A formal passive.', '⟦gendered-form:Byl jste pozván⟧ do skupiny {{group.title}}.', {
    'Say "Dostali jste pozvánku"': 'Dostali jste pozvánku do skupiny {{group.title}}.',
  }),
  cs('The conditional.', '⟦gendered-form:Chtěl byste⟧ dostávat naše novinky?', {
    'Say "Chcete"': 'Chcete dostávat naše novinky?',
  }),
  cs('The conditional with "abyste".', 'Píšeme vám, abyste ⟦gendered-form:získal⟧ slevu včas.', {
    'Write "získal(a)"': 'Píšeme vám, abyste získal(a) slevu včas.',
  }),
  cs('A participle after "jste".', 'Nyní jste ⟦gendered-form:přihlášen⟧ k odběru novinek.', {
    'Write "přihlášen(a)"': 'Nyní jste přihlášen(a) k odběru novinek.',
  }),
  cs('An adjective after "jsi".', 'Doufáme, že jsi ⟦gendered-form:spokojená⟧.', {
    'Write "spokojený/á"': 'Doufáme, že jsi spokojený/á.',
  }),
  cs('A greeting has a gender.', '⟦gendered-form:Vážená paní {{lastName}}⟧, děkujeme za objednávku.', {
    'Say "Dobrý den"': 'Dobrý den, děkujeme za objednávku.',
  }),
  cs('So has a dear one.', '⟦gendered-form:Milý {{recipient.firstName}}⟧, máme pro vás dárek.', {
    'Say "Dobrý den"': 'Dobrý den, máme pro vás dárek.',
  }),
  cs('To like something.', 'Máš ⟦gendered-form:rád⟧ kávu? Pak se zastav.', {
    'Write "rád(a)"': 'Máš rád(a) kávu? Pak se zastav.',
  }),
  cs('A question that starts with a participle.', '⟦gendered-form:Připraven⟧ na léto?', {
    'Write "Připraven(a)"': 'Připraven(a) na léto?',
  }),
  cs('All words that agree are one finding.', 'Chceme, abyste ⟦gendered-form:byl spokojený⟧.', {
    'Write "byl(a) spokojený/á"': 'Chceme, abyste byl(a) spokojený/á.',
  }),
];

export const good: readonly Example[] = [
  cs('The plural serves for everybody.', 'Zapomněli jste heslo? Nastavte si nové.'),
  cs('Both endings.', 'Byl(a) jste pozván(a) do skupiny a jste přihlášen(a).'),
  cs('Both, parted by a slash.', 'Jsi spokojený/spokojená s nákupem?'),
  cs('A third person.', 'Kurýr zboží nedoručil a nechal ho na poště.'),
  cs('A friend.', 'Tvůj kamarád Petr koupil lístek na koncert.'),
  cs('The order, not the reader.', 'Vaše objednávka byla odeslána a balík byl předán dopravci.'),
  cs('The sender in the plural.', 'Připravili jsme pro vás slevu a jsme rádi, že jste s námi.'),
  cs('A noun that ends like a verb.', 'Váš profil jste dosud neuložili, e-mail jste potvrdili.'),
  cs('A noun in the vocative.', 'Vážený zákazníku, děkujeme za objednávku.'),
  cs('Both forms of address.', 'Vážená paní, vážený pane, děkujeme za objednávku.'),
  cs('The present has no gender.', 'Chcete dostávat naše novinky? Můžete se kdykoli odhlásit.'),
  cs('The imperative has no gender.', 'Přihlaste se a dokončete nákup, než sleva skončí.'),
  cs('The plural passive.', 'Jste přihlášeni k odběru novinek a registrováni v soutěži.'),
  cs('A hotel that is not the reader.', 'Hotel jste rezervovali na tři noci.'),
  cs(
    'A condition on the reader’s gender.',
    '{{#if user.isFemale}}Zapomněla jsi{{else}}Zapomněl jsi{{/if}} heslo?',
  ),
  {
    why: 'The same, inside a section: its name may stand for a field of the root, whose values are genders.',
    audience: 'locales: [cs-CZ]\nfields:\n  g: { values: [m, f] }\n',
    template: '<p>{{#user}}{{#if (eq g "f")}}Koupila jsi u nás boty.{{/if}}{{/user}}</p>\n',
  },
  cs('A review in quotation marks.', 'Recenze: „Koupil jsi už něco lepšího? Já ne.“'),
];
