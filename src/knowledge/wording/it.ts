import type { Wording } from './wording';

const HAVE = "hai|avete|l'hai|li hai|le hai";
const LOOKED =
  'guardato|guardata|guardati|guardate|visualizzato|visualizzata|visualizzati|visualizzate|consultato|consultata|consultati|consultate|sfogliato|sfogliata|sfogliati|sfogliate|esplorato|esplorata|esplorati|esplorate|osservato|osservata|osservati|osservate|adocchiato|adocchiata|adocchiati|adocchiate|ammirato|ammirata|ammirati|ammirate';
const SEEN = 'visto|vista|visti|viste';
const LOOKING = 'guardando|vedendo|sfogliando|esplorando|consultando|visualizzando|navigando|osservando';
const OURS = 'questo|questa|questi|queste|nostro|nostra|nostri|nostre|il|la|lo|i|gli|le|un|una|{}';
const THINGS =
  'prodotti|prodotto|articoli|articolo|pagine|pagina|offerte|modelli|hotel|capi|scarpe|annunci|immobili';
const NUMBER =
  'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|quaranta|diverse|molte';
const ORDINAL = 'seconda|terza|quarta|quinta|sesta|settima|ottava|nona|decima|ennesima';
const UNIT = 'minuto|minuti|secondo|secondi|ora|ore';
const DEVICE =
  'iphone|ipad|android|telefono|smartphone|cellulare|portatile|computer|pc|mac|macbook|tablet|samsung|pixel';
const SHOP =
  'negozio|negozi|boutique|punto vendita|showroom|filiale|reparto|vetrina|camerino|corsia|scaffale';
const MAIL = 'e-mail|email|mail|newsletter|messaggio|messaggi|comunicazione|comunicazioni|posta';

/**
 * Covers tu, Lei and voi in the passato prossimo and imperfetto, with the agreement of participles and elision
 * ("l'hai", "un'occhiata" are one word). "Ha guardato" may be said of anybody: the Lei form counts only with "Lei",
 * after "che", or with "di recente". Leaves alone orders, bookings, appointments, one's own account and invoices,
 * conditions with "se", and what "cercavi" in general. Unsure: "secondo il tuo profilo" is left out, as readers
 * mostly filled that profile in themselves; "la tua visita" is as often arranged as watched.
 */
