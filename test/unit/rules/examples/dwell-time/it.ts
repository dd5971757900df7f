import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦dwell-time:Hai trascorso dodici minuti⟧ su questa pagina.',
  '⟦dwell-time:Sei rimasta dieci minuti⟧ davanti a questo vestito.',
  '⟦dwell-time:Hai guardato questo divano per 15 minuti⟧.',
  'Hai passato ⟦dwell-time:{{n}}⟧ minuti nel nostro catalogo.',
  '⟦dwell-time:Hai dedicato 8 minuti⟧ alla nostra pagina hotel.',
  "⟦dwell-time:Hai passato quasi un'ora sul⟧ nostro sito.",
  '⟦dwell-time:Dodici minuti sulla pagina⟧ di un materasso sono tanti.',
  '⟦dwell-time:Di solito dedichi 20⟧ minuti a ogni ricetta.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Sei stato con noi 10 anni.',
  'Lettura: cinque minuti.',
  'La tua sessione scade tra 30 minuti.',
  'Resta tre notti, ne paghi due.',
  'Consegna in 20 minuti.',
  'Il sondaggio si completa in tre minuti.',
]);
