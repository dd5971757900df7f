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
const DID_LOOK =
  'scrolde|scrollde|bladerde|struinde|surfte|neusde|snuffelde|speurde|zoomde|swipete|browsete|gluurde|spiekte|twijfelde|droomde';
const LOOKED_UP =
  'ingezoomd|gescrold|doorgescrold|gebladerd|rondgesnuffeld|rondgeneusd|gesnuffeld|rondgestruind|gespiekt|bestudeerd|vergeleken|opgezocht|gegluurd|getwijfeld|bewaard als favoriet';
const SCREEN = 'scherm|beeldscherm|browser|tabblad|telefoonscherm';
const EPISODE = 'aflevering|hoofdstuk|seizoen|minuut|scène|level|les';
const GIVEN_UP =
  'stopte je|stopte u|ben je gestopt|bent u gestopt|haakte je af|haakte u af|ben je afgehaakt|bent u afgehaakt|viel je in slaap|bent u in slaap|ben je in slaap|het licht uit|klikte je weg|zette je uit|drukte je op pauze|ben je gebleven|bent u gebleven|bleef je steken|bleef u steken';
const MORE_COUNTS =
  'een paar|enkele|welgeteld|slechts|ruim|wel|meer dan|minstens|al|maar|nog maar|maar liefst';
const WENT =
  'passeerde|kwam|ging|trainde|sportte|scande|bezocht|keerde|verscheen|belandde|stapte|checkte|bekeek|opende|keek|klikte|luisterde|speelde|zocht';
const BEEN =
  'geweest|getraind|gesport|ingecheckt|gescand|teruggekeerd|teruggekomen|langsgekomen|bekeken|bezocht|aangeklikt|geklikt|gelezen|beluisterd|gespeeld|opgezocht|binnengestapt|gepasseerd|verschenen';
const LINGERED =
  'spendeerde|spandeerde|besteedde|verdeed|zat|hing|speelde|luisterde|las|scrolde|dwaalde|winkelde|streamde|bladerde|twijfelde|slenterde|snuffelde|rondkeek|stond|bleef|keek|bekeek';
const SPENT =
  'gespeeld|geluisterd|gescrold|gestreamd|getwijfeld|rondgehangen|gedwaald|rondgedwaald|gewinkeld|gespendeerd|gestaan|gezeten|gebladerd|rondgewandeld|gesnuffeld|rondgeneusd|stilgestaan|geslenterd';
const MANY_UNITS =
  'minutenlang|urenlang|kwartier lang|uur lang|halve nacht|hele avond|hele nacht|halve avond';
const WATCHER =
  "camera|camera's|kentekencamera|kentekencamera's|bewakingscamera|bewakingscamera's|beveiligingscamera|beveiligingscamera's|winkelcamera|winkelcamera's|sensor|sensoren|bewegingssensor|bewegingssensoren|warmtesensoren|vloersensoren|beacon|beacons|wifi|wifinetwerk|bluetooth|gezichtsherkenning|kentekenherkenning|nummerplaatherkenning|bezoekersteller|poortje|poortjes|toegangspoortjes|slagboom|zendertjes|zender|zenders";
const WATCHED =
  'herkende|herkenden|zag|zagen|registreerde|registreerden|telde|telden|spotte|spotten|detecteerde|detecteerden|signaleerde|signaleerden|scande|scanden|filmde|filmden|volgde|volgden|merkte|merkten|noteerde|noteerden|betrapte|betrapten|ving|vingen|pikte|pikten|mat|maten';
const WATCHED_DONE =
  'herkend|gezien|gespot|gedetecteerd|gesignaleerd|gescand|gefilmd|gevolgd|opgemerkt|opgepikt|opgevangen|geregistreerd|geteld|betrapt|gemeten';
const WALKED =
  'stond|liep|dwaalde|wandelde|slenterde|snuffelde|neusde|hing|bleef|treuzelde|twijfelde|paste|probeerde|pakte|voelde|parkeerde';
