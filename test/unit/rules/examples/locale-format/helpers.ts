import type { Example } from '../../../../../src/rules/rule';

const GERMAN = 'Ihr Abonnement läuft bald aus, und zwar am';
const sendgrid = 'dialect: sendgrid\n';
const iterable = 'dialect: iterable\n';
const page = (text: string, tag: string): string => `<p>${text} ${tag}.</p>\n`;
const mended = (text: string, tag: string) => ({ 'mail.hbs': page(text, tag) });

/** Formatters of the mail platforms, and currency signs beside values. */
export const bad: readonly Example[] = [
  {
    why: 'No style at all is Iterable’s medium one, American.',
    audience: 'locales: [de-DE]\n',
    config: iterable,
    template: page(GERMAN, '⟦locale-format:{{dateFormat plan.end}}⟧'),
    fixed: { 'Format it for de_DE': mended(GERMAN, '{{dateFormat plan.end "medium" "de_DE"}}') },
  },
  {
    why: 'A style by position.',
    audience: 'locales: [de-DE, de-AT]\n',
    config: iterable,
    template: page(GERMAN, '⟦locale-format:{{dateFormat plan.end "full"}}⟧'),
    fixed: { 'Format it for de': mended(GERMAN, '{{dateFormat plan.end "full" "de"}}') },
  },
  {
    why: 'A pattern with the name of a month, and a time zone that stays.',
    audience: 'locales: [de]\n',
    config: iterable,
    template: page(
      GERMAN,
      '⟦locale-format:{{dateFormat plan.end format="dd. MMMM yyyy" tz="Europe/Vienna"}}⟧',
    ),
    fixed: {
      'Format it for de': mended(GERMAN, '{{dateFormat plan.end "dd. MMMM yyyy" "de" tz="Europe/Vienna"}}'),
    },
  },
  {
    why: 'Short dates are American to Britons too.',
    audience: 'locales: [en-GB]\n',
    config: iterable,
    template: page(
      'Your subscription with us will end on',
      '⟦locale-format:{{dateFormat plan.end format="short"}}⟧',
    ),
    fixed: {
      'Format it for en_GB': mended(
        'Your subscription with us will end on',
        '{{dateFormat plan.end "short" "en_GB"}}',
      ),
    },
  },
  {
    why: 'Numbers as well.',
    audience: 'locales: [pl-PL]\n',
    config: iterable,
    template: page(
      'Wartość Twojego koszyka to teraz',
      '⟦locale-format:{{numberFormat cart.total "currency"}}⟧',
    ),
    fixed: {
      'Format it for pl_PL': mended(
        'Wartość Twojego koszyka to teraz',
        '{{numberFormat cart.total "currency" "pl_PL"}}',
      ),
    },
  },
  {
    why: 'Which currency it is, the language alone does not say: no fix.',
    audience: 'locales: [it]\n',
    config: iterable,
    template: page(
      'Il valore del tuo carrello è adesso di',
      '⟦locale-format:{{numberFormat cart.total "currency"}}⟧',
    ),
  },
  {
    why: 'SendGrid’s names of days are English.',
    audience: 'locales: [pl-PL]\n',
    config: sendgrid,
    template: page(
      'Kurier przyjedzie do Ciebie w',
      '⟦locale-format:{{formatDate order.delivery "dddd, MMMM D"}}⟧',
    ),
    fixed: {
      'Format it as D.MM.YYYY': mended(
        'Kurier przyjedzie do Ciebie w',
        '{{formatDate order.delivery "D.MM.YYYY"}}',
      ),
    },
  },
  {
    why: 'A time goes with it: how to write both is for the sender to say; other tags show that it is SendGrid.',
    audience: 'locales: [fr-FR]\n',
    template: page(
      'Votre colis sera livré {{insert place "default=chez vous"}} le',
      '⟦locale-format:{{formatDate order.delivery "D MMM HH:mm"}}⟧',
    ),
  },
  {
    why: 'Month first, in figures.',
    audience: 'locales: [it-IT]\n',
    template: page('Il tuo pacco arriverà il', '⟦locale-format:{{formatDate order.delivery "MM/DD/YYYY"}}⟧'),
    fixed: {
      'Format it as DD/MM/YYYY': mended(
        'Il tuo pacco arriverà il',
        '{{formatDate order.delivery "DD/MM/YYYY"}}',
      ),
    },
  },
  {
    why: 'A sign on the wrong side of a value.',
    audience: 'locales: [de-DE]\n',
    template: page('Der Preis für Ihre Bestellung beträgt insgesamt', '⟦locale-format:€{{order.total}}⟧'),
    fixed: {
      'Write "{{order.total}} €"': mended(
        'Der Preis für Ihre Bestellung beträgt insgesamt',
        '{{order.total}}\u00a0€',
      ),
    },
  },
  {
    why: 'The other way round.',
    audience: 'locales: [en-GB]\n',
    template: page('The total price of everything in your basket is', '⟦locale-format:{{order.total}}£⟧'),
    fixed: {
      'Write "£{{order.total}}"': mended(
        'The total price of everything in your basket is',
        '£{{order.total}}',
      ),
    },
  },
  {
    why: 'Only one of the branches is read in another language.',
    audience: 'locales: [en-US, de-DE]\nlocaleField: user.locale\n',
    config: sendgrid,
    template:
      '{{#if (eq user.locale "de-DE")}}<p>Ihr Paket kommt am ⟦locale-format:{{formatDate order.delivery "MMMM D"}}⟧ bei Ihnen an.</p>{{else}}<p>Your parcel will be with you on {{formatDate order.delivery "MMMM D"}}.</p>{{/if}}\n',
  },
];

