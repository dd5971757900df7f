import type { Example } from '../rule';

const MARK = 'Mark the gap';

export const bad: readonly Example[] = [
  {
    why: 'Germans are invited and get no link to join.',
    file: 'emails/de/invite.hbs',
    template:
      '<p>{{host.name}} lädt dich zu „⟦translation-parity:{{event.title}}⟧“ ein.</p>\n<p>Wir freuen uns auf dich.</p>\n',
    files: {
      'emails/en/invite.hbs':
        '<p>{{host.name}} invites you to “{{event.title}}”.</p>\n<p><a href="{{joinUrl}}">Join</a>. We look forward to seeing you.</p>\n',
    },
    fixed: {
      [MARK]: {
        'emails/de/invite.hbs':
          '<p>{{host.name}} lädt dich zu „{{event.title}}“ ein.</p>\n{{!-- translation gap: {{joinUrl}} (see en/invite.hbs) --}}\n<p>Wir freuen uns auf dich.</p>\n',
      },
    },
  },
  {
    why: 'The Polish text was finished before the address was known, and nobody came back to it.',
    file: 'account.pl.hbs',
    template:
      '⟦translation-parity:⟧<p>Kliknij poniższy link i zaloguj się adresem xxx.</p>\n<p>{{link}}</p>\n',
    files: {
      'account.fr.hbs':
        '<p>Cliquez sur le lien et connectez-vous avec {{user.email}}.</p>\n<p>{{link}}</p>\n',
      'account.es.hbs': '<p>Pulse el enlace y entre con {{user.email}}.</p>\n<p>{{link}}</p>\n',
    },
  },
  {
    why: 'The Spanish version alone shows what the fee is; two others were never told.',
    file: 'receipt-es.hbs',
    template: '<p>Total: {{order.total}}, comisión: ⟦translation-parity:{{order.fee}}⟧</p>\n',
    files: {
      'receipt-en.hbs': '<p>Total: {{order.total}}</p>\n',
      'receipt-fr.hbs': '<p>Total : {{order.total}}</p>\n',
    },
  },
  {
    why: 'The way out of the newsletter is missing in French.',
    file: 'newsletter/fr/news.hbs',
    template:
      '<p>Bonjour, voici nos nouvelles.</p>\n<p><a href="⟦translation-parity:{{siteUrl}}⟧/nouvelles">Tout lire</a></p>\n',
    files: {
      'newsletter/en/news.hbs':
        '<p>Hello, here is our news.</p>\n<p><a href="{{siteUrl}}/news">Read all</a></p>\n<p><a href="{{siteUrl}}/unsubscribe">Unsubscribe</a></p>\n',
      'newsletter/de/news.hbs':
        '<p>Hallo, hier sind unsere Neuigkeiten.</p>\n<p><a href="{{siteUrl}}/neues">Alles lesen</a></p>\n<p><a href="{{siteUrl}}/abmelden">Abmelden</a></p>\n',
    },
  },
  {
    why: 'A partial that the other language includes.',
    file: 'emails/pl/welcome.hbs',
    template: '⟦translation-parity:⟧<p>Witamy w naszym sklepie!</p>\n',
    files: {
      'emails/en/welcome.hbs': '<p>Welcome to our shop!</p>\n{{> imprint}}\n',
      'partials/imprint.hbs': '<p>Example Ltd.</p>\n',
    },
    fixed: {
      [MARK]: {
        'emails/pl/welcome.hbs':
          '<p>Witamy w naszym sklepie!</p>\n{{!-- translation gap: {{> imprint}} (see en/welcome.hbs) --}}\n',
      },
    },
  },
  {
    why: 'In one file: everybody but the Poles gets the tracking number.',
    audience: 'locales: [pl-PL, en]\nlocaleField: recipient.locale\n',
    template:
      '⟦translation-parity:{{#if (eq recipient.locale "pl-PL")}}⟧<p>Twoja paczka jest już w drodze.</p>{{else}}<p>Your parcel {{parcel.number}} is on its way.</p>{{/if}}\n',
    fixed: {
      [MARK]: {
        'mail.hbs':
          '{{#if (eq recipient.locale "pl-PL")}}<p>Twoja paczka jest już w drodze.</p>{{!-- translation gap: {{parcel.number}} --}}{{else}}<p>Your parcel {{parcel.number}} is on its way.</p>{{/if}}\n',
      },
    },
  },
  {
    why: 'The German folder has no reminder, which the other two languages have.',
    file: 'emails/de/a.hbs',
    template: '⟦translation-parity:⟧<p>Willkommen in unserem Laden.</p>\n',
    files: {
      'emails/de/b.hbs': '<p>Auf Wiedersehen.</p>\n',
      'emails/fr/a.hbs': '<p>Bienvenue dans notre magasin.</p>\n',
      'emails/fr/b.hbs': '<p>Au revoir.</p>\n',
      'emails/fr/reminder.hbs': '<p>Votre panier vous attend.</p>\n',
      'emails/es/a.hbs': '<p>Bienvenido a nuestra tienda.</p>\n',
      'emails/es/b.hbs': '<p>Hasta pronto.</p>\n',
      'emails/es/reminder.hbs': '<p>Su cesta le espera.</p>\n',
    },
  },
];

