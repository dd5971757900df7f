import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦viewed-item:Abbiamo notato che stavi guardando⟧ i nostri stivali rossi.',
  'Di recente hai visualizzato ⟦viewed-item:{{product.name}}⟧.',
  'Pensi ancora alle ⟦viewed-item:scarpe che hai guardato⟧?',
  'Articoli ⟦viewed-item:visti di recente⟧',
  '⟦viewed-item:Le tue ultime ricerche⟧',
  '⟦viewed-item:Hai dato un’occhiata alle⟧ nostre borse.',
  'Sappiamo che ti piacciono: ⟦viewed-item:le hai guardate⟧ più volte.',
  'Il divano che ⟦viewed-item:hai visto ieri⟧ è ancora disponibile.',
  '⟦viewed-item:Siete passati dalla scheda⟧ della Panda.',
  '⟦viewed-item:Hai sbirciato⟧ le nostre offerte.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Abbiamo visto che hai un saldo in sospeso.',
  'Sei passato al livello Oro.',
  'Sei entrato nel concorso del nostro negozio.',
  'La tua cronologia ordini è qui.',
  'Hai passato il test!',
  'Sei nel posto giusto, vicino a noi.',
  'Come visto in TV: la padella antiaderente.',
  'Hai visto la nostra nuova collezione?',
  'Hai ricevuto un invito da {{name}}.',
  'Hai lasciato {{cart.items.[0].name}} nel carrello.',
  'Non hai trovato quello che cercavi? Scrivici.',
  'Segui il tuo pacco: {{parcel.url}}',
  'Guarda le novità.',
  'Dai un’occhiata alle nostre offerte.',
  'Hai richiesto di reimpostare la password.',
  'Il tuo carrello ti aspetta.',
  '{{friend.name}} ti ha mandato un regalo.',
  'Dal tuo telefono, scansiona questo codice all’ingresso.',
  'Visto che sei iscritto, hai diritto allo sconto.',
  'Abbiamo visto crescere questa comunità: grazie.',
  'La ricerca continua: sostieni la lotta contro il cancro.',
  'Sei stato scelto per provare la nuova collezione.',
  'Grazie per aver visitato il nostro sito!',
  'Puoi consultare la scheda quando vuoi.',
]);