const AREA =
  'afdeling|schap|schappen|rek|rekken|paskamer|paskamers|pashokje|pashokjes|winkel|filiaal|vestiging|showroom|etalage|parkeerterrein|parkeerplaats|parking|gangpad|toonzaal|schoenenafdeling|kinderafdeling|damesafdeling|herenafdeling|parfumafdeling|wijnafdeling|speelgoedafdeling|babyafdeling|kledingrekken|wijnrek|wijnschap|winkelvloer|toonbank';
const UNREAD =
  'dichtblijven|dicht blijven|dichtbleven|ongeopend|ongelezen|onaangeroerd|genegeerd|ongeopende|niet geopend|niet gelezen|niet meer geopend|niet meer gelezen|weggeklikt|weggegooid|prullenbak|niet aangeklikt|links liggen|stof';
const MACHINE =
  'iphone|ipad|android|macbook|mac|tablet|laptop|computer|pc|telefoon|smartphone|gsm|mobiel|chromebook|desktop|samsung|galaxy|pixel|smart - tv|smarttv|windows|chrome|safari|firefox|edge|{}';
const BROKER =
  'databroker|databrokers|datahandelaar|datahandelaren|dataleverancier|dataleveranciers|databedrijf|databureau|adressenbureau|adresleverancier|kredietbureau|kredietinformatiebureau|marktonderzoeksbureau|marktonderzoeker|gegevensleverancier';
const PARTNER =
  'partner|partners|zusterbedrijf|zusterbedrijven|zustermerk|dochterbedrijf|zusterwinkel|derden';
