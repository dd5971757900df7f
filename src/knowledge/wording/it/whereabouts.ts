import { ARE, agreeing, BRAND, DEVICE, EVER, HAVE, LEI_HAS, OUR, SHOP, YOU, YOUR } from './words';

const HOME =
  'casa tua|casa sua|casa vostra|la tua porta|la sua porta|il tuo portone|la tua scrivania|il tuo ufficio|il suo ufficio|il tuo balcone|dove sei|dove ti trovi|dove si trova|dove siete|te|lei|voi';
const DISTANCE =
  'metri|metro|m|km|chilometri|chilometro|passi|isolati|isolato|fermate|traverse|minuti a piedi|minuti di cammino|minuti di strada';
const FEW =
  '#|{}|due|tre|quattro|cinque|sei|dieci|venti|trenta|cinquanta|cento|duecento|trecento|cinquecento|pochi|poche|neanche|un|una|meno di';
const HERE =
  "qui sotto|qui davanti|qui vicino|qui accanto|qui fuori|nei paraggi|nei dintorni|da queste parti|dietro l'angolo|a due passi|a pochi passi|a un passo|vicinissimo|vicinissima|nelle vicinanze|qui in zona|nei pressi|di fronte a noi|alla nostra porta|fuori dalla nostra|davanti alla nostra|davanti al nostro|vicino a noi|nel raggio di|all'angolo con|all'altezza di|in coda|in attesa all'imbarco";
const STREET =
  'via|viale|vicolo|piazza|piazzale|piazzetta|corso|largo|lungomare|lungotevere|lungarno|contrada|strada statale|calle|borgo|quartiere|rione|civico';
/** Where people are on their way. */
const TRANSIT =
  "fermata|stazione|metro|metropolitana|aeroporto|all'aeroporto|gate|imbarco|terminal|binario|casello|autostrada|area di servizio|all'area di servizio|dall'area di servizio|autogrill|parcheggio";
const STATION = `${TRANSIT}|porto|stadio|allo stadio|dallo stadio|palestra|hotel|albergo|all'hotel|dall'hotel|ufficio|in ufficio|dall'ufficio|centro commerciale|ospedale|all'ospedale|dall'ospedale|campus|spiaggia|lido|fiera|cinema|teatro|campo|piscina|museo|tangenziale|distributore|treno`;
const ARRIVED = agreeing(
  'sces salit arrivat atterrat uscit sbarcat partit entrat giunt passat parcheggiat ferm sedut alloggiat appostat',
);
const LOCATED = agreeing(
  'localizzat geolocalizzat trovat individuat rilevat intercettat rintracciat avvistat segnalat',
);
const TRACKER =
  'gps|geolocalizzazione|posizione|coordinate|segnale|satellite|mappa|cella|navigatore|bussola|localizzazione';

