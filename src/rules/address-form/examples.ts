import type { Example } from '../rule';

export const bad: readonly Example[] = [
  {
    why: 'The subject was written last, by somebody else.',
    audience: 'locales: [de-DE]\n',
    template:
      '---\nsubject: Was ⟦address-form:dir⟧ entgeht\n---\n<p>Guten Tag, schön, dass Sie bei uns sind. Hier finden Sie alles zu Ihrer Bestellung.</p>\n',
  },
  {
    why: 'A footer from another mail; what belongs together is one finding.',
    audience: 'locales: [fr-FR]\n',
    template:
      '<p>Ta commande est en route. Tu peux la suivre depuis ton espace client.</p>\n<p>⟦address-form:Vous recevez ce message car vous êtes⟧ client chez nous.</p>\n',
  },
  {
    why: 'A button of another tone.',
    audience: 'locales: [es-ES]\n',
    template:
      '<p>Tu pedido ya está en camino. Puedes seguirlo desde tu cuenta.</p>\n<p><a href="{{url}}">⟦address-form:Haga⟧ clic aquí</a></p>\n',
  },
  {
    why: 'The polite *Lei* with its capital, and then a familiar word.',
    audience: 'locales: [it-IT]\n',
    template:
      '<p>Gentile cliente, La informiamo che il Suo ordine è stato spedito.</p>\n<p>Per ogni domanda ⟦address-form:puoi⟧ scriverci.</p>\n',
  },
  {
    why: 'Państwo, and a command to a friend.',
    audience: 'locales: [pl-PL]\n',
    template:
      '<p>Szanowni Państwo, dziękujemy za złożenie zamówienia. Wkrótce otrzymają Państwo fakturę.</p>\n<p>⟦address-form:Sprawdź⟧ status przesyłki.</p>\n',
  },
  {
    why: 'What stands outside the guard meets each of its branches.',
    audience: 'locales: [nl-NL]\n',
    template:
      '{{#if formal}}<p>Hebt u vragen? Bel ons en houd uw ordernummer bij de hand.</p>{{else}}<p>Heb je vragen? Bel ons en houd je ordernummer bij de hand.</p>{{/if}}\n<p>We zien ⟦address-form:je⟧ graag terug.</p>\n',
  },
  {
    why: 'It shows without metadata, too: the text itself tells the language.',
    template:
      '<p>Guten Tag {{name}}, wir haben Ihre Zahlung erhalten und senden Ihnen heute die Rechnung.</p>\n<p>Wir wünschen ⟦address-form:dir⟧ viel Freude mit den neuen Schuhen!</p>\n',
  },
  {
    why: 'Only these readers get both.',
    audience: 'locales: [de-DE, pl-PL]\nlocaleField: recipient.locale\n',
    template:
      '{{#if (eq recipient.locale "de-DE")}}<p>Wir danken Ihnen für Ihre Buchung und freuen uns auf Ihren Besuch.</p><p>Schreib uns, wenn ⟦address-form:du⟧ Fragen hast.</p>{{else}}<p>Dziękujemy za rezerwację. Czekamy na Ciebie w Twoim pokoju z widokiem na jezioro.</p>{{/if}}\n',
  },
];

export const good: readonly Example[] = [
  {
    why: 'One form from the subject to the footer.',
    audience: 'locales: [de-AT]\n',
    template:
      '---\nsubject: Ihre Bestellung ist da\n---\n<p>Guten Tag, wir danken Ihnen für Ihre Bestellung.</p>\n<p>Klicken Sie hier, um sie zu verfolgen.</p>\n',
  },
  {
    why: 'Both forms, each for those who chose it.',
    audience: 'locales: [de-DE]\n',
    template:
      '<p>{{#if formal}}Wir danken Ihnen für Ihre Bestellung und senden Ihnen die Rechnung.{{else}}Danke für deine Bestellung, wir senden dir die Rechnung.{{/if}}</p>\n',
  },
  {
    why: 'Where a sentence starts, *Sie* may well be the shoes.',
    audience: 'locales: [de-DE]\n',
    template: '<p>Deine Schuhe sind unterwegs. Sie kommen morgen bei dir an, wenn du da bist.</p>\n',
  },
  {
    why: 'A quotation is somebody else speaking.',
    audience: 'locales: [de-DE]\n',
    template:
      '<p>Wir danken Ihnen für Ihr Vertrauen. Das sagen andere über Ihren neuen Sessel:</p>\n<p>„Du sitzt darin wie auf Wolken, und dein Rücken dankt es dir.“</p>\n',
  },
  {
    why: 'A title before a name addresses nobody.',
    audience: 'locales: [pl-PL]\n',
    template:
      '<p>Twoja książka czeka na Ciebie: nowe wydanie Pana Tadeusza. Zapytaj o nie Pana Marka z obsługi.</p>\n',
  },
  {
    why: 'In set phrases *vous* is nobody’s.',
    audience: 'locales: [fr-FR]\n',
    template:
      '<p>Ton rendez-vous est confirmé. Réponds-nous, s’il vous plaît, si tu veux changer l’heure.</p>\n',
  },
  {
    why: 'In Spanish *su* is also his and hers.',
    audience: 'locales: [es-MX]\n',
    template: '<p>Tu amiga {{friend}} te recomienda su tienda favorita. Descubre por qué te gustará.</p>\n',
  },
  {
    why: 'What is said to several people is no other form.',
    audience: 'locales: [uk-UA]\n',
    template:
      '<p>Запрошуй своїх друзів до твоєї спільноти, щоб ви могли підтримувати одне одного щодня.</p>\n<p>Ми чекаємо на тебе!</p>\n',
  },
];
