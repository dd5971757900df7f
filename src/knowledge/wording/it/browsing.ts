import { ARE, agreeing, EVER, HAVE, imperfect, LEI_HAS, ON_SITE, OUR, OURS, SITE, YOUR } from './words';

/** Looking and nothing but looking. */
const LOOKED = agreeing(
  `guardat visualizzat consultat sfogliat esplorat osservat adocchiat ammirat sbirciat spulciat curiosat scrutat
   contemplat ingrandit zoomat riguardat ricontrollat confrontat scandagliat cliccat scrollat occhieggiat
   perlustrat visionat rovistat frugat gironzolat bighellonat indugiat tentennat rimuginat passeggiat zappat saltellat ronzat flirtat corteggiat sognat bramat covat mirat squadrat soppesat paragonat comparat simulat preselezionat pinnat setacciat puntat navigat divorat riapert sorvolat`,
);
const SEEN = agreeing('vist rivist');
/** Verbs that are looking when it is at a page or a product. */
const DEALT_WITH = agreeing(
  'vist rivist visitat apert lett rilett esaminat studiat valutat controllat scopert percors girat configurat riascoltat scorsi ispezionat',
);
/** What ends or fills a visit: telling where the moment is told as well. */
const ENDED = agreeing('abbandonat chius interrott mollat ascoltat giocat riempit seguit');
const CAME = agreeing(
  `passat venut tornat ritornat entrat stat capitat approdat atterrat arrivat finit fermat soffermat trattenut
   rimast affacciat ripassat incappat imbattut addentrat pers uscit collegat conness spint fiondat avventurat`,
);
const LOOKING =
  'guardando|vedendo|sfogliando|esplorando|consultando|visualizzando|navigando|osservando|curiosando|sbirciando|spulciando|scorrendo|scrollando|confrontando|comparando|scegliendo|valutando|ammirando|fissando|studiando|esaminando|adocchiando|girovagando|gironzolando|rovistando|visitando';
const LOOKED_THEN = imperfect(
  'sfoglia adocchia spulcia corteggia sogna zappa rovista perlustra sorvola rimugina tentenna indugia esita curiosa visualizza consulta sbircia esplora scruta scrolla occhieggia gironzola girovaga',
);
const WATCHED_THEN = imperfect(
  'guarda osserva ammira fissa contempla confronta vede valuta sceglie studia cerca',
);
const ACTED_THEN = imperfect(
  `naviga ordina ascolta gioca viaggia lavora mangia cena pranza beve chiama telefona dona vota pensa allena balla guida cucina lancia beve dormi digita tocca accende spegne mangia cammina balla legge compra scorre apri prenota riempi aggiunge dormi sogna chatta pedala passa entra
   torna mette visita controlla scrive accarezza prova annusa`,
);
const TO_LOOK =
  'guardare|riguardare|sfogliare|consultare|esplorare|ammirare|curiosare|sbirciare|visitare|cliccare|scorrere|fissare|spulciare|osservare|confrontare|rovistare|navigare|gironzolare|riaprire|rivedere';
const THINGS =
  'prodotti|prodotto|articoli|articolo|pagine|pagina|offerte|modelli|modello|hotel|capi|capo|scarpe|annunci|annuncio|immobili|immobile|corsi|viaggi|film|libri|titoli|video|voli|auto|mete|case|giochi|videogioco|ricetta|ricette';

/** We, and what watches for us. */
export const WATCHED =
  "abbiamo notato|abbiamo visto|abbiamo osservato|abbiamo rilevato|abbiamo registrato|abbiamo scoperto|ho notato|ho visto|ci siamo accorti|ci siamo accorte|notiamo|vediamo|ci risulta|risulta|lo sappiamo|non ci è sfuggito|non ci è sfuggita|non è passato inosservato|non è passata inosservata|ci è saltato all'occhio|ti abbiamo visto|ti abbiamo vista|la abbiamo vista|l'abbiamo vista|l'abbiamo visto|l'abbiamo notato|vi abbiamo visto|vi abbiamo visti|beccato|beccata|beccati|pizzicato|pizzicata|colto sul fatto|colta sul fatto|in flagrante|confessa|ammettilo|ammetta|dì la verità|un uccellino ci ha detto|i nostri dati|le nostre statistiche|i nostri registri|i nostri contatori|il nostro sistema|il nostro contatore|secondo i nostri";

const LOOKING_NOW = `(stai|state|lei sta|che sta) (ancora)? (${LOOKING})`;
const GLANCE =
  "un'occhiata|un'occhiatina|una sbirciata|una sbirciatina|uno sguardo|lo sguardo|gli occhi|l'occhio|un occhio|gli occhi dolci|l'occhiolino|in rassegna|il filo|la corte|d'occhio|con gli occhi";
