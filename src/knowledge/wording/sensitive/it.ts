import { YOU } from '../it/words';
import { AILMENTS, GRAVE, ORDINARY, SUFFERERS } from './it/conditions';
import { KIN, social } from './it/people';
import { shaming } from './it/shaming';
import type { SensitiveWording } from './sensitive';

const YOUR = 'tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre';
const PET = 'cane|gatto|gatta|cagnolino|cagnolina|micio|micia|cavallo|coniglio|cucciolo|pappagallo|criceto';
const DEAR = `${KIN}|${PET}|caro|cara|cari|bebè|bambino|bambina|piccolo|piccola|zio|zia|suocero|suocera|amico|amica|collega|cugino|cugina|persona cara|papà`;
const FAITH =
  'cattolico|cattolica|cattolici|cattoliche|cristiano|cristiana|cristiani|musulmano|musulmana|musulmani|islamico|islamica|ebreo|ebrea|ebrei|protestante|protestanti|valdese|valdesi|evangelico|evangelica|evangelici|ortodosso|ortodossa|ortodossi|buddista|buddisti|induista|induisti|sikh|mormone|mormoni|testimone di geova|testimoni di geova|ateo|atea|atei|agnostico|agnostica|credente|credenti|praticante|praticanti|fedele|parrocchiano|parrocchiana';
const POLITICS =
  'elettore|elettrice|elettori|simpatizzante|militante|iscritto al partito|iscritta al partito|iscritto al sindacato|iscritta al sindacato|tesserato|sindacalista|di sinistra|di destra|comunista|fascista|leghista|grillino|conservatore|progressista|sovranista|femminista|anarchico|monarchico';
const ORIGIN =
  'nero|nera|rom|sinti|arabo|araba|asiatico|asiatica|africano|africana|latino|latina|meticcio|meticcia|mulatto|mulatta|di colore|extracomunitario|extracomunitaria|immigrato|immigrata|straniero|straniera|marocchino|marocchina|senegalese|senegalesi|nigeriano|nigeriana|albanese|albanesi|rumeno|rumena|romeno|romena|cinese|cinesi|filippino|filippina|peruviano|peruviana|ucraino|ucraina|tunisino|tunisina|egiziano|egiziana|indiano|indiana|bengalese|pachistano|pachistana|eritreo|eritrea|etiope|polacco|polacca|moldavo|moldava|srilankese';
const ORIENTATION =
  'gay|lesbica|lesbiche|bisessuale|bisessuali|transgender|trans|omosessuale|omosessuali|queer|asessuale|non binario|non binaria|pansessuale|intersessuale';
const EXPECTING =
  'gravidanza|dolce attesa|aborto|aborto spontaneo|interruzione di gravidanza|ecografia|pancione|parto|futuro bambino|futura bambina|maternità|termine|data presunta|bebè in arrivo|bambino in arrivo|fecondazione assistita|fivet|ovulazione|test di gravidanza|trimestre|nascituro|parto cesareo';
const SORRY =
  'ci dispiace|mi dispiace|siamo vicini|ti siamo vicini|le siamo vicini|siamo addolorati|abbiamo saputo|abbiamo appreso|sappiamo|condividiamo';

/**
 * Covers tu, Lei and voi. Leaves alone "operazione", which is a bank's more often, "pancetta", and what is supposed
 * ("se sei incinta"). Unsure: "suo" may be somebody else's.
 */
