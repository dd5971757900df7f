/** Words that the patterns of Italian share: pronouns, numbers, times, and helpers for endings and elision. */

/** Participles in all four endings: `guardat` is guardato, guardata, guardati, guardate. */
export const agreeing = (stems: string): string =>
  stems
    .split(/[|\s]+/)
    .filter((stem) => stem !== '')
    .flatMap((stem) => ['o', 'a', 'i', 'e'].map((ending) => stem + ending))
    .join('|');

/** The imperfetto of tu and voi: `guarda` is guardavi, guardavate. */
export const imperfect = (stems: string): string =>
  stems
    .split(/[|\s]+/)
    .filter((stem) => stem !== '')
    .flatMap((stem) => [`${stem}vi`, `${stem}vate`])
    .join('|');

/** Nouns that begin with a vowel, and the same with what is elided before them, which makes one word of both. */
export const elided = (nouns: string): string =>
  nouns
    .split('|')
    .flatMap((noun) =>
      ['', "l'", "un'", "dell'", "nell'", "sull'", "all'", "dall'", "quell'"].map(
        (article) => article + noun,
      ),
    )
    .join('|');

export const HAVE = "hai|avete|avevi|avevate|abbiate|l'hai|l'avete|l'avevi|le hai|li hai|la hai";
/** Of Lei only with a word that shows it: anybody may be meant by "ha". */
export const LEI_HAS =
  'lei ha|che ha|perché ha|poiché ha|siccome ha|lei aveva|ha di recente|ha recentemente|che lei abbia';
export const ARE =
  'sei|siete|eri|eravate|ti sei|vi siete|ti eri|ci sei|ci siete|lei è|lei era|lei si è|che si è';
export const YOUR = 'tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre';
/** Any word that speaks to the reader, but for those that are articles as well. */
export const YOU = `tu|te|ti|voi|vi|lei|${YOUR}|hai|avete|avevi|avevate|sei|siete|eri|eravate|stavi|stavate|l'hai|l'avete|c'eri`;
export const OUR = 'nostro|nostra|nostri|nostre|mio|mia|miei|mie';
export const OURS = `questo|questa|questi|queste|quel|quello|quella|quei|quelle|nostro|nostra|nostri|nostre|il|la|lo|i|gli|le|un|una|{}`;
export const EVER =
  'già|appena|anche|pure|recentemente|di recente|da poco|ieri|oggi|stamattina|ieri sera|persino|perfino|sempre|spesso|più volte|ancora|poi|solo|soltanto|molto|tanto|a lungo|attentamente|nuovamente|di nuovo|pian piano|con calma|per bene|bene';

const COUNT =
  'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|venticinque|trenta|quaranta|cinquanta|sessanta|cento';
export const NUMBER = `#|{}|${COUNT}|parecchie|svariate|numerose|diverse|molte|tante|troppe|varie|innumerevoli|una decina di|una dozzina di`;
export const ORDINAL =
  'seconda|terza|quarta|quinta|sesta|settima|ottava|nona|decima|undicesima|dodicesima|quindicesima|ventesima|centesima|ennesima';
export const UNIT = 'minuto|minuti|minutini|secondo|secondi|ora|ore|orette';
export const DURATION = `#|{}|${COUNT}|un|una|parecchi|diversi|pochi|quasi|interi`;
export const WHOLE_TIMES =
  "un'ora|un'oretta|mezz'ora|mezzora|mezz'oretta|un quarto d'ora|tre quarti d'ora|un'eternità|un bel pezzo|un bel po'|ore intere|tutta la sera|tutta la notte|mezza giornata";

/** Where one looks at things on a screen. */
export const SITE = [
  'sito|pagina|pagine|scheda|schede|catalogo|sezione|sezioni|portale|shop|store|e-shop|e-commerce|negozio online|reparto online|vetrina|vetrina online|vetrina virtuale',
  'listino|blog|configuratore|simulatore|preventivatore|calcolatore|homepage|home page|home|piattaforma|bacheca|galleria|gallery|menù|carta dei vini|giornale online|categoria|collezione|checkout|cassa online|piantina|planimetria|mappa dei posti|tour virtuale|visita virtuale|lookbook|volantino|brochure|ricettario|calendario',
  elided('app|applicazione|annuncio|annunci|articolo|articoli|offerta|offerte|area|inserzione|itinerario'),
  'tariffe|tariffa|tariffario|prodotto|prodotti|modello|modelli|recensione|recensioni|foto|fotografie|ricetta|ricette|guida|video|trailer|mutui|prestiti|biglietti|saldi',
].join('|');
/** What leads to such a place. */
export const ON_SITE = `(su|sul|sulla|sulle|sui|sugli|nel|nella|nelle|nei|dal|dalla|dalle|dai|tra|fra|per|alla|al|alle|ai|davanti al|davanti alla)`;

/** The shop and the places in it. */
export const SHOP =
  'negozio|negozi|boutique|libreria|supermercato|ipermercato|punto vendita|showroom|filiale|reparto|reparti|corsia|corsie|scaffale|scaffali|camerino|camerini|cabina|bancone|banco|vetrina|cassa|casse|cantina|profumeria|gioielleria|farmacia|concessionaria|concessionario|outlet|mercato|emporio|enoteca|garden|vivaio|salone|esposizione|espositore|parcheggio|ingresso|atelier|agenzia|bottega|bar|locale|palestra|area prova|zona';

export const MAIL =
  "e-mail|email|mail|newsletter|messaggio|messaggi|comunicazione|comunicazioni|posta|lettera|lettere|invito|inviti|l'invito|all'invito|invio|invii|promemoria|bollettino|bollettini|oggetto|dem|comunicati|circolare|volantino|offerta|l'offerta|offerte|preventivo|link|avviso|avvisi|buono|sms|notifica|notifiche";

export const DEVICE =
  'telefono|telefonino|smartphone|cellulare|portatile|laptop|notebook|computer|pc|tablet|tv|televisore|smart tv|console|dispositivo|schermo|browser|orologio|smartwatch|apparecchio|desktop|fisso';
export const BRAND =
  'iphone|ipad|android|mac|macbook|imac|samsung|galaxy|pixel|huawei|xiaomi|motorola|nokia|oppo|oneplus|honor|realme|windows|linux|chromebook|ios|macos|chrome|safari|firefox|edge|playstation|xbox|alexa|lenovo|dell|asus';