const BOUGHT = 'aangekocht|aangekochte|ingekocht|ingekochte|gekochte|toegekochte';
const FILE =
  'profiel|profielen|gegevens|data|leefstijlprofiel|leefstijlprofielen|leefstijlgegevens|consumentenprofiel|klantprofiel|databank|dataset|adresbestand|bestand|bestanden|huishoudprofiel|wijkprofiel|informatie|bronnen';

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
      `(uw|je|jouw) (browsegeschiedenis|surfgedrag|zoekgedrag|kijkgedrag|klikgedrag|surfgeschiedenis)`,
      `(${HAVE}) … (kijkje genomen|blik geworpen|oog laten vallen) (bij|op)?`,
      `(u|je) (nam|wierp) een (kijkje|blik) (bij|op)`,
      `(${HAVE}|u|je) (de|onze|deze) pagina … bezocht`,
      `(${HAVE}) … geklikt op (deze|dit|het product|{})`,
      // What people do with a thing that they look at.
      `door (u|jou|je) (al|recent|onlangs|vaak|meermaals|eerder|zo)? (bekeken|aangeklikt|bezocht|opgezocht|bewonderd|bestudeerd|bezochte|bekeken)`,
      `(u|je|jij) (${DID_LOOK}) (al|nog|laatst|onlangs|gisteren|even|lang|wat)? (door|langs|tot|naar|rond|op|in|over|tussen|van|weg)`,
      `(${DID_LOOK}) (u|je|jij)`,
      `(${HAVE}) … (${LOOKED_UP})`,
      `(die|dat|omdat|want|nadat) (${YOU}) … (${LOOKED_UP}) (heeft|hebt|had|hebben)`,
      `(${HAVE}) … naar … gekeken`,
      `(u|je) (zat|was|stond|lag) … te (kijken|neuzen|snuffelen|bladeren|scrollen|twijfelen|browsen|struinen|gluren|twijfelen)`,
      `(zat|stond|lag) (u|je) … te (kijken|neuzen|snuffelen|bladeren|scrollen|twijfelen|browsen|struinen|gluren)`,
      `(uw|je|jouw) (oog|blik|ogen|muis|cursor|duim) (viel|bleef|vielen|bleven|gleed|rustte|dwaalde) … (op|bij|naar|hangen)`,
      `(viel|bleef) (uw|je|jouw) (oog|blik|muis|cursor) … (op|bij|hangen)`,
      `(${HAVE}|had je|had u|je had|u had) … (een oogje|je oog|uw oog|je zinnen|uw zinnen) (al)? (op|laten)`,
      `(u|je) bleef … (hangen|plakken|steken) (bij|op|aan)?`,
      `bleef (u|je) … (hangen|plakken|steken)`,
      `(bent u|ben je|u bent|je bent) … blijven (hangen|plakken|steken)`,
      `(stond|stonden|had|had je|had u) … open (op|in) (uw|je|jouw) (${SCREEN})`,
      `(${EPISODE}) (#|{}|een|één|${NUMBER}) … (${GIVEN_UP})`,
      `(u|je) (stopte|strandde|haakte|bleef) … (bij|op|na|in|halverwege) (${EPISODE})`,
      `(u|je) klikte (al|nog|laatst|gisteren|vaak|telkens|altijd|graag)? (op|door|naar)`,
      `klikte (u|je) (al|nog|laatst|gisteren|vaak|telkens|altijd|graag|toch)? (op|door|naar)`,
    ],
    search: [
      `(${HAVE}) (recent|onlangs|laatst|gisteren|net)? (naar|op)? … (gezocht|gegoogeld)`,
      `(omdat|dat|nadat) (${YOU}) … (gezocht) (heeft|hebt|had)`,
      `(omdat|dat|nadat) (${YOU}) … (heeft|hebt|had) gezocht`,
      '(u|je|jij) zocht (recent|onlangs|laatst|gisteren|net)? (naar|op)',
      'zocht (u|je|jij) (recent|onlangs|laatst|gisteren|net|nog)? (naar|op)',
      '(uw|je|jouw) (laatste|recente|vorige) (zoekopdracht|zoekopdrachten|zoekactie|zoekacties|zoekresultaten)',
      '(uw|je|jouw) (zoekopdracht|zoekgeschiedenis) (naar|van|op)?',
      '(u|je) (googelde|googlede|tikte|typte) … (in|zoekbalk|zoekveld|google|naar)',
      '(googelde|googlede|tikte|typte) (u|je) … (in|zoekbalk|zoekveld|google|naar)',
      `(${HAVE}) … (ingetikt|ingetypt|opgezocht|getypt) (in|bij|op)?`,
      '(u|je) (zoekt|zocht|speurt|speurde) (nu)? (al|sinds) … (naar|dagen|weken|tijdje|poosje)',
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
      `(u|je|jij) (${DID_LOOK}|speelde|luisterde|streamde|startte|stopte|scande|stond|liep|kwam|zat|lag|ging)`,
      `(${DID_LOOK}|speelde|luisterde|streamde|startte|stopte|scande|stond|liep|kwam|zat|lag|ging) (u|je|jij)`,
      `(${HAVE}) … (gekeken|gespeeld|geluisterd|gestreamd|gescrold|gescand|getwijfeld|opgezocht)`,
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
      `(#|{}|${NUMBER}|${MORE_COUNTS}) (keer|maal) … door (u|jou|je) (${DONE}|bezocht|geopend|aangeklikt|opgezocht|gelezen)`,
      `(u|je|jij) (${WENT}) … (#|{}|${NUMBER}|een|één|een paar|enkele) (keer|maal)`,
      `(${WENT}) (u|je|jij) … (#|{}|${NUMBER}|een|één|een paar|enkele) (keer|maal)`,
      `(${HAVE}|u bent|je bent|bent u|ben je) … (#|{}|${NUMBER}|een|één|een paar|enkele) (keer|maal) … (${BEEN})`,
      `(u|je|jou) … al (#|{}|${NUMBER}) (dagen|weken|maanden) niet (meer)? (gezien|gespot|geweest|getraind|gesport|langsgekomen)`,
      `al (#|{}|${NUMBER}) (dagen|weken|maanden) niet (meer)? (getraind|gesport|langsgekomen|komen trainen|komen sporten)`,
      `(poortje|poortjes|toegangspoort|toegangspoortje|draaihek|tourniquet|toegangssysteem|bezoekersteller) (telde|telden|registreerde|registreerden|zag|zagen|noteerde|scande) …`,
      `(uw|je|jouw) (pas|badge|lidkaart|ledenpas|klantenkaart|toegangspas) (is|werd|telde|noteerde|registreerde) … (keer|maal|bezoeken|gescand)`,
      `(uw|je|jouw) teller (staat|stond|bleef) … (bezoeken|keer|trainingen|bezoekjes)`,
    ],
    'dwell-time': [
      `(${HAVE}) … (${UNIT}) … (doorgebracht|besteed|gekeken|rondgekeken|gelezen|${DONE}|gesurft)`,
      `(u|je|jij) (bracht|bleef|stond|keek|was) … (#|{}|${NUMBER}|een|half) (${UNIT}) … (door|hangen|op onze|op deze|naar|bij|voor|staan|bezig)`,
      `(bracht|bleef|stond|keek) (u|je|jij) … (${UNIT})`,
      `(u|je|jij) (bleef|stond) … (${UNIT}) (voor|bij|op onze|in onze|op deze|naar|hangen)`,
      `(u|je|jij) besteedde … (${UNIT})`,
      `besteedde (u|je|jij) … (${UNIT})`,
      `(${UNIT}) (lang)? (bekeek|keek|stond|bleef) (u|je|jij)`,
      `dat (u|je) … (${UNIT}) … (doorbracht|bekeek|keek|bleef|stond|hebt doorgebracht|heeft doorgebracht)`,
      `(${HAVE}) {} … (doorgebracht|rondgekeken)`,
      '(uw|je|jouw) (verblijfsduur|kijktijd|bezoekduur|bezoektijd)',
      `(u|je|jij) (${LINGERED}) … (#|{}|${NUMBER}|een|één|half|halve|kwartier|bijna|ruim) (${UNIT})`,
      `(${LINGERED}) (u|je|jij) … (#|{}|${NUMBER}|een|één|half|halve|kwartier|bijna|ruim) (${UNIT})`,
      `(${HAVE}) … (${UNIT}) … (${SPENT})`,
      `(${UNIT}) (lang|achter elkaar|aan een stuk|non - stop|onafgebroken|aan één stuk) … (gekeken|gespeeld|geluisterd|gescrold|bekeken|doorgebracht|gestaan|gebladerd|getwijfeld)`,
      `(na|met|van) (uw|je|jouw) (bezoek|bezoekje|sessie|verblijf) van … (${UNIT})`,
      `bezoek van (#|{}|${NUMBER}|een|één) uur en (#|{}|${NUMBER}) minuten`,
      `(uw|je|jouw) … (bezoek|bezoekje|sessie|rondje|kijkbeurt) … duurde … (${UNIT})`,
      `(${LINGERED}) (u|je|jij) … (${MANY_UNITS})`,
      `(u|je|jij) (${LINGERED}) … (${MANY_UNITS})`,
      `(${HAVE}) … (${MANY_UNITS}) … (${SPENT}|gekeken|${DONE}|gelezen|doorgebracht)`,
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
      `(#|{}|${NUMBER}|honderd|tweehonderd|driehonderd|paar) (meter|m|km|kilometer|straten|stappen|passen|minuten|minuutjes) (lopen|fietsen|wandelen|rijden)? (van|bij|vanaf) (uw|je|jouw) (huis|voordeur|deur|werk|kantoor|adres|bank|appartement|locatie|thuis|stoep|bed)`,
      `(u|je) (woont|werkt) … (#|{}|${NUMBER}|honderd|paar) (meter|m|km|kilometer|straten|minuten|minuutjes) (lopen|fietsen)? (van|bij) (ons|onze|het|de|{})`,
      `(u|je) woont (hier|vlak|praktisch|zowat|bijna)? (om de hoek|naast|tegenover|vlakbij|achter) (bij|van)? (ons|onze|{})?`,
      `(uw|je|jouw) (telefoon|mobiel|mobieltje|gsm|smartphone|toestel|auto|wagen|horloge) (bevond zich|bevindt zich|lag|dook|stond|kwam|was) … (in|bij|langs|op|aan|vlakbij|voorbij) (onze|ons|de|het|{})`,
      '(volgens|dankzij) (de|uw|je|jouw) (gps|gps - gegevens|gps - locatie|locatiegegevens|telefoonlocatie)',
      '(uw|je|jouw) (gps|telefoon|mobiel|gsm|app) (zegt|verklapt|verraadt|meldt|verklapte|verraadde|meldde|vertelde) (ons)? (dat|waar)',
      `(we|wij) (zien|zagen|merken|merkten) (op)? dat (u|je) … (in de buurt|vlakbij|om de hoek|dichtbij|langs|voorbij) (van|bij|onze|ons|{}|bent|was|kwam|liep|reed|fietste|komt|loopt|fietst|rijdt)`,
      `(u|je) passeerde … (onze|ons|{})`,
      `passeerde (u|je) … (onze|ons|{})`,
      `(liep|fietste|reed|kwam|wandelde|jogde) (u|je) … (voorbij|langs|aan) (onze|ons|{})`,
      `(u|je) (liep|fietste|reed|kwam|wandelde|jogde) … (voorbij|langs) (onze|ons|{})`,
    ],
    location: [
      `(omdat|nu|aangezien|terwijl|zolang) (u|je) (nu|nog|toch|momenteel)? in {} (bent|zit|was|verblijft)`,
      `(u bent|je bent|bent u|ben je|u was|je was) (nu|momenteel|nog|op dit moment|gisteren) in {}`,
      `(zagen|merkten|zien|gezien|gemerkt) (op)? dat (u|je) … in {} (bent|was|zit|verbleef)`,
      `(we|wij) (zien|zagen|weten|merken|merkten) (op)? dat (u|je) (nu|momenteel|deze week|gisteren|vandaag|weer|net)? in {}`,
    ],
    device: [
      `(${DONE}|bezocht|gelezen|geopend|gesurft|bekeek|las|opende|bezocht|surft|surfte|winkelt|ingelogd) … (op|via|met|vanaf) (uw|je|jouw) (${DEVICE}|{})`,
      `(op|via|met|vanaf) (uw|je|jouw) (${DEVICE}) … (${DONE}|bezocht|gelezen|geopend|gesurft|rondgekeken|bekeek)`,
      '(uw|je|jouw) ip (- adres|adres)?',
      `(u gebruikt|je gebruikt|u surft met|je surft met|u surft op|je surft op) (een|uw|je)? (iphone|ipad|android|mac|macbook|samsung|pixel|chrome|safari|firefox|edge|{})`,
      `(uw|je|jouw) (browser|toestel|apparaat|${DEVICE}) (vertelt|zegt|verraadt|toont|meldt) (ons)?`,
      `(we|wij) (hebben|herkennen|herkenden) (uw|je|jouw) (browser|toestel|apparaat|${DEVICE}) (herkend)?`,
      `(gekeken|${DONE}|gelezen|geopend|gesurft|besteld|geboekt|gezocht|gestreamd|gespeeld|geluisterd|gescrold) … (op|via|met|vanaf) (een|de|het|uw|je|jouw) (${DEVICE}) met (android|ios|windows|chrome|{})`,
      `(${HAVE}) … (gekeken|${DONE}|gelezen|geopend|gesurft|besteld|geboekt|gezocht|gestreamd|gespeeld|geluisterd|rondgekeken) … (op|via|met|vanaf|in) (een|de|het|uw|je|jouw)? (${MACHINE})`,
      `(${HAVE}) … (op|via|vanaf) (een|de|het|uw|je|jouw) (${MACHINE}) … (gekeken|${DONE}|gelezen|geopend|gesurft|gezocht|gestreamd|gespeeld|geluisterd)`,
      `(keek|las|opende|bekeek|klikte|surfte|streamde|scrolde|bestelde|boekte|zocht|luisterde) (u|je) … (op|via|met|vanaf|in) (een|de|het|uw|je|jouw)? (${MACHINE})`,
      `(u|je) (keek|las|opende|bekeek|klikte|surfte|streamde|scrolde|bestelde|boekte|zocht|luisterde) … (op|via|met|vanaf|in) (een|de|het|uw|je|jouw)? (${MACHINE})`,
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
      `(${WATCHER}) … (${WATCHED}) … (u|je|jou|uw|jouw)`,
      `(${WATCHER}) … (heeft|hebben) … (u|je|jou|uw|jouw) … (${WATCHED_DONE})`,
      `(u bent|je bent|bent u|ben je|u werd|je werd|werd u|werd je) … (door|via|met) (onze|de|een) … (${WATCHER}) … (${WATCHED_DONE})`,
      `(uw|je|jouw) (kenteken|nummerplaat|auto|wagen|gezicht|telefoon|gsm|toestel|smartphone) … (herkend|gescand|gedetecteerd|gespot|opgepikt|gesignaleerd|opgevangen|opgemerkt)`,
      `(u|je) (${WALKED}) … (bij|in|langs|door|voor|tussen) (de|het|onze|ons|een|{}) (${AREA})`,
      `(${WALKED}) (u|je) … (bij|in|langs|door|voor|tussen) (de|het|onze|ons|een|{}) (${AREA})`,
      `(u was|je was|was u|was je|u bent|je bent|bent u|ben je) … (in|op) (onze|ons|een van onze) (${AREA})`,
      `(u|je) … (vertrok|ging|verliet|stapte|liep|wandelde|weg) … (met lege handen|zonder iets|zonder te kopen|zonder aankoop|zonder te passen)`,
    ],
    'email-activity': [
      `(${HAVE}) … (onze|ons|deze|dit|de laatste|het laatste) (#|${NUMBER}|laatste|vorige)? (laatste|vorige)? (#|${NUMBER})? (${MAIL}) … (geopend|gelezen|genegeerd|verwijderd|aangeklikt|geklikt)`,
      `(u|je|jij) (opende|las|negeerde|opent|leest) … (onze|ons|deze) (laatste|vorige|#)? (${MAIL})`,
      `(opende|las|negeerde) (u|je|jij) … (onze|ons|deze) (laatste|vorige|#)? (${MAIL})`,
      `(open|opent|lees|leest) (u|je) (onze|ons) (laatste|vorige)? (${MAIL}) (niet|nooit|nauwelijks|zelden)`,
      `dat (u|je) … (onze|ons) (laatste|vorige|#)? (#|${NUMBER})? (${MAIL}) … (opent|leest|opende|las|geopend|gelezen|negeert)`,
      `(${HAVE}) … geklikt … (onze|ons|de laatste) (laatste|vorige)? (${MAIL})`,
      `(u|je) klikte … (onze|ons) (laatste|vorige)? (${MAIL})`,
      `(${MAIL}) die (u|je) (niet|nooit|nog niet|wel)? (opende|las|hebt geopend|heeft geopend|geopend hebt|geopend heeft|gelezen hebt|gelezen heeft)`,
      `(onze|mijn|de|ons) (laatste|vorige|recente|afgelopen)? (#|{}|${NUMBER})? (laatste|vorige)? (${MAIL}) … (${UNREAD})`,
      `(laatste|vorige) (${MAIL}) … (waarop|waarin|waar|die|dat|wat) (u|je) … (klikte|opende|las|aanklikte|openklikte|doorklikte)`,
      `laatste keer dat (u|je) … (${MAIL}|klikte|opende|las) (opende|las|aanklikte)?`,
      `laatste (dat|wat|waar|waarop) (u|je) (bij ons|in onze mails|op)? (klikte|opende|las|aanklikte|hebt geopend|hebt aangeklikt)`,
      `(${HAVE}) … (geen enkele|geen|niet één|geen van|geen een|nooit een|al maanden geen|niets van) … (${MAIL}|ons) … (geopend|gelezen|aangeklikt|bekeken)`,
      `(u|je) (opent|leest|las|opende|klikt) … (nooit|niet meer|zelden|nauwelijks|geen|amper) … (${MAIL}|wat we|van ons)`,
      `(opent|leest|las|opende|open|lees) (u|je) … (nooit|niet meer|zelden|nauwelijks|geen|amper) … (${MAIL}|wat we|van ons)`,
      `(vroeger|ooit|voorheen|destijds|eerder) (opende|las|klikte|verslond) (u|je)`,
      `(u|je) (opende|las|klikte|verslond) (vroeger|voorheen|ooit|destijds)`,
      `dat (u|je) … (${MAIL}) … (niet meer|nooit|nauwelijks|zelden|amper|ongelezen|ongeopend) … (opent|leest|laat|opende|las|liet|weggooit|verwijdert)`,
      `(#|{}|${NUMBER}) … (${MAIL}) … (ongeopend|ongelezen|onaangeroerd) … (inbox|mailbox|postvak|liggen|gebleven|gelaten|staan)`,
    ],
    profile: [
      '(ons algoritme|ons systeem|ons model|onze analyse|onze data|onze gegevens|onze algoritmes|onze modellen) (denkt|denken|schat|schatten|voorspelt|voorspellen|zegt|zeggen|toont|tonen|suggereert|vermoedt|wijst|wijzen|laat|laten) (ons|uit|erop|zien)? (dat)?',
      '(we vermoeden|wij vermoeden|we leiden eruit af|we hebben berekend|we hebben afgeleid|we schatten in) dat (u|je|uw|jouw)',
      '(volgens|op basis van) (uw|je|jouw) (score|segment|koopgedrag|klantprofiel|surfgedrag)',
      '(uw|je|jouw) (profiel|gedrag|koopgedrag|gegevens|gewoontes) (toont|tonen|zegt|zeggen|suggereert|wijst|verraadt|laat zien|laten zien) (ons|erop)? (dat)?',
      '(mensen|klanten) (met|van) (uw|jouw|je) (profiel|leeftijd|inkomen|type)',
      '(schatten|vermoeden|berekenden|voorspellen|gokken|concluderen|leiden) (we|wij) … dat (u|je) … (bent|hebt|heeft|woont|verdient|leeft|beweegt|werkt|verwacht|houdt|verhuist|gaat)',
      '(we|wij) (schatten|berekenden|voorspellen|voorspelden|gokken|concluderen|concludeerden) … dat (u|je) … (bent|hebt|heeft|woont|verdient|leeft|beweegt|werkt|verwacht|houdt|verhuist)',
      '(ons algoritme|ons systeem|ons model|onze ai|onze computer|onze analyse|onze data) … (berekende|voorspelde|concludeerde|schatte|schat|voorspelt|plaatst|deelt|rekent|leidde) … (u|je|jou|uw|jouw)',
      '(uw|je|jouw) (geschatte|vermoedelijke|verwachte|berekende) (inkomen|jaarinkomen|huishoudinkomen|gezinsinkomen|salaris|vermogen|leeftijd|koopkracht|gezinssituatie)',
      '(u|je) verdient … (bruto|netto|naar schatting|modaal)',
      '(nu|sinds|omdat|dat) (u|je) … (alleenstaand|vrijgezel|single) (bent|was)',
      '(nu|sinds|omdat|dat) (u|je) … alleen woont',
    ],
    'third-party-data': [
      '(partner|partners) (heeft|hebben|vertelde|vertelden|meldde|liet) (ons)? (verteld|laten weten|gemeld|doorgegeven|weten)? (,)? dat',
      '(we|wij) (hoorden|vernamen|weten|kochten|hebben) (van|via|bij) (een|onze|een van onze|een van de) (partner|partners|derden|derde|leverancier) …',
      '(volgens|op basis van) (uw|je|jouw) (facebook|instagram|linkedin|tiktok) (- )? (profiel|account)?',
      '(volgens|op basis van) (uw|je|jouw) (profiel|account) op (facebook|instagram|linkedin|tiktok)',
      `(${HAVE}) … (op|bij) andere (sites|websites|winkels|webshops|merken) … (${DONE}|gekocht|gezocht|bezocht)`,
      '(uw|je|jouw) (aankopen|bezoeken|zoekopdrachten) (bij|op) (onze partners|andere sites|andere winkels)',
      `(${BOUGHT}) (${FILE})`,
      `(volgens|op basis van|dankzij|uit|blijkens|via) (de|een|onze|het)? … (${FILE}) (van|uit|bij) (een|onze|ons|de)? (externe)? (${BROKER}|${PARTNER})`,
      `(volgens|van|via|bij|dankzij) (een|onze|ons|de) (${BROKER}) … (u|je|jij|uw|jouw)`,
      `(${BROKER}) … (vertelde|vertelden|weet|weten|meldt|meldde|gaf|leverde|liet|schat|verklapte) … (u|je|uw|jouw|dat)`,
      `(van|via) (een van)? (onze|een|ons) (${PARTNER}) … (weten|hoorden|vernamen|begrepen|leerden) (we|wij)`,
      `(weten|hoorden|vernamen|begrepen) (we|wij) … (van|via) (een van)? (onze|een|ons) (${PARTNER})`,
      `(${PARTNER}) … (verklapte|verklapten|vertelde|vertelden|fluisterde|tipte|verraadde|meldde|meldden) (ons|dat)`,
    ],
  },
  not: [
    '(je|u) (stond|staat|staan) … (in de file|in de rij)',
    '(bekend|gezien) (van|op) (tv|televisie)',
    'wat (u|je) (zocht|zoekt)',
    '(uw|je|jouw) (factuur|rekening|facturen|bestelling|dossier|saldo|contract|polis|gegevens|account) … (bekeken|gelezen|geopend|bekeek|opende)',
    '(rekening|account|ticket|zaak|dossier|winkel|geschil) (bij ons)? geopend',
    'opgeslagen zoekopdracht*',
    '(besteed|besteedde) … (enquête|vragenlijst)',
    'niet (gevonden|kunnen vinden)',
    'vast ip*',
    'ip - adres (wordt|is) niet',
    'ip (adres)? (wordt|is) niet',
    '(u|je) was (niet thuis|er niet)',
    '(android|ios|windows|chrome|safari|firefox|edge) (#)? (of|en) (hoger|nieuwer|later|recenter)',
    '(klikte|geklikt) … (wachtwoord|bevestig*|herinner*|uitschrijf*|afmeld*|aanmeld*|inlog*|registr*|verzoek)',
    'dat (je|u|uw|jouw) … (pakket|pakje|bestelling|zending|levering|betaling|factuur)',
    '(kwam|ging|liep|stond) (u|je)? … (telefoon|winkel)? (kapot|niet aan|leeg)',
    '(uw|je|jouw) (bestelling|pakket|afspraak|reservering|boeking|betaling|retour) … (keer|maal|minuten|uur)',
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