export const good: readonly Example[] = [
  {
    why: 'Languages greet with different parts of a name, and only some need the gender.',
    file: 'hello.de.hbs',
    template:
      '<p>Sehr geehrte{{#if user.isMale}}r Herr{{else}} Frau{{/if}} {{user.lastName}}, {{user.salutation}} willkommen!</p>\n',
    files: { 'hello.es.hbs': '<p>Hola, {{user.firstName}}: ¡te damos la bienvenida!</p>\n' },
  },
  {
    why: 'Polish greets without the name, which it would have to inflect.',
    file: 'trip.pl.hbs',
    template: '<p>Dzień dobry, mamy nadzieję, że podróż się udała.</p>\n',
    files: {
      'trip.de.hbs':
        '<p>Guten Tag{{#if recipient.firstName}} {{recipient.firstName}}{{/if}}, wir hoffen, die Reise war schön.</p>\n',
    },
  },
  {
    why: 'The same page in each language.',
    file: 'emails/fr/help.hbs',
    template:
      '<p><a href="https://www.example.fr/fr/aide">Aide</a>, <a href="https://fr.wikipedia.org/wiki/Chaussure">chaussure</a></p>\n',
    files: {
      'emails/de/help.hbs':
        '<p><a href="https://www.example.de/de/hilfe">Hilfe</a>, <a href="https://de.wikipedia.org/wiki/Schuh">Schuh</a></p>\n',
    },
  },
  {
    why: 'Fields and partials that are named for their language.',
    file: 'emails/pl/product.hbs',
    template: '{{> header.pl}}<p>Nowość: {{product.name_pl}}</p>\n',
    files: {
      'emails/en/product.hbs': '{{> header.en}}<p>New: {{product.name_en}}</p>\n',
      'partials/header.pl.hbs': '<h1>Sklep</h1>\n',
      'partials/header.en.hbs': '<h1>Shop</h1>\n',
    },
  },
  {
    why: 'A section, in one language written as a path.',
    file: 'note-en.mustache',
    template: '<p>{{#order}}Order {{number}} is on its way.{{/order}}</p>\n',
    files: { 'note-pl.mustache': '<p>Zamówienie {{order.number}} jest w drodze.</p>\n' },
  },
  {
    why: 'A gap that somebody has marked.',
    file: 'emails/es/invite.hbs',
    template: '<p>{{host.name}} te invita.</p>\n{{!-- translation gap: {{joinUrl}} --}}\n',
    files: { 'emails/en/invite.hbs': '<p>{{host.name}} invites you: {{joinUrl}}</p>\n' },
  },
  {
    why: 'Two letters that are no languages here: these are different mails.',
    file: 'emails/check-in.hbs',
    template: '<p>Check in at {{hotel.name}} from {{hotel.from}}.</p>\n',
    files: { 'emails/check-out.hbs': '<p>Check out until {{hotel.until}}.</p>\n' },
  },
  {
    why: 'What only decides may differ: this language needs two forms.',
    file: 'points-pl.hbs',
    template:
      '<p>Masz {{points}} {{#if isMany}}punktów{{else}}punkty{{/if}}. <a href="{{url}}">Sprawdź</a></p>\n',
    files: { 'points-en.hbs': '<p>You have {{points}} points. <a href="{{url}}">See them</a></p>\n' },
  },
  {
    why: 'A branch on the locale that adds what the law asks for in one country, beside text for all.',
    audience: 'locales: [de-DE, fr-FR]\nlocaleField: recipient.locale\n',
    template:
      '<p>{{order.number}}</p>{{#if (eq recipient.locale "de-DE")}}<p>Streitbeilegung: <a href="{{odrUrl}}">zur Plattform</a></p>{{/if}}\n',
  },
  {
    why: 'The languages were only begun: nobody knows yet which mails there will be.',
    file: 'emails/de/a.hbs',
    template: '<p>Willkommen in unserem Laden.</p>\n',
    files: {
      'emails/fr/a.hbs': '<p>Bienvenue dans notre magasin.</p>\n',
      'emails/fr/b.hbs': '<p>Au revoir.</p>\n',
      'emails/fr/c.hbs': '<p>Votre panier vous attend.</p>\n',
    },
  },
];