export const preciseLocation: readonly string[] = [
  `(vedo|vediamo|sappiamo|notiamo|noto) che (ora|adesso)? (sei|siete|lei è|ti trovi|lei si trova|si trova|vi trovate) (a|in|al|alla|allo|vicino|davanti)`,
  `(sei|siete|lei è|eri) (ora|adesso|già|ancora)? (in fila|in coda|seduto|seduta|seduti|parcheggiato|parcheggiata) (al|alla|allo|nel|in|sulla|a|davanti|vicino)`,
  `(${YOUR}) (ufficio|condominio|palazzo|appartamento|casa|portone|abitazione|attico|bilocale|studio|fermata|stazione|parcheggio) (in|di|al|a) (${STREET}|{})`,
  `(sei|siete|lei è|eri) (${EVER})? (atterrat*|sbarcat*|sces*) (a|in|al|alla|all'aeroporto|da) ({}|${STATION})`,
  `(passate|passi) (spesso|sempre)? davanti (al|alla|alle|ai) && (ogni|tutti i|tutte le|nostr*)`,
  `(abbiamo|ho) (rilevato|individuato|localizzato|registrato) (la|il) (${YOUR}) (presenza|posizione|arrivo|passaggio)`,
  `(sei|siete|eri|eravate|ti trovi|vi trovate|ti trovavi|lei è|lei si trova|stai passando|ti aggiri|la vediamo|ti vediamo|risulti|risulta) (ora|adesso|proprio|molto|già|ancora|appena|solo|in questo momento|attualmente)? (${HERE})`,
  `(sei|siete|eri|eravate|ti trovi|vi trovate|ti trovavi|lei è|lei si trova|stai passando|ti aggiri|la vediamo|ti vediamo|risulti|risulta) (ora|adesso|proprio|molto|già|ancora|appena|solo|in questo momento|attualmente)? (vicino|vicina|vicinissimo|vicinissima|a due passi|a pochi passi|accanto|nei pressi|nelle vicinanze|dietro l'angolo|davanti|di fronte|fuori) (al|alla|a|del|della|dal|dalla|da|ai|dai) (nostro|nostra|nostri|noi|negozio|{})`,
  `(sei|siete|lei è|ti trovi|vi trovate|lei si trova) (ora|adesso|già|ancora|proprio|appena|in questo momento) (${HERE}|lì|fuori|sotto casa|alla fermata|al gate|al binario|in stazione|in aeroporto)`,
  `(a)? (${FEW}) (${DISTANCE}) && (da|dalla|dal|tra|fra|separano|dividono|dista|distano) (${HOME})`,
  `(${FEW}) (${DISTANCE}) && (ti|la|vi) (separano|dividono|mancano)`,
  `(sei|siete|eri|ti trovi|vi trovate|lei si trova|lei è) (ora|adesso|solo|appena|proprio|già)? a (soli|sole|solo|meno di|appena|circa|neanche)? (${FEW}) (${DISTANCE}) (da|dal|dalla|dallo|dai)`,
  `(sei|siete|lei è) (appena)? (passato|passata|passati) (davanti|accanto|vicino|di fronte|sotto) (al|alla|a) (nostro|nostra|nostri|{})`,
  '(passi|passavi|passa) (spesso|ogni giorno|ogni mattina|ogni sera|quasi ogni giorno)? (davanti|accanto) (al|alla|a) (nostro|nostra|nostri|{})',
  `(${LOCATED}) && (nel raggio|a # metri|vicino|nei pressi|presso|in via|in piazza) && (${YOU})`,
  `(ti|la|vi|l') abbiamo (${LOCATED})`,
  `(parcheggiat*|posteggiat*) (al|alla|nel|in|davanti|sotto|vicino) && (livello|piano|{}|via|parcheggio|settore)`,
  `(${TRACKER}) && (ti|la|vi|ci) (dà|colloca|segnala|localizza|posiziona|vede|trova|indica|mette|rileva|dice|danno|dicono|mostra|abbiamo)`,
  `(il|la)? (${YOUR}) (${TRACKER}) (attuale|esatta|precisa|in tempo reale|gps|ci|:|è|dice|indica|segnala)`,
  `(secondo|stando a|in base a|in base alla|dalla|dal|grazie alla|grazie al) (il|la|le|i)? (${YOUR})? (gps|geolocalizzazione|coordinate|posizione attuale|posizione gps|navigatore)`,
  'coordinate ({}|#)',
  `(abiti|abitate|vivi|vivete|risiedi|risiedete|abitando|vivendo|risiedendo|lei abita|lei vive|lavori|lavorate|lei lavora|alloggi|soggiorni|dormi) && (in|nel|nella|al|alla|allo|sulla|sul|di|tra|fra|a) (${STREET}|palazzo|torre|terzo piano|quarto piano|quinto piano|secondo piano|primo piano|piano terra|ultimo piano|civico)`,
  `(abiti|abitate|vivi|vivete|abita|vive|lavori|lavora) (a|in) (due passi|pochi passi|pochi metri|# metri|fondo|{})`,
  '(sappiamo|vediamo|abbiamo visto|notiamo) (che)? && (abiti|abitate|abita|vivi|vive|lavori|lavora|ti trovi|si trova|sei arrivat*|sei in|sei a|sei al|sei alla|giri per|cammini)',
  `(${YOUR}) (balcone|finestra|finestre|portone|citofono|giardino|cortile|cancello|tetto|garage) && (vede|vedono|in via|di via|in {}|di {}|angolo|affaccia|affacciano|bisogno)`,
  '(balcone|finestra|finestre|portone|terrazzo|cancello|giardino|tetto) di casa (tua|sua|vostra)',
  `(nella|della|alla) (tua|sua|vostra) (via|strada|piazza|stessa via)`,
  `(stessa) (via|strada|piazza) && (${YOUR}|abiti|abita|vivi)`,
  '(nel|del|sotto il|dal) (tuo|suo|vostro) (palazzo|portone|isolato|pianerottolo)',
  `(sotto|fuori|davanti|accanto|vicino|di fronte) (da|a)? casa (tua|sua|vostra)`,
  `(${YOUR}) (tragitto|percorso casa|pendolarismo|strada di casa|strada verso|giro quotidiano|tragitto quotidiano|passeggiata quotidiana|corsetta|itinerario quotidiano)`,
  '(tragitto|percorso) casa',
  `(${YOUR}) (auto|macchina|moto|scooter|furgone|bici|camper|vettura) (è|era|sta|risulta) (ferm*|parcheggiat*|in sosta|posteggiat*|in via|in doppia)`,
  `(${HAVE}|lei ha|ha|avevi) (${EVER})? (parcheggiato|posteggiato|lasciato la macchina|lasciato l'auto|fatto benzina|dormito|pernottato|alloggiato|fatto sosta) && (${STATION}|${STREET}|piano|livello|{}|vicino|davanti|accanto)`,
  `(sei|siete|ti sei|vi siete|lei è|lei si è|eri) (${EVER})? (${ARRIVED}) && (${TRANSIT}|in via|in piazza)`,
  `(sei|siete|lei è|ti trovi|lei si trova|siete seduti|sei seduta|sei seduto|sei in coda) (ora|adesso|già|ancora|appena|proprio)? (al|alla|allo|all'|in|nel|nella|sul|presso|all'uscita|all'ingresso) (${STATION}) ({}|#|b|della|di|del)`,
  `(${TRANSIT}) && (dove|da cui|in cui) (sei|siete|ti trovi|si trova|hai|lei è|stai)`,
  '(benvenuto|benvenuta|benvenuti) (al|alla|in|nel|a) (gate|terminal|binario|quartiere|stazione|area|centro commerciale)',
  `(parti|parte|esci|torni|ti muovi) (ogni giorno|ogni mattina|sempre)? (da|dalla) ({}|via|piazza|casa) && (fermi|arrivi|vai|scendi|lavori|{})`,
  `(ogni mattina|ogni giorno|ogni sera|tutti i giorni|tutte le mattine) && (parti|passi|percorri|scendi|sali|cammini|corri|attraversi|ti fermi|parcheggi) && ({}|via|corso|piazza|fermata|davanti|nostr*|ponte|parco)`,
  `(stai|state|sta) (passando|camminando|aspettando|passeggiando|correndo|girando|guidando|viaggiando|facendo la fila|uscendo|arrivando) && (vicino|davanti|accanto|in via|lungo|alla fermata|al binario|nostr*)`,
  `(cammini|passeggi|giri|gironzoli|corri|ti aggiri) (adesso|ora|proprio)? (per|in|lungo) (via|viale|corso|piazza|{})`,
  `(il|la|un) (${YOUR}) (telefono|cellulare|smartphone) (era|si trovava|è|si trova|dice|ci dice|segnala) && (in|a|vicino|davanti|che sei|all'altezza) (via|viale|piazza|corso|nostro|nostra|{}|#|al|alla)`,
];

