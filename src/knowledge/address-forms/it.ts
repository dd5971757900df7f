import type { AddressForms } from './address-forms';

/**
 * Italian. Covers tu, and the Lei that says so: *Lei*, *Suo* and *La* with a capital inside a sentence, set phrases
 * ("La preghiamo"), and the commands of verbs in -ere and -ire, whose formal form no other person shares. Leaves alone
 * *lei* and *suo* in lower case (she, his, her), *voi* and *vostro* (a firm addressing everybody), *sei* (six), *-i* of verbs in -are
 * (the tu of one mood is the Lei of the other) except where a sentence starts with one that only commands, and
 * infinitives.
 */
export const it: AddressForms = {
  locale: 'it',
  please: 'prego favore cortesemente gentilmente',
  forms: [
    {
      name: 'Lei',
      capitals: 'Lei Suo Sua Suoi Sue',
      commands:
        'clicchi inserisca acceda scelga prema verifichi risponda proceda apra legga segua scopra attenda ignori tenga veda effettui',
      phrases: [
        'la preghiamo',
        'la invitiamo',
        'la ringraziamo',
        'la informiamo',
        'la contatteremo',
        'la aspettiamo',
        'le comunichiamo che',
        'le ricordiamo che',
        'le confermiamo che',
        'le scriviamo per',
        'le auguriamo',
        'contattarla',
        'informarla',
        'ringraziarla',
        'invitarla',
        'aiutarla',
        'non esiti a',
        'faccia clic',
        'arrivederla',
      ],
    },
    {
      name: 'tu',
      words:
        'tu tuo tua tuoi tue ti te hai puoi vuoi devi riceverai potrai dovrai avrai troverai sarai ricevi clicca',
      phrases: [
        'contattarti',
        'informarti',
        'ringraziarti',
        'invitarti',
        'aiutarti',
        'non esitare a',
        'fai clic',
        'fai click',
        "t'invitiamo",
      ],
      commands: 'inserisci scegli scopri accedi segui apri procedi rispondi',
    },
  ],
  never: [
    'a tu per tu',
    'tu per tu',
    'fai da te',
    'per sé e per te',
    'il tè',
    'di lei',
    'sua eccellenza',
    'sua maestà',
    'sua santità',
  ],
};
