import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('it-IT', [
    [
      'The button.',
      '<p>Il tuo ordine è in viaggio. Puoi seguirlo dal tuo profilo.</p><p><a href="{{url}}">⟦Clicchi⟧ qui</a></p>',
    ],
    [
      'The formula at the end.',
      'Ciao {{name}}, la tua fattura è pronta e la trovi in allegato. Se hai domande, ⟦non esiti a⟧ scriverci.',
    ],
    [
      '*Lei* with its capital.',
      'Grazie del tuo acquisto! Ti scriviamo appena parte. Intanto abbiamo pensato a ⟦Lei⟧ con uno sconto.',
    ],
    [
      '*Suo* with its capital.',
      'Hai dimenticato la password? Puoi cambiarla subito. Ecco il link per il ⟦Suo⟧ profilo.',
    ],
    [
      'A set phrase.',
      'Hai un nuovo messaggio e puoi leggerlo nella tua area. ⟦La preghiamo⟧ di non rispondere a questa email.',
    ],
    [
      'A familiar verb.',
      'Gentile cliente, abbiamo ricevuto il Suo pagamento e La ringraziamo. Ora ⟦puoi⟧ scaricare la ricevuta.',
    ],
    [
      'A familiar possessive.',
      'Gentile signora, La informiamo che il Suo abbonamento scade a giorni. Rinnovi subito la ⟦tua⟧ tessera.',
    ],
    [
      'The subject is familiar.',
      '---\nsubject: Un regalo per ⟦te⟧\n---\n<p>Gentile cliente, abbiamo riservato per Lei uno sconto. Lo trova nella Sua area personale.</p>',
    ],
    [
      'The subject is formal.',
      '---\nsubject: ⟦Le ricordiamo che⟧ scade oggi\n---\n<p>Ciao, il tuo sconto scade oggi. Se vuoi usarlo, ti basta un minuto.</p>',
    ],
    [
      'A command that only Lei has.',
      'Ti diamo il benvenuto! Il tuo conto è attivo. ⟦Inserisca⟧ il codice per cominciare.',
    ],
    [
      'Guarded by something else.',
      '<p>Il tuo volo è confermato. Ricevi il biglietto qui sotto.</p>{{#if hotel}}<p>Abbiamo per ⟦Lei⟧ una camera.</p>{{/if}}',
    ],
    ['Even where each is said once.', 'Il tuo pacco è arrivato. ⟦La preghiamo⟧ di ritirarlo.'],
  ]),
  ...addressExamples('it-CH', [
    [
      'In Ticino.',
      'Gentile signora, La ringraziamo della Sua fiducia. Se ⟦vuoi⟧ disdire, basta una lettera.',
    ],
  ]),
];

export const good = [
  ...addressExamples('it-IT', [
    [
      'Tu throughout.',
      'Ciao {{name}}, il tuo ordine è partito. Puoi seguirlo qui e, se hai dubbi, ti rispondiamo subito.',
    ],
    [
      'Lei throughout.',
      'Gentile {{name}}, La informiamo che il Suo ordine è partito. Clicchi qui per seguirlo; restiamo a Sua disposizione.',
    ],
    [
      '*Lei* in lower case is she.',
      'La tua consulente è Anna: se hai dubbi, parla con lei. Il suo numero è nella tua area.',
    ],
    [
      'Where a sentence starts, *Suo* may be his.',
      'Hai scelto Marco. Suo è anche il corso del lunedì. Sua è la voce che ti guida. Puoi scrivergli.',
    ],
    [
      'Where a sentence starts, *Lei* may be she.',
      'Ti presentiamo Giulia. Lei ti aiuta con il tuo conto. Puoi chiamarla.',
    ],
    [
      '*Voi* is everybody, and in shops nobody’s tone.',
      'Grazie a voi tutti! I vostri consigli contano. Anche il tuo: puoi lasciarlo qui, se ti va.',
    ],
    [
      '*Sei* is six.',
      'Gentile cliente, La informiamo che le restano sei giorni. Il Suo buono vale sei mesi.',
    ],
    [
      'A customer’s words.',
      'Abbiamo scelto per Lei il meglio. Ecco che cosa dicono del Suo hotel: «Ti senti a casa tua e hai il mare davanti».',
    ],
    [
      'A title.',
      'La ringraziamo del Suo acquisto: il libro “Va’ dove ti porta il cuore” è in viaggio. A Lei buona lettura.',
    ],
    [
      'Do-it-yourself is no address.',
      'La ringraziamo della visita al reparto fai da te. Il Suo scontrino è allegato.',
    ],
    [
      'Buttons in the infinitive.',
      '<p>La tua ricevuta è pronta. Puoi aprirla subito.</p><p><a href="{{url}}">Scaricare la ricevuta</a> <a href="{{x}}">Annulla iscrizione</a></p>',
    ],
    [
      'A heading in capitals.',
      '<h1>Il Suo Mondo A Portata Di Mano</h1><p>Hai vinto! Puoi ritirare il tuo premio in negozio.</p>',
    ],
    [
      'A guard on the tone.',
      '{{#if formale}}<p>La ringraziamo del Suo ordine. Clicchi qui.</p>{{else}}<p>Grazie del tuo ordine. Clicca qui, se vuoi.</p>{{/if}}',
    ],
    [
      'The article is no pronoun.',
      'Hai visitato La Spezia? Puoi tornarci con le offerte che ti abbiamo riservato su La Repubblica.',
    ],
    ['Face to face.', 'La invitiamo a un incontro a tu per tu con l’autore. Restiamo a Sua disposizione.'],
    ['One bare command decides nothing.', 'Il tuo pacco è arrivato. Attenda il corriere.'],
    [
      'Nouns that look like commands.',
      'Il tuo ordine è pronto e puoi ritirarlo. Contatti e orari sono qui. Utilizzi, scarichi e invii: trovi tutto nella tua area.',
    ],
    ['Laws are no command.', 'La informiamo che il Suo contratto cambia. Leggi e regolamenti sono allegati.'],
  ]),
];