export const location: readonly string[] = [
  '(dato che|visto che|poiché|mentre|siccome) (sei|lei è|ti trovi|lei si trova) (ora|adesso|ancora|già)? (a|in|ad) {}',
  '(sei|eri|ti trovi|ti trovavi|lei è) (ora|adesso|ancora|attualmente|in questo momento|ieri) (a|in|ad) {}',
  '(notato|visto) che (sei|eri|ti trovi|ti trovavi|lei si trova|lei era) (stato|stata)? (a|in|ad) {}',
];

const FROM =
  'da|dal|dalla|dallo|da un|da una|con il|con la|con un|con una|col|sul|sulla|su un|tramite|attraverso|via';
const ON_DEVICE = agreeing(
  'visitat navigat collegat conness apert lett fatt ordinat scritt guardat compilat giocat comprat acquistat registrat consultat sfogliat iniziat cercat entrat arrivat vist accedut prenotat loggat richiest inviat effettuat passat usat utilizzat scaricat',
);

export const device: readonly string[] = [
  `(hai|ha|avete|lei ha) (ancora|un|il|sempre) (un|il|il vecchio|un vecchio)? (${BRAND})`,
  `(${YOUR}) (${BRAND}) && (merita|meritano|successore|erede|stanc*|riposo|pension*|lento|fatica|spazio|memoria|sente|chiede|piena|crepa|rotto)`,
  `(stesso|stessa) (indirizzo ip|ip|dispositivo|computer|telefono|connessione|rete) && (${YOU}|account|abbonament*|prove)`,
  `(vi siete|ti sei|si è|lei si è) (registrat*|iscritt*|collegat*|conness*) (con|da|tramite) ({}|${BRAND}|${DEVICE})`,
  `(nuovo|altro|secondo) (dispositivo|telefono|computer) && ({}|${YOUR}) && (notato|rilevato|visto|tuo|suo)`,
  `(quel|quello|questo) (${YOUR}) (${BRAND}|${DEVICE})`,
  `(modello|marca) (del|di) (${YOUR}) (${DEVICE})`,
  `(${BRAND}) && (hai|usi|ci leggi|navighi|lei usa|utenti|utente|utenza) && (come te|come lei|come voi|preferisci|preferisce|sai|vediamo|notato|notiamo|abbiamo visto)`,
  `(${ON_DEVICE}) … (${FROM}) (${YOUR}) (nuovo|vecchio|solito)? (${DEVICE}|${BRAND})`,
  `(${HAVE}|${LEI_HAS}|${ARE}) … (${ON_DEVICE}) … (${FROM}) (nuovo|vecchio|solito)? (${DEVICE}|${BRAND})`,
  `(${FROM}) (${YOUR}) (vecchio|nuovo|solito)? (${DEVICE}|${BRAND}) && (ci leggi|ci scrivi|navighi|giochi|guardi|arrivi|pervenut*)`,
  `(da cui|con cui|sul quale|dal quale|su cui|con il quale) (lei)? (giochi|navighi|ci leggi|leggi|guardi|ci scrivi|ascolti|gioca|naviga|ci legge|guarda|hai|sei|ti sei|si è|si collega|ti colleghi|compri|usi) && (${DEVICE}|${BRAND}|{})`,
  `(${DEVICE}|${BRAND}) && (da cui|con cui|sul quale|su cui|dal quale) (lei)? (giochi|navighi|ci leggi|leggi|guardi|ci scrivi|hai|sei|ti sei|si è|ti colleghi|si collega|gioca|naviga)`,
  `(ci leggi|ci legge|ci leggete|ci scrivi|ci visiti|ci segui|ci guardi|navighi|naviga|navigate|giochi|ti colleghi|si collega|ci ascolti|ci raggiungi) (${FROM}) (${YOUR})? (${DEVICE}|${BRAND}|{})`,
  `(usi|utilizzi|stai usando|stai utilizzando|sta usando|sta utilizzando|state usando|hai in mano|avete in mano|ha in mano|tieni in mano|possiedi|possiede|viaggi ancora con|vai ancora in giro con) (ancora|sempre|spesso|già)? (un|uno|una|il|la|il tuo|il suo|la tua|la versione|una versione)? (vecchio|vecchia|nuovo)? (${BRAND}|${DEVICE})`,
  `(usa|usate|utilizza|utilizzate) (ancora|sempre|spesso|già)? (un|uno|una) (vecchio|vecchia|nuovo)? (${BRAND})`,
  `(${DEVICE}) (che|la cui) (usi|usa|usate|hai in mano|avete in mano|ha in mano|utilizzi|tieni in mano|porti)`,
  `(${YOUR}) (vecchio|vecchia|fedele|caro|cara|glorioso|buon vecchio|amato) (${BRAND}|${DEVICE}|{})`,
  `(${YOUR}) (${BRAND}|${DEVICE}|{}) && (ha # anni|ha {} anni|invecchia*|vecchi*|datat*|lent*|stanc*|modell*|compatibile|supporta|sostituzione|permuta|pension*|non è più|vale ancora|segnala|ci dice|ci ha detto|dice|indica|rivela|ti tradisce|batteria|aggiornat*)`,
  `(batteria|versione|schermo|memoria|sistema operativo|numero di serie|fotocamera|modello|identificativo|id|seriale) (del|dello|della) (${YOUR}) (${DEVICE}|${BRAND}|{})`,
  `(dall'indirizzo|dal tuo|dal suo|grazie al) (indirizzo)? ip`,
  `(sia|sei|è|siete) (passato|passata|passati) (da|dal|dallo) (${BRAND}|${DEVICE}) (a|al|allo) (${BRAND}|${DEVICE})`,
  `(smart tv|televisore|tv) {} (ci)? (ha|dice|segnala)`,
  `(sei|siete|è) (ancora) (su|con) (${BRAND}|{})`,
  `(${YOUR}) (indirizzo)? ip`,
  `(indirizzo|al|dal|tuo|suo|vostro) ip && ({}|#|${YOUR}|da cui)`,
  `(${YOUR}) (sistema operativo|user agent|impronta digitale del|provider|operatore|fingerprint|connessione)`,
  `(${YOUR}) (browser|dispositivo|${DEVICE}) (ci)? (dice|indica|rivela|mostra|segnala|ha detto|racconta|tradisce)`,
  `(abbiamo riconosciuto|abbiamo rilevato|riconosciamo|rileviamo|abbiamo identificato) (il|la|un|i)? (${YOUR})? (dispositivo|browser|${DEVICE}|${BRAND}|accesso da)`,
  `(hai|ha|avete) cambiato (di|il)? (telefono|telefonino|cellulare|smartphone|computer|tablet|${BRAND})`,
  `(sei|siete|lei è) (passato|passata|passati) (a|ad|da|all'|al|dal) (un|uno)? (${BRAND})`,
  `(dispositivi|telefoni|schermi|apparecchi) && (associati|collegati|risultano|registrati|abbinati|usi|colleghi) && (${YOU})`,
  `(come|da|essendo|in quanto) (utente|utenti|possessore|possessori|proprietario|proprietaria|cliente) (di|del|di un|di una)? (${BRAND}|{}) (,|sai|sa|hai|saprai)?`,
  `(prima|di giorno|la mattina) && (dal|da un|un|sul) (${DEVICE}|${BRAND}) && (poi|di sera|la sera|di notte) && (hai|sei|ti|tu|lei)`,
];

