import { sentenceExamples } from '../../../../support/sentence-examples';

export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'de-DE',
    bad: [
      [
        'An English date.',
        'Das Angebot gilt nur noch bis zum ⟦March 31, 2026⟧, danach kostet alles wieder mehr.',
        '31. März 2026',
      ],
      [
        'A British date with its weekday.',
        'Die Lieferung kommt am ⟦Tuesday, 10 March 2026⟧ bei Ihnen an, wenn alles gut geht.',
        'Dienstag, 10. März 2026',
      ],
      [
        'A German name in American order.',
        'Unsere neue Filiale wird am ⟦August 5, 2026⟧ mit einem großen Fest eröffnet.',
        '5. August 2026',
      ],
      [
        'Slashes.',
        'Wir haben am ⟦25/12/2026⟧ und an den anderen Feiertagen leider geschlossen.',
        '25.12.2026',
      ],
      [
        'Slashes, and nobody knows which day.',
        'Bitte überweisen Sie den offenen Betrag bis zum ⟦05/06/2026⟧ auf unser Konto.',
        '05.06.2026',
        '06.05.2026',
      ],
      [
        'The sign before the number.',
        'Sie sparen heute ganze ⟦€20⟧ beim Kauf von zwei Paar Schuhen.',
        '20~€',
      ],
      [
        'American signs.',
        'Der Kinderwagen kostet bei uns nur ⟦1,299.00 €⟧ statt fast zweitausend.',
        '1.299,00~€',
      ],
      [
        'An American price.',
        'Ihr Guthaben beträgt zurzeit ⟦$49.90⟧ und ist ein ganzes Jahr lang gültig.',
        '49,90~$',
      ],
      [
        'A decimal point in a rate.',
        'Die Zinsen sind im letzten Jahr um ⟦3.5 %⟧ gestiegen, wie wir schon geschrieben haben.',
        '3,5~%',
      ],
      [
        'A decimal point in a measure.',
        'Das Paket wiegt etwa ⟦2.5 kg⟧ und kommt mit der Post zu Ihnen nach Hause.',
        '2,5~kg',
      ],
      ['Am and pm.', 'Am Sonntag öffnen wir unsere Türen schon um ⟦9:30 AM⟧ für alle Gäste.', '9:30'],
      [
        'The point after the day is missing.',
        'Wir treffen uns am ⟦5 März 2026⟧ vor dem Haupteingang der Messe.',
        '5. März 2026',
      ],
      [
        'Commas between groups.',
        'Mehr als ⟦1,250,000⟧ Kunden vertrauen uns und unseren Partnern im ganzen Land.',
        '1.250.000',
      ],
    ],
    good: [
      ['A date.', 'Das Angebot gilt nur noch bis zum 31. März 2026, danach kostet alles wieder mehr.'],
      [
        'Dates in figures, with and without a year.',
        'Wir haben am 25.12.2026 und vom 31.12. bis zum 2.1. leider geschlossen.',
      ],
      [
        'DIN 5008 has the currency on either side.',
        'Sie sparen heute € 20 oder sogar 30,50 € beim Kauf von zwei Paar Schuhen.',
      ],
      [
        'With and without a space.',
        'Heute gibt es 20% auf alles und 30 % auf die Schuhe, so wie Sie es sich gewünscht haben.',
      ],
      [
        'Opening hours with a point.',
        'Wir sind für Sie von 9.30 bis 18.00 Uhr da, am Samstag nur bis 14.30 Uhr.',
      ],
      ['Versions.', 'Ab Version 2.5 und mit iOS 17.4.1 können Sie die neue App auch ohne Konto nutzen.'],
      ['Telephone numbers.', 'Rufen Sie uns an: 030/123.456.78 oder 0800 1 234 567, wir helfen Ihnen gern.'],
      [
        'An account number.',
        'Bitte überweisen Sie auf das Konto DE89 3704 0044 0532 0130 00 bei der Bank in Berlin.',
      ],
      [
        'A postcode and a street that is named after a day.',
        'Sie finden uns in 10623 Berlin, Straße des 17. Juni 135, direkt hinter dem Tor.',
      ],
      ['Scores and scales.', 'Nach dem 3:2 im Maßstab 1:100 gibt es für alle Kunden ein kleines Geschenk.'],
      [
        'Sections.',
        'Näheres finden Sie in § 12.3 und in Kapitel 4.5 unserer Bedingungen, die Sie schon kennen.',
      ],
      [
        'A word that looks like a time.',
        'Wir sehen uns um 5 am Bahnhof und gehen dann gemeinsam in das neue Restaurant.',
      ],
      [
        'A month without a day.',
        'Seit Ende März 2026 gibt es bei uns auch Schuhe für Kinder, die gern im Regen spielen.',
      ],
      [
        'ISO dates are nobody’s and everybody’s.',
        'Der Bericht vom 2026-03-31 liegt jetzt für Sie bereit und kann gelesen werden.',
      ],
      [
        'What is quoted keeps its name.',
        'Lesen Sie unseren Artikel „The March 5, 2026 Release“, den wir gerade veröffentlicht haben.',
      ],
      [
        'Spaces between groups (ISO 80000-1).',
        'Das neue Auto kostet bei uns 12 499,00 € und kann sofort abgeholt werden.',
      ],
      [
        'The name of an event.',
        'Wir zeigen unsere neuen Kleider auf der Berlin Fashion Week January 2027 zum ersten Mal.',
      ],
      [
        'The name of a release.',
        'Mit dem Microsoft Office October 2025 Update läuft unser Programm noch einmal doppelt so schnell.',
      ],
      ['Around the clock.', 'Wir sind 24/7 für Sie da, also 24 h am Tag und an 365 Tagen im Jahr.'],
    ],
  },
  {
    locale: 'de-AT',
    bad: [
      [
        'The month has its Austrian name.',
        'Der Ausverkauf beginnt am ⟦January 7, 2026⟧ in allen unseren Geschäften.',
        '7. Jänner 2026',
      ],
    ],
    good: [
      [
        'As Austrians write it.',
        'Der Ausverkauf beginnt am 7. Jänner, und alle Schuhe kosten dann nur noch € 49,90.',
      ],
    ],
  },
  {
    locale: 'de-CH',
    bad: [
      [
        'A decimal comma where the point is usual.',
        'Das neue Auto kostet bei uns nur ⟦CHF 12.499,00⟧ und kann sofort abgeholt werden.',
        "CHF~12'499.00",
      ],
    ],
    good: [
      ['Swiss prices.', "Das neue Auto kostet bei uns nur CHF 12'499.00 und das alte sogar nur Fr. 499.90."],
    ],
  },
  {
    locale: 'de',
    bad: [],
    good: [
      [
        'Without a region it may be Swiss.',
        'Im Preis von CHF 49.90 ist die Mehrwertsteuer von 8.1% bereits enthalten, wie Sie wissen.',
      ],
    ],
  },
]);
