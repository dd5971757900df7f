import { agreeing, EVER, HAVE, LEI_HAS, MAIL, NUMBER, OUR, YOU, YOUR } from './words';

const OPENED = agreeing(
  'apert riapert lett rilett ignorat cancellat eliminat cestinat inoltrat cliccat toccat snobbat archiviat girat sfiorat saltat',
);
const UNREAD =
  'aperta|aperte|aperto|aperti|letta|lette|letto|letti|chiuse|chiusi|chiusa|chiuso|ignorate|ignorati|ignorata|ignorato|da leggere|da aprire|cestinate|cestinata|cestinati|cancellate|cancellata|senza risposta|intonsa|intonse|nel cestino|sigillata|inascoltate|mai aperte|mai lette';
const ULTIMO =
  '#|{}|ultimo|ultima|ultimi|ultime|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|prime|primi|scorsa|scorso|precedente';

export const emailActivity: readonly string[] = [
  `(ne|non ne|neanche una ne|di) (hai|ha|avete) (mai|solo|sempre|già)? (apert*|lett*|cliccat*|cestinat*)`,
  `(mail|e-mail|email|newsletter|messaggi|invii|lettere|inviti) && (nessuna|nessuno|zero|neppure una|nemmeno una|neanche una|mai) (apert*|lett*|cliccat*|risposta|clic)`,
  `(${MAIL}) && (lett*|apert*|ignorat*|cestinat*) da (lei|te|voi|parte tua|parte sua)`,
  `(${MAIL}) && (nel|dritti nel|dritte nel) (tuo|suo|vostro) (cestino|spam)`,
  `(vedo|vediamo|sappiamo|risulta|tracciamento|pixel|statistiche) && (scaricat*|apert*|lett*|cliccat*|inoltrat*) && (l'allegato|allegato|${MAIL})`,
  `(hai|ha|avete|lei ha) (${EVER})? (visualizzato|aperto|letto|ignorato|inoltrato|scaricato) (il|la|i|le) (${OUR}) (${MAIL}|allegato)`,
  `(${MAIL}|pulsante|bottone|link) … (l'hai|l'avete|l'ha|lo hai|li hai|le hai) (${EVER})? (premuto|cliccato|toccato|aperto|letto|ignorato|visto|sfiorato|saltato|cestinat*|vista)`,
  `(${HAVE}|${LEI_HAS}|non ha) (${EVER}|mai)? (apert*|lett*|ignorat*|cestinat*) (l'invito|l'offerta|l'e-mail|l'email|l'avviso|la mail|la newsletter|il messaggio|la lettera|la comunicazione|il promemoria)`,
  `(${MAIL}) && (resta|restano|rimane|rimangono|giace|giacciono|finisce|finiscono|dorme|dormono|invecchia|invecchiano) (sempre|ancora|spesso|subito)? (non lett*|chius*|da leggere|nel cestino|intatt*|in fondo|sigillat*|ignorat*|senza risposta|nello spam|lì) && (${YOU}|nostr*)`,
  `(${MAIL}) (di|del|della|che) … (l'hai|l'avete|l'ha|la hai|lo hai|non l'hai|non l'ha)`,
  `(rapporto|report|statistiche|conferma|notifica|ricevuta) (di|degli|d') (lettura|apertura) && (${YOU}|{})`,
  `(silenzio|silenzioso|silenziosa|sparit*|muto|muta) && (clic|click|mail|e-mail|newsletter|messaggio|aperto|letto|cliccato) && (${YOU})`,
  `(hai|ha|avete) (${EVER})? (smesso|finito) di (aprire|leggere|cliccare|seguirci)`,
  `(apri|leggi|apre|legge|aprite) (le|i|la|tutte|tutti|sempre|solo) (nostre|nostri|nostra|le|i|la|quelle)? (${MAIL}) (solo|sempre|alle|quando)`,
  `(oggetto|titolo) (precedente|dell'ultima|della|scorso) && (convint*|apert*|apr*|piaciut*|incuriosit*)`,
  `(non)? (${HAVE}|${LEI_HAS}|ha) (${EVER}|mai)? (${EVER})? (${OPENED}) … (${OUR}|questa|questo|l'ultima|l'ultimo|ultima|ultimo|tutte le|tutti i|ogni|la|il) (${ULTIMO})? (${ULTIMO})? (${MAIL})`,
  `(${HAVE}|${LEI_HAS}) (${EVER})? (${OPENED}) && (che|quello che|ciò che) (ti|le|vi) (abbiamo|scriviamo|mandiamo|inviamo|spediamo)`,
  `(l'hai|li hai|le hai|lo hai|la hai|l'avete|li avete|le avete|lei l'ha) (${EVER}|mai)? (${OPENED})`,
  `(${HAVE}|${LEI_HAS}|abbiate|lei abbia|tu abbia) (${EVER}|mai)? (letto|aperto|cliccato|ignorato) && (${OUR}) (${ULTIMO})? (${MAIL})`,
  `(${HAVE}|lei ha|ha) (${EVER})? (cliccato|fatto clic|fatto click|premuto|toccato) && (${MAIL}|pulsante|bottone|collegamento)`,
  `(prima|prime) (mail|e-mail|email|newsletter|nostra) … (che) (apri|leggi|apre|legge|hai aperto|ha aperto)`,
  `(ci|mi) (cancella|cestina|archivia|ignora) (sempre)? (senza|prima)`,
  `non (apri|apre|aprite|leggi|legge|leggete|stai aprendo|sta leggendo|stai leggendo|clicchi|rispondi) (più|mai|quasi mai|da)? (nulla|niente|nessuna)? (di)? (le|i|la|tutte|delle|dei)? (${OUR}|quello|ciò|nulla|niente|nessuna) (${ULTIMO})? (${MAIL})?`,
  `(non|tu|lei) (apri|apre|leggi|legge|clicchi|clicca) (sempre|mai|più|quasi|solo|da|di rado|regolarmente|tutto|ogni)`,
  `(apri|leggi|apre|legge|aprite|cancelli|cestini|archivi|elimini|inoltri) (sempre|spesso|subito|di solito|senza aprire|senza leggere) (tutte|tutti|ogni)? (le|i|la)? (nostre|nostri|nostra|nostro|mie|miei|mia) (${MAIL})`,
  `(ci|mi) (cancelli|cestini|leggi|apri|ignori) (sempre|senza|prima|appena|ancora|da|solo)`,
  `(${MAIL}) che (non)? (hai|ha|avete) (mai)? (aperto|letto|ignorato|aperta|letta|cliccato)`,
  `(${OUR}|ultime|ultimi|ultima|tutte|ultimo|la|il|le) (${ULTIMO})? (${ULTIMO})? (${MAIL}) (${ULTIMO}|di ieri|di marzo|di lunedì|di giovedì)? (non)? (ti|le)? (siano|sono|è|sia|resta|restano|rimane|rimangono|risulta|risultano|giace|giacciono|aspetta|aspettano) (ancora|mai|tutte|sempre|lì|stata|state)? (state|stata|stati|stato|rimasta|rimaste|finita|finite|lì)? (mai|ancora|sempre)? (${UNREAD}|non lette|non letta|non letti)`,
  `(lettura|letture|apertura|aperture|clic|click|risposta|reazione|reazioni|riscontro) && (ai|alle|alla|al|nei|nelle|dei|delle|di|sui|sulle) (${OUR}|questa) (${NUMBER}|ultim*)? (${NUMBER})? (${MAIL}) && (nessun*|zero|mai|senza|ultim*|{}|#|${YOU})`,
  `(nessuna|nessun|zero|una sola|un solo|neanche una|nemmeno una|neanche un|nemmeno un|senza|mancanza di|assenza di|niente) (apertura|reazione|risposta|lettura|clic|click|aperture|letture|segnale|segno) && (da|dai|ai|alle|nostri|nostre|giorni|mesi|settimane|{}|tua|tuo|sua|suo|parte)`,
  `(ultimo|ultimi|primo) (clic|click) && (${OUR}|registrat*|{}|hai)`,
  `(il|i)? (${YOUR}) (ultimo|ultimi) (clic|click)`,
  `(${YOUR}) (clic|click) (di|su|sul|nella|nelle|in|del)`,
  `(tasso|percentuale|frequenza|indice) (di|delle) (apertura|aperture|clic|lettura|letture) && (${YOUR}|{}|sei|hai)`,
  `(cliccando|aprendo|leggendo|inoltrando) && (mail|e-mail|email|newsletter|messaggio|nostra|nostro) && (hai|ha|avete|ci) (ci)? (fatto capire|dimostrato|mostrato|detto|ha fatto|hai fatto|ha detto|hai detto|confermato|ha confermato|ha mostrato)`,
  "(ultimo|l'ultimo) (link|collegamento|pulsante|messaggio) (su cui|che|sul quale) (hai|ha|avete) (fatto clic|fatto click|cliccato|aperto|premuto|letto)",
  `(ultima|ultime) (${MAIL}) (che|su cui) (hai|ha|avete) (aperto|letto|cliccato|aperta|letta)`,
  `(cliccavi|cliccava|aprivi|leggevi|apriva|leggeva|aprivate|leggevate) && (${OUR}|ogni|tutte|tutti|tutto|sempre)`,
  `senza (nemmeno|neppure|neanche|mai)? (aprire|leggere|aprirla|leggerla|aprirle|leggerle|aprirlo|aprirli|leggerli) (una|nessuna|neanche una|nemmeno una|più)? (delle|dei|le|i|la)? (nostre|nostri|nostra) (ultim*)? (${MAIL})`,
  `(dall'ultima volta che|da quando) (hai|ha|avete) (aperto|letto|cliccato)`,
  `(abbiamo|ho) (visto|notato) && (apert*|lett*|cliccat*|inoltrat*|cestinat*) && (${MAIL})`,
  `(non|mai) (ti|la|vi)? (ha|hanno) (convinto|convinta|spinto|spinta|invogliato) ad (aprire|aprirla|aprirlo)`,
  `(dormienti|inattivi|dormiente|inattivo|inattiva) && (indirizzo|contatto|iscritto|iscritta) && (${YOUR}|clic|aperture|aperto|letto)`,
  'non (apri|apre|leggi|legge) (più|mai|da)? (niente|nulla)? (di)? (quello|ciò) che (ti|le) (scriviamo|mandiamo|inviamo)',
];