const SENSOR =
  "telecamera|telecamere|scaffale smart|filmato|immagini del negozio|contapassaggi|videocamera|videocamere|sensore|sensori|beacon|wi-fi|wifi|carrello|carrelli|tornello|tornelli|varco|varchi|antenna|antenne|bluetooth|contapersone|router|lettore|specchio intelligente|scaffale intelligente|etichetta intelligente|etichette intelligenti|rfid|mappa di calore|mappe di calore|hotspot|rete ospiti|riconoscimento facciale|totem|videosorveglianza|sorveglianza|riprese|filmati|contatore d'ingresso|contatore all'ingresso|porta automatica|rilevatore|rilevatori|cassa automatica";
const SAW = agreeing(
  'vist rilevat ripres riconosciut notat registrat inquadrat seguit contat agganciat intercettat individuat beccat captat lett fotografat filmat immortalat osservat pizzicat salutat accolt raccontat segnalat',
);
const STAFF =
  "commesso|commessa|commessi|commesse|direttore|direttrice|vigilante|personale|staff|collega|colleghi|collaboratore|collaboratrice|addetto|addetta|l'addetto|l'addetta|guardia|cassiere|cassiera|cassieri|responsabile|barista|titolare|venditore|venditrice|consulente|sommelier|parrucchiere|portiere|guardiano|libraio|libraia|receptionist|farmacista";
