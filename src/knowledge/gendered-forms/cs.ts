import type { GenderedForms } from './gendered-forms';

/**
 * Covers the past tense and conditional with "jsi" and, where somebody is addressed formally in the singular, "jste";
 * participles after both; greetings with a gender. Leaves alone plural participles ("zapomněli jste", which serve for
 * everybody), nouns ("Vážený zákazníku") and the third person. Unsure: verbs of two words away from "jsi".
 */
export const cs: GenderedForms = {
  language: 'cs',
  endings: [
    ['šel', 'šla', 'šel/-šla'],
    ['l', 'la', 'l(a)'],
    ['en', 'ena', 'en(a)'],
    ['án', 'ána', 'án(a)'],
    ['rád', 'ráda', 'rád(a)'],
    ['sám', 'sama', 'sám/sama'],
    ['jistý', 'jistá', 'jistý/á'],
    ['ý', 'á', 'ý/á'],
  ],
  never:
    'profil mail email hotel model panel modul titul artikul podíl díl cíl úřel účel manuál materiál personál škála idea tabula cela zcela víla chvíla',
  sets: {
    adv: 'už již ještě teprve nedávno právě poprvé naposledy nikdy někdy se si to ho ji ji je mu nám nás u plně také teď nyní úspěšně omylem ne velmi',
    did: '~al ~ala ~il ~ila ~el ~ela ~ěl ~ěla ~ul ~ula ~yl ~yla mohl mohla vedl vedla',
    participle:
      'přihlášen přihlášena odhlášen odhlášena registrován registrována zaregistrován zaregistrována spokojen spokojena připraven připravena zván zvána pozván pozvána zapsán zapsána ověřen ověřena vybrán vybrána přidán přidána odebrán odebrána zařazen zařazena připojen připojena oprávněn oprávněna povinen povinna upozorněn upozorněna informován informována vítán vítána spokojený spokojená připravený připravená přihlášený přihlášená registrovaný registrovaná zaregistrovaný zaregistrovaná jistý jistá sám sama',
  },
  forms: [
    { phrase: '[ zapomněl|zapomněla jste ] své|svoje? heslo', neutral: 'nepamatujete si' },
    { phrase: '[ zapomněl|zapomněla jsi ] své|svoje? heslo', neutral: 'nepamatuješ si' },
    { phrase: '[ byl|byla jste pozván|pozvána ] do|k|ke|na', neutral: 'dostali jste pozvánku' },
    { phrase: '[ byl|byla jsi pozván|pozvána ] do|k|ke|na', neutral: 'máš pozvánku' },
    { phrase: '[ chtěl|chtěla byste ]', neutral: 'chcete' },
    { phrase: '[ chtěl|chtěla bys ]', neutral: 'chceš' },
    { phrase: '[ mohl|mohla byste ]', neutral: 'můžete' },
    { phrase: '[ mohl|mohla bys ]', neutral: 'můžeš' },
    { phrase: '[ byl|byla jsi|jste <participle> ]' },
    { phrase: '[ <did> ] jsi|sis|ses|jste' },
    { phrase: 'jsi|sis|ses|jste <adv>* [ <did> ]' },
    { phrase: 'bys|abys|kdybys|byste|abyste|kdybyste <adv>* [ byl|byla <adv>* <participle> ]' },
    { phrase: 'bys|abys|kdybys|byste|abyste|kdybyste <adv>* [ <did> ]' },
    { phrase: 'jsi|jste|nejsi|nejste|budeš|budete|buď|buďte <adv>* [ <participle> ]' },
    { phrase: '^ [ připraven|připravena ] na|do|k', asked: true },
    { phrase: 'máš|máte|budeš|budete <adv>* [ rád|ráda ]' },
    {
      phrase: '^ [ vážený|milý pane {}? ]',
      neutral: 'dobrý den',
      unless: 'paní dámo dámy',
      both: false,
    },
    { phrase: '^ [ vážená|milá paní {}? ]', neutral: 'dobrý den', unless: 'pane pánové', both: false },
    { phrase: '^ [ milý|milá|drahý|drahá|vážený|vážená {} ]', neutral: 'dobrý den' },
  ],
  formal: 'vy vás vám vámi váš vaše vašeho vašem vaši',
  familiar: 'ty tě tebe ti tobě tvůj tvoje tvá tvé tvého',
};
