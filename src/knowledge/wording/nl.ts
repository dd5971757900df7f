import type { Wording } from './wording';

const YOU = 'u|je|jij|jullie';
const HAVE = 'heeft u|hebt u|heb je|heb jij|hebben jullie|u heeft|u hebt|je hebt|jij hebt|jullie hebben';
const LOOKED = 'bekeken|aangeklikt|bekeek|doorgebladerd|bewonderd|verkend|ontdekt|aangekeken';
const DONE = 'bekeken|aangeklikt|doorgebladerd|bewonderd|verkend';
const NUMBER =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|veertig|meerdere|verschillende';
const ORDINAL = 'tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|zoveelste';
const TIMES = 'tweemaal|driemaal|viermaal|vijfmaal|zesmaal|zevenmaal|tienmaal|meermaals|meermalen';
const UNIT = 'minuten|minuut|seconden|seconde|uren|uur|kwartier';
const THINGS =
  "producten|product|artikelen|artikel|items|pagina|pagina's|aanbiedingen|modellen|hotels|schoenen|woningen";
const DEVICE =
  'iphone|ipad|android|telefoon|smartphone|mobiel|mobieltje|gsm|laptop|computer|pc|mac|macbook|tablet|samsung|pixel';
const SHOP =
  'winkel|winkels|filiaal|vestiging|showroom|boetiek|paskamer|pashokje|schap|schappen|etalage|gangpad';
const MAIL =
  'e-mail|e-mails|email|emails|mail|mails|mailtje|mailtjes|nieuwsbrief|nieuwsbrieven|bericht|berichten';

/**
 * Covers u, je and jullie, the Netherlands and Flanders (gsm), and the word orders of main clauses, questions turned
 * statements ("Gisteren bekeek u …") and subordinate clauses ("dat je … hebt bekeken"). Leaves alone orders,
 * bookings, appointments, one's own account and invoices, conditions with "als" and "indien", and "wat u zocht" in
 * general. Unsure: "uw bezoek" is as often arranged as watched and counts only as "uw laatste bezoek"; "ge/gij" of
 * Flanders is not covered, as mail hardly uses it.
 */
