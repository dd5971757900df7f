import {
  agreeing,
  DURATION,
  EVER,
  HAVE,
  LEI_HAS,
  NUMBER,
  ORDINAL,
  OUR,
  SITE,
  UNIT,
  WHOLE_TIMES,
  YOU,
  YOUR,
} from './words';

/** What can be counted of a reader without being sold to them: no entries or sessions. */
const VISITS =
  'visite|visitine|capatine|incursioni|sbirciate|sbirciatine|occhiate|occhiatine|consultazioni|aperture|visualizzazioni|ritorni|clic|click|passaggi|puntatine|riletture|ricerche|ripensamenti|giretti|giri di perlustrazione';
const ENTRIES = `${VISITS}|accessi|login|sessioni|collegamenti|connessioni|presenze|ingressi`;
const DONE = agreeing(
  `guardat visualizzat consultat sfogliat apert riapert vist rivist visitat rivisitat cliccat lett rilett cercat
   controllat ricontrollat toccat confrontat caricat passat venut tornat ritornat entrat stat ripassat rientrat
   ammirat sbirciat mess tolt aggiunt abbandonat chius provat tentat collegat conness riguardat affacciat`,
);
const COME_HERE =
  'visiti|vieni|torni|ritorni|guardi|riguardi|passi|ripassi|entri|apri|riapri|consulti|ti colleghi|si collega|ti fermi|clicchi|cerchi|fai|cedi|provi|tornate|passate|venite|visitate|bussi|ti affacci|sei|hai';
const IN_A_WHILE =
  'settimana|settimane|mese|mesi|giorno|giorni|giornata|ore|weekend|trimestre|primavera|estate|oggi|ieri|stamattina|lunedì|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|fa';
const HABIT = [
  ...[
    'giorno',
    'sera',
    'mattina',
    'notte',
    'settimana',
    'lunedì',
    'martedì',
    'mercoledì',
    'giovedì',
    'venerdì',
    'sabato',
  ].map((day) => `ogni ${day}`),
  'tutti i giorni|tutte le sere|un giorno sì|di continuo|continuamente|a ripetizione|più volte|quasi ogni|quasi tutti',
].join('|');