const TOLD =
  'racconta|raccontano|segnala|segnalano|conferma|confermano|riferisce|riferiscono|ricorda|ricordano|testimonia|testimoniano|mente|mentono|sa|sanno';
const HANDLED = agreeing(
  'provat toccat annusat accarezzat rimess ripost posat indossat esitat girat percors entrat uscit passat fermat soffermat stat rimast restat avvicinat guardat ammirat osservat vist fotografat sfogliat assaggiat tentennat indugiat misurat gironzolat curiosat sedut saltat ignorat attardat visitat',
);
const HANDLED_THEN =
  "avevi|avevate|accarezzavi|guardavi|provavi|annusavi|toccavi|esitavi|gironzolavi|osservavi|fissavi|sfogliavi|curiosavi|eri|eravate|stavi|stavate|c'eri|c'era lei|pareva|sembrava|sembravi|parevi|indugiavi|guardavate|accarezzava|lei guardava|lei provava|lei era|lei stava|ti aggiravi|si aggirava|passeggiavi|prendevi";
const IN =
  'in|nel|nella|nei|nelle|al|alla|ai|alle|davanti al|davanti alla|davanti allo|davanti ai|tra gli|tra le|tra i|dal|dalla|dentro|presso il|dello|del|della|sul|allo|nello|fra i|fra le|fra gli';

