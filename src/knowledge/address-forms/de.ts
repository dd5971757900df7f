import type { AddressForms } from './address-forms';

/**
 * German of Germany, Austria and Switzerland. Covers the pronouns of Sie and du, and commands that can be nothing but
 * du. Leaves alone *Sie* and *Ihr…* where a sentence starts (they, she, her), *ihr* and *euch* to several people, and
 * buttons in the infinitive ("Jetzt bestellen"). Unsure: *Ihr* alone before a noun ("Wenn Ihr Fragen habt" means
 * several), which is why it needs a noun of mail after it.
 */
export const de: AddressForms = {
  locale: 'de',
  hasCapitalNouns: true,
  please: 'bitte',
  forms: [
    {
      name: 'Sie',
      capitals: 'Sie Ihnen Ihre Ihren Ihrem Ihrer Ihres Ihrerseits Ihretwegen',
      phrases: [
        'ihr konto',
        'ihr passwort',
        'ihr kennwort',
        'ihr benutzerkonto',
        'ihr kundenkonto',
        'ihr warenkorb',
        'ihr einkauf',
        'ihr gutschein',
        'ihr account',
        'ihr paket',
        'ihr abonnement',
        'ihr abo',
        'ihr profil',
      ],
    },
    {
      name: 'du',
      words: 'du dich dir dein deine deinen deinem deiner deines deinerseits deinetwegen',
      commands:
        'klicke bestätige gib nutze verwende entdecke öffne wähle kontaktiere prüfe überprüfe vergiss lies logge installiere erstelle bewerte aktiviere verifiziere ignoriere antworte beachte speichere registriere probiere sende gehe geh vervollständige',
    },
  ],
  never: [
    'sie - *',
    'du - *',
    '* - sie',
    '* - du',
    'mein ein und alles',
    'von mir zu dir',
    'dir /',
    'du darfst',
  ],
};
