import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('de-DE', [
    [
      'The button.',
      '<p>Ihre Bestellung ist unterwegs. Hier können Sie Ihr Paket verfolgen, wenn Sie möchten.</p><p><a href="{{url}}">⟦Klicke⟧ hier</a></p>',
    ],
    [
      'The greeting at the end.',
      'Wenn du Fragen hast, schreib uns einfach. Wir helfen dir gern.<br>Wir wünschen ⟦Ihnen⟧ einen schönen Tag.',
    ],
    [
      'A possessive.',
      'Du hast dein Passwort vergessen? Kein Problem! Über den Link kannst du ⟦Ihr Passwort⟧ neu setzen.',
    ],
    [
      'The subject says du.',
      '---\nsubject: ⟦Dein⟧ Termin bei uns\n---\n<p>Guten Tag, wir bestätigen Ihnen den Termin. Bitte bringen Sie Ihre Karte mit.</p>',
    ],
    [
      'The subject says Sie.',
      '---\nsubject: Haben ⟦Sie⟧ etwas vergessen?\n---\n<p>In deinem Warenkorb liegt noch etwas. Hol es dir, bevor es weg ist.</p>',
    ],
    [
      'A command after "bitte".',
      'Um Ihre Anmeldung abzuschließen, bestätigen wir Ihnen die Adresse. Bitte ⟦klicke⟧ auf den Link.',
    ],
    [
      'Duzen with a capital is still du.',
      'Liebe Kundin, wir freuen uns auf Ihren Besuch und haben für Sie reserviert. Was dürfen wir ⟦Dir⟧ zeigen?',
    ],
    [
      'A text that a picture stands for.',
      '<p>Wir haben etwas für dich. Schau in dein Postfach!</p><img src="a.png" alt="Entdecken ⟦Sie⟧ unsere neuen Modelle">',
    ],
    [
      'Two strays with the main form between them are two.',
      'Hallo! ⟦Du⟧ hast gewonnen. Bitte rufen Sie uns an, damit wir Ihnen den Preis senden. Wir freuen uns für ⟦dich⟧, und nennen Sie Ihre Nummer.',
    ],
    [
      'Once in a long mail.',
      '<p>Vielen Dank für Ihren Einkauf.</p><p>Die Rechnung finden Sie im Anhang.</p><p>Wenn ⟦du⟧ sie lieber auf Papier möchtest, antworten Sie auf diese E-Mail.</p>',
    ],
    [
      'In a preheader.',
      '<div style="display:none">Nur heute für ⟦dich⟧: zwanzig Prozent auf alles</div><p>Sichern Sie sich zwanzig Prozent. Wir freuen uns auf Ihren Besuch.</p>',
    ],
    [
      'A partial of another time.',
      '<p>Schön, dass du da bist! Wir haben dir einen Platz reserviert.</p>{{> fuss}}',
      {
        files: {
          'partials/fuss.hbs':
            '<p>Diese Nachricht haben ⟦address-form:Sie⟧ bekommen, weil der Newsletter bestellt war.</p>\n',
        },
      },
    ],
    [
      'Guarded by something that has nothing to do with tone.',
      '<p>Wir danken Ihnen für Ihren Einkauf.</p>{{#if coupon}}<p>Der Gutschein gehört ⟦dir⟧.</p>{{/if}}',
    ],
    [
      'Even where each is said once.',
      'Hallo {{name}}, dein Paket kommt heute. Wir wünschen ⟦Ihnen⟧ viel Freude.',
    ],
  ]),
  ...addressExamples('de-CH', [
    [
      'In Switzerland too.',
      'Grüezi, wir haben Ihre Zahlung erhalten und schicken Ihnen das Billett. Bis bald, wir freuen uns auf ⟦dich⟧!',
    ],
  ]),
  ...addressExamples('de-AT', [
    [
      'And in Austria.',
      'Servus! Dein Paket ist heuer das erste von uns an dich. Bei Fragen rufen ⟦Sie⟧ uns an.',
    ],
  ]),
];