const MODEL =
  "algoritmo|l'algoritmo|algoritmi|sistema|modello|modelli|analisi|analisi predittiva|analisi predittive|dati|statistiche|calcoli|calcolo|stime|stima|previsioni|previsione|intelligenza artificiale|ia|l'intelligenza artificiale|robot|software|computer|profilazione|database|archivio|data scientist|analisti|crm|motore";
const SAYS =
  'pensa|pensano|ritiene|ritengono|stima|stimano|prevede|prevedono|indica|indicano|mostra|mostrano|suggerisce|suggeriscono|rivela|rivelano|dice|dicono|crede|credono|calcola|calcolano|vede|vedono|classifica|classificano|colloca|collocano|considera|considerano|inserisce|attribuisce|attribuiscono|assegna|assegnano|scommette|sostiene|sa|sanno|ha deciso|ha calcolato|ha capito|hanno capito|ha scoperto|segnala|segnalano|dà|danno|deduce|conferma|confermano|sospetta|ha imparato|ti ha|ti hanno|la ha';
const SECOND_PERSON =
  'sei|siete|hai|avete|tu|ti|te|lei|le|vi|voi|stai|potresti|dovresti|vivi|abiti|ami|preferisci|guadagni|cerchi|vorresti|tendi|compri|ami|adori|cambierai|avrai|la|la sua|il suo|tuo|tua|tuoi|tue|vostra|vostro|suo|sua';
