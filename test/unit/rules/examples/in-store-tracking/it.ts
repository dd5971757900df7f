import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Le nostre ⟦in-store-tracking:telecamere ti hanno visto⟧ nel reparto profumi.',
  '⟦in-store-tracking:Abbiamo riconosciuto il tuo volto⟧ all’ingresso.',
  '⟦in-store-tracking:Sei stata ieri nel nostro negozio⟧.',
  '⟦in-store-tracking:Ti sei fermata davanti alla nostra vetrina⟧.',
  '⟦in-store-tracking:Ti abbiamo visto sabato nel nostro negozio⟧ di Milano.',
  'I ⟦in-store-tracking:sensori mostrano che⟧ hai esitato davanti ai profumi.',
  'I ⟦in-store-tracking:tornelli hanno registrato il tuo ingresso⟧.',
  'Il nostro ⟦in-store-tracking:vigilante ti ha salutato⟧ sabato.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Nuove videocamere in arrivo.',
  'Wi-Fi gratis in tutti i nostri negozi.',
  'Vieni a trovarci in negozio sabato.',
  'Crema viso a metà prezzo.',
  'Hai scelto il ritiro in negozio.',
  'La videocamera che hai ordinato è in viaggio.',
  'Le telecamere mostrano il giardino sul telefono.',
  'Il nostro direttore vi aspetta in negozio.',
]);
