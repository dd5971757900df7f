import { YOU, YOUR } from '../../it/words';

const EXTRA = 'di troppo|in più|in eccesso|addosso|presi|messi su|delle feste|di natale|accumulati|superflui';
const FAT =
  "chili|chiletti|kg|chilo|rotolini|rotoli|ciccia|pancia|pancetta|cellulite|grasso|adipe|maniglie dell'amore|doppio mento|trippa|girovita|fianchi|sedere|salvagente";
const EFFORTS =
  'allenamenti|allenamento|passi|palestra|lezioni|lezione|corse|corsa|flessioni|addominali|esercizi|minuti di sport|attività fisica|sport|giri|vasche|risparmi|pagine lette|donazioni|progressi|obiettivi';
const RESOLVES =
  'dieta|linea|peso|budget|propositi|buoni propositi|proposito|allenamento|allenamenti|salute|abbonamento|promessa|promesse|programma|studio|inglese|forma fisica';
const LAZY =
  'pigrizia|pigro|pigra|pigrone|pigrona|fannullone|fannullona|poltrone|poltrona|scansafatiche|sfaticato|sfaticata|svogliato|svogliata|sedentario|sedentaria|indisciplinato|ingordo|ingorda|golosone|golosona|spendaccione|spendaccione|spendacciona|sprecone|sprecona|taccagno|taccagna|tirchio|tirchia|egoista|disordinato|disordinata|sciatto|sciatta|negligente|trascurato|trascurata|irresponsabile|incostante|disastro|vergogna|somaro|asino';
const SIN =
  'patatine|hamburger|pizza|pizze|dolci|dolce|fritti|fritto|gelato|gelati|birra|birre|vino|snack|merendine|biscotti|cioccolato|alcol|sigarette|fast food|kebab|panini|bibite|divano|serie tv|videogiochi|telefonino|sushi|consegne a domicilio|delivery|cibo spazzatura|torta';
const WASTE =
  'buttato|buttata|buttati|buttate|sprecato|sprecata|sprecati|sprecate|sperperato|sperperati|bruciato|bruciati|dilapidato|gettato|gettati|dissipato|scialacquato|sciupato|prosciugato';