const GUESSED = agreeing(
  'stimat dedott calcolat indovinat intuit ricavat ipotizzat presunt previst attribuit ricostruit desunt',
);
const TRAIT =
  'reddito|stipendio|patrimonio|età|tenore|nucleo|taglia|propensione|potere|capacità|stato civile|gusti|abitudini|professione|personalità|orientamento|fascia';

export const profile: readonly string[] = [
  `(il|lo|un) (sistema|algoritmo|modello|software|robot|computer) (ti|la|vi|lo) (${SAYS})`,
  `(rischio|probabilità) (di|d') (abbandono|disdetta|acquisto|trasloco|insolvenza|fuga|cambio|ritorno|conversione|churn) && (${YOU}|cliente|la|#|{})`,
  `da come (spendi|compri|vivi|leggi|guidi|navighi|clicchi|spende|compra|viaggi|mangi|consumi) && (direm*|deduc*|cap*|si direbbe|immagin*|si vede|suppon*|intu*|guadagn*|sei|lei)`,
  `(alla|con la|per la) (tua|sua|vostra) età && (reddito|statistic*|di solito|in genere|persone|si pensa|la maggior parte)`,
  `(statisticamente|secondo le statistiche|dati alla mano|numeri alla mano|conti alla mano) && (${YOU})`,
  `(cliente|utente|lettore|profilo|contatto|prospect) (ad alto|ad alta|a basso|a rischio|alto|di fascia|di valore|dormiente|strategico|in fuga) && (ti|sei|siete|lei|come|la) && (consideriamo|classific*|figur*|compar*|risult*|defini*|inser*|segmento|banca dati|database|etichett*|${YOU})`,
  `(punteggio|score|rating) (cliente|previsto|stimato|di rischio|di fedeltà|di solvibilità|di affidabilità) && (${YOU})`,
  `(prevediamo|stimiamo|calcoliamo|valutiamo|pronostichiamo|scommettiamo|crediamo|riteniamo|supponiamo) (che)? && (tu|lei|tuo|tua|suo|sua|tue|tuoi) && (reddito|anni|età|casa|figli|spes*|guadagn*|famiglia|trasloc*|cambi*|lascer*|disd*|divorz*|incinta|{}|single|stipendio)`,
  `(abbiamo|ho) (tracciato|costruito|ricostruito|disegnato|elaborato|creato|aggiornato) (il|un|la|una)? (${YOUR})? (profilo|identikit|ritratto|scheda|mappa) && (${YOU})`,
  `(${YOUR}) (reddito|stipendio|patrimonio|isee|fascia di reddito|situazione economica|stato civile|nucleo familiare|età|tenore) && (stim*|deduc*|calcol*|{}|#|superiore|inferiore|secondo|suggerisc*|medio)`,
  `(dalla|dal|dai|dalle|per) (${YOUR}) (codice postale|cap|nome|età|quartiere|indirizzo|abitudini|acquisti|ordini|carrello|spesa|consumi) (,)? && (deduciamo|si direbbe|capiamo|immaginiamo|supponiamo|intuiamo|scommettiamo|pensiamo|crediamo|si capisce)`,
  `(il tipo|il genere|la classe|la categoria) di (cliente|persona|lettore|lettrice|acquirente) (che|come) && (${YOU}) && (algoritmo|dati|analisi|modello|secondo|profilo|statistic*)`,
  `(${OUR}|nuova|nuovo) (${MODEL}) (ci|non|lo|ti|la|le|vi)? (${SAYS}) && (${SECOND_PERSON})`,
  `(lo|come|così) (ci)? (${SAYS}) (il|la|i|le|l'|un|una)? (${OUR}) (${MODEL}) && (${SECOND_PERSON})`,
  `(per|secondo|stando a|stando ai|in base a|in base ai|in base al|a detta del) (il|la|i|le)? (${OUR}) (algoritmo|algoritmi|modello|modelli|analisi|calcoli|stime|previsioni|statistiche|intelligenza artificiale) && (${SECOND_PERSON})`,
  `(l'algoritmo|l'intelligenza artificiale|l'ia|la nostra ia|l'analisi|la profilazione) (ti|la|vi|ci)? (${SAYS}) && (${SECOND_PERSON})`,
  `(i|le)? (nostri|nostre)? (dati|statistiche|numeri|analisi) (ci)? (dicono|indicano|mostrano|suggeriscono|rivelano) che`,
  '(il nostro algoritmo|il nostro sistema|il nostro modello|la nostra analisi|i nostri algoritmi|i nostri modelli) (pensa|pensano|ritiene|ritengono|stima|stimano|prevede|prevedono|crede) (che)?',
  '(supponiamo|sospettiamo|deduciamo|presumiamo|ipotizziamo|intuiamo|abbiamo dedotto|abbiamo calcolato|abbiamo capito|abbiamo intuito|abbiamo ricavato|ne deduciamo|capiamo|si capisce|immaginiamo|indoviniamo) (che)? && (tu|lei|tuo|tua|suo|sua|sei|hai|siete|avete|abbia|è incinta|viva|vivi|abiti|abbiate|stia|cerchi)',
  `(tutto|qualcosa|molto) (indica|fa pensare|lascia pensare|lascia credere|ci dice|suggerisce) che && (${SECOND_PERSON}|in casa)`,
  `(a giudicare da|a giudicare dai|a giudicare dalla|a giudicare dalle|a giudicare dal|giudicando da|visti i|viste le|visto il|vista la|da come|dalle|dai|dalla|dal) (${YOUR}) (ultimi|ultime|recenti)? (acquisti|spesa|spese|ricerche|abitudini|ordini|clic|comportamento|navigazione|scontrini|consumi|movimenti|scelte|letture|gusti|ascolti) && (capi*|deduc*|dedott*|intu*|si vede|sei|hai|è|direi*|stai|risult*|emerge|sembra|sembri|ami|immagin*|aspett*|sappiamo|sospett*)`,
  `(il|la|i|le)? (${YOUR}) (profilo|comportamento|dati|abitudini|acquisti|spesa|consumi|scontrini|cronologia|gusti|vitamine|ultimi acquisti) (ci|ti|la)? (indica|indicano|mostra|mostrano|suggerisce|suggeriscono|rivela|rivelano|dice|dicono|tradisce|tradiscono|fa pensare|fanno pensare|parla|parlano|racconta|raccontano) (che|chiaro)?`,
  '(secondo|in base a|in base al) (il tuo|il suo|tuo|suo) (punteggio|segmento|comportamento|profilo cliente|profilo di acquisto)',
  `(rientri|rientra|rientrate|appartieni|appartiene|appartenete|fai parte|fa parte|ricadi|ricade|sei finito|sei finita|ti abbiamo inserito|ti abbiamo inserita|sei stato inserito|sei stata inserita|classificato|classificata|classificati|collocato|collocata|assegnato|assegnata|etichettato|etichettata) && (segmento|cluster|profilo|fascia|target|gruppo di clienti|categoria di clienti|categoria dei|come «|come {}|tra i clienti|fra i clienti|database)`,
  `(${YOUR}) (profilo|scheda|nome) && (segmento|cluster|fascia|classificat*)`,
  `(segmento|cluster) («|"|{}|dei|di|:) && (${YOU})`,
  `(profilazione|segmentazione|clusterizzazione) && (${YOU})`,
  `(sei|siete|lei è) (il|la|un|una|uno) (classico|classica|tipo|tipa|tipi|profilo) (da|di|che) && (algoritmo|analisi|dati|dice|dicono|statistic*|modell*|predittiv*)`,
  `(${YOUR}) (propensione|probabilità|affidabilità|solvibilità|capacità di spesa|potere d'acquisto|tenore di vita|rischio di abbandono|valore cliente|indice di|profilo di rischio|punteggio di fedeltà|punteggio previsto|score|lifestyle score|rating)`,
  '(probabilità|rischio|percentuale) (di|che) (tu|lei|voi|un tuo|un suo|vederti|perderti)',
  `(probabilità|percento|%) && (che tu|che lei|che voi) (cambi|disdica|lasci|compri|acquisti|traslochi|abbia|stia|torni|disdiciate|cambiate)`,
  `(${TRAIT}) (medio|annuo|familiare|lordo|netto|mensile)? (${GUESSED})`,
  `(famiglie|nuclei|nuclei familiari|coppie|persone|clienti|utenti|donne|uomini|case|single) (come) (la tua|la sua|la vostra|te|lei|voi|il tuo|il vostro) && (reddito|stimat*|scelgono|di solito|tendono|in media|#|{}|figli|cambiano|spendono|statistic*|di norma)`,
  '(persone|clienti|utenti|famiglie|chi ha) (con il|con un|del|con|il) (tuo|suo|vostro) (stesso)? (profilo|reddito|livello|tenore|punteggio)',
  `(come|essendo|in quanto|quale) (famiglia|nucleo|nucleo familiare|single|proprietario|proprietaria|pensionato|pensionata|coppia|genitore) (con|senza|di|a|che) && (reddito|figli|{}|stimat*|statistic*)`,
  `(abbiamo|ho) (${GUESSED}|profilato|capito|classificato) (il|la|i|le|un|una|che|in)? (${YOUR}|sei|hai|lei|tu|{})`,
  `(un uomo|una donna|una persona|uomo|donna) (di|sui|fra|tra|sulla) (circa|i|una)? (#|{}) (e|anni)? && (lei|tu|ti|indovinat*|descriviamo|sbagliamo|sei|stim*)`,
  `(con|a) (i tuoi|i suoi)? (#|{}) anni (stimati|presunti|circa)`,
  '(il nostro algoritmo|il nostro sistema|il nostro modello|i nostri algoritmi|i nostri modelli) (ti|la) (classifica|classificano|colloca|collocano|considera|considerano|vede|vedono|dà|danno|inserisce|inseriscono)',
];

