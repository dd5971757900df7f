import { NUMBER, UNIT, YOUR } from './words';

/** What only looks like telling. */
export const nearMisses: readonly string[] = [
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
  '(cosa|che|quale|chi|quello che|ciò che) (ti|le|vi) (ha|hanno) (colpito|incuriosito|colpita|incuriosita)',
  `(bastano|basta|servono|vogliono|prenditi|si prenda|dedica|in) (solo|soli)? (${NUMBER}) (${UNIT})`,
  '(il tuo|il suo) annuncio … (visite|visualizzazioni)',
  '(il tuo|il suo) (telefono|cellulare|smartphone) … (riparazione|riparato|assistenza|pacco|garanzia)',
  `(${YOUR}) (sessione|offerta|carrello|codice) (scade|scadrà)`,
  '(puoi|può|potete|potrai|potrà|vuoi|vuole|volete|vorresti|vorrebbe|dovresti|devi|deve|desideri|desidera) (anche|sempre|già)? (vedere|visitare|aprire|consultare|guardare|leggere|cercare|usare|sfogliare|scoprire|passare|tornare)',
  '(chi|clienti|utenti|persone|lettori) (che)? (ha|hanno) (visto|guardato|comprato|acquistato|letto|visitato)',
  '(ci|mi) (hai|ha|avete|aveva|avevi) (chiesto|pregato|domandato|autorizzato)',
  '(come|che) (richiesto|ci hai chiesto|ha richiesto|hai richiesto|ci ha chiesto)',
  '(hai|ha|avete) (salvato|aggiunto|messo|inserito) … (preferiti|lista dei desideri|lista|carrello|wishlist)',
  '(hai|ha|avete) (scelto|selezionato|indicato|impostato) … (preferito|preferita|ritiro|preferenze|registrazione|iscrizione|profilo)',
  '(abbiamo aperto|abbiamo visto crescere|abbiamo visto nascere)',
  '(la|il) (tua|sua|tuo|suo) (lista|ordine|richiesta|prenotazione|consulenza|appuntamento)',
];
