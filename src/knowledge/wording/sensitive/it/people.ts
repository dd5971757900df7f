import { agreeing, YOUR } from '../../it/words';

const KIN_IN_LAW =
  'suocero|suocera|suoceri|nuora|genero|cognato|cognata|cognati|cognate|zio|zia|zii|cugino|cugina|cugini|cugine|nipote|nipoti|parenti|parente|familiari|famigliari|cari';
export const KIN =
  'madre|padre|mamma|papà|marito|moglie|figlio|figlia|figli|nonna|nonno|nonni|fratello|sorella|fratelli|sorelle|compagno|compagna|fidanzato|fidanzata|genitori|partner|padrino|madrina';
const ACQUAINTED =
  'amico|amica|amici|amiche|amichetti|contatto|contatti|rubrica|collega|colleghi|colleghe|capo|capa|superiore|vicino|vicina|vicini|vicine|dirimpettaio|dirimpettaia|dirimpettai|vicinato|condomini|conoscenti|conoscente|conoscenza|conoscenze|follower|compagni|compagne|compagno di squadra|compagna di corso|squadra|coinquilino|coinquilina|coinquilini|inquilini|cerchia|giro|rete|gruppo|comitiva|team|amicizie|ex compagni|ex compagne|ex colleghi|ex collega|dottore|medico|parroco|commercialista|istruttore|insegnante|maestra|allenatore|socio|soci|testimone|damigelle|personal trainer|migliore amica|miglior amico|migliori amici|rivale|rivali';
const PEOPLE = `${KIN}|${KIN_IN_LAW}|${ACQUAINTED}`;

const AROUND =
  'palazzo|condominio|edificio|ufficio|quartiere|rione|isolato|corso|gruppo|giro|club|liceo|reparto|paese|pianerottolo|portone|piano|team|posto di lavoro';
const AROUND_HER =
  'via|strada|azienda|classe|palestra|squadra|zona|scala|scuola|cerchia|rubrica|compagnia|famiglia|cerchia di amici|rete|città|parrocchia|piazza';

/** What people do with a shop that is nobody else's business. */
const DONE = agreeing(
  `comprat acquistat ordinat prenotat pres scelt guardat vist apprezzat scaricat recensit provat iniziat finit sbloccat
   ascoltat giocat raggiunt cambiat rifatt installat firmat donat mess votat consigliat raccomandat attivat sottoscritt
   stipulat aderit passat iscritt abbonat entrat salit unit convertit rinnovat speso risparmiat
   vint superat battut adottat assunt affidat montat trovat vendut
   affittat noleggiat sostituit usat partecipat mangiat riservat regalat bevut visitat`,
);
const DO =
  'giocano|usano|segue|seguono|guardano|ascoltano|comprano|ordinano|legge|leggono|indossano|corre|corrono|donano|preferiscono|adorano|beve|bevono|mangiano|sta giocando|stanno giocando|stanno guardando|sta guardando|sta leggendo|stanno leggendo|stanno prenotando|sta prenotando|è cliente|sono clienti|è già dei nostri|sono già dei nostri|è dei nostri|sono dei nostri|è abbonat*|sono abbonat*|è iscritt*|sono iscritt*|fa parte|fanno parte|ci segue|ci seguono|si allena|si allenano|viaggiano|risparmiano|ci ha scelto|ci hanno scelto|si fida|si fidano|studiano|partecipano|ne parlano|parteciperà|parteciperanno|ci sarà|ci saranno|verrà|verranno|è piaciuto|è piaciuta|sono piaciuti|hanno la|hanno il|hanno già|ha già|possiede|possiedono|sceglie|scelgono|ci ha scelto|è passat*|sono passat*|ti aspetta già|è da noi|si serve|si servono|ci adora|ha appena';
/** These are imperatives as well: only with what shows that somebody has the habit. */
const DOES =
  'gioca|usa|guarda|ascolta|compra|ordina|indossa|dona|adora|risparmia|studia|partecipa|viaggia|mangia|prenota|acquista|si allena';
const HAVE_DONE =
  "ha|hanno|l'ha|l'hanno|le ha|li ha|lo ha|la ha|le hanno|li hanno|ne ha|ne hanno|se l'è|è|sono|si è|si sono|avevano|aveva|abbia|abbiano|avrebbe|ci ha|ci hanno|c'è|hanno tutti|ha anche|vi ha|vi hanno";