const SOURCE =
  'catasto|dal catasto|registro delle imprese|registri pubblici|registro pubblico|camera di commercio|visura|pra|motorizzazione|elenco telefonico|elenchi pubblici|linkedin|facebook|instagram|tiktok|profilo social|profili social|banche dati|banca dati|fonti esterne|fonti pubbliche|fonte esterna|fonti terze|broker|data broker|fornitore di dati|fornitori di dati|società di informazioni|centrale rischi|crif|anagrafe|catastali|dati pubblici|dati esterni|dati demografici|dati catastali|censimento|istat|lista acquistata|liste acquistate|elenco acquistato|file acquistato|terze parti|dati di terzi|da terzi|altri siti|altri negozi|altri marchi|società di dati|agenzia di dati|google maps|street view|registri catastali|registro catastale|registro automobilistico|fonti pubbliche|dati dei partner|dati di {}';
const LEARNT =
  'risulta|risultano|sappiamo|apprendiamo|abbiamo appreso|abbiamo saputo|saputo|scoperto|scopriamo|abbiamo letto|abbiamo visto|emerge|ci dice|ci dicono|ci ha detto|ci hanno detto|ci ha informato|ci ha informati|ci informa|ci informano|informa|rivela|rivelano|indica|indicano|mostra|mostrano|ci segnala|segnala|segnalano|ci ha segnalato|ci ha confermato|confermano|si evince|si legge|deduciamo|dedotto|ricaviamo|ricavato|stando a|stando ai|stando al|secondo|sembra|pare|incrociando|incrociato|incrociati|arricchito|completato|integrato|acquistato|comprato|comprati|acquistati|ottenuto|ci hanno fornito|ci ha fornito|abbiamo trovato|figura|ci raccontano|racconta|suggeriscono|consultando';