export const shaming: readonly string[] = [
  '(ne)? (avevi|avevate|aveva) (davvero|proprio|veramente) bisogno',
  "hai (davvero|proprio|veramente) bisogno di (un altro|un'altra|altre|altri|tutte|tutti)",
  `(sei|siete|lei è|ti sei) (ingrassat*|appesantit*|rammollit*|impigrit*|fuori forma)`,
  '(hai messo su peso|hai preso peso|ha preso peso|hai messo su pancia|hai messo su)',
  `(hai preso|hai messo su|ha preso|hai accumulato) (#|{}|qualche|altri|ben)? (#|{}|due|tre|quattro|cinque)? (chilo|chili|kg|chiletti)`,
  `(${FAT}) (${EXTRA})`,
  `(#|{}|due|tre|quattro|cinque) (chili|kg|chiletti) (${EXTRA}) && (${YOU}|si presenta|vergogn*|spiaggia|natale|estate)`,
  `(${YOUR}) (sovrappeso|chili di troppo|chili in più|rotolini|maniglie dell'amore|doppio mento|sgarri|cattive abitudini|pancia|pancetta|pancione molle|cellulite|girovita|linea|eccessi|vizi|debolezze|pigrizia|trascuratezza|disordine|pessime abitudini|golosità|taglia)  && (non|da|costume|spiaggia|troppo|vergogn*|davvero|ancora|estate|jeans|peggio*|grida*|reclama*|cresc*|bilancia|addio|spaventa*|di nuovo|smaltir*|male)`,
  `(${YOUR}) (sovrappeso|chili di troppo|chili in più|rotolini|maniglie dell'amore|doppio mento|sgarri|cattive abitudini|pigrizia|trascuratezza)`,
  '(hai|ha|avete) (mangiato|bevuto|speso|comprato|dormito|poltrito|fumato|ordinato) (davvero|decisamente|di nuovo|ancora)? troppo',
  '(mangi|bevi|spendi|compri|fumi|sprechi|consumi|dormi|ordini) (davvero|decisamente|sempre|ancora)? (troppo|troppa|troppi)',
  '(vergognati|si vergogni|vergognatevi|non ti vergogni|non si vergogna|non vi vergognate|non hai vergogna|che vergogna|una vergogna|è vergognoso|vergognoso)',
  `(vergogn*|vergognars*|imbarazz*|arrossir*|nascondersi) && (dovresti|dovrebbe|dovreste|c'è da|devi|farebbe|da|fanno|fa) && (${YOU})`,
  'dovresti (vergognarti|sentirti in colpa|dimagrire|perdere peso|mangiare meno|bere meno|spendere meno|muoverti di più)',
  "(non)? (ti senti|si sente|vi sentite) (in colpa|un po' in colpa)",
  '(non)? ti (senti in colpa|vergogni)',
  `(hai|ha|avete) (abbandonato|trascurato|mollato|saltato|rovinato|tradito|fallito|infranto|disatteso|dimenticato|rimandato|piantato|interrotto) (di nuovo|ancora|già|anche)? (la|il|i|le|l')? (${YOUR})? (${RESOLVES})`,
  `(${YOUR}) (${RESOLVES}) … (fallit*|trascurat*|dimenticat*|fuori controllo|disastro|naufragat*|infrant*|svanit*|durat*|evaporat*|a farsi benedire|alle ortiche|abbandonat*|resistito|resistiti)`,
  `(buoni propositi|proposito|propositi) && (durat*|svanit*|già|naufragat*|come sempre|come al solito|dimenticat*|addio|fallit*|gennaio) && (${YOU}|come)`,
  `(come|al) (sempre|solito|tuo solito|di consueto) && (hai|non hai|troppo|in ritardo|mollat*|rimandat*|spes*|finit*|rinunciat*|${LAZY})`,
  'no (,)? grazie , (preferisco pagare|non voglio risparmiare|preferisco spendere|odio risparmiare)',
  `(divano|poltrona|letto|frigo|frigorifero|telecomando|materasso|pigiama|cuscino|sofà) && (ringrazia|ti reclama|ha preso la tua forma|ha la tua forma|la tua forma|esulta|festeggia|ti conosce|conosce il tuo|gode|applaude|il tuo fondoschiena|il tuo sedere)`,
  '(bilancia|specchio|tornelli|numeri|jeans|pantaloni|costume) non (mente|mentono|perdona|perdonano|inganna|si chiudono|si allacciano|entra|entrano|ti entrano)',
  `(jeans|pantaloni|cintura|vestito|costume|camicia|bottone|bottoni|abito) && (stringe|stringono|tira|tirano|non ti sta|scoppia|scoppiano|non si chiude|non si chiudono|non ti entra)`,
  '(i|quei|tuoi|questi) (chili|chiletti|kg|rotolini) (di troppo)? (presi|messi su|delle feste|di natale|accumulati|in più|sono ancora|non se ne)',
  `(spaparanzat*|stravaccat*|sprofondat*|sdraiat*|svaccat*|incollat*|spalmat*) (ancora|sempre|tutto il giorno)? (sul|su quel|nel|al) (divano|letto|tuo|suo|telefono|poltrona)`,
  '(pancia|pancetta|ciccia|rotolini|chili) … non (se ne va|se ne vanno|va via|sparisce|sparirà|se ne andrà|spariscono|spariranno|si smaltisce|si smaltiscono)',
  'ti sei (lasciato andare|lasciata andare|impigrito|impigrita|abbuffato|abbuffata|rammollito|rammollita|arreso|arresa|ingozzat*)',
  '(si è|vi siete) (lasciato andare|lasciata andare|lasciati andare)',
  '(ci sei|sei|ci siete) (di nuovo|ancora) (cascato|cascata|ricaduto|ricaduta|caduto in tentazione|caduta in tentazione|punto a capo|in ritardo|indietro)',
  '(ci sei|sei) (ricascat*|ricadut*)',
  "(hai|ha|avete) (di nuovo|ancora|già) (saltato|bucato|mancato|rimandato|mollato|ceduto|rinunciato) (la|l'|il|a|alla|al)? (lezione|allenamento|palestra|tuo allenamento|tua lezione)?",
  `(hai|ha|avete) (${WASTE}) && (#|{}|soldi|euro|stipendio|cibo|tempo|spesa|energia|acqua|denaro|risparmi|immondizia|spazzatura|via|metà|occasione|fortuna)`,
  `(${WASTE}) && (${YOU}) && (vergogn*|spazzatura|immondizia|pianeta|peccato|pattumiera|cestino|di nuovo|come sempre)`,
  `(quanto|che|uno) spreco && (${YOU})`,
  `(pianeta|ambiente|l'ambiente|clima|foresta|oceano|generazioni) && (ringrazia|piange|soffre|paga|non ti|per colpa|colpa) && (${YOU})`,
  `(per|è) colpa (${YOUR}|vostra)`,
  'colpa (tua|sua|vostra)',
  `(bilancia|impronta ecologica|impronta di carbonio|consumo|consumi|bolletta|estratto conto|salvadanaio|portafoglio|conto) && (${YOUR}) && (piange|imbarazz*|vergogn*|disastro|scandal*|da denuncia|pessim*|piangono|grida*|urla*)`,
  "non (hai|ha|avete) (un briciolo di|nessuna|abbastanza|un po' di|alcuna|né|la minima) (forza di volontà|volontà|disciplina|costanza|carattere|scuse|scusa|spina dorsale|scusanti)",
  `(un po' di|un briciolo di|con più|più|meno|basta|niente|zero|poca|mancanza di|senza) (forza di volontà|volontà|disciplina|scuse|costanza|pigrizia|autocontrollo) && (${YOU}|insomma|forza|su)`,
  '(niente|nessuna|basta|zero|finite le|poche) (scuse|scusa|scusanti)',
  `(smetti|smettila|smetta|smettetela|basta) (di|con le|con) (scuse|lamentarti|poltrire|rimandare|ingozzarti|abbuffarti|sprecare|buttare|piangerti addosso|mangiare|spendere|trovare scuse|fare il pigro)`,
  `(persino|perfino|anche|pure) (tua nonna|il tuo gatto|il gatto|il tuo cane|il cane|un bradipo|una lumaca|mia nonna|tuo nonno|una tartaruga|i bambini|un bambino|il bradipo|tuo figlio|la tua pianta|sua nonna) && (più|meglio|fa|si muove|cammina|sa|riesce|cucina)`,
  `mentre (gli altri|altri|c'è chi|c'era chi|tutti|tutti gli altri|i tuoi amici|i tuoi colleghi|qualcuno|chi|il resto|lui|lei|i tuoi|le tue) && (tu|lei|hai|eri|stavi|resti|dormi|sei|ordini|poltrivi|poltrisci|continui)`,
  `(c'è chi|gli altri|altri) && (tu invece|tu no|e tu|invece tu|tu ancora)`,
  `(zero|nessun|nessuna|neanche un|nemmeno un|neppure un|neanche una|solo|soltanto|appena|miseri|misere|mancano) (#|{}|due|tre)? (${EFFORTS}) && (in|da|questa|questo|oggi|ieri|settimana|mese) && (#|{}|bravo|brava|complimenti|divano|campione|campionessa|davvero|vergogn*|deluso|delusa|delusi|gatto|${YOUR}|peccato)`,
  `(bravo|brava|complimenti|congratulazioni|applausi|bel lavoro|ottimo) && (anche oggi|di nuovo|ancora una volta|hai preferito|campione|zero|nessun|divano|neanche|nemmeno|saltat*|mollat*|rimandat*|sprecat*|record di pigrizia)`,
  `(hai preferito|ha preferito|avete preferito|preferisci|preferite) (ancora)? (le|la|il|i|lo|un|una|gli|l'|rest*|star*) && (${SIN}|divano|all'insalata|alla palestra|restare a letto|stare a letto|non fare)`,
  `(il|la|al|alla|con il|con la) (#|{}|secondo|terzo|quarto|quinto|sesto|ennesimo|ennesima|terza|quarta|quinta) (${SIN}) && (${YOU}|ordini|mangi|settimana)`,
  `(#|{}|tre|quattro|cinque|sei|sette) (${SIN}) && (in|questa|alla|al) (una|sola|#|{}|settimana|mese|giorno|sette)? (settimana|giorni|mese|giorno)? && (${YOU}|non si|troppi|troppe|esager*|vergogn*|davvero)`,
  `(#|{}) euro (di|in|per|al) && (vergogn*|discutibil*|esagerat*|non ti|non si|davvero|follia|folle|fuori controllo|addirittura|${YOUR} portafoglio|buttat*|sprecat*|spendend*)`,
  `(spendi|spendere|spendendo|spese|speso|shopping) && (pazz*|foll*|mani bucate|discutibil*|senza ritegno|come se|senza freni|incontrollat*|esagerat*) && (${YOU}|discutibil*|{})`,
  `(mani bucate|braccino corto|spese folli|shopping compulsivo|vita sregolata) && (${YOU})`,
  `(portafoglio|risparmi|stipendio|conto|soldi) && (se ne vola*|volano via|svanit*|sparit*|finit*|evaporat*|in fumo|prosciugat*|piange|vuoto|al verde) && (${YOU}|lei)`,
  `alla (tua|sua|vostra) età && (ancora|non|senza|dovresti|dovrebbe|nemmeno|neanche)`,
  `(non) (muovi|alzi|fai|hai mosso|hai alzato|hai fatto|ti muovi|ti alzi) (più|mai|mica)? (un dito|un muscolo|niente|nulla|nemmeno|neanche|un passo|dal divano|dal letto|abbastanza)`,
  `(ti|le|vi) (pesa|costa fatica|scoccia|fa fatica|manca la voglia) && (alzar*|far*|muover*|lavar*|pulir*|uscir*|annaffia*|cucinar*|camminar*)`,
  `(${YOUR}) (piante|pianta|giardino|prato|cane|gatto|casa|macchina|auto|capelli|pelle|cucina|bagno|scrivania|bici|cyclette|tapis roulant|denti|orto|balcone|bicicletta|animali|cagnolino) && (muoion*|muore|soffr*|piang*|vergogn*|fa pena|fanno pena|fa schifo|pietà|meritan*|merita di meglio|fa pietà|trascurat*|polvere|abbandonat*|disastro|imbarazz*|secc*|giungla|porcile|chiedono aiuto|urla vendetta|sporc*)`,
  `(${LAZY}) && (sei|siete|tu|lei è|sei stato|sei stata|il solito|la solita|ti|che)  && (${YOU})`,
  `(sei|siete|lei è) (il|la|un|una|proprio|davvero|sempre|un po'|di nuovo|troppo)? (solito|solita|vero|vera|bel|bella|vero e proprio)? (${LAZY})`,
  `(hai|ha|avete) (deluso|delusa|delusi|tradito) (tutti|noi|il|la|i|le|te)`,
  `(ci|mi) (hai|ha|avete) (delus*|tradit*)`,
  `(siamo|sono|è) (molto|davvero|un po')? (delusi|deluso|delusa|delusissimi) (di|da|con) (te|lei|voi)`,
  `(cosa|che) (direbbe|direbbero|penserebbe|penserebbero|penseranno) (di te|tua madre|tuo|tua|i tuoi|la tua|il tuo|sua)`,
  `(neanche|nemmeno|neppure) (quest'anno|oggi|stavolta|questa volta|questa settimana|un) && (hai|sei|ci sei|riuscit*|andat*|ce l'hai)  && (${YOU})`,
  `(un altro|ancora un|altro) (anno|mese|giorno) (di)? (abbonamento|palestra|quota|senza|buttat*|pagat*|perso|persa) && (usi|mai|sprecat*|buttat*|pagat*|andat*|palestra|muover*|${YOU})`,
  `(paghi|pagata|pagato|paga|pagando) && (senza mai|non usi|mai usat*|non usa|mai andat*|non ci vai|inutilmente|a vuoto) && (abbonamento|palestra|${YOU})`,
];
