import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const de = exampleFor('de-DE');

export const bad: readonly Example[] = [
  de('"Das" before a product.', 'Schön, dass Sie das ⟦inflected-value:{{product.name}}⟧ gekauft haben.', {
    'Say "das Produkt"': 'Schön, dass Sie das Produkt {{product.name}} gekauft haben.',
  }),
  de('"Den" before a product.', 'Wir haben den ⟦inflected-value:{{productName}}⟧ für Sie reserviert.', {
    'Say "das Produkt"': 'Wir haben das Produkt {{productName}} für Sie reserviert.',
  }),
  de('"Ihr" before a product.', 'Ihr ⟦inflected-value:{{product.name}}⟧ ist unterwegs.', {
    'Say "Ihr Produkt"': 'Ihr Produkt {{product.name}} ist unterwegs.',
  }),
  de('"Ihre" before a product.', 'Wir liefern Ihre ⟦inflected-value:{{product}}⟧ morgen.', {
    'Say "Ihr Produkt"': 'Wir liefern Ihr Produkt {{product}} morgen.',
  }),
  de('"Dein" before a product.', 'Viel Spaß, dein ⟦inflected-value:{{product.name}}⟧ kommt morgen.', {
    'Say "dein Produkt"': 'Viel Spaß, dein Produkt {{product.name}} kommt morgen.',
  }),
  de('"Mit der" before a product.', 'Viel Freude mit der ⟦inflected-value:{{product.name}}⟧!', {
    'Say "dem Produkt"': 'Viel Freude mit dem Produkt {{product.name}}!',
  }),
  de('"Mit Ihrem" before a product.', 'Sind Sie mit Ihrem ⟦inflected-value:{{item.name}}⟧ zufrieden?', {
    'Say "Ihrem Produkt"': 'Sind Sie mit Ihrem Produkt {{item.name}} zufrieden?',
  }),
  de('"Ein" before a product.', 'Sie haben ein ⟦inflected-value:{{product.name}}⟧ im Warenkorb vergessen.', {
    'Say "das Produkt"': 'Sie haben das Produkt {{product.name}} im Warenkorb vergessen.',
  }),
  de('"Der" where a sentence starts.', 'Der ⟦inflected-value:{{product.name}}⟧ ist wieder da.', {
    'Say "Das Produkt"': 'Das Produkt {{product.name}} ist wieder da.',
  }),
  de('"Diese" before a product.', 'Wie gefällt Ihnen diese ⟦inflected-value:{{product.name}}⟧?'),
  de('"Dieses" before a product.', 'Bewerten Sie dieses ⟦inflected-value:{{product.name}}⟧ jetzt.', {
    'Say "dieses Produkt"': 'Bewerten Sie dieses Produkt {{product.name}} jetzt.',
  }),
];

export const good: readonly Example[] = [
  de('No article.', 'Sie haben {{product.name}} im Warenkorb vergessen.'),
  de('A noun between them.', 'Ihr Produkt {{product.name}} ist unterwegs, der Artikel {{item.name}} auch.'),
  de('The article of the noun after a hyphen.', 'Die {{product.name}}-Hülle ist unterwegs.'),
  de('The article of the noun after the value.', 'Ihre {{product.name}} Bestellung ist unterwegs.'),
  de('A relative pronoun.', 'Alle Kunden, die {{product.name}} kauften, waren zufrieden.'),
  de('A month is masculine.', 'Im {{month}} und für den {{month}} gibt es Rabatt.'),
  de('A number.', 'Die {{count}} besten Artikel und das {{percent}}-Angebot.'),
  de('A date.', 'Ihr Termin am {{date}} und der {{day}}. Mai.'),
  de('A town has no article.', 'Flüge nach {{city}} und Hotels in {{city}}.'),
  de('A person.', 'Mit freundlichen Grüßen, Ihr {{sender.name}}'),
  de('A name of a firm.', 'Ihr {{shopName}}-Team und das {{company.name}} Team.'),
  de('In quotation marks.', 'Sie haben das „{{product.name}}“ im Warenkorb vergessen.'),
  de('After a colon.', 'Ihr Artikel: {{product.name}}. Die Farbe: {{color}}.'),
  de('A preposition alone.', 'Danke für Ihr Interesse an {{product.name}}.'),
  de('A number of a product.', 'Die {{productCount}} und das {{product.id}} stehen auf der Rechnung.'),
];