export const good = [
  ...addressExamples('de-DE', [
    [
      'Sie throughout.',
      'Sehr geehrte Frau {{name}}, wir danken Ihnen für Ihre Bestellung. Sie können sie in Ihrem Konto verfolgen.',
    ],
    [
      'Du throughout, with a capital here and there.',
      'Hallo {{name}}, Deine Bestellung ist da. Hol sie dir in deiner Filiale ab, wann Du magst.',
    ],
    [
      'The shoes: Sie starts a sentence.',
      'Deine Stiefel sind fertig. Sie warten auf dich in der Filiale. Sie sind frisch besohlt.',
    ],
    [
      'Her: Ihr starts a sentence.',
      'Deine Beraterin heißt Anna. Ihre Nummer findest du in deinem Konto. Ihr Büro ist im ersten Stock.',
    ],
    [
      'Lower case is she, they, her.',
      'Du kennst Anna? Wir haben ihr geschrieben, dass sie dich erreichen kann und dir ihre Nummer gibt.',
    ],
    [
      'Several are ihr.',
      'Bring deine Freunde mit! Wenn ihr zu viert kommt, bekommt ihr für euer Essen Rabatt. Wir freuen uns auf euch und auf dich.',
    ],
    [
      'Buttons in the infinitive are for anybody.',
      '<p>Wir haben Ihnen einen Platz reserviert. Sie haben bis morgen Zeit.</p><p><a href="{{url}}">Jetzt bestätigen</a> <a href="{{no}}">Später erinnern</a></p>',
    ],
    [
      'A customer’s words.',
      'Wir haben für Sie die schönsten Zimmer ausgesucht. Lesen Sie, was Gäste sagen: »Hier wirst du wie ein König behandelt, und dein Kaffee kommt ans Bett.«',
    ],
    [
      'A title in straight quotes.',
      'Ihr Ticket für "Du bist nicht allein" haben wir Ihnen geschickt. Zeigen Sie es am Eingang.',
    ],
    [
      'A guard on the tone.',
      '{{#if (eq tone "du")}}<p>Danke für deinen Einkauf! Wir schreiben dir, sobald es losgeht.</p>{{else}}<p>Wir danken Ihnen für Ihren Einkauf und schreiben Ihnen, sobald es losgeht.</p>{{/if}}',
    ],
    [
      'Two guards whose names both speak of tone.',
      '{{#if isFormal}}<p>Wir danken Ihnen für Ihren Einkauf.</p>{{/if}}{{#if isInformal}}<p>Danke dir für deinen Einkauf!</p>{{/if}}',
    ],
    [
      'A helper we know nothing of: its branches may be for different readers.',
      '{{#tonality "formal"}}<p>Wir danken Ihnen für Ihren Einkauf.</p>{{else}}<p>Danke dir für deinen Einkauf!</p>{{/tonality}}',
    ],
    [
      'After a colon a sentence starts.',
      'Zu deinen Schuhen: Sie sind da. Zu deiner Jacke: Ihre Größe fehlt leider.',
    ],
    [
      'In capitals nothing tells Sie from sie.',
      '<p>Wir haben dir etwas mitgebracht. Schau in dein Konto.</p><p>SO PFLEGEN SIE UND WIR DIE UMWELT</p>',
    ],
    [
      'An acronym is no word.',
      'Ihr Anschluss: Bitte stecken Sie das Kabel in die Buchse DIR. Dann leuchtet Ihnen die Lampe grün.',
    ],
    [
      'One bare command decides nothing.',
      'Wir haben für Sie geöffnet. Klicke und bestelle, steht an der Tür.',
    ],
    [
      'The words about the words.',
      'Wir haben die Sie-Form gewählt. Wenn Ihnen das nicht gefällt, schreiben Sie uns, dann stellen wir auf die Du-Form um.',
    ],
    [
      'Wir and unser are nobody else.',
      'Wir freuen uns, dass Sie unser Angebot angenommen haben. Unsere Filiale erwartet Sie.',
    ],
    [
      'Adjectives and nouns that look like commands.',
      'Wir danken Ihnen für Ihren Einkauf. Sichere Zahlung, schnelle Lieferung. Teile und Zubehör finden Sie bei uns. Schicke Schuhe auch.',
    ],
    [
      'A brand’s name.',
      'Wir danken Ihnen für den Einkauf bei Dein Bäcker. Ihre Filiale von Dein Bäcker freut sich auf Sie.',
      { config: 'names: [Dein Bäcker]\n' },
    ],
  ]),
  ...addressExamples('de-DE, fr-FR', [
    [
      'French du is no German.',
      '{{#if (eq locale "de-DE")}}<p>Wir danken Ihnen für Ihre Bestellung. Sie erhalten sie morgen.</p>{{else}}<p>Nous vous remercions de votre commande du jour. Le prix du colis est inclus.</p>{{/if}}',
    ],
  ]),
];