export const inStore: readonly string[] = [
  `(hai|ha|avete|sei|siete|lei è) … senza (comprare|prendere|acquistare|provare|passare dalla cassa|chiedere) (niente|nulla|nessuno|nemmeno|un)? && (reparto|corsia|scaffali|negozio|tra i|tra gli|tra le|porta|camerino|cassa|vetrina|giro|girato|entrat*|uscit*)`,
  `(${YOUR}) (carrello|tessera|cestino|scontrino|carta fedeltà) (ha fatto|ha girato|ha percorso|si è fermat*|è passat*|ci ha salutat*|ci racconta|racconta|è stata letta|ci dice|ci ha detto)`,
  `(hai|ha|avete) (${EVER})? (sostato|gironzolato|indugiato|curiosato|annusato|passeggiato|girato) (tra|fra|davanti)`,
  `(hai|ha|avete) (${EVER})? (misurato|provato|assaggiato|annusato|toccato) && (in esposizione|al banco|in negozio|in camerino|in reparto|al bancone|in boutique|in vetrina)`,
  `(ci|mi) (racconta|raccontano|dice|dicono|segnala|segnalano|riferisce|ha detto|ha raccontato) (il|la|i|le|un|una)? (${OUR})? ({}|${STAFF}|${SENSOR}|varco) && (${YOU})`,
  `(lo) (dice|dicono|ha detto|racconta|raccontano|sa|sanno) (il|la|i|le|un)? (${OUR})? (${SENSOR}|${STAFF})`,
  `(entri|esci|vai dritto|vai diritta|ti fermi|passi|lei entra|lei si ferma) (sempre|di solito|ogni volta|spesso)? (dall'ingresso|dal reparto|nel reparto|al banco|davanti allo scaffale|dalla cassa|in cassa|dritto|tra gli scaffali|nella corsia|al bancone)`,
  `(ti|la|vi) abbiamo (vist*|notat*|riconosciut*|incrociat*|avvistat*) (ieri|sabato|domenica)? (al|alla|nel|nella|in|tra|davanti)`,
  `(sappiamo|sai|vediamo) che … (eri|sei stat*|sei passat*|sei entrat*|lei era|lei è stat*) (nel|al|in|nella|alla) (${OUR}|${SHOP})`,
  `(varco|varchi|tornello|tessera|telecamera|telecamere|sensore|sensori|antitaccheggio) && (passando|entrando|uscendo|passaggio|salutat*) && (${YOU})`,
  `(sei|siete|lei è) (${EVER})? (passato|passata|passati) davanti (alla|alle) (nostra|nostre)? (vetrina|vetrine)`,
  `(${SENSOR}) && (ti|la|vi|l'|ti ha|ti hanno|l'ha|l'hanno|la hanno|vi hanno|vi ha|ti abbiamo) (ha|hanno)? (${SAW})`,
  `(${SENSOR}) && (ha|hanno) (${SAW}) && (il|la|i|le|un)? (${YOUR}) (telefono|cellulare|smartphone|volto|viso|targa|auto|visita|passaggio|ingresso|percorso|giro|passi|arrivo|presenza|sosta|esitazione|entrata|uscita|andirivieni)`,
  `(${SENSOR}) … (mostra|mostrano|indica|indicano|rivela|rivelano|dice|dicono) che`,
  `(${OUR}|le|i|dalle|dai|sulle) (${SENSOR}) … (ti|la|vi|le) (mostrano|mostra|hanno dato|ha dato|riprendono)`,
  `(${SENSOR}) … (mostrano|mostra|rivelano|rivela|dice|dicono|indicano) (il|la|i|le|di)? (${YOUR}|te|lei)`,
  `(${SENSOR}) && (ci|mi|non)? (hanno|ha)? (${TOLD}) && (${YOU})`,
  `(${OUR}|le|i|dalle|dai|sulle) (${SENSOR}) && (ti|si|la|le) (riconosce|riconoscono|ricorda|ricordano|saluta|segue|conosce|conoscono|vede|vedono|colloca)`,
  `(${SAW}) (dalle|dai|dalla|dal|tramite|grazie a|attraverso) (nostre|nostri|nostra|nostro|le)? (${SENSOR})`,
  `(abbiamo riconosciuto|abbiamo rilevato|riconosciuto|rilevato|letto|letta|identificato) (il|la)? (${YOUR}) (volto|viso|targa|faccia|telefono|passaggio|presenza|arrivo)`,
  `(${YOUR}) (volto|viso|targa|faccia) … (riconosciuto|riconosciuta|rilevato|rilevata|identificato|letta|registrata)`,
  `targa && (lett*|registrat*|rilevat*|riconosciut*) && (ingresso|parcheggio|varco|all'ingresso|cancello)`,
  `(ti|la|vi|l') (abbiamo|ha|hanno) (vist*|notat*|riconosciut*|salutat*|osservat*) && (${IN}) (${OUR}|reparto)? (${SHOP})`,
  `(l'abbiamo|ti abbiamo|vi abbiamo) (vist*|notat*|riconosciut*) && (${IN}) (${OUR})? (${SHOP})`,
  `(${STAFF}) && (ti|la|vi|l'|te|lei) (ha|hanno|aveva) (vist*|notat*|riconosciut*|salutat*|osservat*|seguit*|visto)`,
  `(l'ha|ti ha|l'hanno|ti hanno|vi ha|vi hanno) (vist*|notat*|riconosciut*|salutat*|osservat*|sorpres*) && (${STAFF}|${SHOP})`,
  `(${STAFF}) && (si ricorda|si ricordano|ricorda) (bene|ancora)? (di te|di lei|di voi|che|la tua)`,
  `(${STAFF}|{}) (di reparto|del reparto|di turno|del negozio)? (ha|hanno|ci ha|ci hanno|mi ha) (notato|visto|raccontato|detto|riferito|segnalato) che (eri|stavi|ammiravi|ammirava|guardavi|guardava|esitavi|provavi|hai|lei|sei|era|stava|ti)`,
  `(${STAFF}) && (ha|hanno|ci ha|ci hanno|mi ha)? (notato|visto|raccontato|riferito|racconta|raccontano|dice|segnala|segnalato|detto) (che|la tua|il tuo) && (${YOU})`,
  `(${YOUR}) (ultima|recente|ultimo)? (visita|passaggio|giro|percorso|tour|sosta|tragitto|camminata|ingresso|itinerario|presenza) (di ieri|di sabato|di oggi|di stamattina)? (${IN}) (${OUR})? (${SHOP})`,
  `(sei|siete|lei è) (${EVER})? (stato|stata|stati|passato|passata|passati|entrato|entrata|venuto|venuta|uscito|uscita) (ieri|sabato|di recente|stamattina|più volte)? (in|nel|nella|nei|al|alla|dal|dalla|dentro|presso il) (${OUR}|uno dei nostri|reparto|stesso|stessa)? (${SHOP})`,
  `(sei|siete|lei è|ti sei|vi siete|si è|lei si è) (${EVER})? (fermato|fermata|soffermato|soffermata|rimasto|rimasta|avvicinato|avvicinata|attardato|attardata|seduto|seduta|aggirato|aggirata) (ieri|sabato|di recente|a lungo|stamattina|più volte|due volte|tre volte)? (${IN}) (${OUR}|uno dei nostri|reparto|stesso|stessa)? (${SHOP})`,
  `(hai|ha|avete) visitato (ieri|di recente|recentemente)? (il nostro|la nostra|uno dei nostri) (${SHOP})`,
  `(${HAVE}|${LEI_HAS}|ha) (${EVER})? (${HANDLED}) && (${IN}) (${OUR}|reparto)? (negozio|negozi|boutique|libreria|supermercato|reparto|reparti|corsia|corsie|scaffale|scaffali|camerino|camerini|cabina|bancone|banco|vetrina|showroom|profumeria|gioielleria|concessionaria|enoteca|punto vendita)`,
  `(${HAVE}|${LEI_HAS}|ha) (${EVER})? (pres* in mano|rimess* a posto|annusat*|accarezzat*|rimess* giù|rimess* sullo|tenut* in mano|rigirat*)`,
  `(preso|presa|presi) in mano && (rimess*|ripost*|posat*|${YOU})`,
  `(${HANDLED_THEN}) && (${IN}) (${OUR}|reparto)? (negozio|boutique|libreria|supermercato|reparto|corsia|corsie|scaffale|scaffali|camerino|camerini|cabina|bancone|banco|vetrina|showroom|profumeria|enoteca|concessionaria)`,
  `(scaffale|reparto|corsia|corsie|camerino|bancone|supermercato|boutique|libreria|negozio) && (c'eri|c'era lei|c'eravate|eri tu|era lei)`,
  `(${STAFF}|${SENSOR}) && (tu|lei|che) (${HANDLED_THEN})`,
  `(corsie|reparti|scaffali|piani) (percors*|visitat*|attraversat*|saltat*) && (${YOU})`,
  `(percorso|giro|passeggiata|tour|visita) (che)? (hai|ha)? (fatto)? (in|al|nel|nella|tra gli|tra i) (${OUR})? (${SHOP}|magazzino) && (${YOUR}|hai|ha fatto)`,
  `(${YOUR}) (telefono|cellulare|smartphone) (si è|era) (${EVER})? (agganciat*|collegat*|conness*|rilevat*|entrat*|passat*)`,
  '(ti sei|si è|vi siete) (connesso|connessa|connessi|collegato|collegata|collegati|agganciato) (al|alla) (nostro|nostra)? (wi-fi|wifi|rete|hotspot)',
  `(entrato|entrata|entrati) && (uscito|uscita|usciti) && (${YOU}|senza acquist*|mani vuote|senza comprare)`,
  `(sei|siete|lei è) (uscito|uscita|usciti|andato via|andata via) (dal|dalla|dai)? (${OUR})? (${SHOP})? (a mani vuote|con le mani vuote|senza comprare|senza acquist*|senza niente|senza nulla)`,
  'riconoscimento facciale && (ti|la|vi|lei|te|tuo|tua|suo|sua)',
];