export const it: SensitiveWording = {
  language: 'it',
  tells: {
    illness: [
      `(dopo|con|da quando) (il|la|quel|quella|un|una)? (${GRAVE}) && (ti|tu|sei|hai|lei|le serve|le servirà|riposo|ricomincia|coccolati|goditi)`,
      `(dall'incidente|dall'operazione|dall'infarto|dall'ictus|dall'intervento|dopo l'operazione|dopo l'incidente|dopo l'infarto|dopo l'ictus|dopo l'intervento) && (come va|come stai|come sta|ti|tuo|tua|suo|sua|lei|anno|mesi|gamba|recuper*)`,
      `(${YOUR}) (recente|grave|lunga|lungo|precedente|brutta|brutto|difficile|primo|prima)? (${GRAVE})`,
      '(sei stato|sei stata|eri|è stato|è stata|siete stati) (così|molto|gravemente|di recente|recentemente|a lungo)? (malato|malata|ammalato|ammalata|ricoverato|ricoverata|operato|operata|in ospedale|in terapia intensiva|in rianimazione)',
      '(ti sei|si è|vi siete) (ammalato|ammalata|ammalati|operato|operata)',
      `(${YOUR}) (lotta|battaglia) contro`,
      `(dopo|dal|dall'|da quando|con|durante|superat*|vint*|sconfitt*) (l'|il|la|quel|quella|un|una)? (${GRAVE}|l'infarto|l'ictus|l'intervento|l'operazione|l'incidente|l'ischemia|l'anoressia) (dell'anno|dello scorso|dell'estate|dell'inverno|di qualche|del mese|della scorsa|che hai|che ha|di due|di tre|di marzo|di gennaio)`,
      `(hai|ha|avete) (avuto|superato|subito|sconfitto|vinto|scoperto|combattuto|affrontato) (un|una|il|la|l'|contro il|contro la)? (brutto|grave)? (${GRAVE}|l'infarto|l'ictus|l'intervento)`,
      `(sei|siete|lei è|è) (sopravvissut*|guarit*|uscit*|reduce) (a|da|dal|dalla|al|alla|dall')? (un|una|il|la)? (${GRAVE}|tunnel|dall'ospedale|ospedale|infarto)`,
      `(come stai|come sta|come va|come procede|come ti senti|come si sente) && (${GRAVE}|chemio|operazione|intervento|ospedale|ricovero|lutto)`,
      `(${GRAVE}) && (ti|le|vi) (ha|hanno|aveva|è stat*) (costrett*|diagnosticat*|inchiodat*|ferma*|tolto|portat*|colpit*|lasciat*|cambiat*)`,
      `(ti|le|vi) (hanno|è stato|è stata) diagnosticat*`,
      `diagnosi (di|del) && (${YOU})`,
    ],
    'family-health': [
      `(${GRAVE}|${AILMENTS}|operazione) (di|del|della|dei) (${YOUR}) (${KIN})`,
      `(${YOUR}) (${KIN}) (è|era|sta|ha|ha avuto|soffre) (molto|gravemente|ancora|di|un)? (${GRAVE}|${AILMENTS}|malato|malata|ricoverato|ricoverata|${SUFFERERS})`,
      `(${YOUR}) (anamnesi familiare|storia clinica familiare)`,
      `nella (${YOUR}) famiglia … (${GRAVE}|diabete|malattie|infarti)`,
      `(assisti|accudisci|assiste|ti prendi cura|si prende cura) && (${YOUR}) (${KIN}) && (malat*|disabil*|anzian*|alzheimer|demenza|invalid*)`,
    ],
    bereavement: [
      `(ora che|da quando|adesso che) ({}|${YOUR}|lui|lei|il tuo|la tua)? && (non c'è più|se n'è andat*|ci ha lasciat*|è mort*|è mancat*|è scompars*|è volat*)`,
      `(${YOUR}) (${DEAR}) (ci|ti|vi) mancherà`,
      `(${YOUR}) (zio|zia|nonno|nonna|padre|madre) && (funerale|corone|tomba|lapide|defunt*|successione|eredità|condoglianze)`,
      '(sentite|sincere|nostre|più sentite|vive) condoglianze',
      `(morte|scomparsa|funerale|funerali|perdita|lutto|dipartita|anniversario della morte|tomba|ricordo|memoria|eredità|sepoltura) (di|del|della|per|dei) (il|la)? (${YOUR}) (amato|amata|caro|cara|povero|povera)? (${DEAR})`,
      `(morte|scomparsa|perdita|funerale|lutto|dipartita) (di|del|della) {}`,
      `(${YOUR}) (lutto|defunto|defunta|compianto|compianta|dolore|perdita|povero|povera|vedovanza) (${DEAR}|{}|recente|è)?`,
      `(hai|ha|avete) (da poco|recentemente|già|appena|purtroppo|anche)? (perso|persa|persi|seppellito|sepolto|salutato|pianto|perduto|cremato) (per sempre)? (il|la|un|una|l')? (${YOUR})? (amato|amata|caro|cara)? (${DEAR}|{}|chi amavi)`,
      `(hai|ha|avete) (detto|dato) (l'ultimo)? (addio|saluto) (a|al|alla|ai) (${YOUR})? (${DEAR}|{})`,
      `(primo|prima|secondo|seconda) (natale|festa della mamma|festa del papà|compleanno|pasqua|san valentino|anniversario|estate|capodanno) senza (il|la|di)? (${YOUR}|lui|lei|{}|mamma|papà|${DEAR})`,
      `senza (${YOUR}|{}) (${DEAR})? && (natale|casa vuota|vuoto|sola|solo|difficile|vuota|pasqua|compleanno)`,
      `(${YOUR}) (amato|amata|caro|cara)? (${DEAR}) (è mort*|è mancat*|è scompars*|è spent*|è decedut*|è venut* a mancare|è volat*|ci ha lasciat*|ti ha lasciat*|vi ha lasciat*|l'ha lasciat*|se n'è andat*|non c'è più|manca tanto|le manca)`,
      `{} (è|sia) (mort*|mancat*|scompars*|decedut*|venut* a mancare)`,
      `{} (ci ha lasciat*|se n'è andat*|non c'è più)`,
      `(ponte dell'arcobaleno|volat* in cielo|passat* a miglior vita|riposi in pace|non è più con|non è più tra|che riposa in|da lassù|buonanima|venuto a mancare|venuta a mancare|venir meno)`,
      `(avrebbe|sarebbe) (compiut*|festeggiat*|spent*|adorat*|amat*|diventat*|piaciut*|oggi) && (anni|oggi|${YOUR}|{}|papà|mamma)`,
      `(sei|lei è|è|siete|che lei è|da quando è|da quando sei) (rimast*|da poco|ormai)? (vedovo|vedova|orfano|orfana|vedovi)`,
      '(come|in quanto|alla|al|da|per una|per un) (vedovo|vedova|orfano|orfana) && (lei|tu|sei|ti|le|suo|tua|tuo|sua)',
      `(${SORRY}) && (perdita|scomparsa|lutto|mort*|mancat*) && (${YOU})`,
      `(un anno|due anni|sei mesi|un mese|tre anni|# anni|# mesi|{}) && (da quando|dalla|dal) (è)? (scomparsa|morte|lutto|funerale|mort*|mancat*|scompars*|se n'è andat*|hai perso|ha perso) && (${YOU}|{})`,
      `(ha amato|amava|adorava|amavano|piacevano|piaceva) && (compiant*|defunt*|pace all'anima|che riposa|${YOUR} povera)`,
    ],
    pregnancy: [
      '(diventate|diventi|diventerai|diventerete|diventa|diventerà) (presto)? (mamma|papà|genitori|nonni|nonna|nonno)',
      '(sei|lei è|che è|essere|rimasta|sia|siete|di essere) (già|ora|adesso|finalmente|forse)? (incinta|in gravidanza|in dolce attesa|in attesa di un bimbo|in attesa di un bambino)',
      `(${YOUR}) (${EXPECTING}|fertilità|piccolo in arrivo|bimbo in arrivo|gemelli in arrivo|pancia cresce|bambino non ancora)`,
      `(${YOUR}) (bebè|bambino|bimbo|bimba|bambina|piccolo|piccola|creatura) (ha|è|nascerà|arriverà|sta per|sarà|pesa|misura|nasce|arriva) (già|ora|circa|grande|lung*|le dimensioni|tra|fra|a|in|presto|nascere|arrivare)`,
      '(aspetti|aspetta|aspettate|stai aspettando|state aspettando|sta aspettando|attendi|attende|aspettavi|aspettava|aspettavate) (già)? (un|una|il|la|due|dei)? (bambino|bambina|bebè|figlio|figlia|gemelli|bimbo|bimba|maschietto|femminuccia|gemelline|{})',
      '(state|stai|sta) (ancora)? (cercando|provando) (di avere|ad avere|a concepire)? (un bambino|un figlio|una gravidanza|di concepire)?  && (bambino|figlio|gravidanza|concepire|bebè)',
      "(congratulazioni|auguri|felicitazioni|complimenti|felici) per (la|il|l')? (tua|sua|tuo|suo|vostra|vostro)? (gravidanza|dolce attesa|bebè in arrivo|bambino in arrivo|pancione|lieto evento|test positivo|bimbo in arrivo|prossima nascita)",
      '(presto|tra poco|fra poco|manca poco e) (sarete|saremo|siete) in (tre|quattro|cinque)',
      '(cara|caro|cari|ciao|auguri|congratulazioni) (,)? (futura|futuro|futuri|neo)? (mamma|papà|genitori|mammina)',
      '(futura|futuro|futuri|quasi) (mamma|papà|genitori|mammina) && (ti|vi|tu|hai|sei|complimenti|congratulazioni|settimana|tuo|tua)',
      '(stai|state|sta|sei|siete) (per)? (diventare|diventando|per diventare|diventata|diventato) (mamma|papà|genitori|madre|padre|nonna|nonno)',
      '(#|{}|sesta|settima|ottava|nona|decima|ventesima|trentesima) (settimane|settimana|mese|mesi) (di|della) (gravidanza|gestazione|dolce attesa)',
      '(settimana|settimane|trimestre|mese) (#|{}) (di|della) (gravidanza|gestazione)',
      `(mancano|manca|restano|tra|fra) (solo|ancora)? (#|{}|pochi|poche|due|tre) (settimane|giorni|mesi) (al parto|al termine|alla nascita|alla data presunta|all'arrivo)`,
      "(l'arrivo|la nascita|il parto) (del|della|dei) (tuo|suo|vostro|tua|sua) (bambino|bebè|piccolo|cucciolo d'uomo|bambina|figlio|figlia|gemelli|primogenito)",
      `(${YOUR}) (vitamine|acquisti|spesa|ricerche|acido folico) && (incinta|bebè|bambino in arrivo|gravidanza|in attesa|neonato)`,
      '(hai|ha|avete) (perso il bambino|perso un bambino|abortito)',
      `(congedo di maternità|congelamento degli ovuli|prove per avere|fecondazione|inseminazione|procreazione assistita) && (${YOU})`,
    ],
    health: [
      `(${YOUR}) ciclo (è|in ritardo|mestruale|inizia|arriva|comincia)`,
      `(${YOUR}) (psichiatra|psicologo|psicologa|oncologo|ginecologo|andrologo|cardiologo|diabetologo|terapeuta|dietologo|urologo|proctologo|dermatologo|medico) (le|ti|vi)? (ha|ha già)? (prescritt*|consigliat*|dice|diagnosticat*)`,
      `(${YOUR}) (seduta|sedute|visita|controllo|esame) (dallo psicologo|dallo psichiatra|dal ginecologo|oncologic*|ginecologic*|urologic*|psichiatric*|di psicoterapia|di chemio*)`,
      `(${YOUR}) (nuova|nuovo|solita|solito|cronica|cronico|fastidiosa|fastidioso|abituale|vecchia|vecchio|grave|lieve|forte)? (${AILMENTS})`,
      `(${YOUR}) (${ORDINARY}) (per|contro|del|di|della|d'insulina|sta finendo|sta per finire|è in esaurimento|scade|ormonale|mensile|alta|bassa|malato|malata|antirigetto|anticoncezionale|medico|non migliora|cronico|cronica)`,
      `(ricetta|prescrizione) (del dottor|della dottoressa|del medico) … (${YOUR}) (${AILMENTS})`,
      `(${AILMENTS}) && (che hai|di cui soffri|di cui soffre|ti tormenta|ti affligge|la affligge|ti fa soffrire|di cui ci hai|non ti dà|non le dà|ti dà tregua|ti perseguita|ti fa|non ti lascia|la tormenta)`,
      `(${AILMENTS}|${ORDINARY}) && (pomata|crema|farmaco|compresse|pillola|gocce|siringhe|strisce|cura|terapia|prodotto|pannoloni) (che)? (usi|usa|prendi|prende|compri|acquisti|hai comprato|hai ordinato|hai acquistato|ha ordinato|assumi|assume|porti)`,
      `(pomata|crema|farmaco|compresse|pillola|pillole|gocce|medicina|medicinali|pannoloni|sonniferi|ansiolitici|antidepressivi|insulina|cortisone|psicofarmaci|metadone|anticoncezionale|integratori per) (che)? (usi|usa|prendi|prende|assumi|assume|ti hanno prescritto|le hanno prescritto|hai ordinato|ha ordinato|hai comprato|ha comprato)`,
      `(prendi|prende|prendete|assumi|assume|usi) (ancora|già|da anni|da tempo|la|il|i|gli|le)? (pillola|antidepressivi|ansiolitici|insulina|statine|sonniferi|cortisone|farmaci|psicofarmaci|medicinali|anticoagulanti|metadone)`,
      `(ordinato|comprato|acquistato|ordinati|comprati|acquistati|preso|ordinate) && (antidepressivi|ansiolitici|insulina|sonniferi|pannoloni|preservativi|viagra|test di gravidanza|test hiv|psicofarmaci|pillola del giorno) && (${YOU})`,
      `(poiché|dato che|visto che|siccome|perché|sappiamo che|come) (sei|soffri|hai|soffre|siete) (di|una|un|affetto da|affetta da)? (${SUFFERERS}|${AILMENTS})`,
      `(sei|siete|lei è|essendo|essendo lei) (un|una|un po'|ormai|molto)? (${SUFFERERS})`,
      `(come|da|in quanto|quale) (persona|paziente|malato|malata)? (${SUFFERERS}) (,|sai|saprai|quale|hai|avrai|come|lei|tu|sei)?`,
      `(per|ai|alle|tra i|tra le|i|le) (${SUFFERERS}|pazienti|diabetici|celiaci|asmatici|ipertesi|allergici) come (te|lei|voi)`,
      `(chi|quanti|coloro che) (come) (te|lei|voi) (,)? (soffre|soffrono) di`,
      `(chi) (,)? come (te|lei|voi) (,)? (soffre|ha|convive|combatte|lotta)`,
      `(soffri|soffre|soffrite|soffrendo|hai sofferto|ha sofferto|sei affetto|sei affetta|convivi|convive|lotti|combatti|sei in cura|è in cura|sei in terapia) (ancora|spesso|anche|come|da anni|da tempo)? (di|con|da|contro|per|il|la) (l'|la|il)? (${AILMENTS}|${GRAVE}|{}|l'ansia|l'insonnia|l'asma|l'artrosi)`,
      `(la|l'|il) (tua|sua|tuo|suo) (dolori|schiena|ginocchio|ginocchia|spalla|anca) && (mal*|dolor*|operat*|artrosi|protesi|infiamm*)`,
      `(pressione|glicemia|colesterolo|battito|frequenza cardiaca|peso|saturazione|valori) (di|a|:|sono|è) ({}|#|alti|alto|alta) && (${YOU}|preoccup*)`,
      `(come va|come vanno) (l'artrosi|l'asma|l'ernia|l'ansia|l'eczema|l'artrite|l'insonnia|l'allergia|l'emicrania)`,
      `(${YOUR}) (misurazioni|valori|analisi|esami) && (preoccup*|pressione|glicemia|alti|fuori norma)`,
      `(${YOUR}) (cartella|scheda|fascicolo) (clinica|medica|sanitaria)? (risulta|riporta|dice|compare) {}`,
      `(anni|mesi|sedute) di (psicoterapia|terapia|analisi|chemio|fisioterapia|disintossicazione) && (${YOU})`,
      `(come va|come vanno|come sta|come stanno) (la|il|i|le|con la|con il)? (${YOUR})? (${AILMENTS}|${GRAVE}|ginocchio|schiena|pressione)`,
      `(${AILMENTS}) (alle|alla|al|nelle|ai) (${YOUR}) (mani|schiena|ginocchia|ginocchio|gambe|occhi|denti|piedi)`,
      `(cartella|scheda|fascicolo) (clinica|sanitario|sanitaria|medica|medico) && (risulta|${YOUR}|{}|leggiamo)`,
    ],
    diet: [
      '(sei|siete|lei è|sarai) (vegano|vegana|vegani|vegetariano|vegetariana|vegetariani|crudista) (dal|da|come|convint*|sai|e)?',
      '(poiché|dato che|visto che|siccome|perché|essendo|sappiamo che|come|da) (sei|siete|lei è)? (un|una|da)? (vegano|vegana|vegani|vegetariano|vegetariana|a dieta|intollerante|crudista|fruttariano)',
      `(${YOUR}) (nuova)? dieta (vegana|vegetariana|senza glutine|senza lattosio|chetogenica|halal|kosher|dimagrante|ipocalorica|iposodica|dash)`,
      '(segui|segue|hai iniziato|hai cominciato|stai seguendo|ha iniziato) (una|la|la tua|ancora una)? dieta (vegana|vegetariana|senza glutine|chetogenica|dimagrante|ipocalorica)?',
      '(mangi|compri|mangia|compra|cucini|acquisti) (sempre|ormai|solo)? (halal|kosher|vegano|senza glutine|senza lattosio)',
      '(non) (mangi|bevi|mangia|beve) (più|mai)? (carne|maiale|alcol|latticini|glutine|suino|alcolici)',
    ],
    belief: [
      `(avendo|visto che|poiché|dato che|siccome)? (lei|tu|hai|ha|avete)? votato {} && (comizio|partito|elezion*|urne|candidat*|sindaco)`,
      `(${FAITH}) (osservanti|praticanti|devoti|ferventi) come (voi|te|lei)`,
      `(sei|siete|lei è|essendo|essendo lei|da|come|in quanto|quale) (un|una|un buon|una buona|buon|buona|buoni|fervente|ferventi|vero|devoto)? (${FAITH})`,
      `(sei|siete|lei è|tu sia|essendo lei) (un|una|un buon|una buona|fervente|anche)? (${FAITH})`,
      `(${FAITH}) (come|quali|quale|che) (te|lei|voi|sei|siete|è)`,
      `(${YOUR}) (religione|fede|fede religiosa|fede cattolica|fede islamica|credo|credo religioso|convinzioni religiose|convinzioni politiche|opinioni politiche|orientamento politico|appartenenza sindacale|tessera sindacale|tessera di partito|parrocchia|moschea|sinagoga|comunità religiosa|congregazione|voto|partito|sindacato|conversione|battesimo|ramadan|iscrizione al sindacato|iscrizione al partito|ateismo|militanza|simpatie politiche|idee politiche)`,
      `(digiuni|digiuna|preghi|prega|vai a messa|va a messa|frequenti la parrocchia|frequenta la parrocchia|osservi il ramadan|osserva il ramadan|rispetti il ramadan|osservi lo shabbat|celebri il ramadan|vai in moschea|vai in chiesa)`,
      `(voti|vota|votate|hai votato|ha votato|avete votato|hai sempre votato|ha sempre votato) (sempre|da sempre|ancora|per|a|il|la|lega|pd|#)? (a|per)? (sinistra|destra|verdi|verde|lega|partito|i|il|la|al|a|contro|pd|{})`,
      `(sei|siete|lei è|essendo|come|da|in quanto) (un|una|storico|vecchio)? (${POLITICS}) && (${YOU}|di|del)`,
      `(sei|siete|lei è) (un|una|iscritto|iscritta)? (${POLITICS}|al partito|al sindacato|alla cgil|alla cisl|alla uil)`,
    ],
    ethnicity: [
      `come (donna|uomo|ragazza|ragazzo|famiglia|coppia|persona) (${ORIGIN})`,
      `(${YOUR}) (origine|origini|radici|discendenza|ascendenza|provenienza) (etnica|etniche|${ORIGIN}|{}|african*|arab*|asiatic*|ebraic*|latin*|slav*|sudamerican*|ci hanno|ci ha)`,
      `(${YOUR}) (colore della pelle|etnia|carnagione scura|pelle nera|pelle scura|pelle olivastra|nazionalità|razza|comunità d'origine|accento straniero|paese d'origine|paese di origine|terra d'origine|madrepatria|cittadinanza)`,
      `(poiché|dato che|visto che|siccome|perché|sappiamo che|essendo|essendo lei) (sei|siete|lei è)? (un|una|di origine|di origini|nato in|nata in|nativo)? (${ORIGIN}) (come|che|,|sei|quale)?`,
      `(sei|siete|lei è|essendo|essendo lei|viste le tue|viste le sue|per le tue|per le sue) (di|origini)? (origine|origini|famiglia|discendenza|radici)? (${ORIGIN}|african*|straniera|ebraica)`,
      `(di|con) (origine|origini|radici) (${ORIGIN}|african*|sudamerican*|aimara) && (${YOU})`,
      `(clienti|donne|uomini|persone|amici|ragazze) (${ORIGIN}|neri|nere|arabi|arabe|africani|asiatici) (come) (te|lei|voi)`,
    ],
    sexuality: [
      `(sei|siete|lei è|tu sia|lei sia|essendo|da|come|in quanto) (un|una|un uomo|una donna|una coppia|coppia|ragazzo|ragazza)? (${ORIENTATION})`,
      `(${YOUR}) (orientamento sessuale|orientamento|omosessualità|sessualità|identità di genere|vita sessuale|vita intima|coming out|transizione|intimità|bisessualità|prestazioni|desiderio sessuale|sex toy|preferenze sessuali)`,
      `(uomini|donne|ragazzi|ragazze|coppie|clienti|persone) (${ORIENTATION}) come (te|lei|voi)`,
      `(ti piacciono|le piacciono|preferisci|ami) (gli uomini|le donne|i ragazzi|le ragazze|entrambi)`,
    ],
    credential: [
      `(${YOUR}) (nuova)? password (temporanea|provvisoria)? (è|sarà) (:)? {}`,
      `(${YOUR}) (nuova)? password (temporanea|provvisoria)? : {}`,
    ],
    social,
    shaming,
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
    '(prenotato|ordinato|comprato|preso) … (per te|per lei|per voi)',
    '(figlia|figlio|bambino|bambina) … (corso|scuola|classe)',
    'ricetta … (torta|dolce|concorso|chef|pasta|biscotti)',
    '(tua|sua|vostra) parrocchia (cerca|organizza)',
    "voto (all'esame|al test|finale|medio)",
    '(chi|coloro che|persone che|bambini che|tutti quelli che) (ne)? (soffre|soffrono)',
    '(invita|porta|condividi|regala|consiglia|inviti|porti|condivida|dillo|presenta) … (amico|amica|amici|amiche|collega|colleghi|famiglia|vicini|contatti|figli)',
    '(ha|hanno) (condiviso|commentato|risposto|ritirato|accettato|completato|assegnato|creato|modificato|approvato|caricato|aggiornato|firmato|pagato|inviato|lasciato)',
    '(sondaggio|questionario)',
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
