import type { Example } from '../rule';

const PL = 'locales: [pl-PL]\n';

export const bad: readonly Example[] = [
  {
    why: 'Polish wants the genitive: "do Krakowa".',
    audience: PL,
    template: '<p>Tanie loty do ⟦inflected-value:{{city}}⟧ już od 99 zł.</p>\n',
    fixed: {
      'Say "do miasta"': { 'mail.hbs': '<p>Tanie loty do miasta {{city}} już od 99 zł.</p>\n' },
    },
  },
  {
    why: 'After "Drogi" everybody hears that the vocative is missing.',
    audience: PL,
    template: '<p>Drogi ⟦inflected-value:{{recipient.firstName}}⟧,</p>\n<p>dziękujemy za zakupy.</p>\n',
    fixed: {
      'Say "Dzień dobry"': {
        'mail.hbs': '<p>Dzień dobry {{recipient.firstName}},</p>\n<p>dziękujemy za zakupy.</p>\n',
      },
    },
  },
  {
    why: 'Czech has a vocative in every greeting: "Dobrý den, Petře".',
    audience: 'locales: [cs-CZ]\n',
    template: '<p>Dobrý den, ⟦inflected-value:{{name}}⟧,</p>\n<p>děkujeme za objednávku.</p>\n',
    fixed: {
      'Say "Dobrý den"': { 'mail.hbs': '<p>Dobrý den,</p>\n<p>děkujeme za objednávku.</p>\n' },
    },
  },
  {
    why: 'A German article agrees with the product, whatever that is.',
    audience: 'locales: [de-DE]\n',
    template: '<p>Sie haben die ⟦inflected-value:{{product.name}}⟧ in den Warenkorb gelegt.</p>\n',
  },
  {
    why: 'French writes "d’Avignon" and "de Paris".',
    audience: 'locales: [fr-FR]\n',
    template: '<p>Votre vol au départ de ⟦inflected-value:{{trip.city}}⟧ part bientôt.</p>\n',
    fixed: {
      'Say "depuis"': { 'mail.hbs': '<p>Votre vol depuis {{trip.city}} part bientôt.</p>\n' },
    },
  },
  {
    why: 'A field that was declared to be a place.',
    audience: 'locales: [uk-UA]\nfields:\n  t.x: { category: location, precision: city }\n',
    template: '<p>Квитки до ⟦inflected-value:{{t.x}}⟧ знову у продажу.</p>\n',
    fixed: {
      'Say "до міста"': { 'mail.hbs': '<p>Квитки до міста {{t.x}} знову у продажу.</p>\n' },
    },
  },
];

export const good: readonly Example[] = [
  {
    why: 'A noun takes the case, and the value stays as it is.',
    audience: PL,
    template: '<p>Tanie loty do miasta {{city}} już od 99 zł. Kierunek: {{city}}.</p>\n',
  },
  {
    why: 'In casual Polish mail the plain form is usual.',
    audience: PL,
    template: '<p>Cześć {{recipient.firstName}}!</p>\n<p>Dziękujemy za zakupy.</p>\n',
  },
  {
    why: 'Numbers, dates and codes have one form.',
    audience: PL,
    template: '<p>Zamówienie z {{order.date}} do {{order.total}} zł, kod do {{code}}.</p>\n',
  },
  {
    why: 'The data holds the form that is needed.',
    audience: PL,
    template: '<p>Tanie loty do {{cityGenitive}} już od 99 zł.</p>\n',
  },
  {
    why: 'A helper puts it into that form.',
    audience: PL,
    template: '<p>Tanie loty do {{genitive city}} już od 99 zł.</p>\n',
  },
  {
    why: 'The article agrees with the noun after the value.',
    audience: 'locales: [de-DE]\n',
    template: '<p>Die {{product.name}}-Hülle und Ihre {{product.name}} Bestellung sind unterwegs.</p>\n',
  },
  {
    why: 'Slovak greets with the plain form.',
    audience: 'locales: [sk-SK]\n',
    template: '<p>Dobrý deň, {{name}},</p>\n<p>ďakujeme za objednávku.</p>\n',
  },
  {
    why: 'The word before the value is part of another branch for these readers.',
    audience: PL,
    template:
      '<p>Lecisz do {{#if direct}}miasta {{/if}}{{city}}, a wrócisz za tydzień. Do zobaczenia na lotnisku.</p>\n',
  },
];
