import type { SensitiveWording } from './sensitive';

const YOUR = 'je|jouw|uw|jullie';
const KIN = 'moeder|vader|mama|papa|man|vrouw|zoon|dochter|kind|partner|oma|opa|broer|zus|baby|ouders';
const FRIENDS =
  "vriend|vriendin|vrienden|vriendinnen|collega|collega's|buurman|buurvrouw|buren|contacten|kennissen|volgers";
const GAY = 'homo|homoseksueel|lesbisch|biseksueel|transgender|trans|queer|gay';

/**
 * Covers je, jij, u and jullie. Leaves alone "je bent aangekomen", which is an arrival as well, and what is supposed
 * ("als je zwanger bent"). Unsure: "je" before a noun is taken for "jouw".
 */
export const nl: SensitiveWording = {
  language: 'nl',
  tells: {
    illness: [
      `(${YOUR}) (recente|ernstige|chronische|langdurige)? (ziekte|kanker|depressie|burn - out|burnout|ziekenhuisopname|chemo|chemotherapie|tumor|beroerte|hartaanval|hartinfarct|ziekbed)`,
      '(je was|u was|je bent|u bent|je werd|u werd) (zo|erg|ernstig|onlangs|lang|langdurig)? (ziek|in het ziekenhuis)',
      '(je|u) (zo|erg|ernstig|lang)? ziek (was|bent|werd)',
      `(${YOUR}) (strijd|gevecht) tegen (kanker|depressie|de ziekte)`,
    ],
    'family-health': [
      `(ziekte|kanker|operatie|diagnose|dementie|depressie|ziekenhuisopname|behandeling|beroerte|hartaanval|alzheimer) van (${YOUR}) (${KIN})`,
      `(${YOUR}) (${KIN}) (is|was|heeft|had|lijdt|ligt) (erg|ernstig|zo|aan|nog|onlangs)? (ziek|kanker|dementie|alzheimer|diabetes|in het ziekenhuis)`,
      `in (${YOUR}) familie … (kanker|diabetes|ziekte|ziektes|hartziekten|dementie)`,
    ],
    bereavement: [
      'gecondoleerd',
      '(innige|oprechte|onze) deelneming',
      `(dood|overlijden|verlies|begrafenis|uitvaart|sterfdag) van (${YOUR}|een) (${KIN}|dierbare|hond|kat|huisdier)`,
      `(${YOUR}) (overleden|rouw|rouwperiode|wijlen)`,
      `(je|u) (${YOUR}|een) (${KIN}|dierbare) (hebt|heeft|bent)? (verloren|verloor|kwijtgeraakt)`,
      `(je hebt|u hebt|u heeft) (onlangs|pas)? (${YOUR}|een) (${KIN}|dierbare) verloren`,
      `(eerste|tweede) (kerst|moederdag|vaderdag|verjaardag) zonder (${YOUR}|hem|haar|{})`,
      'als (weduwe|weduwnaar)',
    ],
    pregnancy: [
      '(je bent|u bent) (nu|al|inmiddels)? (#|{})? (weken)? (zwanger|in verwachting)',
      '(nu|dat|omdat|aangezien) (je|u) (zwanger|in verwachting) (bent|was)',
      `(${YOUR}) (zwangerschap|miskraam|vruchtbaarheid|kinderwens|babybuik|uitgerekende datum|ongeboren|bevalling)`,
      '(je verwacht|u verwacht) (binnenkort)? een (baby|kindje|tweeling)',
      `(${YOUR}) (baby|kindje) (is onderweg|komt bijna|komt eraan)`,
    ],
    health: [
      `(${YOUR}) (bloeddruk|bloedsuiker|cholesterol|bmi|bloedgroep|bloeduitslag|bloeduitslagen|allergie|allergieën|astma|diabetes|eczeem|psoriasis|acne|migraine|artritis|artrose|reuma|slapeloosheid|rugpijn|handicap|medisch dossier|medische geschiedenis|gezondheidstoestand|gezondheidsproblemen|gezondheidsgegevens|medicatie|medicijnen|symptomen|menstruatiecyclus|haaruitval|incontinentie)`,
      '(omdat|aangezien|nu|dat) (je|u) (diabetes|astma|een allergie|een handicap|migraine|reuma) (hebt|heeft)',
      '(omdat|aangezien|dat) (je|u) aan … lijdt',
    ],
    diet: [
      '(omdat|aangezien|nu|dat) (je|u) (veganist|vegetariër|vegetarisch|veganistisch|op dieet|glutenvrij) (bent|eet|leeft)',
      `(${YOUR}) (veganistische|vegetarische|glutenvrije|ketogene) (dieet|eetpatroon|voeding)`,
    ],
    belief: [
      '(je bent|u bent) (een)? (goede|gelovig|gelovige|praktiserend|praktiserende|overtuigd)? (christen|moslim|moslima|katholiek|jood|protestant|hindoe|boeddhist|atheïst)',
      '(omdat|aangezien|dat) (je|u) (een)? (christen|moslim|moslima|katholiek|joods|gelovig) bent',
      `(${YOUR}) (religie|geloofsovertuiging|godsdienst|politieke voorkeur|politieke overtuiging|politieke opvattingen|vakbondslidmaatschap)`,
    ],
    ethnicity: [
      `(${YOUR}) (huidskleur|etnische afkomst|etniciteit|etnische achtergrond)`,
      '(omdat|aangezien|dat) (je|u) (zwart|aziatisch|marokkaans|turks|surinaams) bent',
    ],
    sexuality: [
      `(je bent|u bent) (${GAY})`,
      `(omdat|aangezien|dat) (je|u) (${GAY}) bent`,
      `(${YOUR}) (seksuele geaardheid|seksuele voorkeur|geaardheid|seksualiteit|genderidentiteit|coming - out)`,
    ],
    credential: [
      `(${YOUR}) (nieuwe|tijdelijke)? wachtwoord (is|luidt) (:)? {}`,
      `(${YOUR}) (nieuwe|tijdelijke)? wachtwoord : {}`,
    ],
    social: [
      `(${YOUR}) (${FRIENDS}) … (gekocht|besteld|geboekt|geliket|geliked|bekeken|gereserveerd|gedownload|kocht|kochten|bestelde|bestelden|boekte|boekten)`,
      `wat (${YOUR}) (${FRIENDS}) (kopen|kochten|leuk vinden|bekijken|bestellen|dragen|lezen)`,
    ],
    shaming: [
      '(had je|had u|heb je|hebt u|heeft u) … echt nodig (gehad)?',
      'heb je echt (nog een|weer een|alweer een)',
      "(je bent|u bent) (#|{}|een paar|wat) (kilo|kilo's|kg) (aangekomen|zwaarder)",
      `(${YOUR}) (overgewicht|overtollige kilo's|extra kilo's|buikvet|vetrollen|zwembandjes|bierbuik|onderkin|slechte eetgewoontes|slechte eetgewoonten|koopgedrag)`,
      '(je hebt|u hebt|u heeft|heb je) … te veel (gegeten|gedronken|uitgegeven|gesnoept)',
      '(je eet|u eet|je drinkt|u drinkt|je snoept) (veel|echt)? te (veel|vaak)',
      '(schaam je|schaamt u zich)',
      '(je zou|u zou|je moet) (je|zich)? (moeten schamen|schuldig moeten voelen|eens moeten afvallen|minder moeten eten|minder moeten uitgeven|schamen|afvallen)',
      '(voel je|voelt u) (je|zich)? (niet|al|een beetje|nou)? (een beetje)? schuldig',
      `(je hebt|u hebt|u heeft) (${YOUR}) (dieet|goede voornemens|lijn|budget|gezondheid|training) … (opgegeven|verwaarloosd|verpest|gebroken|laten schieten)`,
      `(${YOUR}) (dieet|voornemens|goede voornemens|budget|gewicht|figuur) … (mislukt|verwaarloosd|uit de hand|vergeten|opgegeven)`,
      'nee (,)? (dank je|bedankt|dank u) , ik (betaal|wil|hou) … (de volle prijs|niet besparen|niet van besparen|liever te veel|te veel|liever meer)',
    ],
    'pushy-wording': [
      '(laatste|allerlaatste) (kans|herinnering|waarschuwing|uren|oproep)',
      '(haast je|schiet op|wees er snel bij)',
      '(voordat|voor) het te laat is',
      'nu of nooit',
      'mis (het|dit|deze kans|deze aanbieding) niet',
      '(je krijgt|u krijgt|je zult) (er|hier) spijt',
      'de tijd (dringt|tikt|raakt op)',
      '(nog maar|nog slechts) (#|{}) (uur|uren|minuten|stuks|plaatsen|kamers|plekken)',
      '(handel|reageer) (nu|snel|direct)',
      '(ben je|bent u) ons (al)? vergeten',
      'we wachten nog steeds op (je|jou|u|uw|jouw)',
      'waarom (negeer je|negeert u) ons',
      'we hebben (je|u) (al)? (#|{}|meerdere|twee|drie) (keer|malen) (gemaild|geschreven|herinnerd)',
    ],
  },
  not: [
    '(als|wanneer|indien|zodra|mocht) (je|u|jouw|uw|jullie)',
    'heeft (je|jou|u) … (uitgenodigd|aanbevolen|cadeau|gestuurd|gekocht|besteld|geboekt)',
    '(je|jouw|uw) (foto|bericht|reactie) … (bekeken|geliket|geliked|leuk)',
    '(via|met) (jouw|je|uw) (link|code)',
    '(geen haast|haast je niet)',
    'laatste kans (om|op) … (eindigt|sluit|loopt af|is op)',
  ],
};