const STROLL =
  'un giro|un giretto|un salto|un salto virtuale|una capatina|tappa|una visita|una puntatina|incursione|capolino';

export const browsing: readonly string[] = [
  `(dopo|avendo) (aver|averlo|averla|averli|averle|lei)? (lett*|vist*|guardat*|sfogliat*|consultat*|esplorat*|visitat*|confrontat*|curiosat*|osservat*|ammirat*|sbirciat*) (${OURS}|tutto|tutta|tutti|tutte|così) && (recensione|pagina|scheda|annuncio|articolo|catalogo|${OUR})`,
  `che (seguivi|guardavi|consultavi|osservavi|adocchiavi|ammiravi|volevi|cercavi da noi|sognavi|desideravi|lei guardava|lei cercava|lei osservava|confrontavi|tenevi d'occhio|avevi nel mirino|hai nel mirino|ti piaceva|le piaceva|le era piaciut*|ti era piaciut*|ti aveva colpit*|hai lasciato lì)`,
  `(li|lo|la|le)? (avevi|hai|aveva|avete|tieni|tenevi) (nel mirino|d'occhio|sott'occhio|sotto gli occhi|puntato|in mente da)`,
  `(stavi|stava|stavate|eri|eravate) (quasi|lì lì)? per (comprare|scegliere|prenotare|ordinare|acquistare|iscriverti|attivare|sottoscrivere|donare|firmare|cliccare|abbonarti|a un passo)`,
  `(a un passo|a un clic|a un click|a un soffio|a un dito) da* && (eri|eravate|lei era|hai|${YOUR}|ti)`,
  `(si vede|si nota|si capisce|lo si vede) (da|dal|dalle|che) (quante|quanto|come|numero) && (hai|ha|sei|avete)`,
  `(ci hai|ci ha|ci avete) (ripensato|pensato su|fatto un pensierino|fatto più di un pensiero|messo gli occhi|perso la testa)`,
  `(ti|le|vi) (piaceva|piacevano|interessava|interessavano|tentava|tentavano|incuriosiva|attirava|chiamava|faceva gola|fa gola|fanno gola|strizza*|ha fatto l'occhiolino|ha fatto gola)`,
  `(ti|le|vi) (ricordi|ricorda|ricordate) (di)? (quel|quella|quello|quei|quelle|questi|queste|questo|questa|{}) && (${LOOKED}|${SEEN}|guardavi|sul nostro|pagina|adocchiat*|mirino|cercavi)`,
  `(apert*|visualizzat*|caricat*|sfogliat*|guardat*) (la|il|le|i|tutte le|tutta la|quante) (foto|fotografie|galleria|scheda|planimetria|pagina) && (hai|ha|avete)`,
  `(${HAVE}|${LEI_HAS}) (${EVER})? (${EVER})? (${LOOKED})`,
  `ha (${EVER})? (${LOOKED}) && lei`,
  `(${HAVE}) (${EVER})? (${SEEN}) (recentemente|di recente|ieri|sul nostro|nel nostro|nella nostra|sulla nostra|tra i nostri|tra le nostre|sul sito|online|da noi|{})`,
  `(${HAVE}|${LEI_HAS}) (${EVER})? (${EVER})? (${DEALT_WITH}) && (${ON_SITE.slice(1, -1)}|il|la|i|le|lo|gli|${OURS}) (${OUR})? (${SITE})`,
  `(${ARE}|è|si è) (${EVER})? (${CAME}) (${EVER})? ${ON_SITE} (${OUR}|stessa|solita|sua|tua)? (${SITE})`,
  `(eri|eravate|c'eri|lei era|eri già|ti aggiravi|ti trovavi|passeggiavi) (${EVER})? (virtualmente)? (su|sul|sulla|nel|nella|nelle|nei|tra|fra|davanti) (${OUR})? (${SITE})`,
  `(${WATCHED}) && (${HAVE}|${ARE}|lei ha|che ha|si è) (${EVER})? (${LOOKED}|${DEALT_WITH}|${CAME})`,
  `(${WATCHED}) … (${LOOKING}|${WATCHED_THEN}|ti interessa|ti interessano|le interessa|interessato|interessata|interessati)`,
  `(ti|la|vi|l') (abbiamo|ha|hanno) (vist*|notat*|beccat*|sorpres*|pizzicat*) (a|mentre)? (${TO_LOOK}|${WATCHED_THEN}|${LOOKED_THEN})`,
  `(${THINGS}|{}) che (${HAVE}|ha) (${EVER})? (${SEEN}|visitato|visitati|visitate|aperto|${LOOKED})`,
  `(${SEEN}|visitati|visitate|visitato|visitata|${LOOKED}) (di recente|recentemente|da te|da lei|da voi|per ultimo|per ultima)`,
  `(${THINGS}|{}) (${LOOKED}|visitati|visitate) (sul|nel|sulla) (nostro|nostra|portale|sito)`,
  `(ultimo|ultima|ultimi|ultime) (${THINGS}) (${SEEN}|visitati|visitate|${LOOKED}|su cui|in cui|dove|che hai|che ha|che avete|aperta|aperto)`,
  `(stavi|stavate|eri lì che|lei stava|che stava|eri intento a|eri intenta a) (${EVER})? (${LOOKING}|${TO_LOOK}|per comprare|per prenotare|per ordinare)`,
  `(${LOOKED_THEN}|ti piaceva tanto|giravi intorno|rimuginavi)`,
  `(guardavi|guardavate|osservavi|ammiravi|fissavi|contemplavi|confrontavi|valutavi|studiavi) (${EVER})? (${OURS})`,
  `(${HAVE}|${LEI_HAS}|facevi|facevate|stavi facendo|stavate facendo|stavi dando|avevi) … (${GLANCE}) && (a|ad|al|alla|alle|ai|agli|su|sul|sulla|sulle|sui|{}|${OUR})`,
  `(${HAVE}|${LEI_HAS}|hai fatto|stavi facendo) … (${STROLL}) && ${ON_SITE} (${OUR})? (${SITE})`,
  `(${HAVE}|ha) (messo|posato|buttato|gettato|puntato) (gli occhi|l'occhio|lo sguardo)`,
  `(approdi|atterri|ripassi|torni|ritorni|bazzichi|ciondoli|gironzoli|ronzi|indugi) (${EVER})? (${EVER})? ${ON_SITE} (${OUR}|{}|stessa|questa|questo)`,
  `(continui|continuate|non smetti|non la smetti|ti ostini|non fai che|passi il tempo) (a|di)? (${TO_LOOK})`,
  `(${OURS}) … (ti|le|vi) (ha|hanno|aveva|avevano|avrà|avranno) (${EVER})? (colpito|colpita|incuriosito|incuriosita|stregato|stregata|conquistato|conquistata|fatto gola|rubato|strizzato|ammaliato|ammaliata|fatto innamorare|tentato|tentata)`,
  `(ti sei|si è|vi siete|ti stai|ti eri) (innamorato|innamorata|innamorati|invaghito|invaghita|incantato|incantata|innamorando) && (di|del|della|dei|delle|davanti|{})`,
  LOOKING_NOW,
  `sappiamo che (${HAVE}|${ARE}|stavi) (${EVER})? (${LOOKED}|${DEALT_WITH}|${CAME}|${LOOKING})`,
  'ti (innamori|incanti) (di|del|della|davanti)',
  `(ha|hanno) (attirato|catturato|colpito|richiamato|rapito) (la|il)? (${YOUR}) (attenzione|sguardo|occhio|interesse|curiosità)`,
  `(${YOUR}) (interesse|interessamento|debole|curiosità|attenzione|passione|sguardo|colpo di fulmine) && (${WATCHED}|visionat*|consultat*|non ci è|non ci ha|inosservat*)`,
  `(${YOUR}) (cronologia|storico) (di navigazione|delle visite|di ricerca)`,
  `(${YOUR}) (navigazione|cronologia|sessione) && (sul|nel|sulla|tra|fra|online|ci) && (${OUR}|suggerisc*|sito)`,
  `(${YOUR}) (ultimi|recenti|ultimo) (clic|click|visualizzazioni|ricerche)`,
  `(${YOUR}) sguardo (si è|è)`,
  '(giri|giravi|gira) (intorno|attorno) (a|al|alla|alle|ai) (questo|questa|{})',
  'non (riesci|riuscivi|riesce) a (togliere|staccare|distogliere) (gli occhi|lo sguardo)',
  `(sente|sentono) la (tua|sua|vostra) mancanza && (sei|ha|hai|passat*|pagina|scheda)`,
  `(tu|eri|eravate|lei) (era|ancora|già)? a caccia di`,
  `(ti|vi|la) (vediamo|vedo) (${EVER})? (${TO_LOOK}|indeciso|indecisa|tentennare|esitare)`,
  `(ti|le|vi) (è|sono) (caduto|caduta|caduti|cadute|rimasto|rimasta|rimasti|rimaste) (l'occhio|gli occhi|lo sguardo|nel cuore|negli occhi|in testa)`,
];