export const thirdPartyData: readonly string[] = [
  `(${SOURCE}) && (dice|dicono|conferma|raccontano|trova|troviamo|suggerisce|parla) && (${YOU})`,
  `dati di {} && (sappiamo|risulta|deduciamo|presumiamo|emerge)`,
  `(concorrente|concorrenza|concorrenti|altro negozio|altra marca|altro fornitore|altra compagnia|altro operatore|altra banca) && (hai|ha|avete) (${EVER})? (comprat*|acquistat*|ordinat*|speso|scelto|firmat*|un contratto|una polizza)`,
  `(tuo|suo|vostro|tua|sua) (instagram|facebook|linkedin|tiktok|profilo pubblico|bacheca) && (si capisce|capiamo|vediamo|mostra|dice|ami|sappiamo|risulta|emerge|raccont*|si vede|abbiamo)`,
  `(scade|scadrà|scadenza|finisce|termina) && (polizza|contratto|mutuo|leasing|fornitura) && (abbiamo saputo|sappiamo da|risulta da|fonti|apprendiamo|registro|registri|banca dati)`,
  `(${SOURCE}) && (${LEARNT}|in base|registrat*|iscritt*) && (${YOU}|ha|la sua)`,
  `(partner|partners) && (incrociat*|incrociando|risulta|secondo|dati|informazioni) && (rivelano|rivela|risulta|sappiamo|deduciamo|indicano|presumiamo|dicono|hai|sei|ha) && (${YOU})`,
  '(partner|partners) (commerciale|commerciali)? (ci|mi) (ha|hanno) (detto|riferito|comunicato|informato|informati|segnalato|raccontato) && (sei|hai|stai|vivi|cerchi|lei|siete|avete)',
  '(abbiamo saputo|abbiamo appreso|abbiamo acquistato|abbiamo ottenuto|siamo venuti a sapere) … (da|dal|dai|dalla|tramite) (un|uno|una|nostro|nostri|terzi|società|agenzia|{}) (dei)? (nostri|nostro|società|agenzia|fonte)? (partner|partners|fornitore|fornitori)?',
  `(secondo|in base a|dal|sul|stando a) (il|al)? (tuo|suo|vostro) (profilo|account)? (facebook|instagram|linkedin|tiktok|x|twitter)`,
  `(${YOUR}) (profilo|account|post|foto|storie) (su|di)? (facebook|instagram|linkedin|tiktok) && (sei|hai|ha|è|mostra*|dice|dicono|ami|stai|cambiat*|sappiamo|abbiamo)`,
  `(${HAVE}|lei ha|ha) … (comprat*|acquistat*|speso|ordinat*|cercat*|guardat*|visitat*) … (su|in|presso|da) (altri|altre) (siti|negozi|portali|marchi|catene|insegne)`,
  `(${YOUR}) (acquisti|visite|ricerche|spese|abitudini) (sui|presso i|sui siti dei|presso|in|su|da) (nostri)? (partner|altri siti|altri negozi|altre catene|concorrenti|altri portali)`,
  '(incrociando|abbiamo incrociato|incrociati|incrociate|abbiamo arricchito|abbiamo completato|arricchito|arricchita|integrato|integrata) (con)? (i|le|la|il)? (tuoi|suoi|tuo|suo|sua|tua|banche|dati|informazioni|più|diverse)',
  '(informazioni|dati|profilo|elenchi|liste|banche dati|indirizzi|lista) (acquistat*|comprat*|ottenut*|noleggiat*|ricevut*|fornit*) (da|dai|dal|tramite|presso|dalla) (terzi|terze|partner|nostri|fornitori|un|una|altri|broker)',
  '(secondo|in base a|in base ai|dai|stando a|stando ai) (i|le|dati)? (dati|informazioni)? (dei|di|forniti da|forniti dai|fornite dai|ricevuti da|ricevuti dai) (nostri|un|terzi|fornitori|{}) (partner|fornitori|fornitore)? (,)? (tu|lei|sei|hai|la|il|vivi|vive|guadagni|presumiamo|hai)',
  '(un uccellino|una vocina|voci di corridoio|radio serva) && (detto|dice|dicono|raccontat*)',
];
