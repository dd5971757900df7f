import type { SensitiveWording } from './sensitive';

const YOUR = 'tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre';
const KIN =
  'madre|padre|mamma|papà|marito|moglie|figlio|figlia|nonna|nonno|fratello|sorella|compagno|compagna|bambino|bambina|genitori';
const FRIENDS =
  'amico|amica|amici|amiche|contatto|contatti|collega|colleghi|vicino|vicina|vicini|conoscenti|follower';

/**
 * Covers tu, Lei and voi. Leaves alone "operazione", which is a bank's more often, "pancetta", and what is supposed
 * ("se sei incinta"). Unsure: "suo" may be somebody else's.
 */
export const it: SensitiveWording = {
  language: 'it',
  tells: {
    illness: [
      `(${YOUR}) (recente|grave|lunga|lungo|precedente)? (malattia|cancro|tumore|depressione|ricovero|chemioterapia|ictus|infarto|convalescenza|intervento chirurgico)`,
      '(sei stato|sei stata|eri) (così|molto|gravemente|di recente|recentemente)? (malato|malata|ammalato|ammalata|ricoverato|ricoverata)',
      'ti sei (ammalato|ammalata)',
      `(${YOUR}) (lotta|battaglia) contro (il cancro|la malattia|la depressione|il tumore)`,
      "(dopo|dal|dall'|da quando) (l'infarto|l'ictus|la malattia|il ricovero|il tumore|la depressione|l'incidente|l'intervento|l'operazione) (dell'anno|dello scorso|dell'estate|dell'inverno|di qualche|del mese|della scorsa|che hai|che ha)",
      '(hai|ha) (avuto|superato|subito|sconfitto) (un|una|il|la) (infarto|ictus|tumore|cancro|depressione)',
    ],
    'family-health': [
      `(malattia|cancro|tumore|operazione|ricovero|demenza|depressione|alzheimer|diagnosi|ictus|infarto) (di|del|della|dei) (${YOUR}) (${KIN})`,
      `(${YOUR}) (${KIN}) (è|era|sta|ha|ha avuto|soffre) (molto|gravemente|ancora|di|un)? (malato|malata|ricoverato|ricoverata|cancro|tumore|alzheimer|diabete|demenza)`,
      `(${YOUR}) (anamnesi familiare|storia clinica familiare)`,
      `nella (${YOUR}) famiglia … (tumore|tumori|cancro|diabete|malattia|malattie|infarti)`,
    ],
    bereavement: [
      '(sentite|sincere|nostre|più sentite) condoglianze',
      `(morte|scomparsa|funerale|perdita|lutto) (di|del|della|per) (${YOUR}) (${KIN}|cane|gatto|caro)`,
      `(${YOUR}) (lutto|defunto|defunta|compianto|compianta)`,
      `hai (da poco|recentemente)? perso (il|la|un|una)? (tuo|tua)? (${KIN}|persona cara|cane|gatto)`,
      `(primo|prima) (natale|festa della mamma|festa del papà|compleanno|pasqua) senza (il|la|di)? (${YOUR}|lui|lei|{})`,
      '(come|in quanto) (vedovo|vedova)',
    ],
    pregnancy: [
      '(sei|lei è) (già|ora|adesso)? (incinta|in gravidanza|in dolce attesa)',
      `(${YOUR}) (gravidanza|aborto spontaneo|fertilità|ecografia|pancione|parto|futuro bambino|maternità)`,
      '(aspetti|stai aspettando|state aspettando) un (bambino|bebè|figlio)',
      '(state|stai) cercando (di avere)? (un bambino|un figlio|una gravidanza)',
      "(congratulazioni|auguri|felicitazioni|complimenti) per (la|il|l')? (tua|sua|tuo|suo|vostra|vostro)? (gravidanza|dolce attesa|bebè in arrivo|bambino in arrivo|pancione|lieto evento)",
      '(presto|tra poco|fra poco|manca poco e) (sarete|saremo|siete) in (tre|quattro|cinque)',
      '(cara|caro|cari|ciao) (futura|futuro|futuri) (mamma|papà|genitori)',
      '(stai|state|sta) (per)? (diventare|diventando|per diventare) (mamma|papà|genitori)',
      '(#|{}) settimane di (gravidanza|gestazione)',
      "(l'arrivo|la nascita) del (tuo|suo|vostro) (bambino|bebè|piccolo|cucciolo d'uomo)",
    ],
    health: [
      `(${YOUR}) (pressione arteriosa|pressione sanguigna|glicemia|colesterolo|bmi|gruppo sanguigno|esami del sangue|allergia|allergie|asma|diabete|eczema|psoriasi|acne|emicrania|emicranie|artrite|insonnia|mal di schiena|disabilità|cartella clinica|stato di salute|problema di salute|problemi di salute|dati sanitari|farmaci|medicinali|sintomi|menopausa|ciclo mestruale|caduta dei capelli|incontinenza)`,
      '(poiché|dato che|visto che|siccome|perché) (sei|soffri|hai) (di|una|un)? (diabetic*|asmatic*|disabile|allergic*|celiac*|diabete|asma|allergia|allergie|emicrania|emicranie)',
      '(come|da|in quanto) (persona|paziente)? (diabetico|diabetica|celiaco|celiaca|asmatico|asmatica|iperteso|ipertesa|allergico|allergica) (,|sai|saprai|quale|hai|avrai)',
      '(tua|sua|tuo|suo) (ipertensione|pressione alta|tiroide|artrosi|anemia|ansia|endometriosi|terapia per|terapia contro|celiachia|intolleranza)',
      '(soffri|soffre) (ancora|spesso)? di (diabete|asma|emicrania|artrosi|insonnia|ipertensione|ansia|allergie|mal di schiena)',
    ],
    diet: [
      '(poiché|dato che|visto che|siccome|perché) sei (vegano|vegana|vegetariano|vegetariana|a dieta|intollerante)',
      `(${YOUR}) dieta (vegana|vegetariana|senza glutine|chetogenica|halal|kosher|dimagrante)`,
      '(segui|segue|hai iniziato|hai cominciato) (una|la|la tua) dieta (vegana|vegetariana|senza glutine|chetogenica|dimagrante|ipocalorica)?',
      '(mangi|compri) (sempre|ormai)? (halal|kosher|vegano|senza glutine)',
    ],
    belief: [
      '(sei|lei è) (un|una)? (buon|buona|fervente)? (cattolico|cattolica|cristiano|cristiana|musulmano|musulmana|ebreo|ebrea|protestante|buddista|ateo|atea|credente|praticante)',
      `(${YOUR}) (religione|fede religiosa|credo religioso|convinzioni religiose|opinioni politiche|orientamento politico|appartenenza sindacale)`,
    ],
    ethnicity: [
      `(${YOUR}) (origine etnica|colore della pelle|etnia)`,
      '(poiché|dato che|visto che|siccome|perché) sei (nero|nera|rom|arabo|araba|asiatico|asiatica)',
    ],
    sexuality: [
      '(sei|lei è) (gay|lesbica|bisessuale|transgender|trans|omosessuale)',
      `(${YOUR}) (orientamento sessuale|omosessualità|sessualità|identità di genere|vita sessuale)`,
    ],
    credential: [
      `(${YOUR}) (nuova)? password (temporanea|provvisoria)? (è|sarà) (:)? {}`,
      `(${YOUR}) (nuova)? password (temporanea|provvisoria)? : {}`,
    ],
    social: [
      `(${YOUR}) (${FRIENDS}) … (ha|hanno) (appena|già|anche)? (comprato|acquistato|ordinato|prenotato|guardato|visto|apprezzato|scaricato|recensito)`,
      `(${YOUR}) (${FRIENDS}) … (piace|piacciono|è piaciuto|è piaciuta|sono piaciuti)`,
      `(cosa|che) (comprano|hanno comprato|acquistano|guardano|ordinano|indossano|leggono) i (${YOUR}) (${FRIENDS})`,
      `(${YOUR}) (${FRIENDS}) … (ha|hanno|l'ha|l'hanno|le ha|li ha|lo ha|la ha|le hanno|li hanno|ne ha|ne hanno) (già|appena|anche|tutti)? (preso|presa|presi|prese|comprato|comprata|comprati|comprate|acquistato|ordinato|ordinata|ordinate|ordinati|prenotato|prenotata|scelto|scelta|scelte|scelti|provato|iniziato|finito|sbloccato|ascoltato|guardato|giocato|raggiunto)`,
      "(persone|amici|giocatori) che segui … (ha|hanno|l'hanno|le hanno) (già|appena|anche)? (preso|presa|presi|prese|comprato|comprata|comprati|comprate|acquistato|ordinato|ordinata|ordinate|ordinati|prenotato|prenotata|scelto|scelta|scelte|scelti|provato|iniziato|finito|sbloccato|ascoltato|guardato|giocato|raggiunto)",
      "{} (l'ha|le ha|li ha|lo ha|se l'è|se le è) (già|appena|anche)? (preso|presa|presi|prese|comprato|comprata|comprati|comprate|acquistato|ordinato|ordinata|ordinate|ordinati|prenotato|prenotata|scelto|scelta|scelte|scelti|provato|iniziato|finito|sbloccato|ascoltato|guardato|giocato|raggiunto)",
      '{} ha (già|appena|anche) (preso|presa|presi|prese|comprato|comprata|comprati|comprate|acquistato|ordinato|ordinata|ordinate|ordinati|prenotato|prenotata|scelto|scelta|scelte|scelti|provato|iniziato|finito|sbloccato|ascoltato|guardato|giocato|raggiunto)',
      '{} ti ha (superato|superata|battuto|battuta|sorpassato|sorpassata|scavalcato|staccato)',
      'a {} (è|sono) (piaciut*)',
    ],
    shaming: [
      '(ne)? avevi (davvero|proprio|veramente) bisogno',
      "hai (davvero|proprio|veramente) bisogno di (un altro|un'altra|altre|altri|tutte|tutti)",
      '(sei ingrassato|sei ingrassata|hai messo su peso|hai preso peso)',
      '(hai preso|hai messo su) (#|{}|qualche) (chilo|chili|kg)',
      `(${YOUR}) (sovrappeso|chili di troppo|chili in più|rotolini|maniglie dell'amore|doppio mento|sgarri|cattive abitudini)`,
      'hai (mangiato|bevuto|speso) (davvero|decisamente)? troppo',
      '(mangi|bevi|spendi) (davvero|decisamente)? troppo',
      '(vergognati|si vergogni)',
      'dovresti (vergognarti|sentirti in colpa|dimagrire|perdere peso|mangiare meno|bere meno|spendere meno)',
      '(non)? ti (senti in colpa|vergogni)',
      `(hai abbandonato|hai trascurato|hai mollato|hai saltato|hai rovinato) (la|il|i|le) (${YOUR}) (dieta|buoni propositi|linea|salute|budget|allenamento|allenamenti)`,
      `(${YOUR}) (dieta|linea|peso|budget|propositi|buoni propositi) … (fallita|falliti|trascurata|dimenticata|dimenticati|fuori controllo|disastro)`,
      'no (,)? grazie , (preferisco pagare|non voglio risparmiare|preferisco spendere|odio risparmiare)',
      'divano (ringrazia|ti reclama|ha preso la tua forma|ha la tua forma)',
      '(bilancia|specchio|tornelli) non (mente|mentono|perdona|perdonano|inganna)',
      '(i|quei|tuoi|questi) (chili|chiletti|kg|rotolini|chiletti) (di troppo)? (presi|messi su|delle feste|di natale|accumulati|in più|sono ancora|non se ne)',
      '(spaparanzato|spaparanzata|stravaccato|stravaccata|sprofondato|sprofondata) (ancora|sempre)? (sul|su quel|nel) divano',
      '(pancia|pancetta|ciccia|rotolini) … non (se ne va|se ne vanno|va via|sparisce|sparirà|se ne andrà|spariscono|spariranno)',
      'ti sei (lasciato andare|lasciata andare|impigrito|impigrita|abbuffato|abbuffata|rammollito|rammollita|arreso|arresa)',
      '(ci sei|sei) (di nuovo|ancora) (cascato|cascata|ricaduto|ricaduta|caduto in tentazione|caduta in tentazione)',
      "(hai|ha) (di nuovo|ancora) (saltato|bucato|mancato) (la|l'|il)? (lezione|allenamento|palestra|tuo allenamento|tua lezione)",
      "non hai (un briciolo di|nessuna|abbastanza|un po' di) forza di volontà",
    ],
    'pushy-wording': [
      'ultima (occasione|possibilità|chance|chiamata|opportunità)',
      'ultimo (avviso|promemoria)',
      'ultime ore',
      '(affrettati|sbrigati|si affretti)',
      'prima che sia troppo tardi',
      '(ora|adesso) o mai più',
      "(non perdere|non perderti|non perdete|non perda) (questa|l'occasione|tempo|questo|l'opportunità)",
      'non (lasciartela|lasciartelo|fartela|fartelo) (scappare|sfuggire)',
      '(te ne pentirai|se ne pentirà)',
      'il tempo (stringe|scorre|sta per scadere)',
      '(restano|rimangono|mancano) (solo|soltanto) (#|{}) (ore|minuti|pezzi|posti|camere)',
      'agisci (ora|subito|adesso)',
      'ti sei (già)? (dimenticato|dimenticata) di noi',
      'ti stiamo (ancora)? aspettando',
      'perché ci ignori',
      'ti abbiamo (già)? (scritto|ricordato|contattato) (già)? (#|{}|più|due|tre|diverse) volte',
    ],
  },
  not: [
    '(se|quando|qualora) (il|la|i|le|un|una)? (tuo|tua|tuoi|tue|suo|sua|sei|hai|soffri|lei|aspetti)',
    '(ti|le) (ha|hanno) (invitato|invitata|consigliato|regalato|inviato|comprato|mandato|ordinato|prenotato)',
    '(piace|visto|guardato|commentato|recensito|apprezzato) (la|il|i|le) (tua|tuo|tuoi|tue|sua|suo)',
    '(con|tramite|usando) il (tuo|suo) (link|codice)',
    "(senza|non c'è) fretta",
    'ultima (occasione|possibilità|opportunità) (per|di) … (termina|scade|è il)',
    '(preso|comprato|acquistato|ordinato|prenotato|scelto|provato|raggiunto) (la|il|i|le)? (tua|tuo|tuoi|tue|sua|suo)',
    'ha (acquistato|comprato|prenotato) (presso|da) (te|lei)',
  ],
};
