import type { Example } from '../rule';

const GERMAN =
  'Wir freuen uns auf Ihren nächsten Besuch in unserem Hotel. Das Frühstück ist im Preis inbegriffen.';
const POLISH =
  'Cieszymy się na Twoją następną wizytę w naszym hotelu. Śniadanie jest wliczone w cenę, a sauna czeka na Ciebie.';
const ENGLISH =
  'We look forward to your next visit to our hotel. Breakfast is included, and the sauna is open until ten.';

export const bad: readonly Example[] = [
  {
    why: 'The subject is in German, the mail in English.',
    template: `---\nsubject: ⟦language-mixed:Ihre Buchung ist bestätigt⟧\n---\n<p>${ENGLISH}</p>\n`,
  },
  {
    why: 'The preheader was left behind.',
    template: `---\npreheader: ⟦language-mixed:Twoja rezerwacja jest już potwierdzona⟧\n---\n<p>${ENGLISH}</p>\n`,
  },
  {
    why: 'Nobody looked at the text of the picture.',
    template: `<p>${GERMAN}</p><img src="a.png" alt="⟦language-mixed:The old town of Vienna seen from above⟧">\n`,
  },
  {
    why: 'One paragraph of many.',
    template: `<h1>Your booking is confirmed</h1>\n<p>${ENGLISH}</p>\n<p>Bring your passport when you arrive, and do not forget your key.</p>\n<p>⟦language-mixed:Wir wünschen Ihnen eine gute Reise.⟧</p>\n`,
  },
  {
    why: 'A title in the head is what a browser tab and some clients show.',
    template: `<html><head><title>⟦language-mixed:Twoja rezerwacja jest potwierdzona⟧</title></head><body><p>${GERMAN}</p></body></html>\n`,
  },
  {
    why: 'A footer that every mail includes is in the language of the first of them.',
    template: `<p>${ENGLISH}</p>\n<p>Bring your passport when you arrive, and do not forget your key.</p>\n{{> footer}}\n`,
    files: {
      'partials/footer.hbs':
        '<p>⟦language-mixed:Sie erhalten diese Nachricht, weil Sie bei uns gebucht haben.⟧</p>\n',
    },
  },
];

export const good: readonly Example[] = [
  { why: 'One language.', template: `---\nsubject: Your booking is confirmed\n---\n<p>${ENGLISH}</p>\n` },
  {
    why: 'Two languages side by side are for readers of either.',
    template: `<p>${GERMAN}</p><p>${POLISH}</p>\n`,
  },
  {
    why: 'A pointer to the other version is for its readers.',
    template: `<p>${ENGLISH}</p><p><a href="{{url}}">Deutsche Version</a> | <a href="{{url}}">Wersja polska</a></p>\n`,
  },
  {
    why: 'Names, places and slogans are in no language.',
    template: `<p>${ENGLISH}</p><p>Gasthaus Zum Goldenen Hirschen, Wien, Mariahilfer Straße</p>\n`,
  },
  {
    why: 'An address is in the language of its country.',
    template: `<p>${ENGLISH}</p><h4>LOCATION</h4><p>Sieben Bauern, Minden, NRW, Germany</p>\n`,
  },
  {
    why: 'Nobody gets both branches.',
    template: `<p>${ENGLISH}</p>{{#if (eq user.lang "de")}}<p>${GERMAN}</p>{{/if}}\n`,
  },
  {
    why: 'It says itself that it is in another language.',
    template: `<p>${ENGLISH} Bring your passport when you arrive, and do not forget your key.</p><p lang="de">Wir wünschen Ihnen eine gute Reise.</p>\n`,
  },
  {
    why: 'Where the readers are known, language-mismatch says it better.',
    audience: 'locales: [en]\n',
    template: `---\nsubject: Ihre Buchung ist bestätigt\n---\n<p>${ENGLISH}</p>\n`,
  },
  {
    why: 'Its readers read both.',
    audience: 'bilingual: true\n',
    template: `---\nsubject: Ihre Buchung ist bestätigt\n---\n<p>${ENGLISH}</p>\n`,
  },
];
