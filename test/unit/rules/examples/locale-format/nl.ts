import { sentenceExamples } from '../../../../support/sentence-examples';

export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'nl-NL',
    bad: [
      [
        'An English date.',
        'Deze aanbieding is geldig tot en met ⟦March 31, 2026⟧ in al onze winkels.',
        '31 maart 2026',
      ],
      [
        'A weekday with it.',
        'Je pakket wordt bij je thuis bezorgd op ⟦Monday, March 9, 2026⟧ in de ochtend.',
        'maandag 9 maart 2026',
      ],
      [
        'A Dutch name in American order.',
        'Onze nieuwe winkel gaat open op ⟦September 5, 2026⟧ met een groot feest.',
        '5 september 2026',
      ],
      [
        'Month and year.',
        'Je abonnement wordt vernieuwd in ⟦January 2027⟧ als je verder niets doet.',
        'januari 2027',
      ],
      [
        'American order in figures.',
        'Je bestelling is verstuurd op ⟦12/25/2026⟧ en komt binnenkort bij je aan.',
        '25-12-2026',
      ],
      [
        'A decimal point in a price.',
        'Dit boek kost nu maar ⟦€ 19.99⟧ en de verzending is gratis voor jou.',
        '€~19,99',
      ],
      [
        'American signs.',
        'De reis voor twee personen kost nu maar ⟦€1,299.00⟧ in plaats van tweeduizend.',
        '€~1.299,00',
      ],
      ['Am and pm.', 'Onze winkels zijn morgen open tot ⟦9:30 PM⟧ voor al onze klanten.', '21:30'],
      [
        'A decimal point in a rate.',
        'De rente op je spaarrekening is gestegen naar ⟦2.75%⟧ sinds deze maand.',
        '2,75%',
      ],
      [
        'A decimal point in a measure.',
        'Het pakket weegt ongeveer ⟦2.5 kg⟧ en wordt door de post bij je bezorgd.',
        '2,5~kg',
      ],
      [
        'Commas between groups.',
        'Meer dan ⟦1,250,000⟧ mensen hebben al voor ons gekozen in het hele land.',
        '1.250.000',
      ],
    ],
    good: [
      ['A date.', 'Deze aanbieding is geldig tot en met 31 maart 2026 in al onze winkels.'],
      [
        'In figures, with hyphens, slashes or points.',
        'Je bestelling van 25-12-2026 is verstuurd op 26/12/2026 en betaald op 27.12.2026.',
      ],
      ['Prices.', 'Dit boek kost € 19,99 en de reis kost €1.299,00 voor twee personen samen.'],
      [
        'The sign behind, as in Belgium.',
        'Voor elke vriend die je uitnodigt krijg je 25 € korting op je bestelling.',
      ],
      ['A round price.', 'De jas kost nu maar € 49,- en de schoenen kosten € 79,95 per paar.'],
      [
        'With and without a space.',
        'Je krijgt 20% korting op schoenen en 30 % op alle jurken van deze week.',
      ],
      ['Times.', 'Wij zijn open van 9.30 tot 18.00 uur, en op donderdag zelfs tot 21:00 uur.'],
      ['A number that may be either.', 'Meer dan 1.299 klanten hebben dit jaar al voor onze winkel gekozen.'],
      [
        'A street named after a day.',
        'Je vindt onze winkel aan het Plein 5 Mei 12, vlak bij het station van de stad.',
      ],
      [
        'A telephone number.',
        'Bel ons op 020 123 45 67 of 0800-1234, wij helpen je graag met je bestelling.',
      ],
      ['Postcodes.', 'Je kunt ons schrijven op Damrak 12, 1012 LG Amsterdam, wanneer je maar wilt.'],
      ['Versions.', 'Versie 4.2 van onze app, waar je iOS 17.5 voor nodig hebt, is er nu eindelijk.'],
      ['A short month.', 'Je volgende afspraak bij ons is op 9 mrt 2026 om tien uur in de ochtend.'],
      [
        'Somebody called Jan.',
        'Vraag in de winkel naar Jan 2 minuten voor sluitingstijd, hij helpt je graag.',
      ],
      ['What is quoted.', 'Luister naar het nieuwe album ‘March 5, 2026’ van je favoriete band bij ons.'],
      ['A ratio and a score.', 'Een foto in het formaat 16:9 en een overwinning met 3-2 van je eigen club.'],
    ],
  },
]);
