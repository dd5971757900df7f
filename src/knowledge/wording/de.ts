import type { Wording } from './wording';

const YOU = 'sie|du|ihr';
const HAVE = 'haben|hast|habt';
const LOOKED =
  'angesehen|angeschaut|angeguckt|angeklickt|betrachtet|begutachtet|durchstöbert|aufgerufen|verglichen|gestöbert';
const THINGS =
  'artikel|produkte|produkt|seiten|seite|angebote|angebot|schuhe|modelle|modell|kategorie|hotel|hotels';
const DEVICE =
  'iphone|ipad|android|handy|smartphone|laptop|macbook|mac|pc|tablet|rechner|samsung|pixel|gerät|computer|{}';

/**
 * Covers Sie, du and ihr, and the order of words in main and subordinate clauses. Leaves alone orders, bookings and
 * appointments ("Ihr Termin um 14:30 Uhr"), conditions ("wenn Sie … angesehen haben") and questions. Unsure: "Ihr
 * Besuch" may be one in a shop, a doctor's, or on a site.
 */
export const de: Wording = {
  language: 'de',
  tells: {
    browsing: [
      'seit … (schaust|siehst|schauen|sehen) (du dir|sie sich) … an',
      '(sie|du) (kommen|kommst|kehren|kehrst) immer wieder (zu|zurück|auf)',
      '(ein|ihr|dein) auge auf … geworfen',
      `(${HAVE}) (${YOU}) (sich|dir|euch)? … (${LOOKED})`,
      `(${YOU}) (${HAVE}) (sich|dir|euch)? … (${LOOKED})`,
      `(dass|weil|da|die|den|das|was) (${YOU}) (sich|dir|euch)? … (${LOOKED}) (haben|hast|habt|hatten)`,
      `(wir|uns) … (bemerkt|gesehen|festgestellt|aufgefallen) … (${YOU}) … (${LOOKED}|interessieren|interessierst)`,
      `(zuletzt|kürzlich|neulich) (angesehen*|angesehene|betrachtete*|besuchte|angeschaute*)`,
      `(ihr|dein|euer|ihre|deine) (browserverlauf|browsing-verlauf|suchverlauf|surfverhalten|klicks)`,
      `(${YOU}) (${HAVE}|waren|warst) … auf (der|unserer) (seite|produktseite|website) … (${LOOKED}|besucht)`,
      `(von|auf) (ihnen|dir) (angesehen*|betrachtete*|besuchte*|angeklickte*) (${THINGS})`,
      `(haben|hast) … einen blick auf … geworfen`,
    ],
    search: [
      '(haben|hast) … in unsere (suche|suchmaske) eingegeben',
      `(${HAVE}) (${YOU}) … (gesucht|gegoogelt)`,
      `(${YOU}) (${HAVE}) … (gesucht|gegoogelt)`,
      `(dass|weil|da) (${YOU}) … (gesucht|gegoogelt) (haben|hast|habt)`,
      '(ihre|deine|ihrer|deiner) (letzte|letzten|jüngste|jüngsten) (suche|suchanfrage|suchanfragen)',
      '(ihre|deine) (suche|suchanfrage) (nach|vom|von)',
    ],
    'visit-time': [
      'wir haben … (bemerkt|gesehen|festgestellt|beobachtet) , (dass|wie)',
      'wir haben (sie|dich|ihren|deinen) … (bemerkt|gesehen|beobachtet)',
      '(uns|es) ist … aufgefallen , dass',
      `(${HAVE}) (${YOU}) (sich|dir)? … (${LOOKED}|besucht|gesurft|geklickt|geöffnet|gelesen|verlassen|gesucht)`,
      `(${YOU}) (${HAVE}) (sich|dir)? … (${LOOKED}|besucht|gesurft|geklickt|geöffnet|gelesen|verlassen|gesucht)`,
      `(dass|als|weil) (${YOU}) … (${LOOKED}|besucht|geöffnet|gelesen|geklickt|gesucht) (haben|hast|habt)`,
      '(ihr|dein|euer|ihrem|deinem|eurem|ihren|deinen) (letzter|letzten|voriger|vorigen|jüngster|jüngsten) (besuch|login)',
      '(ihr|dein|ihrem|deinem) besuch (vom|auf unserer)',
      '(ihr|dein|euer|ihrem|deinem|eurem) besuch (gestern|von gestern|vorgestern)',
      '(sie|du) (waren|warst) … (bei uns|auf unserer|online|im shop)',
      '(waren|warst) (sie|du) … (bei uns|auf unserer|online|im shop)',
      '(sich|dich) … (eingeloggt|angemeldet)',
    ],
    'visit-count': [
      '(zum) (#|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|{}) (.)? (mal) (diese|dieser|heute|bei|auf|hier|in|unsere|unseren|besucht|angesehen|da|vorbei)',
      `(${YOU}|${HAVE}|waren|warst) … (#|{}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere) (mal|male) … (${LOOKED}|besucht|da|hier|bei|auf|vorbei|geöffnet|in)`,
      `(${YOU}|${HAVE}|waren|warst) … (zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal|zehnmal|mehrmals|mehrfach) … (${LOOKED}|besucht|da|hier|bei|auf|vorbei|geöffnet|in)`,
      '(ihr|dein|ihrem|deinem) (#|zweiter|dritter|vierter|fünfter|sechster|siebter|achter|zehnter|{}) (.)? besuch',
      'nach (#|{}|zwei|drei|vier|fünf|sechs|sieben|acht|zehn) besuchen',
      '(mit|bei) (#|{}) besuchen',
    ],
    'dwell-time': [
      `(${YOU}|${HAVE}) … (minuten|minute|sekunden|stunden|stunde|viertelstunde) … (verbracht|verweilt|lang|angesehen|angeschaut|gestöbert|betrachtet|gelesen|aufgehalten)`,
      '(ihre|deine) verweildauer',
      '(sie|du) … (minuten|sekunden|stunden) (lang|auf|vor|bei|in) … (verbracht|waren|warst|standen|standest|geblieben|gestöbert)',
      '(blieben|bliebst|verweilten|verweiltest) … (minuten|sekunden|stunden)',
      '(standen|standest) … (minuten|sekunden)',
      '(minuten|sekunden|stunden|viertelstunde|stunde) (lang)? (standest|standen|waren|warst|blieben|bliebst|hast|haben) (sie|du)',
    ],
    'precise-location': [
      '(sie sind|du bist|sie waren|du warst) … (in der nähe|in unmittelbarer nähe|ganz nah|gleich um die ecke|gleich nebenan|vor unserem|vor unserer)',
      '(weil|da|dass) (sie|du) … (in der nähe|um die ecke|vorbei*) … (sind|bist|waren|warst|gekommen|gegangen)',
      '(sind|bist) (sie|du) … (an unserem|an unserer|an der|am) … (vorbeigegangen|vorbeigekommen|vorbeigefahren|vorbeigelaufen)',
      '(sie|du) (sind|bist) … (vorbeigegangen|vorbeigekommen|vorbeigefahren|vorbeigelaufen)',
      '(nur|bloß) (#|{}) (meter|metern|m|km|kilometer) (von ihnen|von dir|von ihrem|von deinem|von ihrer|von deiner)',
      '(ihr|dein|ihrem|deinem|ihren|deinen) (aktueller|aktuellen|genauer|genauen|derzeitiger|derzeitigen) standort',
      '(ihrer|deiner) (straße|haustür|wohnung) …',
    ],
    location: [
      '(da|weil|wenn|solange) (sie|du) (gerade|zurzeit|derzeit|noch|jetzt)? in {} (sind|bist|waren|warst)',
      '(sie sind|du bist|sie waren|du warst) (gerade|zurzeit|derzeit|noch|jetzt) in {}',
      'gesehen … dass (sie|du) … in {} (sind|bist|waren|warst)',
    ],
    device: [
      `(${LOOKED}|gesurft|besucht|geöffnet|bestellt|eingeloggt|gelesen|unterwegs) … (mit|auf|von|über) (ihrem|deinem) (${DEVICE})`,
      `(auf|von|mit|über) (ihrem|deinem) (${DEVICE}) … (${LOOKED}|gesurft|besucht|geöffnet|gelesen|gestöbert|gesucht)`,
      '(ihre|deine) ip (- adresse|adresse)?',
      '(ihr|dein) (browser|gerät|iphone|handy|smartphone) (verrät|sagt|meldet|zeigt|hat uns)',
      '(sie nutzen|du nutzt|sie verwenden|du verwendest|sie surfen|du surfst) … (iphone|ipad|android|macbook|samsung|pixel|chrome|safari|firefox|edge)',
      '(ihr|dein) (gerät|handy|browser) (haben wir)? (wiedererkannt|erkannt)',
    ],
    'in-store': [
      '(unsere|unserer|die|der)? (kamera|kameras|sensor|sensoren|beacon|beacons|wlan|heatmap|gesichtserkennung) … (hat|haben) (sie|dich|ihr|dein|ihren|deinen|registriert|gesehen) … (gesehen|bemerkt|erkannt|erfasst|registriert|aufgezeichnet|gezählt|geortet)',
      '(kamera|kameras|sensor|sensoren|beacon|beacons|heatmap) (zeigt|zeigen|verrät|verraten|melden|meldet) … (sie|du) …',
      '(ihr|dein) gesicht … (erkannt|wiedererkannt|erfasst)',
      '(ihr|dein|ihrem|deinem) (letzter|letzten)? besuch in (unserer|der|unserem|unseren) (filiale|geschäft|laden|store|boutique|markt|ladengeschäft)',
      '(sie|du) … in (unserer|der|unserem) (filiale|geschäft|laden|store|boutique|umkleide|ladengeschäft) … (gesehen|waren|warst|besucht|standen|standest|stehen|stehengeblieben|anprobiert|verbracht)',
      '(waren|warst) (sie|du) … (unserer|unserem) (filiale|geschäft|laden|store|boutique|umkleide|ladengeschäft)',
      '(sie|du) (waren|warst) … (unserer|unserem) (filiale|geschäft|laden|store|boutique|umkleide|ladengeschäft)',
      '(sie|du) (haben|hast) … (unsere|unser|unseren) (filiale|geschäft|laden|store|boutique|ladengeschäft) … besucht',
      'wir haben (sie|dich) … (unserer|unserem) (filiale|geschäft|laden|store|boutique|umkleide|ladengeschäft) … gesehen',
      'vor (dem|unserem) (regal|schaufenster) … (gestanden|stehen|standen|standest|stehengeblieben|verweilt)',
      '(mit|in) (unserem|das) (kunden)? (- )? wlan … (verbunden|eingeloggt)',
    ],
    'email-activity': [
      '(unsere|unser|diese|die|unseren|letzte|letzten) … (mail|mails|e-mail|e-mails|newsletter|nachricht|nachrichten) … (geöffnet|gelesen|angeklickt|ignoriert|gelöscht)',
      '(mail|mails|newsletter|nachricht|link|links) … (nicht|noch nicht|nie|mehr) (geöffnet|gelesen|angeklickt)',
      '(haben|hast) (sie|du) … (newsletter|mail|mails|nachricht|link) … (geöffnet|gelesen|angeklickt|geklickt|ignoriert)',
      '(sie|du) (haben|hast) … (newsletter|mail|mails|nachricht|link) … (geöffnet|gelesen|angeklickt|geklickt|ignoriert)',
      '(dass|weil) (sie|du) … (newsletter|mail|mails|nachricht|link) … (geöffnet|gelesen|angeklickt|geklickt) (haben|hast)',
      '(sie öffnen|du öffnest|öffnen sie|öffnest du) unsere … (mails|e-mails|newsletter|nachrichten) (nicht|kaum|selten|nie)',
    ],
    profile: [
      'unser (algorithmus|system|modell) hält (sie|dich) für',
      '(aus|anhand) (ihrer|deiner|ihren|deinen|ihres|deines) (einkäufen|daten|kaufverhaltens|profils|käufe) (schließen|erkennen|wissen|sehen) wir',
      '(wir|unser system|unser algorithmus|unsere daten|unsere analyse) (vermuten|vermutet|errechnet|berechnet|schließen|glaubt|sagt|sagen|zeigen|zeigt|verraten) (uns)? … dass (sie|du|ihr|ihre|dein|deine)',
      '(laut|gemäß|nach) (ihrem|deinem|ihres|deines) (profil|kundenprofil|score|segment)',
      '(ihr|dein|ihre|deine) (profil|kaufverhalten|verhalten|daten) (zeigt|zeigen|sagt|sagen|verrät|verraten)',
      '(menschen|kunden|leute) (wie sie|wie du|mit ihrem profil|mit deinem profil)',
    ],
    'third-party-data': [
      'von (unseren|unserem|einem) (partner|partnern|datenpartner|datenpartnern) (wissen|erfuhren|hörten) wir',
      '(unser|ein|unsere|von) (partner|partnern|partnerunternehmen|datenpartner) … (erfahren|gesagt|mitgeteilt|verraten|informiert|bekommen|erhalten|gekauft)',
      'wir haben … von … (partner|partnern|dritten|datenpartnern|anbietern) … (erfahren|erhalten|gekauft|bekommen)',
      '(ihr|dein|ihrem|deinem) (facebook|instagram|linkedin) (- )? (profil|konto)',
      '(auf|bei) anderen (seiten|websites|shops|portalen) … (gekauft|angesehen|gesucht|besucht|angeschaut)',
    ],
  },
  not: [
    '(sie|du) … (konto|account|ticket|depot|fall) … (geöffnet|eröffnet)',
    '(ihr|dein|ihrem|deinem) besuch (beim|im|bei dr|bei ihrem|der ausstellung|unserer veranstaltung)',
    '(ihr|dein) browser (zeigt|unterstützt) (diese|die|das|keine)',
    'freuen … auf (ihren|deinen) besuch',
    'ip (- adresse|adresse)? (wird|werden) nicht',
    '(was|wonach) (sie|du) gesucht (haben|hast)',
    '(über|für) (ihren|deinen) besuch',
  ],
  ifs: ['wenn', 'falls', 'sofern', 'ob', 'sobald'],
  asks: ['haben', 'hast', 'habt', 'sind', 'bist', 'waren', 'warst', 'suchen', 'suchst'],
  time: {
    before: [
      'um',
      'am',
      'gegen',
      'gestern',
      'heute',
      'ab',
      'kurz',
      'nach',
      'vor',
      'exakt',
      'genau',
      'letzten',
      'vorgestern',
    ],
    after: ['uhr'],
    hourAfter: ['uhr'],
    hourBefore: [],
    until: ['bis'],
    days: [
      ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
      ...['abend', 'morgen', 'nachmittag', 'mittag', 'nacht', 'vormittag'],
    ],
    ago: ['gestern', 'vorgestern'],
  },
  considerate: { time: 'kürzlich' },
  common: [
    ...['sie', 'du', 'ihr', 'ihre', 'ihrem', 'ihren', 'dein', 'deine', 'wir', 'haben', 'hast', 'dass', 'das'],
    ...[
      'die',
      'der',
      'diese',
      'dieses',
      'dieser',
      'diesen',
      'sich',
      'dir',
      'ist',
      'sind',
      'waren',
      'warst',
      'uns',
    ],
  ],
};