export const search: readonly string[] = [
  `(${HAVE}) (${EVER})? (cercato|cercata|cercati|cercate|ricercato|digitato|scritto nella ricerca|inserito nella ricerca)`,
  '(stavi|stavate|andavi|andavate) (ancora)? cercando',
  '(lei|che) (stava cercando|ha cercato|ha digitato)',
  'cercavi (sul|nel|di recente|ieri|da noi|{})',
  `(la|le)? (${YOUR}) (ultima|recente|ultime|recenti) (ricerca|ricerche)`,
  `(${YOUR}) (ricerche|ricerca) (su|di|sul|del|sulla|sui|«|"|“|{}|tra|per|nel)`,
  `(la parola|le parole|il termine|i termini|la chiave) … (${HAVE}|lei ha) … (cercato|digitato|scritto|inserito)`,
  `(${HAVE}|lei ha|ha) … (digitato|scritto|inserito|cercato) && (barra di ricerca|motore di ricerca|campo di ricerca|nella ricerca|casella di ricerca)`,
  '(cerchi|stai cercando|sta cercando) ancora (un|una|il|la)? (volo|voli|hotel|albergo|biglietto|biglietti|casa|appartamento|alloggio|{})',
];

/** A moment in the same sentence is that of these. */
export const visitTime: readonly string[] = [
  `(hai|avete|l'hai|l'avete|li hai|le hai|lei ha|che ha) (${EVER})? (mess*|svuotat*|salvat*|chius*|apert*|cominciat*|iniziat*|mollat*|lasciat*|abbandonat*|giocat*|ascoltat*|vist*|sospes*|ripres*|attivat*|pensat*|cercat*|controllat*|cliccat*|premut*|spent*|acces*|cenat*|mangiat*|corso|corsa|dormit*|caricat*|consultat*) && (pausa|carrello|pagina|modulo|sito|app|dell'app|partita|puntata|episodio|gioco|video|film|preventivo|metà|allenamento|ricerca|canzone|profilo|listino|catalogo|sveglia|luce)`,
  `(te ne sei|ve ne siete|se n'è|se ne è) (andato|andata|andati)`,
  `lei (guardava|confrontava|sfogliava|cercava|osservava|consultava|navigava|leggeva|stava|ascoltava|ordinava|sceglieva|visitava|passava|giocava|esplorava|valutava)`,
  `(ci|mi) (fai|fa|fate|hai fatto|ha fatto|avete fatto) (sempre)? visita`,
  `(sei|siete) (sparit*|scomparso|scomparsa|andat*|scappat*|rimast*|ancora|tornat*) (dal|dalla|in|dall'app|via|online|nel|nella|sul|sulla|svegli*)`,
  `(${WATCHED}) && (stavi|stavate|lei stava|lei era|eri|eravate)`,
  '(ti|la|vi) abbiamo (visto|vista|visti|viste|notato|notata)',
  `(${HAVE}|${LEI_HAS}) (${EVER})? (${LOOKED}|${DEALT_WITH}|${ENDED}|cliccato|cercato|iniziato|iniziata|avviato|avviata|spento|acceso|premuto|ascoltato|giocato|messo in pausa|fatto partire|messo gli occhi|varcato|timbrato|fatto un salto)`,
  `(ha|${HAVE}) (interrott*|abbandonat*|iniziat*|lasciat*) && (lei|tu|a metà|${YOUR})`,
  `(stavi|stavate|lei stava|che stava)`,
  `(eri|eravate|c'eri|lei era) (${EVER})? (su|sul|sulla|nel|nella|in|qui|lì|online|sveglio|sveglia|connesso|connessa|collegato|collegata|da noi|davanti|ancora|a|al|alla|tu)`,
  `(${LOOKED_THEN}|${WATCHED_THEN})`,
  `(${ACTED_THEN}|facevi|facevate|dicevi|volevi|riempiva|ti allenavi|ti collegavi|ti connettevi|si collegava)`,
  `(${ARE}) (${EVER})? (${CAME}|loggato|loggata|presentato|presentata|svegliato|svegliata)`,
  '(collegato|collegata|connesso|connessa|entrato|entrata|sveglio|sveglia|online) && (lei|tu|ti|hai|la vediamo)',
  "(hai|ha|avete) (effettuato|fatto|eseguito) (il login|l'accesso|l'ultimo accesso)",
  `(${YOUR}) (ultima|ultimo|recente|precedente) (visita|sessione|connessione|accesso|login|passaggio|attività|apertura|partita)`,
  '(ultimo|ultima) (accesso|login|visita|attività|connessione|passaggio) (:|registrat*|risale|è stata|è stato|sul|al|nel)',
  `(${YOUR}) (visita|sessione) (di ieri|è iniziata|è cominciata|è finita|si è)`,
  "(a quell'ora|da allora|a quest'ora) && (tu|tuo|tua|suo|sua|lei|ti|hai|sei|eri)",
  "l'ultima volta che (ti|la|vi|l') (abbiamo|hai)",
  '(apri|arrivi|passi|entri|torni|vieni|compari|spunti|ti colleghi|ti connetti|fai capolino) (sempre|ogni|puntuale|regolarmente|di solito)',
];
