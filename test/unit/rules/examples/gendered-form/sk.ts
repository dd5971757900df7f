import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const sk = exampleFor('sk-SK');

export const bad: readonly Example[] = [
  sk('Past tense where a sentence starts.', '⟦gendered-form:Zabudol si⟧ heslo? Nastav si nové.', {
    'Say "Nepamätáš si"': 'Nepamätáš si heslo? Nastav si nové.',
  }),
  sk('Past tense of a woman.', '⟦gendered-form:Kúpila⟧ si u nás topánky, ako sa nosia?', {
    'Write "Kúpil/a"': 'Kúpil/a si u nás topánky, ako sa nosia?',
  }),
  sk('Past tense after a conjunction.', 'Pozri si veci, ktoré si ⟦gendered-form:pridal⟧ do košíka.', {
    'Write "pridal/a"': 'Pozri si veci, ktoré si pridal/a do košíka.',
  }),
  sk('After "ak".', 'Ak si to ⟦gendered-form:nežiadal⟧, nerob nič.', {
    'Write "nežiadal/a"': 'Ak si to nežiadal/a, nerob nič.',
  }),
  sk('The conditional.', '⟦gendered-form:Chcel by si⟧ dostávať naše novinky?', {
    'Say "Chceš"': 'Chceš dostávať naše novinky?',
  }),
  sk('A formal predicate in the singular.', 'Teraz ste ⟦gendered-form:prihlásený⟧ na odber noviniek.', {
    'Write "prihlásený/á"': 'Teraz ste prihlásený/á na odber noviniek.',
  }),
  sk('A familiar predicate.', 'Si ⟦gendered-form:pripravená⟧ na výlet?', {
    'Write "pripravený/á"': 'Si pripravený/á na výlet?',
  }),
  sk(
    'A noun takes the place of the participle.',
    '⟦gendered-form:Boli ste pozvaný⟧ do skupiny {{group.title}}.',
    {
      'Say "Dostali ste pozvánku"': 'Dostali ste pozvánku do skupiny {{group.title}}.',
    },
  ),
  sk('"Ste si istý".', 'Ste si ⟦gendered-form:istý⟧, že chcete zrušiť účet?', {
    'Write "istý/á"': 'Ste si istý/á, že chcete zrušiť účet?',
  }),
  sk('A greeting has a gender.', '⟦gendered-form:Milá⟧ {{recipient.firstName}}, máme pre vás darček.', {
    'Say "Dobrý deň,"': 'Dobrý deň, {{recipient.firstName}}, máme pre vás darček.',
  }),
  sk('So has pán.', '⟦gendered-form:Vážený pán {{lastName}}⟧, ďakujeme za objednávku.', {
    'Say "Dobrý deň"': 'Dobrý deň, ďakujeme za objednávku.',
  }),
  sk('To like something.', 'Máš ⟦gendered-form:rád⟧ kávu? Tak sa zastav.', {
    'Write "rád/rada"': 'Máš rád/rada kávu? Tak sa zastav.',
  }),
  sk('All words that agree are one finding.', '⟦gendered-form:Bol si u nás spokojný⟧?', {
    'Write "Bol/a si u nás spokojný/á"': 'Bol/a si u nás spokojný/á?',
  }),
];

export const good: readonly Example[] = [
  sk('The plural serves for everybody.', 'Zabudli ste heslo? Nastavte si nové.'),
  sk('The plural predicate.', 'Teraz ste prihlásení na odber noviniek.'),
  sk('Both endings.', 'Ste prihlásený/á na odber noviniek.'),
  sk('A reflexive "si" of somebody else.', 'Ján si kúpil lístok a Mária si vybrala miesto.'),
  sk('A third person.', 'Kuriér balík nedoručil a nechal ho na pošte.'),
  sk('The order, not the reader.', 'Vaša objednávka bola odoslaná a balík bol odovzdaný kuriérovi.'),
  sk('The sender in the plural.', 'Pripravili sme pre vás zľavu a sme radi, že ste s nami.'),
  sk('A noun in the vocative.', 'Vážený zákazník, ďakujeme za objednávku.'),
  sk('Both forms of address.', 'Vážená pani, vážený pán, ďakujeme za objednávku.'),
  sk('The present has no gender.', 'Chcete dostávať naše novinky? Môžete sa kedykoľvek odhlásiť.'),
  sk('The imperative with "si".', 'Vyber si darček a objednaj si ho domov.'),
  sk('A noun that ends like a verb.', 'Profil si môžeš upraviť kedykoľvek, e-mail si over.'),
  sk(
    'A condition on the reader’s gender.',
    '{{#if (eq user.gender "f")}}Zabudla si{{else}}Zabudol si{{/if}} heslo?',
  ),
  sk('A possession.', 'Nie je nič lepšie ako kúpil a zabudol, tvrdí náš predavač.'),
  sk('A review in quotation marks.', 'Recenzia: „Kúpil si to aj ty? Odporúčam.“'),
];
