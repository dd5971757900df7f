import { EVER, HAVE, LEI_HAS, YOU, YOUR } from './words';

const EX = 'ex|ex marito|ex moglie|ex compagno|ex compagna|ex fidanzato|ex fidanzata|ex ragazzo|ex ragazza';
const PARTING =
  'divorzio|separazione|rottura con|crisi coniugale|fine del matrimonio|fine della relazione|nozze annullate|matrimonio annullato|fidanzamento rotto';

/** What weighs on people and is no category of data: separations, debts. */
export const hardships = {
  'painful-memory': [
    `(single|separat*|divorziat*) (da|di) (#|{}|poco|due|tre) (giorni|settimane|mesi|anni)? && (${YOU}|posto per te)`,
    `(fresca|fresco|reduce|appena uscit*) (di|da|da una|da un) (${PARTING})`,
    `(matrimonio|nozze|fidanzamento) (è|sono|era) (saltat*|annullat*|andat* a monte|naufragat*)`,
    `(perdita|perso) (del|il|il tuo|il suo) (lavoro|posto di lavoro|impiego) && (${YOU}|le è|ti è)`,
    `(${YOUR}) (${PARTING})`,
    `(${PARTING}) (è|da|con|di|fra|tra) && (${YOU}|definitivo|finit*|alle spalle)`,
    `(dopo|ora che|adesso che|da quando|con) (il|la|quel|questo)? (${PARTING}) && (${YOU}|definitivo|conclus*|firmat*|riveda|regalati|ricomincia)`,
    `(storia|relazione|matrimonio|convivenza|fidanzamento) (con|fra te|tra te) && (è finit*|finit*|chius*|terminat*|archiviat*)`,
    `(${YOUR}) (storia|relazione|matrimonio|fidanzamento|convivenza) (con {})? (è|sono) (finit*|naufragat*|saltat*|al capolinea)`,
    `(ti ha|l'ha|ti aveva|vi ha|la ha) (mollato|mollata|tradito|tradita|piantato|piantata|lasciato per|lasciata per|lasciato solo|lasciata sola)`,
    `(ti sei|vi siete|lei si è|si è) (${EVER})? (lasciati con|lasciato con|lasciata con|separato|separata|separati|divorziato|divorziata)`,
    `(${YOUR}) (${EX})`,
    `(sei|siete|lei è) (${EVER})? (tornato single|tornata single|di nuovo single|divorziato|divorziata|separato|separata)`,
    `(${HAVE}|${LEI_HAS}|ha) (${EVER})? (divorziato|perso il lavoro|perso il posto di lavoro|annullato le nozze|annullato il matrimonio|annullato il viaggio di nozze)`,
    `(${YOUR}) (licenziamento|bocciatura|fallimento|incidente|aggressione|furto subito|disoccupazione)`,
    `(sei|siete|lei è) (stato|stata|stati) (licenziato|licenziata|lasciato|lasciata|bocciato|bocciata)`,
  ],
  'sensitive-data': [
    `(${YOUR}) (saldo|conto|estratto conto) (è|risulta|va)? (negativo|in rosso|scoperto|sotto zero)`,
    `(hai|ha|avete|lei ha) (#|{}) (euro)? (di|in) (arretrati|debiti|debito|scoperto|rosso|sospeso da)`,
    `(essendo|sei|lei è|siete|poiché è|visto che è) (in cassa integrazione|disoccupat*|in mobilità|senza lavoro|protestat*|pignorat*|in bancarotta|in difficoltà economic*)`,
    `(${YOUR}) (debiti|debito|scoperto|conto in rosso|rate arretrate|insolvenza|pignoramento|sofferenza bancaria|mutuo arretrato|morosità|precedenti penali|fedina penale|permesso di soggiorno|cassa integrazione|isee|sussidio|reddito di cittadinanza|tossicodipendenza|dipendenza)`,
    `(debiti|debito) (che|con|di|per) (hai|ha|avete|{})`,
    `(hai|ha|avete) (${EVER})? (accumulato|contratto|maturato|#|{}) (dei|troppi|#|{})? (debiti|debito|euro di debiti|euro di debito|rate arretrate)`,
    `(in rosso|scoperto|sotto) di (#|{})`,
    `(conto|carta) && (in rosso|allo scoperto|prosciugat*) && (${YOU})`,
    `(rate|bollette|pagamenti) (non pagate|arretrate|saltate|in ritardo|insolut*) && (hai|ha|tuo|tua|suo|sua|tue|sue|anno)`,
    `(hai|ha|avete) (saltato|mancato) (#|{}|due|tre|quattro|più|alcune)? (rate|rata|pagamenti)`,
    `(${YOU}) && (cattiv* pagator*|protestat*|segnalat* in crif|segnalat* al crif|sovraindebit*|segnalazione in crif|centrale rischi)`,
  ],
};