const ADV =
  'già|appena|anche|tutti|tutte|ieri|da poco|recentemente|di recente|pure|sempre|da noi|con noi|oggi|stamattina|finalmente|proprio';

const BOUGHT = `(${HAVE_DONE}) (${ADV})? (${ADV})? (${DONE})`;

/** What the same verbs are where nothing follows: "è" alone reads like "e". */
const ACTED = "ha|hanno|l'ha|l'hanno|le hanno|li hanno|ne hanno|si sono|hanno tutti";

export const social: readonly string[] = [
  `(anche|pure|persino|perfino) (il|la|i|le|lo|gli|l')? (${YOUR}) (${PEOPLE}|dentista|idraulico|barbiere|parrucchiere|professore|ex) && (${DO}|${ACTED}|${DOES}|guida|pranza|viene|cliente|lavora)`,
  `(metà|mezzo|tutto|tutta|gran parte|la maggior parte|il #|quasi tutto) (del|della|dei|delle|il|la)? (${YOUR}) (${AROUND}|${AROUND_HER}|${PEOPLE}) && (${DO}|${ACTED}|${DOES}|guida|pranza|viene|lavora|va)`,
  `(che|come) (conosci|conosce|conoscete|frequenti|segui) (dal|dalla|da|di|del|al|in|su)`,
  `{} sta (leggendo|ascoltando|giocando|comprando) && (stesso|stessa|anche|momento|adesso|ora|{})`,
  `(mamme|papà|genitori|compagni|bambini|famiglie|amichetti) (dell'asilo|della scuola|della classe|della squadra|del corso|del nido|della parrocchia) && ${BOUGHT}`,
  `(marito|moglie|figlio|figlia|amico|amica|collega|vicino|fidanzato|cugino|compagno|madre) di (tua|tuo|sua|suo|vostra|vostro) (${PEOPLE}) && ${BOUGHT}`,
  `(ti|la|vi) (aspettano|aspetta) (già)? (i|le|il|la)? (${YOUR}) (amici|amiche|colleghi|compagni|vicini) && (${ACTED}|iscritt*|gioc*)`,
  `(al|del|dal) (primo|secondo|terzo|quarto|quinto|#) piano && (hanno|ha|${YOUR}) && (${DONE})`,
  `(${YOUR}) (${PEOPLE}) ({})? (,)? (${DOES}) (già|anche|ormai|da tempo|da noi|con noi|sempre|pure)`,
  `(${YOUR}) (${PEOPLE}) ({})? (,)? (già|ci|anche|ormai|da tempo) (${DOES})`,
  `(${YOUR}) (${PEOPLE}) && ${BOUGHT}`,
  `(${YOUR}) (migliore|miglior|migliori|vecchi|vecchia|vecchio|cara|caro|cari|nuovi|ex|stessi|stesso|altri|altre) (${PEOPLE}) && ${BOUGHT}`,
  `(${YOUR}) (${PEOPLE}) && (${DO})`,
  `(${YOUR}) (migliore|miglior|migliori|vecchi|vecchia|vecchio|ex) (${PEOPLE}) && (${DO})`,
  `(amico|amica|amici|amiche|collega|colleghi|vicini|cugino|cugina|nipote|sorella|fratello|zia|capo|fidanzata) (tuo|tua|tuoi|tue|suoi|sue) && ${BOUGHT}`,
  `(genitori|compagni|mamme|maestre|amici|amichetti|insegnante) (della|di|del|dell'asilo|a) (classe|scuola|asilo|${YOUR}) && (${DO}|${ACTED})`,
  `(${YOUR}) (vicino|vicina|vicini|dirimpettaio) (di|del|della)`,
  `(vicino|vicina|vicini) (di|del) (pianerottolo|casa|scrivania|banco|condominio|piano|ombrellone|scala) && (${DO}|${ACTED}|cliente|${YOUR})`,
  `(i vicini|la vicina|il vicino|la coppia|la famiglia|la signora|il signor|gli inquilini|chi abita|l'inquilino|il dirimpettaio|l'appartamento|la casa|la villetta|lo studio|l'ufficio) (di fronte|accanto|del piano|della porta|della scala|al piano|sopra di|del terzo|del secondo|del primo|dell'interno|sotto di|qui accanto|a fianco|{}) && (${ACTED}|${DO})`,
  `(accanto|di fronte|vicino|a fianco|sopra) (a|al|alla) (te|lei|voi|suo|tuo|vostro|tua|casa tua|casa sua) && ${BOUGHT}`,
  `(nel|del|dal|al) (${YOUR}) (stesso)? (${AROUND}) && (${ACTED}|${DO}) && (#|{}|${DONE}|già|tutti|famiglie|appartamenti|persone|colleghi|vicini)`,
  `(nella|della|dalla|alla|in) (${YOUR}) (stessa)? (${AROUND_HER}) && (${ACTED}|${DO}) && (#|{}|${DONE}|già|tutti|famiglie|appartamenti|persone|colleghi|vicini)`,
  `(appartamenti|famiglie|condomini|inquilini|case|colleghi|residenti|villette) (della|del|di|nella|nel) (scala|palazzo|piano|via|{}|${YOUR}|condominio|interno|quartiere) && (${ACTED}|${DO})`,
  `(tutti|tutte|quasi tutti|metà|mezzo|mezza) (il|la|i|le)? (${YOUR}) (${AROUND}|${AROUND_HER}|${PEOPLE}|amici) && (${DO}|${ACTED}|cliente|clienti)`,
  `(consigliat*|raccomandat*|suggerit*|segnalat*|scelt*|comprat*|acquistat*|amat*|apprezzat*|votat*|ascoltat*|giocat*|prenotat*|letto|letti) (da|dai|dalle|dal|dalla|tra i|fra i) (uno dei|una delle|alcuni dei|#|{}|molti dei|altri|due|tre|quattro|cinque|sei)? (${YOUR}) (${PEOPLE})`,
  `(consigliat*|raccomandat*|segnalat*) da && (${YOUR}) (${PEOPLE})`,
  `(${DO}|${ACTED}) (${ADV})? (${DONE})? (anche|pure|la|il|i) (${YOUR}) (${PEOPLE})`,
  `(indovina|indovini|indovinate|guarda|guardi|guardate|scopri|scopra|sai|lo sai|sapevi|sa|sapeva) (un po'|già|bene)? (chi|cosa|che cosa|quale|che|quanti) && ({}|${YOUR}) (${PEOPLE})? && ${BOUGHT}`,
  `(indovina|indovini|guarda|guardi) (un po')? (chi|cosa|che cosa) && (ha|hanno|è|si è) (${ADV})? (${DONE}) && {}`,
  `(cosa|che|che cosa|quali) … (comprano|hanno comprato|acquistano|guardano|ordinano|indossano|leggono|ascoltano|scelgono|giocano|regalano|mangiano|bevono) (i|le)? (${YOUR}) (${PEOPLE})`,
  `(mancate|manchi|manca|mancavi|mancavate) (solo|soltanto|ormai solo) (voi|tu|lei)`,
  `({}|#) (altri|altre|persone|amici|altre persone|dei|delle|dai) (del|della|dei|delle|nel|nella|tra i)? (${YOUR}) (${PEOPLE}|${AROUND}|${AROUND_HER})`,
  `(${YOUR}) (${AROUND}|${AROUND_HER}|contatti|amici) && (hanno già|ha già|hanno tutti|sono già|giocano già|usano già|è già)`,
  `(persone|amici|giocatori|gente|qualcuno|chi) che (segui|conosci|conosce|conoscete|frequenti) && (${DO}|${ACTED})`,
  `(persone|amici|giocatori) che segui … (${HAVE_DONE}) (${ADV})? (${DONE})`,
  `(in|dal|dalla|alla) {} (, )? && (${YOUR}) (colleghi|collega) && (${ACTED}|${DO})`,
  `(dalla|della|nella) (${YOUR})? rubrica && ({}|#|ha|hanno|si sono)`,
  `{} (l'ha|le ha|li ha|lo ha|se l'è|se le è) (già|appena|anche)? (${DONE})`,
  `{} ha (già|appena|anche) (comprato|acquistato|ordinato|prenotato|preso|scelto|provato|iniziato|finito|sbloccato|ascoltato|guardato|giocato|raggiunto)`,
  `{} e (altri|altre) (#|{}|due|tre|quattro|cinque) && (${ACTED}|${DO})`,
  `{} (,|e|che) && (${YOUR}) (${PEOPLE}) && (${DO}|${ACTED})`,
  `{} ti ha (superato|superata|battuto|battuta|sorpassato|sorpassata|scavalcato|staccato|preceduto|raggiunto)`,
  `(${PEOPLE}) && (ti|la|vi) (ha|hanno) (superat*|battut*|sorpassat*|scavalcat*|staccat*|preceduto|lasciat* indietro)`,
  'a {} (è|sono) (piaciut*)',
];
