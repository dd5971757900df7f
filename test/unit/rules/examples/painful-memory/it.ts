import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('painful-memory', 'it-IT', {
  bad: [
    ['Un lutto.', 'Fiori dopo la ⟦morte di tuo padre⟧.'],
    ['Una gravidanza.', 'Le cure per la ⟦tua gravidanza⟧.'],
    ['La famiglia.', 'Dopo la ⟦malattia di tua madre⟧, pensa a te.'],
    ['Ciò che si indovina.', '⟦Congratulazioni per la tua gravidanza⟧!'],
    ['Una malattia passata.', '⟦Dopo l’ictus dell’anno⟧ scorso, riposa.'],
    ['Una separazione.', 'Il ⟦tuo ex marito⟧ si è già risposato.'],
  ],
  good: [
    ['Un negozio.', 'Abiti premaman a prezzi scontati.'],
    ['Una supposizione.', 'Se sei incinta, chiedi al medico.'],
    ['La banca.', 'La tua operazione è stata registrata.'],
    ['Un premio.', 'Congratulazioni per il tuo premio!'],
    ['Un bebè.', 'Body in cotone per il tuo bebè.'],
  ],
});