export const visitCount: readonly string[] = [
  `(#|{}|${ORDINAL}|terzo|quarto|quinto) (sera|giorno|mattina|notte|settimana|volta) (di fila|consecutiv*|di seguito) && (${YOU}|vediamo)`,
  `(sono|siamo a|fanno|con oggi sono|già) (#|{}|${NUMBER}) (le)? volte (che|in cui)`,
  `torni (da noi|qui|sul sito) && (ogni|come un orologio|puntual*)`,
  `(hai|ha|avete) fatto (#|{}|${NUMBER}) (visite|accessi|giri|passaggi|tappe|ricerche)`,
  `(hai|ha|avete|lei ha) … (${NUMBER}) (volte) && (pagina|scheda|annuncio|sito|app|listino|preventivo|carrello|bando|offerta|foto|video|mappa|calendario)`,
  `(sei|siete|lei è) (già)? (alla|al) (#|{}|${ORDINAL}|terzo|quarto|quinto|sesto|settimo) (visita|occhiata|sbirciata|giro|passaggio|volta|tentativo|accesso)`,
  `(${HAVE}|${LEI_HAS}|ti ha|la ha|vi ha|ci ha fatto visita|ci hai fatto visita|hai fatto visita) … (solo|già|ben|almeno|oltre|più di|quasi)? (#|{}|${NUMBER}) (e passa)? volte && (guardat*|apert*|vist*|visitat*|chiamat*|tornat*|cliccat*|provat*|pagina|scheda|sito|annuncio|app|questa|questo|quel|quella|fatto visita|settimana|giorni|mese)`,
  `(#|{}|${ORDINAL}|terzo|quarto|quinto|sesto|settimo|decimo|ennesimo|secondo) (occhiata|sbirciata|sbirciatina|passaggio|ritorno|clic|click|giro|capatina|incursione|consultazione|ripensamento) && (alla|al|sulla|sul|allo|alle|su|da noi|questa|questo|nostro|nostra|in|della|del|per te|${YOUR})`,
  `(apri|guardi|riguardi|consulti|controlli|visiti|rivedi|torni a vedere|torni a guardare|clicchi|riapri) (più|così) (spesso|volte) (di|che|la|il|questa|questo|noi)`,
  `(torni|tornate|ritorni|vieni|passi) (così)? (spesso|sempre|di continuo|regolarmente|puntualmente) (su|sulla|sul|da|a|nel|nella)`,
  `(più volte|tante volte|molte volte|mille volte|ripetutamente|a più riprese|per l'ennesima volta) && (${HAVE}|sei|ti sei|siete|lei ha|lei è) (${EVER})? (${DONE})`,
  `(${HAVE}|sei|ti sei|siete|lei ha|lei è) (${EVER})? (${DONE}) && (più volte|tante volte|molte volte|mille volte|ripetutamente|a più riprese|per l'ennesima volta)`,
  `(a)? (#|{}|${NUMBER}) (riprese|occasioni) && (${HAVE}|sei|siete|lei ha|${YOUR})`,
  `(${YOUR}) (contatore|statistiche|visite|accessi|record) && (#|{}) (visite|accessi|sessioni|login|volte|connessioni|aperture)`,
  `(abbiamo contato|contiamo|abbiamo perso il conto|abbiamo registrato|contatore segna|contatori|statistiche) && (#|{}|${NUMBER}|volte|conto) (${ENTRIES}|volte) && (${YOU})`,
  `(${HAVE}|${LEI_HAS}|sei|siete|ti sei|vi siete|ci sei|ci siete|lei è|lei si è) … (${DONE}) && (${NUMBER}) volte`,
  `ha (${EVER})? (aperto|riaperto|guardato|visualizzato|consultato|visitato|sfogliato|cliccato|riguardato) && (${NUMBER}) volte`,
  `(ed è|è|già|siamo alla|questa è|con oggi è|era) (già|ormai)? (la|alla)? (#|{}|${ORDINAL}) (ª|a|°)? volta && (${COME_HERE})`,
  `per la (#|{}|${ORDINAL}) (ª|a|°)? volta && (questa settimana|questo mese|oggi|in pochi giorni|hai|sei|avete|ti sei|si è|lei ha|lei è)`,
  `(la)? (${YOUR}) (#|{}|${ORDINAL}) (ª|a|°)? (visita|capatina|sbirciata|occhiata|consultazione|sessione|passaggio|incursione|visualizzazione|apertura)`,
  `(#|{}|${ORDINAL}) (visita|capatina|sbirciata|occhiata|consultazione|incursione|apertura|volta) && (in|questa|questo|nel giro di) (una|#|pochi|poche|due|tre)? (${IN_A_WHILE}) && (${YOU})`,
  `dopo (${YOUR}|le tue|le sue)? (${NUMBER}) (visite|visualizzazioni|consultazioni|capatine)`,
  `(${NUMBER}) (${VISITS}) && (${YOU}|alla stessa|allo stesso|dello stesso|della stessa|sulla stessa)`,
  `(${YOUR}) (${NUMBER}|frequenti|ripetute|ripetuti|numerosi|continue) (${ENTRIES})`,
  `(${YOUR}) (${VISITS}) && (#|{}|numero|salit*|raddoppiat*|ammontano|sono già|sono state|sono diventate)`,
  `(frequenza|numero|conteggio|contatore|totale|media) (di|delle|dei) (${YOUR}) (visite|passaggi|accessi|consultazioni|sessioni|clic|ricerche|capatine|aperture|connessioni|visualizzazioni)`,
  `(numero di|quante|il conto delle|conto delle) volte && (${HAVE}|lei ha|sei|ti sei|che ha)`,
  `(${NUMBER}) (${ENTRIES.replace('|ingressi', '')}) (in|in sole|in soli|nelle|negli|nel giro di|questa|questo|da|solo|dall'inizio|oggi|tra) … (${IN_A_WHILE})`,
  `(un|uno|due|tre|quattro|cinque|{}) (ingressi|accessi|presenze|visite|passaggi|allenamenti) (in|da|nelle ultime|negli ultimi|dall'inizio) (#|{}|${NUMBER}) (settimane|mesi|giorni)`,
  "(solo|appena|soltanto|ben|già) (#|{}|due|tre|quattro|cinque|sei|sette|otto|nove) (ingressi|accessi|presenze|visite|passaggi|allenamenti) (in|da|nelle|negli|dall'inizio|questo|questa)",
  `(#|{}|${NUMBER}) (visite|passaggi|occhiate|consultazioni|ritorni|tentativi|giri) (alla|sulla|a|su|allo|al|dello|della|intorno|di prenotare|di acquistare|di comprare)`,
  `ci (passi|torni|vieni|ritorni|ricapiti|entri|passa|torna|ritorni) && (${HABIT}|spesso)`,
  `(lei|tu) (ci)? (passa|torna|viene|entra|visita|guarda|apre|passi|torni|entri|visiti|guardi|apri|controlla|controlli) && (${HABIT})`,
  `(torni|ritorni|ripassi|riapri|riguardi|ricontrolli|rivedi) (sempre|spesso|${HABIT}|ancora e ancora|ogni volta) `,
  `(non)? passa (giorno|giornata|settimana|sera) (che|senza che|in cui) (tu|lei|non)`,
  `(vai e vieni|andate e venite|va e viene|a forza di andare|a forza di tornare|a forza di venire|avanti e indietro|andirivieni) && (sito|pagina|scheda|vetrina|{}|${OUR}|da noi)`,
  `(${NUMBER}) volte (in|nel giro di|da) (una|#|pochi|poche|due|tre)? (${IN_A_WHILE}) && (${HAVE}|sei|siete|lei ha|lei è|tua|tuo|sembra|amore|ancora)`,
  `(${NUMBER}) volte (su|sulla|sul|davanti|alla) (questa|questo|stessa|stesso|nostra|nostro|{}|scheda|pagina)`,
];

