import type { AddressForms } from './address-forms';

/**
 * Hungarian. Covers Ön and te: pronouns, commands and verbs of mail, the possessives in -d of nouns of mail. Leaves
 * alone the third person (it is Ön's, his and hers), *vagy* (or), *maga* (itself), *Önök* and *ti* (several), and buttons with a
 * noun.
 */
export const hu: AddressForms = {
  locale: 'hu',
  please: 'kérjük kérünk kérlek',
  forms: [
    {
      name: 'Ön',
      words: 'ön önnek önt öntől önnel önre önhöz önről önért önben',
      commands:
        'kattintson adja erősítse lépjen ellenőrizze válassza vegye írja nyissa töltse használja látogasson keresse jelentkezzen igazolja tekintse kövesse másolja hagyja',
    },
    {
      name: 'te',
      phrases: ['e - mailed', 'e - mail címed'],
      words:
        'te téged neked tőled veled rád nálad hozzád benned rólad érted tied tiéd tudsz kaptál szeretnél kattints akarsz kapsz találsz kérsz regisztráltál kérted kaptad fiókod fiókodat fiókodba fiókodhoz jelszavad jelszavadat rendelésed rendelésedet címed címedet profilod profilodat hírleveled csomagod kosarad kosaradban adataid adataidat',
      commands:
        'erősítsd lépj ellenőrizd válaszd vedd írd nyisd töltsd használd látogass keresd jelentkezz igazold nézd kövesd fedezd hagyd',
    },
  ],
  never: ['ön - *', 'te - *', 'te jó ég', 'érted haragszom', 'isten veled', 'önök'],
};
