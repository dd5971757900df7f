import { sentenceExamples } from '../../../../support/sentence-examples';

export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'it-IT',
    bad: [
      [
        'An English date.',
        'Questa offerta è valida fino al ⟦March 31, 2026⟧ in tutti i nostri negozi.',
        '31 marzo 2026',
      ],
      [
        'A weekday with it.',
        'Il tuo pacco arriverà a casa tua ⟦Monday, March 9, 2026⟧ in mattinata.',
        'lunedì 9 marzo 2026',
      ],
      [
        'Month and year.',
        'Il tuo abbonamento sarà rinnovato a ⟦January 2027⟧ se non fai nulla.',
        'gennaio 2027',
      ],
      [
        'American order in figures.',
        'Il tuo ordine è stato spedito il ⟦12/25/2026⟧ e arriverà molto presto.',
        '25/12/2026',
      ],
      [
        'A decimal point in a price.',
        'Questo libro costa soltanto ⟦19.99 €⟧ e la spedizione è gratuita per te.',
        '19,99~€',
      ],
      [
        'American signs.',
        'Il viaggio per due persone costa adesso ⟦€ 1,299.00⟧ invece di duemila.',
        '1.299,00~€',
      ],
      [
        'A short English date.',
        'La fattura che hai ricevuto scade il ⟦Dec 31, 2026⟧ e sarà addebitata sul conto.',
        '31 dicembre 2026',
      ],
      ['Am and pm.', 'I nostri negozi sono aperti domani fino alle ⟦9:30 PM⟧ per tutti i clienti.', '21:30'],
      [
        'A decimal point in a rate.',
        'Il tasso del tuo conto è salito al ⟦2.75%⟧ dall’inizio di questo mese.',
        '2,75%',
      ],
      [
        'A decimal point in a measure.',
        'Il pacco pesa circa ⟦2.5 kg⟧ e sarà consegnato dal nostro corriere.',
        '2,5~kg',
      ],
      [
        'Commas between groups.',
        'Più di ⟦1,250,000⟧ persone si fidano già di noi in tutto il paese.',
        '1.250.000',
      ],
    ],
    good: [
      ['A date.', 'Questa offerta è valida fino al 31 marzo 2026 in tutti i nostri negozi.'],
      [
        'With a capital and the first of the month.',
        'Ti aspettiamo Sabato 7 Marzo 2026 e poi ancora il 1º aprile in negozio.',
      ],
      ['In figures.', 'Il tuo ordine del 25/12/2026 è stato spedito il 26.12.2026 dal nostro magazzino.'],
      [
        'CLDR groups from five digits on, shops from four.',
        'Il viaggio costa 1.299,00 € a persona, oppure 1299,00 € senza assicurazione.',
      ],
      [
        'The sign before the number is usual too.',
        'Questo libro costa soltanto € 19,99 e la spedizione costa solo €3,90 in più.',
      ],
      [
        'With and without a space.',
        'Approfitta del 20% sulle scarpe e del 30 % su tutti i vestiti questa settimana.',
      ],
      ['Times.', 'Siamo aperti dalle 9.30 alle 19:30, e il nostro sito è aperto 24 ore su 24.'],
      [
        'A number that may be either.',
        'Più di 1.299 clienti si sono già fidati di noi dall’inizio di quest’anno.',
      ],
      [
        'A street named after a day.',
        'Il nostro negozio si trova in via 25 Aprile 12, proprio accanto alla stazione.',
      ],
      ['A telephone number.', 'Chiamaci al numero 06 123.45.67 oppure 800 123 456, siamo qui per aiutarti.'],
      ['Postcodes.', 'Puoi scriverci quando vuoi in via Roma 12, 00184 Roma, oppure passare a trovarci.'],
      ['Versions.', 'La versione 4.2 della nostra applicazione, che richiede iOS 17.5, è disponibile.'],
      [
        'Codes on either side.',
        'Il totale del tuo ordine è di EUR 49,90, cioè circa 54,10 USD al cambio di oggi.',
      ],
      [
        'A month without a day.',
        'Da marzo 2026 puoi comprare anche le scarpe per i più piccoli della famiglia.',
      ],
      ['What is quoted.', 'Ascolta il nuovo disco «March 5, 2026» della tua cantante preferita da noi.'],
      [
        'A ratio and a score.',
        'Una foto nel formato 16:9 e una vittoria per 3-2 della tua squadra di ieri sera.',
      ],
    ],
  },
  {
    locale: 'it-CH',
    bad: [],
    good: [['Swiss prices.', 'Il prezzo di questa automobile è di CHF 12’499.00, compresa l’IVA del 8.1%.']],
  },
]);