export const it: Wording = {
  language: 'it',
  tells: {
    browsing: [
      `(abbiamo notato|abbiamo visto|ci siamo accorti|ci siamo accorte|abbiamo osservato|notiamo|vediamo) … (${LOOKED}|${SEEN}|${LOOKING}|guardavi|guardava|ti interessa|ti interessano|le interessa|interessato|interessata)`,
      `(ti|la|vi) abbiamo (visto|vista|visti) (guardare|sfogliare|consultare|esplorare|ammirare|curiosare)`,
      `(${HAVE}) (recentemente|di recente|già|appena|anche|da poco)? (${LOOKED}|cliccato)`,
      `(${HAVE}) (recentemente|di recente) (${SEEN}|visitato|visitati|visitate)`,
      `(${HAVE}) (${SEEN}) (recentemente|di recente|ieri|sul nostro|nel nostro|{})`,
      `(lei|che|recentemente|di recente) ha (recentemente|di recente|appena)? (${LOOKED})`,
      `ha (${LOOKED}|${SEEN}|visitato) (recentemente|di recente)`,
      `(${THINGS}) che (${HAVE}|ha) (recentemente|di recente)? (${SEEN}|visitato|visitati|visitate|${LOOKED})`,
      `(${SEEN}|visitati|visitate|${LOOKED}) (di recente|recentemente|da te|da lei)`,
      `ultimi (${THINGS}) (${SEEN}|visitati|visualizzati|consultati)`,
      `ultime (${THINGS}) (${SEEN}|visitate|visualizzate|consultate)`,
      `(stavi|stavate|eri lì che) (${LOOKING})`,
      `(lei|che) stava (${LOOKING})`,
      `(guardavi|sfogliavi|consultavi|adocchiavi|osservavi) (${OURS})`,
      '(la tua|la sua|tua|sua) cronologia di navigazione',
      '(i tuoi|i suoi|tuoi|suoi) (ultimi|recenti) (clic|click)',
      "(hai|ha) (dato|buttato|gettato) (un'occhiata|uno sguardo) (a|al|alla|alle|ai|agli)",
      `(poiché|perché|dato che|visto che|siccome) (hai|ha) (${SEEN}|visitato|${LOOKED})`,
      '(hai|lei ha) visitato (la|questa|nostra|la nostra) pagina (di|del|della|{})',
    ],
    search: [
      `(${HAVE}) (recentemente|di recente|appena)? cercato`,
      '(stavi|stavate) cercando',
      '(lei|che) (stava cercando|ha cercato)',
      'cercavi (sul|nel|di recente|ieri|{})',
      '(la tua|la sua|tua|sua) (ultima|recente) ricerca',
      '(le tue|le sue|tue|sue) (ultime|recenti) ricerche',
      '(le tue|le sue) ricerche (recenti|su|di|sul)',
      '(la tua|la sua) ricerca (del|di ieri|sul nostro|{})',
    ],
    'visit-time': [
      '(abbiamo notato|abbiamo visto|ci siamo accorti|ci siamo accorte|abbiamo osservato) che (hai|avete|stavi|stavate|ti|lei|guardavi|eri|sei|cercavi)',
      '(ti|la|vi) abbiamo (visto|vista|visti|notato|notata)',
      `(${HAVE}) (recentemente|di recente|già)? (${LOOKED}|visitato|aperto|letto|cliccato|cercato|navigato|lasciato)`,
      `(lei|che) ha (${LOOKED}|visitato|aperto|letto|cliccato|cercato)`,
      `(stavi|stavate|lei stava|che stava) (${LOOKING}|cercando|leggendo)`,
      '(guardavi|sfogliavi|consultavi|navigavi|cercavi)',
      '(sei|siete|lei è) (passato|passata|passati|venuto|venuta|tornato|tornata|entrato|entrata|stato|stata|uscito|uscita)',
      '(ti sei|vi siete|si è) (collegato|collegata|connesso|connessa|loggato|fermato|fermata)',
      '(eri|eravate) (sul nostro|nel nostro|online|da noi|collegato|collegata)',
      "(hai|ha) (effettuato|fatto) (il login|l'accesso)",
      '(la tua|la sua|tua|sua) (ultima|recente|precedente) (visita|sessione|connessione)',
      '(la tua|la sua|tua|sua) (visita|sessione) di ieri',
    ],
    'visit-count': [
      `(${HAVE}|lei ha|che ha) … (${LOOKED}|${SEEN}|visitato|aperto) … (#|{}|${NUMBER}) volte`,
      `(${HAVE}|lei ha) … (#|{}|${NUMBER}) volte (${LOOKED}|${SEEN}|visitato|aperto)`,
      `(sei|siete|lei è) (già)? (venuto|venuta|venuti|tornato|tornata|tornati|passato|passata|stato|stata|entrato|entrata) … (#|{}|${NUMBER}) volte`,
      `(è|ed è) (già)? la (#|{}|${ORDINAL}) (ª|a)? volta che (ci)? (visiti|visita|vieni|viene|torni|torna|guardi|guarda|passi|passa|entri|entra|apri)`,
      `per la (#|{}|${ORDINAL}) (ª|a)? volta (questa settimana|questo mese|oggi|sul|nel|sulla)`,
      `(la tua|la sua|tua|sua) (#|{}|${ORDINAL}) (ª|a)? visita`,
      `dopo (le tue|le sue)? (#|{}|${NUMBER}) visite`,
      `(le tue|le sue) (#|{}|${NUMBER}) visite`,
    ],
    'dwell-time': [
      `(${HAVE}|lei ha) (trascorso|passato|dedicato|speso) (già|più di|quasi|circa|oltre|ben|almeno)? (#|{}|un|un'ora|mezz'ora|${NUMBER}) (${UNIT})`,
      "(hai|ha) (trascorso|passato) (quasi|più di|oltre)? (un'ora|mezz'ora|molto tempo|un bel po') (su|sul|sulla|con|davanti|a)",
      `(${HAVE}) … (${LOOKED}|letto|navigato) … per … (${UNIT}|{})`,
      `(stavi|guardavi|sei rimasto|sei rimasta|è rimasto|è rimasta|ti sei fermato|ti sei fermata|si è fermato|si è fermata|ti sei soffermato|ti sei soffermata|sei stato|sei stata) … (${UNIT})`,
      `(sei rimasto|sei rimasta|ti sei fermato|ti sei fermata|ti sei soffermato|ti sei soffermata) (per)? {}`,
      `(#|{}|${NUMBER}) (${UNIT}) (trascorsi|trascorse|passati|passate) (su|sul|sulla|sulle|davanti|a|nel|nella)`,
      '(il tuo|il suo|tuo|suo) tempo di permanenza',
      '(il tempo|i minuti|le ore) (che)? hai (trascorso|passato) (su|sul|sulla|davanti|con)',
    ],
    'precise-location': [
      "(sei|eri|siete|ti trovi|lei si trova|ti trovavi) (ora|adesso|proprio|molto|in questo momento|attualmente)? (vicino|vicinissimo|vicina|a due passi|a pochi passi|accanto|nei pressi|nelle vicinanze|dietro l'angolo) (al|alla|a|del|della|dal|dalla|da|ai|dai) (nostro|nostra|nostri|noi|negozio|{})",
      `(sei|eri|ti trovi|lei si trova) (ora|adesso|solo|appena|proprio)? a (soli|sole|solo|meno di|appena|circa)? (#|{}|${NUMBER}|pochi|poche) (metri|m|km|chilometri|passi|isolati) (da|dal|dalla)`,
      '(sei|siete|lei è) (appena)? (passato|passata|passati) (davanti|accanto|vicino|di fronte) (al|alla|a) (nostro|nostra|nostri|{})',
      '(passi|passavi) (spesso)? (davanti|accanto) (al|alla|a) (nostro|nostra|nostri|{})',
      'a (soli|sole|solo|appena|circa)? (#|{}) (metri|m|isolati) da (te|lei|casa tua|casa sua|dove sei|voi)',
      '(la tua|la sua|tua|sua) (posizione|ubicazione) (attuale|esatta|precisa)',
      '(nella|della) (tua|sua) via',
      'nel (tuo|suo) palazzo',
    ],
    location: [
      '(dato che|visto che|poiché|mentre|siccome) (sei|lei è|ti trovi|lei si trova) (ora|adesso|ancora|già)? (a|in|ad) {}',
      '(sei|eri|ti trovi|ti trovavi|lei è) (ora|adesso|ancora|attualmente|in questo momento|ieri) (a|in|ad) {}',
      '(notato|visto) che (sei|eri|ti trovi|ti trovavi|lei si trova|lei era) (stato|stata)? (a|in|ad) {}',
    ],
    device: [
      `(${LOOKED}|${SEEN}|visitato|navigato|navighi|naviga|collegato|collegata|aperto|letto|acquisti) … (dal|con il|sul|col|con) (tuo|suo) (${DEVICE}|{})`,
      `(dal|con il|sul|col) (tuo|suo) (${DEVICE}) … (hai|ha) … (${LOOKED}|${SEEN}|visitato|navigato|aperto|letto)`,
      '(il tuo|il suo|tuo|suo) (indirizzo)? ip',
      `(usi|utilizzi|stai usando|stai utilizzando|navighi con|navighi da|lei usa|lei utilizza) (un|uno|il|il tuo)? (iphone|ipad|android|mac|macbook|samsung|pixel|chrome|safari|firefox|edge|{})`,
      `(il tuo|il suo) (browser|dispositivo|${DEVICE}) (ci)? (dice|indica|rivela|mostra|segnala) che`,
      `abbiamo riconosciuto (il tuo|il suo) (dispositivo|browser|${DEVICE})`,
    ],
    'in-store': [
      "(telecamera|telecamere|videocamera|videocamere|sensore|sensori|beacon|wi-fi|wifi) … (ti|la|vi|ti ha|ti hanno|l'ha|l'hanno|la hanno|ha|hanno) (ha|hanno)? (visto|vista|rilevato|rilevata|ripreso|ripresa|riconosciuto|riconosciuta|notato|notata|registrato|registrata|inquadrato)",
      '(telecamere|sensori|sensore|mappa di calore|mappe di calore|beacon) … (mostra|mostrano|indica|indicano|rivela|rivelano|dicono) che',
      'abbiamo riconosciuto (il tuo|il suo) (volto|viso)',
      '(il tuo|il suo) (volto|viso) … (riconosciuto|rilevato|identificato)',
      `(ti|la|vi) abbiamo (visto|vista|visti|notato|notata) … (nel|in|davanti|al|alla|dentro) (nostro|nostra|nostri)? (${SHOP})`,
      `(la tua|la sua|tua|sua) (ultima|recente) visita (nel|al|in|presso il|presso la|alla|nella) (nostro|nostra|nostri)? (${SHOP})`,
      `(sei|siete|lei è) (stato|stata|passato|passata|entrato|entrata|venuto|venuta|stati) (ieri|di recente|recentemente)? (nel|in|al|dal|davanti al|davanti alla|presso il) (nostro|nostra|nostri|uno dei nostri)? (${SHOP})`,
      `(hai|ha|avete) visitato (ieri|di recente|recentemente)? (il nostro|la nostra|uno dei nostri) (${SHOP})`,
      `(ti sei|si è) (fermato|fermata|soffermato|soffermata) … (${SHOP})`,
      `(hai|ha) provato … (camerino|in negozio)`,
      '(ti sei|si è) (connesso|connessa|collegato|collegata) (al|alla) (nostro|nostra)? (wi-fi|wifi|rete)',
    ],
    'email-activity': [
      `(non)? (${HAVE}|lei ha|non ha) … (aperto|aperta|aperte|letto|letta|lette|ignorato|cancellato|eliminato) … (la nostra|le nostre|il nostro|i nostri|questa|questo|nostra|nostre|nostri) (#|${NUMBER}|ultim*)? (#|${NUMBER}|ultim*)? (${MAIL})`,
      `(${HAVE}|lei ha) … cliccato … (nostra|nostre|nostro|nostri|ultima|questa) (ultim*)? (${MAIL})`,
      `non (apri|apre|leggi|legge|stai aprendo) (più|mai|quasi mai)? (le nostre|i nostri|la nostra) (ultim*)? (${MAIL})`,
      `(apri|leggi) (sempre|tutte)? (le nostre|i nostri) (${MAIL})`,
      `(${MAIL}) che (non)? (hai|ha) (mai)? (aperto|letto|ignorato)`,
    ],
    profile: [
      '(il nostro algoritmo|il nostro sistema|il nostro modello|la nostra analisi|i nostri algoritmi|i nostri dati|le nostre analisi|i nostri modelli) (pensa|pensano|ritiene|ritengono|stima|stimano|prevede|prevedono|indica|indicano|mostra|mostrano|suggerisce|suggeriscono|rivela|rivelano|dice|dicono|crede) (ci)? (che)?',
      '(supponiamo|sospettiamo|deduciamo|abbiamo dedotto|abbiamo calcolato|intuiamo) che (tu|lei|il tuo|la tua|sei|hai)',
      '(secondo|in base a|in base al) (il tuo|il suo|tuo|suo) (punteggio|segmento|comportamento|profilo cliente|profilo di acquisto)',
      '(il tuo|il suo|i tuoi|i suoi|le tue|le sue) (profilo|comportamento|dati|abitudini) (indica|indicano|mostra|mostrano|suggerisce|suggeriscono|rivela|rivelano|dice|dicono) (ci)? (che)',
      '(persone|clienti|utenti) (con il|del|con) (tuo|suo) (profilo|reddito|livello)',
    ],
    'third-party-data': [
      '(partner|partners) (commerciale|commerciali)? (ci|mi) (ha|hanno) (detto|riferito|comunicato|informato|informati|segnalato|raccontato) (che)',
      '(abbiamo saputo|abbiamo appreso|abbiamo acquistato|abbiamo ottenuto|siamo venuti a sapere) … (da|dal|dai|tramite) (un|uno|nostro|nostri|terzi) (dei)? (nostri|nostro)? (partner|partners|fornitore|fornitori)?',
      '(secondo|in base a) (il tuo|il suo) (profilo|account) (facebook|instagram|linkedin|tiktok)',
      `(${HAVE}|lei ha) … (su|in|presso) altri (siti|negozi|portali|marchi)`,
      '(i tuoi acquisti|i suoi acquisti|le tue visite|le tue ricerche) (sui|presso i|sui siti dei|presso) (nostri) partner',
    ],
  },
  not: [
    '(visto|vista|visti|viste) in (tv|televisione)',
    '(quello che|ciò che|quel che|cosa) (stavi|stai|stava|hai|ha)? (cercando|cercavi|cercava|cercato)',
    '(si è|si sono|non hai mai|mai) (visto|vista|guardato)',
    '(consultato|visto|guardato|aperto|letto|visualizzato) (la tua|il tuo|i tuoi|le tue|la sua|il suo|i suoi|le sue) (fattura|fatture|conto|saldo|ordine|ordini|pratica|contratto|messaggi|bolletta|bollette|profilo)',
    '(hai|ha|avete) consultato (il|la|un|una) (medico|dottore|dottoressa|specialista|avvocato)',
    '(hai|ha|avete) aperto (un|una|il|la|il tuo|questo) (conto|account|ticket|pratica|segnalazione|reclamo|negozio|contestazione|richiesta)',
    'ricerca salvata',
    'dedicato … (sondaggio|questionario)',
    'ip (non|fisso|statico|dedicato)',
    '(cercato|provato) di',
  ],
  ifs: ['se', 'qualora', 'salvo'],
  asks: [
    'hai',
    'ha',
    'avete',
    'stavi',
    'sei',
    'siete',
    'cerchi',
    'cercavi',
    'sapevi',
    'quando',
    'quante',
    'già',
  ],
  time: {
    before: [
      ...['alle', 'alla', 'ore', 'ieri', 'oggi', 'stamattina', 'stasera', 'verso', 'circa', 'il'],
      ...['lo', 'la', 'questo', 'questa', 'scorso', 'scorsa', 'esattamente', 'precisamente', 'di', "l'altro"],
    ],
    after: ['scorso', 'scorsa', 'circa', 'esatte', 'precise'],
    hourAfter: [],
    hourBefore: ['ore'],
    clockBefore: ['alle', 'ore', 'verso'],
    until: ['fino', 'entro'],
    days: [
      ...['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
      ...['mattina', 'pomeriggio', 'sera', 'notte', 'mezzogiorno'],
    ],
    ago: ['ieri', "l'altroieri", 'stamattina'],
  },
  considerate: { time: 'di recente' },
  common: [
    ...[
      'il',
      'lo',
      'gli',
      'che',
      'hai',
      'abbiamo',
      'questo',
      'questa',
      'queste',
      'questi',
      'nostro',
      'nostra',
    ],
    ...[
      'nostri',
      'nostre',
      'tuo',
      'tua',
      'tuoi',
      'tue',
      'sei',
      'di',
      'con',
      'per',
      'alle',
      'sul',
      'nel',
      'non',
    ],
  ],
};