const STAYED = agreeing(
  'rimast restat fermat soffermat trattenut stat fissat incantat attardat indugiat bloccat impalat incollat dilungat',
);
const SPENT = agreeing(
  'trascors passat dedicat spes indugiat guardat lett impiegat resistit navigat esitat fissat ascoltat contemplat concess regalat giocat ammirat sfogliat consultat vist bighellonat tentennat riflettut buttat accumulat consumat mollat abbandonat rimuginat cliccat sprecat',
);
const STAY =
  'permanenza|ascolto|lettura|visione|sosta|indugio|esitazione|pausa|navigazione|sessione|visita virtuale|maratona|tempo di lettura|tempo di permanenza|riflessione|passeggiata virtuale|tentennamento';
const AT_IT =
  'sul|sulla|sulle|sui|nel|nella|nelle|nei|davanti al|davanti alla|davanti a|di fronte a|tra i|fra le|fra i|tra le|su';

export const dwellTime: readonly string[] = [
  `(${DURATION}) (${UNIT}) && (ti ha|la ha|vi ha|ti hanno|le ha|ci hai|ci ha|ci avete) (preso|presa|messo|catturat*|tenut*|rubato|occupat*|richiest*|incollat*|impegnat*|passat*)`,
  `(${DURATION}|mezz'ora) (${UNIT})? && (tenut*|tenevi|lasciat*) (apert*|acces*|in sospeso)`,
  `(${WHOLE_TIMES}|un bel po'|parecchio|a lungo|un bel pezzo) && (ti sei|vi siete|si è|sei|siete|hai|ha|avete) (${EVER})? (${STAYED}|${SPENT})`,
  `(è|sono) (durata|durato|durati|durate) && (${YOUR}) (visita|sessione|lettura|permanenza|ascolto|navigazione|passaggio|sosta|giro|attenzione|pazienza|curiosità)`,
  `(${DURATION}) (${UNIT}) (di|d') (attenzione|concentrazione|visita|pazienza|silenzio|scorrimento|attesa) && (${OUR}|${YOU}|pagina|peccato)`,
  `(${YOUR}) (visita|sessione) (più lunga|più breve|media|lampo|è durata) && (#|{}|${UNIT})`,
  `(cronometro|orologio|contatore|timer) && (${DURATION}|quanto) (${UNIT})? && (${YOU}|dice|segna)`,
  `(quanto|quanto tempo) (ci)? (hai|ha|avete) (messo|impiegato|passato) && (#|{}|${DURATION}) (${UNIT})`,
  `(in media|mediamente|di solito) (dedichi|trascorri|passi|resti|rimani|ti fermi|ti soffermi|dedica|trascorre|passa|resta) && (#|{}|${UNIT})`,
  `(dedichi|trascorri|resti|rimani|ti soffermi|ti trattieni|indugi) … (#|{}) (${UNIT})`,
  `(misurat*|cronometrat*|registrat*|contat*) && (#|{}|${DURATION}) (${UNIT}) && (lettura|permanenza|visita|visione|ascolto|pagina|sosta|${YOUR})`,
  `(hai|ha|avete) (${EVER})? (impiegato|trascorso) {}`,
  `(seguito|guardato|visto|ascoltato|letto|interrott*|mollato|abbandonato|lasciato|spento|fermat*) && (fino al|al|dopo il) (minuto|secondo) (#|{})`,
  `(ti sei|vi siete|si è|lei si è) (${STAYED}|immers*|perso|persa|immerso|immersa|intrattenut*) && (più|a lungo|parecchio|minut*|second*|ore|quanto|tanto|così|mezz'ora|un'ora|un bel po')`,
  `(lung*|prolungat*|interminabil*) (sosta|pausa|esitazione|permanenza|visita|sessione|lettura) && (${YOU})`,
  `(nessuno|pochi|poca gente|pochissimi) && (resta|rimane|si ferma|si trattiene|indugia|si sofferma) && (come te|quanto te|come lei|quanto lei|come voi|quanto voi|hai fatto)`,
  `(hai|ha|avete) (passato|trascorso) (quasi|più di|circa|una|oltre)? (${WHOLE_TIMES}|buona mezz'ora) (su*|nel*|davanti|a|tra|fra|con)`,
  `(${DURATION}) (e mezzo|e mezza|buoni|buone|lunghi|lunghe|interi|intere|{})? (${UNIT}) && (${HAVE}|${LEI_HAS}|ci hai|ci ha) (${EVER})? (${EVER})? (${SPENT})`,
  `(${WHOLE_TIMES}) && (${HAVE}|${LEI_HAS}) (${EVER})? (${SPENT})`,
  `(${WHOLE_TIMES}) && (ti sei|vi siete|si è|sei|siete|eri|eravate|lei è) (${EVER})? (${STAYED})`,
  `(${DURATION}) (lunghi|lunghe|interi|intere|buoni)? (${UNIT}) && (sei|siete|ti sei|vi siete|eri|eravate|lei è|si è) (${EVER})? (${EVER})? (${STAYED})`,
  `(${DURATION}) (${UNIT}) && ha (${EVER})? (indugiato|esitato|guardato|letto|navigato|sfogliato|trascorso|fissato|consultato|tentennato)`,
  `(${DURATION}) (${UNIT}) && (stavi|stavate|guardavi|fissavi|indugiavi|esitavi|leggevi|lei stava|indugi|ti soffermi|ti trattieni|resti incollat*)`,
  `(sei|ti sei) (rimasto|rimasta|fermato|fermata|soffermato|soffermata) (per)? {}`,
  `(${DURATION}) (lunghi|lunghe|interi|intere|buoni|buone)? (${UNIT}) (interi|intere|buoni|e mezzo|e mezza)? (${AT_IT}) (${OUR}|quella|questa|stessa|stesso)? (${SITE}|reparto|configuratore|tasto|pulsante)`,
  `(${WHOLE_TIMES}) (intera|buona|abbondante|piena)? (${AT_IT}) (${OUR}|quella|questa|stessa|stesso)? (${SITE}|reparto|configuratore)`,
  `(${DURATION}) (${UNIT}) (trascorsi|trascorse|passati|passate|spesi|spese|dedicati|dedicate) (su|sul|sulla|sulle|davanti|a|nel|nella|con|tra)`,
  `(${DURATION}) (${UNIT}) (buoni|buone|abbondanti|interi|intere|filati)? (davanti|di fronte) (al|alla|ai|agli|alle|allo|all'|a)`,
  `(${DURATION}) (${UNIT}) (buoni|buone|abbondanti|interi|intere)? a (guardare|fissare|confrontare|sfogliare|ammirare|pensarci|scorrere|curiosare|rimuginare|tentennare)`,
  `(${DURATION}) (${UNIT}|d'ora) (di|d') (esitazione|esitazioni|lettura attenta|sospiri|indecisione|riflessione|tentennamenti|indugio|maratona|contemplazione|navigazione|permanenza|visione|ascolto|scrolling|ripensamenti) && (${YOU}|te ne vai|se ne va)`,
  `(${DURATION}) (${UNIT}) (in|nel|nella|nelle) … (senza|nemmeno|neanche) && (tua|tuo|sua|suo|sei|hai|arte)`,
  `(il|la) (${YOUR}) (${STAY}) && (#|{}) (${UNIT})`,
  `(${YOUR}) (${STAY}) && ({}|durat*|interrott*|cronometrat*|misurat*|ferma*|minuto)`,
  `(${YOUR}) tempo di (permanenza|lettura|visita|navigazione)`,
  `(cronometrat*|misurat*|calcolat*) && (${YOUR}) (${STAY}|visita|tempo)`,
  `(durata|tempo medio|lunghezza) (della|del|delle|di) (${YOUR})? (${STAY}|ultima visita|ultima sessione|visita) && ({}|#|${YOUR})`,
  `(il tempo|i minuti|le ore|i secondi) (che)? (hai|ha|avete) (${SPENT}) (su|sul|sulla|davanti|con|nel|nella|a|alla)`,
  `(più a lungo|più tempo|così a lungo|tanto a lungo|più del solito) && (sei|ti sei|siete|lei è|si è|hai|ha|avete|si trattiene|ti soffermi|indugi) (${STAYED}|${SPENT})`,
  `(hai|ha|avete|lei ha) … (${SPENT}) && (fino al|fino a|dopo il|al) (minuto|secondo|#|{}|terzo|quarto|quinto) (minuto|secondo)?`,
  `(in|per|dopo) (${DURATION}) (${UNIT}) (hai|avete|sei|te ne sei) (già)? (chiuso|abbandonato|lasciato|scappat*|andat*|uscit*|mollato|sparit*|fuggit*)`,
  `(il|un|lo|la) … (ti|la|vi) (ha|hanno) (trattenuto|trattenuta|tenuto|tenuta|incollato|incollata|inchiodato|catturato) && (${UNIT}|d'ora|mezz'ora|{})`,
];