export const nl: Wording = {
  language: 'nl',
  tells: {
    browsing: [
      `(we|wij) (zagen|zien|merkten|merken|hebben gezien|hebben gemerkt) (op)? … (${YOU}|uw|je|jouw) … (${LOOKED}|bekijkt|keek|kijkt|interesse|geïnteresseerd|interesseert|rondkeek|rondneusde|snuffelde)`,
      `het (viel ons op|is ons opgevallen) dat (${YOU}) … (${LOOKED}|keek|geïnteresseerd|interesse)`,
      `(${HAVE}) (recent|onlangs|laatst|net|al|eerder|zojuist|gisteren)? (naar)? … (${DONE})`,
      `(die|dat|omdat|want|nadat|en|waarvan) (${YOU}) … (${DONE}) (heeft|hebt|had|hebben)`,
      `(die|dat|omdat) (${YOU}) … (heeft|hebt|had|hebben) (${DONE})`,
      `(die|dat|omdat|nadat|toen) (${YOU}) (recent|onlangs|laatst|net|gisteren|eerder|op onze site|op onze website)? bekeek`,
      `bekeek (${YOU}) (recent|onlangs|laatst|net|gisteren|nog|deze|dit|de|het|een|onze|{})?`,
      `(u|je|jij) bekeek (recent|onlangs|laatst|net|gisteren|nog|deze|dit|de|het|een|onze|{})?`,
      `(u|je|jij) (keek|neusde|snuffelde) (recent|onlangs|laatst|net|gisteren)? (naar|rond|tussen)`,
      `(keek|neusde|snuffelde) (u|je|jij) (recent|onlangs|laatst|net|gisteren|nog)? (naar|rond|tussen)`,
      `(u|je) was (aan het kijken|aan het rondkijken|aan het snuffelen|aan het browsen)`,
      `(recent|laatst|onlangs|eerder|pas) (bekeken|bezochte|bezocht|aangeklikte) (${THINGS}|door)?`,
      `door (u|jou) bekeken`,
      `(uw|je|jouw) (browsegeschiedenis|surfgedrag|zoekgedrag|kijkgedrag|klikgedrag|surfgeschiedenis|klikken)`,
      `(${HAVE}) … (kijkje genomen|blik geworpen|oog laten vallen) (bij|op)?`,
      `(u|je) (nam|wierp) een (kijkje|blik) (bij|op)`,
      `(${HAVE}|u|je) (de|onze|deze) pagina … bezocht`,
      `(${HAVE}) … geklikt op (deze|dit|het product|{})`,
    ],
    search: [
      `(${HAVE}) (recent|onlangs|laatst|gisteren|net)? (naar|op)? … (gezocht|gegoogeld)`,
      `(omdat|dat|nadat) (${YOU}) … (gezocht) (heeft|hebt|had)`,
      `(omdat|dat|nadat) (${YOU}) … (heeft|hebt|had) gezocht`,
      '(u|je|jij) zocht (recent|onlangs|laatst|gisteren|net)? (naar|op)',
      'zocht (u|je|jij) (recent|onlangs|laatst|gisteren|net|nog)? (naar|op)',
      '(uw|je|jouw) (laatste|recente|vorige) (zoekopdracht|zoekopdrachten|zoekactie|zoekacties|zoekresultaten)',
      '(uw|je|jouw) (zoekopdracht|zoekgeschiedenis) (naar|van|op)?',
    ],
    'visit-time': [
      `(we|wij) (zagen|merkten|hebben gezien|hebben gemerkt) (op)? (dat)? (u|je|jou)`,
      `het (viel ons op|is ons opgevallen) dat`,
      `(${HAVE}) … (${DONE}|bezocht|gelezen|geopend|geklikt|gezocht|ingelogd|rondgekeken|gesurft|verlaten)`,
      `(u|je|jij) (bekeek|bezocht|opende|las|klikte|keek|zocht|verliet|surfte|snuffelde)`,
      `(bekeek|bezocht|opende|las|klikte|keek|zocht|verliet|surfte|snuffelde) (u|je|jij)`,
      `(dat|toen|omdat|nadat) (${YOU}) … (bekeek|bezocht|opende|las|klikte|keek|zocht|langskwam|inlogde)`,
      `(dat|toen|omdat|nadat) (${YOU}) … (${DONE}|bezocht|gelezen|geopend|geklikt|gezocht) (heeft|hebt|had)`,
      '(u|je|jij) was … (op onze|bij ons|online|ingelogd|in onze|op de site|op de website)',
      'was (u|je|jij) … (op onze|bij ons|online|ingelogd|in onze|op de site|op de website)',
      '(u|je) (logde|kwam) … (in|langs)',
      '(logde|kwam) (u|je) … (in|langs)',
      '(uw|je|jouw) (laatste|vorige|recente) (bezoek|sessie|bezoekje|login)',
      '(uw|je|jouw) (bezoek|bezoekje|sessie) van gisteren',
    ],
    'visit-count': [
      `(${HAVE}) … (#|{}|${NUMBER}) (keer|maal) … (${DONE}|bezocht|gelezen|geopend|langs|geweest)`,
      `(${HAVE}|u bent|je bent|bent u|ben je) … (${TIMES}) … (${DONE}|bezocht|geopend|geweest|langs*|teruggekomen)`,
      `(u|je|jij) (bekeek|bezocht|opende|kwam) … (#|{}|${NUMBER}) (keer|maal)`,
      `(bekeek|bezocht|opende|kwam) (u|je|jij) … (#|{}|${NUMBER}) (keer|maal)`,
      `(u bent|je bent|bent u|ben je|u was|je was) … (#|{}|${NUMBER}) (keer|maal) … (geweest|teruggekomen|langsgekomen|langs|op onze|bij ons|in onze)`,
      `(#|{}|${ORDINAL}) (e|de|ste)? keer (deze week|deze maand|vandaag)? dat (u|je) (ons|onze|deze|dit|bij|langs|op)`,
      `voor de (#|{}|${ORDINAL}) (e|de|ste)? keer (deze week|deze maand|vandaag|op onze|bij ons|langs)`,
      `(uw|je|jouw) (#|{}|${ORDINAL}) (e|de|ste)? (bezoek|bezoekje)`,
      `na (#|{}|${NUMBER}) (bezoeken|bezoekjes)`,
      `(uw|je|jouw) (#|{}|${NUMBER}) (bezoeken|bezoekjes)`,
    ],
    'dwell-time': [
      `(${HAVE}) … (${UNIT}) … (doorgebracht|besteed|gekeken|rondgekeken|gelezen|${DONE}|gesurft)`,
      `(u|je|jij) (bracht|bleef|stond|keek|was) … (#|{}|${NUMBER}|een|half) (${UNIT}) … (door|hangen|op onze|op deze|naar|bij|voor|staan|bezig)`,
      `(bracht|bleef|stond|keek) (u|je|jij) … (${UNIT})`,
      `(u|je|jij) (bleef|stond) … (${UNIT})`,
      `(${UNIT}) (lang)? (bekeek|keek|stond|bleef) (u|je|jij)`,
      `dat (u|je) … (${UNIT}) … (doorbracht|bekeek|keek|bleef|stond|hebt doorgebracht|heeft doorgebracht)`,
      `(${HAVE}) {} … (doorgebracht|rondgekeken)`,
      '(uw|je|jouw) (verblijfsduur|kijktijd|bezoekduur|bezoektijd)',
    ],
    'precise-location': [
      `(u bent|je bent|bent u|ben je|u was|je was|was je) (nu|net|op dit moment|zojuist|momenteel)? (vlak|heel|erg)? (in de buurt|om de hoek|vlakbij|dichtbij|dicht|vlak) (bij|van)? (onze|ons|een van onze|{})`,
      `(u staat|je staat|u bent|je bent|u bevindt zich|je bevindt je) (nu|net|op)? (op)? (maar|slechts|nog geen|minder dan)? (#|{}|${NUMBER}) (meter|m|kilometer|km|straten) (van)`,
      `(u|je) (liep|fietste|reed|kwam|wandelde) (net|zojuist|vandaag|gisteren)? (langs) (onze|ons|de|{})`,
      `(liep|fietste|reed|kwam|wandelde) (u|je) (net|zojuist|vandaag|gisteren|nog)? langs (onze|ons|{})`,
      `(u bent|je bent|ben je|bent u) … langs (onze|ons|{}) … (gelopen|gefietst|gereden|gekomen)`,
      `op (maar|slechts|nog geen)? (#|{}) (meter|m|straten) (van|bij) (je|jou|u|uw|jouw) (huis|deur|voordeur|werk|locatie|vandaan)?`,
      '(uw|je|jouw) (huidige|exacte|precieze) (locatie|positie|adres)',
      '(in|uit) (uw|je|jouw) straat',
    ],
    location: [
      `(omdat|nu|aangezien|terwijl|zolang) (u|je) (nu|nog|toch|momenteel)? in {} (bent|zit|was|verblijft)`,
      `(u bent|je bent|bent u|ben je|u was|je was) (nu|momenteel|nog|op dit moment|gisteren) in {}`,
      `(zagen|merkten|zien|gezien|gemerkt) (op)? dat (u|je) … in {} (bent|was|zit|verbleef)`,
    ],
    device: [
      `(${DONE}|bezocht|gelezen|geopend|gesurft|bekeek|las|opende|bezocht|surft|surfte|winkelt|ingelogd) … (op|via|met|vanaf) (uw|je|jouw) (${DEVICE}|{})`,
      `(op|via|met|vanaf) (uw|je|jouw) (${DEVICE}) … (${DONE}|bezocht|gelezen|geopend|gesurft|rondgekeken|bekeek)`,
      '(uw|je|jouw) ip (- adres|adres)?',
      `(u gebruikt|je gebruikt|u surft met|je surft met|u surft op|je surft op) (een|uw|je)? (iphone|ipad|android|mac|macbook|samsung|pixel|chrome|safari|firefox|edge|{})`,
      `(uw|je|jouw) (browser|toestel|apparaat|${DEVICE}) (vertelt|zegt|verraadt|toont|meldt) (ons)?`,
      `(we|wij) (hebben|herkennen|herkenden) (uw|je|jouw) (browser|toestel|apparaat|${DEVICE}) (herkend)?`,
    ],
    'in-store': [
      `(camera|camera's|cameras|sensor|sensoren|beacon|beacons|wifi|gezichtsherkenning) … (heeft|hebben) (u|je|jou) … (gezien|gefilmd|herkend|gespot|geregistreerd|opgemerkt|gedetecteerd|gevolgd)`,
      `(camera|camera's|cameras|sensor|sensoren) (zag|zagen) (u|je|jou)`,
      `(camera|camera's|sensor|sensoren|beacon|beacons|heatmap|wifi) … (toont|tonen|laat zien|laten zien|vertelt|vertellen|registreerde|registreerden|merkte|merkten|zag|zagen) dat (u|je)`,
      '(we|wij) (hebben|herkenden|herkennen) (uw|je|jouw) gezicht (herkend)?',
      '(uw|je|jouw) gezicht … (herkend|gescand|geregistreerd)',
      `(we|wij) (zagen|hebben) (u|je|jou) … (in|voor|bij|langs) (onze|ons|de|het|een van onze) (${SHOP})`,
      `(uw|je|jouw) (laatste|recente|vorige) (bezoek|bezoekje) aan (onze|ons|de|het|een van onze) (${SHOP})`,
      `(u was|je was|was u|was je|u bent|je bent|bent u|ben je) (gisteren|onlangs|laatst|net|pas)? (in|bij) (onze|ons|een van onze) (${SHOP}) (geweest)?`,
      `(${HAVE}) (gisteren|onlangs|laatst)? (onze|ons|een van onze) (${SHOP}) … bezocht`,
      `(u|je) (bezocht|stond) (gisteren|onlangs|laatst|lang|even)? (onze|ons|een van onze|voor onze|voor het|voor de|bij het|in het|in de) (${SHOP})`,
      `(u|je) (paste|stopte|bleef) … (in|bij|voor) (het|de|onze|ons) (${SHOP})`,
      `(verbonden|ingelogd) … (met|op) (onze|ons|het) (wifi|wifi-netwerk|netwerk|gastnetwerk)`,
    ],
    'email-activity': [
      `(${HAVE}) … (onze|ons|deze|dit|de laatste|het laatste) (#|${NUMBER}|laatste|vorige)? (laatste|vorige)? (#|${NUMBER})? (${MAIL}) … (geopend|gelezen|genegeerd|verwijderd|aangeklikt|geklikt)`,
      `(u|je|jij) (opende|las|negeerde|opent|leest) … (onze|ons|deze) (laatste|vorige|#)? (${MAIL})`,
      `(opende|las|negeerde) (u|je|jij) … (onze|ons|deze) (laatste|vorige|#)? (${MAIL})`,
      `dat (u|je) … (onze|ons) (laatste|vorige|#)? (#|${NUMBER})? (${MAIL}) … (opent|leest|opende|las|geopend|gelezen|negeert)`,
      `(${HAVE}) … geklikt … (onze|ons|de laatste) (laatste|vorige)? (${MAIL})`,
      `(u|je) klikte … (onze|ons) (laatste|vorige)? (${MAIL})`,
      `(${MAIL}) die (u|je) (niet|nooit|nog niet|wel)? (opende|las|hebt geopend|heeft geopend|geopend hebt|geopend heeft|gelezen hebt|gelezen heeft)`,
    ],
    profile: [
      '(ons algoritme|ons systeem|ons model|onze analyse|onze data|onze gegevens|onze algoritmes|onze modellen) (denkt|denken|schat|schatten|voorspelt|voorspellen|zegt|zeggen|toont|tonen|suggereert|vermoedt|wijst|wijzen|laat|laten) (ons|uit|erop|zien)? (dat)?',
      '(we vermoeden|wij vermoeden|we leiden eruit af|we hebben berekend|we hebben afgeleid|we schatten in) dat (u|je|uw|jouw)',
      '(volgens|op basis van) (uw|je|jouw) (score|segment|koopgedrag|klantprofiel|surfgedrag)',
      '(uw|je|jouw) (profiel|gedrag|koopgedrag|gegevens|gewoontes) (toont|tonen|zegt|zeggen|suggereert|wijst|verraadt|laat zien|laten zien) (ons|erop)? (dat)?',
      '(mensen|klanten) (met|van) (uw|jouw|je) (profiel|leeftijd|inkomen|type)',
    ],
    'third-party-data': [
      '(partner|partners) (heeft|hebben|vertelde|vertelden|meldde|liet) (ons)? (verteld|laten weten|gemeld|doorgegeven|weten)? (,)? dat',
      '(we|wij) (hoorden|vernamen|weten|kochten|hebben) (van|via|bij) (een|onze|een van onze|een van de) (partner|partners|derden|derde|leverancier) …',
      '(volgens|op basis van) (uw|je|jouw) (facebook|instagram|linkedin|tiktok) (- )? (profiel|account)?',
      '(volgens|op basis van) (uw|je|jouw) (profiel|account) op (facebook|instagram|linkedin|tiktok)',
      `(${HAVE}) … (op|bij) andere (sites|websites|winkels|webshops|merken) … (${DONE}|gekocht|gezocht|bezocht)`,
      '(uw|je|jouw) (aankopen|bezoeken|zoekopdrachten) (bij|op) (onze partners|andere sites|andere winkels)',
    ],
  },
  not: [
    '(bekend|gezien) (van|op) (tv|televisie)',
    'wat (u|je) (zocht|zoekt)',
    '(uw|je|jouw) (factuur|rekening|facturen|bestelling|dossier|saldo|contract|polis|gegevens|account) … (bekeken|gelezen|geopend|bekeek|opende)',
    '(rekening|account|ticket|zaak|dossier|winkel|geschil) (bij ons)? geopend',
    'opgeslagen zoekopdracht*',
    'niet (gevonden|kunnen vinden)',
    'vast ip*',
    'ip - adres (wordt|is) niet',
    'ip (adres)? (wordt|is) niet',
    '(u|je) was (niet thuis|er niet)',
  ],
  ifs: ['als', 'indien', 'mocht', 'tenzij', 'wanneer'],
  asks: [
    'heeft',
    'hebt',
    'heb',
    'hebben',
    'bent',
    'ben',
    'was',
    'bekeek',
    'zocht',
    'zoekt',
    'zoek',
    'wist',
    'wanneer',
  ],
  time: {
    before: [
      ...[
        'om',
        'op',
        'rond',
        'gisteren',
        'vandaag',
        'gisteravond',
        'eergisteren',
        'afgelopen',
        'vorige',
        'precies',
      ],
      ...['omstreeks', 'exact', 'vanochtend', 'vanmiddag', 'vanavond', 'vannacht'],
    ],
    after: ['uur'],
    hourAfter: [],
    hourUnits: ['uur'],
    hourMarks: ['u', 'h'],
    hourBefore: [],
    clockBefore: ['om', 'rond', 'omstreeks', 'precies', 'exact'],
    until: ['tot', 'voor'],
    days: [
      ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
      ...['maandagavond', 'dinsdagavond', 'woensdagavond', 'donderdagavond', 'vrijdagavond', 'zaterdagavond'],
      ...['zondagavond', 'avond', 'ochtend', 'middag', 'nacht', 'morgen'],
    ],
    ago: ['gisteren', 'eergisteren', 'gisteravond', 'vanochtend'],
  },
  considerate: { time: 'onlangs' },
  common: [
    ...[
      'u',
      'uw',
      'je',
      'jouw',
      'jij',
      'we',
      'wij',
      'dat',
      'deze',
      'dit',
      'het',
      'een',
      'onze',
      'ons',
      'naar',
    ],
    ...[
      'heeft',
      'hebt',
      'heb',
      'bekeken',
      'bekeek',
      'zagen',
      'voor',
      'met',
      'bij',
      'van',
      'en',
      'niet',
      'ook',
    ],
  ],
};