export const good: readonly Example[] = [
  {
    why: 'It knows the locale.',
    audience: 'locales: [de-DE]\n',
    config: iterable,
    template: page(GERMAN, '{{dateFormat plan.end "full" "de"}}'),
  },
  {
    why: 'It is handed the locale from the data.',
    audience: 'locales: [de-DE, pl-PL]\nlocaleField: user.locale\n',
    config: iterable,
    template: page(GERMAN, '{{dateFormat plan.end "full" user.locale}}'),
  },
  {
    why: 'Figures alone are the same everywhere.',
    audience: 'locales: [de-DE]\n',
    config: iterable,
    template: page(GERMAN, '{{dateFormat plan.end format="dd.MM.yyyy"}}'),
  },
  {
    why: 'American readers.',
    audience: 'locales: [en-US]\n',
    config: iterable,
    template: page('Your subscription with us will end on', '{{dateFormat plan.end format="short"}}'),
  },
  {
    why: 'Long English dates are understood by Britons.',
    audience: 'locales: [en-GB]\n',
    config: iterable,
    template: page('Your subscription with us will end on', '{{dateFormat plan.end format="long"}}'),
  },
  {
    why: 'Numbers of English readers.',
    audience: 'locales: [en-IE]\n',
    config: iterable,
    template: page('The total of your basket is now', '{{numberFormat cart.total "integer"}}'),
  },
  {
    why: 'A style that the data says.',
    audience: 'locales: [de-DE]\n',
    config: iterable,
    template: page(GERMAN, '{{dateFormat plan.end user.dateStyle}}'),
  },
  {
    why: 'A formatter of the team’s own may know the locale by itself.',
    audience: 'locales: [de-DE]\n',
    template: page(GERMAN, '{{dateTime plan.end "MMMM D"}}'),
  },
  {
    why: 'Where nothing shows that it is SendGrid’s, neither is formatDate judged.',
    audience: 'locales: [de-DE]\n',
    template: page(GERMAN, '{{formatDate plan.end "D. MMMM YYYY"}}'),
  },
  {
    why: 'A helper that the team declared is the team’s.',
    audience: 'locales: [de-DE]\n',
    config: 'helpers:\n  dateFormat: { format: date }\n',
    template: page(GERMAN, '{{dateFormat plan.end "MM/DD/YYYY"}}'),
  },
  {
    why: 'Figures for Germans.',
    audience: 'locales: [de-DE]\n',
    template: page(GERMAN, '{{formatDate plan.end "DD.MM.YYYY"}}'),
  },
  {
    why: 'English names for English readers.',
    audience: 'locales: [en-AU]\n',
    template: page('Your subscription with us will end on', '{{formatDate plan.end "dddd, MMMM D"}}'),
  },
  {
    why: 'A sign on the right side of a value.',
    audience: 'locales: [de-DE]\n',
    template: page(
      'Der Preis für Ihre Bestellung beträgt insgesamt',
      '{{order.total}} € oder € {{order.net}}',
    ),
  },
  {
    why: 'In Dutch the sign stands before it.',
    audience: 'locales: [nl-NL]\n',
    template: page(
      'De totale prijs van je bestelling bedraagt op dit moment',
      '€{{order.total}} of {{order.net}} €',
    ),
  },
  {
    why: 'A text in the wrong language is another matter.',
    audience: 'locales: [de-DE]\n',
    template: page(
      'We are sorry to tell you that your subscription with us will end on',
      '{{formatDate plan.end "dddd, MMMM D"}}',
    ),
  },
  {
    why: 'In a link nobody reads it.',
    audience: 'locales: [de-DE]\n',
    template:
      '<p><a href="https://shop.example/?d={{formatDate plan.end "MMMM D"}}">Hier geht es zu Ihrem Abonnement</a></p>\n',
  },
];
