import type { GenderedForms } from './gendered-forms';

/**
 * Covers the past tense with "si" where it can only be "you" (where a sentence starts, after a conjunction), predicates
 * after "si" and "ste", greetings with a gender. Leaves alone "si" as a reflexive ("Ján si kúpil"), the plural
 * ("zabudli ste", which serves for everybody), nouns and the third person.
 */
export const sk: GenderedForms = {
  language: 'sk',
  endings: [
    ['šiel', 'šla', 'šiel/-šla'],
    ['dol', 'dla', 'dol/-dla'],
    ['hol', 'hla', 'hol/-hla'],
    ['kol', 'kla', 'kol/-kla'],
    ['l', 'la', 'l/a'],
    ['ný', 'ná', 'ný/á'],
    ['rád', 'rada', 'rád/rada'],
    ['sám', 'sama', 'sám/sama'],
    ['ý', 'á', 'ý/á'],
  ],
  never: 'profil mail email hotel model panel modul titul diel podiel cieľ účel kanál celá škola',
  sets: {
    adv: 'už ešte nedávno práve naposledy nikdy sa si to ho ju u nás plne tiež teraz úspešne omylom nie veľmi náhodou',
    that: 'ak že keď či čo prečo kedy kde aby keby ktorý ktorú ktoré pretože lebo',
    did: '~al ~ala ~il ~ila ~el ~ela ~ol ~ul ~ula ~yl ~yla ~dla ~hla ~kla ~šla',
    predicate:
      'prihlásený prihlásená odhlásený odhlásená registrovaný registrovaná zaregistrovaný zaregistrovaná spokojný spokojná pripravený pripravená pozvaný pozvaná istý istá zapísaný zapísaná overený overená vybraný vybraná pridaný pridaná oprávnený oprávnená povinný povinná vítaný vítaná informovaný informovaná pripojený pripojená sám sama',
  },
  forms: [
    { phrase: '^ [ zabudol|zabudla si ] svoje? heslo', neutral: 'nepamätáš si' },
    { phrase: '[ boli ste pozvaný|pozvaná ] do|na|k|ku', neutral: 'dostali ste pozvánku' },
    { phrase: '[ chcel|chcela by si ]', neutral: 'chceš' },
    { phrase: '[ mohol|mohla by si ]', neutral: 'môžeš' },
    { phrase: '^ [ bol|bola si <adv>* <predicate> ]' },
    { phrase: '^ [ <did> ] si' },
    { phrase: '<that> by? si <adv>* [ <did> ]' },
    { phrase: 'si|nie|ste|budeš|budete|buď|buďte <adv>* [ <predicate> ]' },
    { phrase: '^ [ pripravený|pripravená ] na|do|k', asked: true },
    { phrase: 'máš|máte|budeš <adv>* [ rád|rada ]' },
    {
      phrase: '^ [ vážený|milý pán|pane {}? ]',
      neutral: 'dobrý deň',
      unless: 'pani dámy',
      both: false,
    },
    { phrase: '^ [ vážená|milá pani {}? ]', neutral: 'dobrý deň', unless: 'pán pane páni', both: false },
    { phrase: '^ [ milý|milá|drahý|drahá|vážený|vážená ] {}', neutral: 'dobrý deň,' },
  ],
  formal: 'vy vás vám vami váš vaše vášho vašu vaša',
  familiar: 'ty teba ťa ti tebe tvoj tvoje tvoja tvojho tvoju',
};
