import type { Example } from './rule';

const GERMAN = 'Wir freuen uns auf Ihren nächsten Besuch in Wien.';
const POLISH = 'Cieszymy się na Twoją następną wizytę w Wiedniu.';
const GERMANS = 'locales: [pl-PL, de-AT]\nlocaleField: recipient.locale\n';

export const bad: readonly Example[] = [
  {
    why: 'A German mail to Poles. The mail may be right and the metadata wrong.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>⟦language-mismatch:${GERMAN}⟧</p>\n`,
    fixed: {
      'Say that its readers read German (de)': { 'mail.audience.yaml': 'locales: [de]\n' },
    },
  },
  {
    why: 'Half of it is in German. If that is on purpose, the second language belongs to the readers.',
    audience: 'locales:\n  - pl-PL\n',
    template: `<p>${POLISH}</p>\n<p>⟦language-mismatch:${GERMAN}⟧</p>\n`,
    fixed: {
      'Add German (de) to the readers’ locales': { 'mail.audience.yaml': 'locales:\n  - pl-PL\n  - de\n' },
    },
  },
  {
    why: 'One paragraph was left behind in German; there are Germans among the readers, so it can be shown to them alone.',
    audience: GERMANS,
    template: `<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n<p>⟦language-mismatch:Bis bald und viele Grüße aus dem Hotel!⟧</p>\n<p>Tactful</p>\n`,
    fixed: {
      'Show it only to readers of German': {
        'mail.hbs': `<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n<p>{{#if (eq recipient.locale "de-AT")}}Bis bald und viele Grüße aus dem Hotel!{{/if}}</p>\n<p>Tactful</p>\n`,
      },
    },
  },
  {
    why: 'The else branch is read by everybody else, and they are Poles.',
    audience: GERMANS,
    template: `<p>{{#if (eq recipient.locale "pl-PL")}}${POLISH}{{else}}⟦language-mismatch:${POLISH}⟧{{/if}}</p>\n`,
  },
  {
    why: 'The two branches are the wrong way round.',
    audience: GERMANS,
    template: `<p>{{#if (eq recipient.locale "pl-PL")}}⟦language-mismatch:${GERMAN}⟧{{else}}⟦language-mismatch:${POLISH}⟧{{/if}}</p>\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `<p>{{#if (eq recipient.locale "pl-PL")}}${POLISH}{{else}}${GERMAN}{{/if}}</p>\n`,
      },
    },
  },
  {
    why: 'The subject is a part of its own.',
    audience: 'locales: [pl-PL]\n',
    template: `---\nsubject: ⟦language-mismatch:${GERMAN}⟧\n---\n<p>${POLISH} Do zobaczenia wkrótce!</p>\n`,
  },
  {
    why: 'So is the text of a picture.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>${POLISH} Do zobaczenia wkrótce!</p><img src="a.png" alt="⟦language-mismatch:The old town of Vienna seen from above⟧">\n`,
  },
  {
    why: 'Where the path names the readers, there is no list to write another language into.',
    file: 'mail.pl.hbs',
    config: 'audiences:\n  - files: ["mail.{locale}.hbs"]\n',
    template: `<p>${POLISH} Do zobaczenia wkrótce!</p>\n<p>⟦language-mismatch:${GERMAN}⟧</p>\n`,
  },
  {
    why: 'Neighbouring passages in the same wrong language are one finding.',
    audience: 'locales: [en-GB]\n',
    template: `<h1>We look forward to your visit</h1>\n<p>There is so much to see and to do here.</p>\n<p>⟦language-mismatch:${GERMAN}</p>\n<p>Buchen Sie jetzt Ihr Zimmer mit Frühstück.⟧</p>\n`,
  },
  {
    why: 'A branch inside such a run needs no finding of its own.',
    audience: 'locales: [en-GB]\n',
    template: `<h1>We look forward to your visit</h1>\n<p>There is so much to see and to do here.</p>\n<p>⟦language-mismatch:${GERMAN}</p>\n{{#if vip}}<p>Ihr Zimmer liegt ganz oben mit Blick auf den Dom.</p>{{/if}}\n<p>Buchen Sie jetzt Ihr Zimmer mit Frühstück.⟧</p>\n`,
  },
  {
    why: 'The subject is translated and the body is not; hiding it would leave an empty mail.',
    audience: GERMANS,
    template: `---\nsubject: '{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}'\n---\n<p>⟦language-mismatch:Bis bald und viele Grüße aus dem Hotel am Ring!⟧</p>\n`,
  },
  {
    why: 'What a mail includes is not its own: the finding stands where the mail itself is in the wrong language.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>⟦language-mismatch:${GERMAN}⟧</p>\n{{> footer}}\n`,
    files: {
      'partials/footer.hbs':
        '<p>Sie erhalten diese Nachricht, weil Sie bei uns gebucht haben. Wir freuen uns immer, von Ihnen zu hören.</p>\n',
    },
  },
  {
    why: 'Text handed to a partial is text.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>${POLISH}</p>\n{{> button text="⟦language-mismatch:Book your next stay with us now⟧"}}\n`,
    files: { 'partials/button.hbs': '<a href="{{url}}">{{text}}</a>\n' },
  },
  {
    why: 'The template is in Polish; the title that the data puts into it is not.',
    audience:
      'samples:\n  - name: Ania\n    locale: pl-PL\n    data: { offer: { title: "Günstige Nächte mitten in der schönen alten Stadt" } }\n  - name: Sepp\n    locale: de-AT\n    data: { offer: { title: "Günstige Nächte mitten in der schönen alten Stadt" } }\n',
    template: '<p>⟦language-mismatch:{{offer.title}}⟧</p>\n',
  },
];

