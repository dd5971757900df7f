import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('nl-NL', [
    [
      'The button.',
      '<p>Bedankt voor uw bestelling. U ontvangt de factuur per post.</p><p><a href="{{url}}">Volg ⟦je⟧ pakket</a></p>',
    ],
    [
      'The closing line.',
      'Hoi {{name}}, je pakket is onderweg. Wil je het volgen? Dat kan in je account.<br>Wij wensen ⟦u⟧ een fijne dag.',
    ],
    [
      'A possessive.',
      'Je hebt een nieuw wachtwoord aangevraagd. Klik op de link en kies er een. ⟦Uw⟧ gegevens blijven veilig, beloven we je.',
    ],
    [
      '*Jouw* amid *u*.',
      'Geachte heer {{name}}, u heeft een afspraak op maandag. Neem uw pas mee. Dit is ⟦jouw⟧ nummer.',
    ],
    [
      'The subject is familiar.',
      '---\nsubject: Ben ⟦je⟧ iets vergeten?\n---\n<p>Er ligt nog iets in uw winkelmand. U kunt het tot morgen bestellen.</p>',
    ],
    [
      'The subject is formal.',
      '---\nsubject: ⟦Uw⟧ proefperiode loopt af\n---\n<p>Nog drie dagen, dan stopt je proefperiode. Wil je blijven? Kies dan je plan.</p>',
    ],
    [
      'A footer.',
      '<p>Leuk dat je er bent! We hebben een cadeau voor je.</p><p>Wilt ⟦u⟧ geen mail meer? Meld af.</p>',
    ],
    [
      '*Jou* at the end.',
      'U heeft zich aangemeld voor de nieuwsbrief. Klik hier om uw adres te bevestigen. Tot gauw, wij denken aan ⟦jou⟧!',
    ],
    [
      'A picture.',
      '<p>Maak uw keuze uit zes kleuren, dan leveren wij morgen bij u.</p><img src="a.png" alt="De fiets die bij ⟦je⟧ past">',
    ],
    [
      'Guarded by something else.',
      '<p>Uw betaling is ontvangen. Wij sturen u de bon.</p>{{#if points}}<p>⟦Je⟧ hebt {{points}} punten.</p>{{/if}}',
    ],
    ['Even where each is said once.', 'Je pakket is er. Wij wensen ⟦u⟧ veel plezier.'],
  ]),
  ...addressExamples('nl-BE', [
    [
      'In Flanders.',
      'Beste {{name}}, uw afspraak is om 14 u bevestigd. Breng uw kaart mee. We kijken uit naar ⟦je⟧ komst.',
    ],
  ]),
];

export const good = [
  ...addressExamples('nl-NL', [
    [
      'Je throughout.',
      'Hoi {{name}}, je bestelling is onderweg. Je kunt haar volgen in je account; jij kiest wanneer we komen.',
    ],
    [
      'U throughout.',
      'Geachte {{name}}, u heeft een bestelling geplaatst. U kunt uw pakket volgen in uw account.',
    ],
    [
      'Several are jullie.',
      'Komen jullie met zijn vieren? Dan krijg je korting op je kaart. Neem je vrienden mee, wij wachten op jullie.',
    ],
    ['Thanks in a set phrase.', 'Uw betaling is binnen. Dank je wel, zegt ons team. Wij sturen u de bon.'],
    ['And the other one.', 'Je bent jarig! Dank u wel, zegt de taart. Haal je stukje op in de winkel.'],
    ['If you please.', 'Kun je je adres nakijken, alstublieft? Dan sturen we je pakket vandaag nog.'],
    [
      'Commands are the same for both.',
      'Klik hier en bevestig uw adres. Neem contact op als u vragen heeft. Kies uw maat.',
    ],
    [
      'A customer’s words.',
      'Wij hebben voor u de beste kamers. Lees wat gasten over uw hotel zeggen: “Je waant je thuis en je krijgt ontbijt op bed.”',
    ],
    ['A programme’s title.', 'U keek naar "Wie ben jij?" en wij hebben voor u een tip.'],
    ['Terrific.', 'U krijgt van ons een feest van je welste. Wij hebben uw naam genoteerd.'],
    [
      'His and hers.',
      'Je consulent heet Jan. Zijn nummer staat in je account, en haar nummer ook. Je mag bellen.',
    ],
    [
      'Buttons with a noun.',
      '<p>Uw factuur staat klaar. U kunt hem tot mei bekijken.</p><p><a href="{{url}}">Factuur bekijken</a></p>',
    ],
    [
      'A guard on the tone.',
      '{{#if formal}}<p>Uw bestelling is onderweg. U ontvangt haar morgen.</p>{{else}}<p>Je bestelling is onderweg. Je krijgt haar morgen.</p>{{/if}}',
    ],
    ['We and our.', 'Wij danken u voor uw bezoek. Onze winkel en ons team staan voor u klaar.'],
    [
      'If you please, abbreviated.',
      'Je link is verlopen, vraag a.u.b. een nieuwe aan. Je account blijft bestaan, ook m.u.v. je foto.',
    ],
    ['Abroad.', 'Je kaart werkt ook buiten de U.S. en in de U.K. zonder kosten. Je betaalt niets.'],
  ]),
  ...addressExamples('nl-BE', [
    [
      'The hours of a clock.',
      'Je afspraak is om 14 u in de winkel. Kun je niet? Bel ons voor 9.30 u en we zoeken een ander uur voor je.',
    ],
    [
      'An abbreviation with its dot.',
      'Je trein vertrekt om 8 u. en je komt om tien aan. Je plaats is gereserveerd.',
    ],
  ]),
];
