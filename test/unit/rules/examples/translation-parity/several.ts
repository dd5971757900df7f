import type { Example } from '../../../../../src/rules/rule';

// Pairs of languages, most of them as they were found in real mail and written anew.

export const bad: readonly Example[] = [
  {
    why: 'French: the report says nothing of the reason.',
    file: 'mails/fr/report.html',
    template:
      '<p>Votre message a été signalé dans ⟦translation-parity:{{topic.title}}⟧.</p>\n<p>Merci de votre compréhension.</p>\n',
    files: {
      'mails/en/report.html':
        '<p>Your post was reported in {{topic.title}}.</p>\n<blockquote>{{report.text}}</blockquote>\n',
      'mails/es/report.html':
        '<p>Han denunciado tu mensaje en {{topic.title}}.</p>\n<blockquote>{{report.text}}</blockquote>\n',
    },
    fixed: {
      'Mark the gap': {
        'mails/fr/report.html':
          '<p>Votre message a été signalé dans {{topic.title}}.</p>\n{{!-- translation gap: {{report.text}} (see en/report.html) --}}\n<p>Merci de votre compréhension.</p>\n',
      },
    },
  },
  {
    why: 'Spanish: it was copied before the amount was added, and has another field instead.',
    file: 'paid-es.hbs',
    template: '<p>Referencia: ⟦translation-parity:{{caseReference}}⟧, {{oldAmount}}</p>\n',
    files: {
      'paid-en.hbs': '<p>Reference: {{caseReference}}, {{amount}}</p>\n',
      'paid-pl.hbs': '<p>Numer: {{caseReference}}, {{amount}}</p>\n',
    },
  },
  {
    why: 'German, in a partial of its own: said there, and not in the mail that includes it.',
    file: 'emails/de/welcome.hbs',
    template: '<p>Willkommen bei uns!</p>\n{{> footer.de}}\n',
    files: {
      'emails/en/welcome.hbs': '<p>Welcome to our shop!</p>\n{{> footer.en}}\n',
      'partials/footer.de.hbs': '⟦translation-parity:⟧<p>Ihr Team</p>\n',
      'partials/footer.en.hbs': '<p>Your team, {{support.phone}}</p>\n',
    },
  },
  {
    why: 'A plain-text mail in Polish.',
    file: 'reset.pl.txt',
    template: 'Otwórz ten link: ⟦translation-parity:{{link}}⟧\n',
    files: {
      'reset.en.txt': 'Open this link: {{link}}\nIt is valid until {{validUntil}}.\n',
      'reset.fr.txt': 'Ouvrez ce lien : {{link}}\nIl est valable jusqu’au {{validUntil}}.\n',
    },
  },
  {
    why: 'Three languages in one file, told apart by flags: one lacks the link.',
    audience: 'locales: [en, es, fr]\n',
    template:
      '{{#if english}}<p>Your order is here: <a href="{{shop}}/orders">see it</a></p>{{else if spanish}}<p>Su pedido está aquí: <a href="{{shop}}/pedidos">ver</a></p>⟦translation-parity:{{else if french}}⟧<p>Votre commande est arrivée, merci !</p>{{/if}}\n',
  },
  {
    why: 'Blocks that follow each other are translations as well.',
    audience: 'locales: [de, pl]\nlocaleField: user.lang\n',
    template:
      '⟦translation-parity:{{#if (eq user.lang "de")}}⟧<p>Ihr Paket ist auf dem Weg zu Ihnen.</p>{{/if}}\n{{#if (eq user.lang "pl")}}<p>Paczka {{parcel.code}} jest już w drodze.</p>{{/if}}\n',
  },
  {
    why: 'Three languages by file name, one of which lacks a mail.',
    file: 'a-de.hbs',
    template: '⟦translation-parity:⟧<p>Willkommen in unserem Laden.</p>\n',
    files: {
      'b-de.hbs': '<p>Auf Wiedersehen.</p>\n',
      'a-fr.hbs': '<p>Bienvenue.</p>\n',
      'b-fr.hbs': '<p>Au revoir.</p>\n',
      'c-fr.hbs': '<p>Votre panier.</p>\n',
      'a-pl.hbs': '<p>Witamy.</p>\n',
      'b-pl.hbs': '<p>Do widzenia.</p>\n',
      'c-pl.hbs': '<p>Twój koszyk.</p>\n',
    },
  },
];

export const good: readonly Example[] = [
  {
    why: 'French and German in one file, both with everything.',
    audience: 'locales: [fr, de]\nlocaleField: lang\n',
    template:
      '{{#if (eq lang "fr")}}<p>Votre commande {{order.id}} est en route.</p>{{else}}<p>Ihre Bestellung {{order.id}} ist unterwegs.</p>{{/if}}\n',
  },
  {
    why: 'A word that each language has, and nothing else.',
    audience: 'locales: [fr, de]\nlocaleField: lang\n',
    template: '<p>{{#if (eq lang "fr")}}Bonjour {{name}}{{else}}Hallo{{/if}}, {{order.id}}</p>\n',
  },
  {
    why: 'The name of the sender is written out where the script is another.',
    file: 'emails/uk/hello.hbs',
    template: '<p>Вітаємо в Крамниці! {{order.id}}</p>\n',
    files: { 'emails/en/hello.hbs': '<p>Welcome to {{appName}}! {{order.id}}</p>\n' },
  },
  {
    why: 'A translation that Handlebars cannot read says nothing of what it lacks.',
    file: 'emails/fr/broken.hbs',
    template: '<p>{{#if a}}Bonjour</p>\n',
    files: { 'emails/en/broken.hbs': '<p>{{#if a}}Hello {{order.id}}{{/if}}</p>\n' },
  },
  {
    why: 'A name of a field ends in what is also a language.',
    file: 'emails/id/order.hbs',
    template: '<p>Pesanan {{orderId}} sedang dikirim.</p>\n',
    files: { 'emails/de/order.hbs': '<p>Ihre Bestellung {{orderId}} ist unterwegs.</p>\n' },
  },
  {
    why: 'Only one of three has a line more, and it is marked in the others.',
    file: 'emails/pl/info.hbs',
    template: '<p>{{a.title}} i {{b.title}}</p>\n',
    files: {
      'emails/de/info.hbs': '<p>{{a.title}}</p>\n{{!-- translation gap: {{b.title}} --}}\n',
      'emails/fr/info.hbs': '<p>{{a.title}}</p>\n{{!-- translation gap: {{b.title}} --}}\n',
    },
  },
];