export const good: readonly Example[] = [
  { why: 'The readers’ own language.', audience: 'locales: [pl-PL]\n', template: `<p>${POLISH}</p>\n` },
  {
    why: 'Each in their own language.',
    audience: GERMANS,
    template: `<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n`,
  },
  {
    why: 'They read it besides their own.',
    audience: 'locales: [pl-PL]\nreads: [de]\n',
    template: `<p>${GERMAN}</p>\n`,
  },
  {
    why: 'One message says everything in both languages.',
    audience: 'locales: [pl-PL, de-AT]\n',
    template: `<p>${GERMAN}</p><p>${POLISH}</p>\n`,
  },
  {
    why: 'Names of places are in no language.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>${POLISH}</p><p>Wien, Budapest, Praha</p>\n`,
  },
  { why: 'A template nobody is known to read.', template: `<p>${GERMAN}</p>\n` },
  {
    why: 'Code, comments and hidden text are read by nobody.',
    audience: 'locales: [pl-PL]\n',
    template: `<!-- ${GERMAN} --><p>${POLISH}</p><code>print the whole list of things</code><div><p style="display:none">The text that nobody will ever see</p></div>\n`,
  },
  {
    why: 'A regional variety is the same language.',
    audience: 'locales: [de-CH, gsw]\n',
    template: `<p>${GERMAN}</p>\n`,
  },
  {
    why: 'What a value holds cannot be told from the template.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>${POLISH}</p><p>{{offer.title}} – {{t "mail.more"}}</p>\n`,
  },
  {
    why: 'Too short to tell.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>${POLISH}</p><p><a href="x">Mehr</a></p>\n`,
  },
  {
    why: 'A value in their own language; names and a few words say nothing of theirs.',
    audience:
      'samples:\n  - name: Ania\n    locale: pl-PL\n    data: { offer: { title: "Tanie noclegi w samym sercu miasta", hotel: "Zum goldenen Hirschen in der alten Stadt", note: "Sale now" } }\n',
    template: '<p>{{offer.title}}</p><p>{{offer.hotel}}</p><p>{{offer.note}}</p>\n',
  },
  {
    why: 'In a branch that this recipient does not get.',
    audience:
      'samples:\n  - name: Ania\n    locale: pl-PL\n    data: { offer: { title: "Günstige Nächte mitten in der schönen alten Stadt" } }\n',
    template: '<p>Dzień dobry.</p>{{#if offer.isGerman}}<p>{{offer.title}}</p>{{/if}}\n',
  },
];
