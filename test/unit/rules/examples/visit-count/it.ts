import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦visit-count:Hai visitato il nostro sito cinque volte⟧ questa settimana.',
  'È ⟦visit-count:la tua terza visita⟧.',
  'Sei tornata ⟦visit-count:{{n}}⟧ volte a vedere questo vestito.',
  '⟦visit-count:È la terza volta che ci visiti⟧.',
  '⟦visit-count:Sei tornato tre volte⟧ a vedere questo letto.',
  '⟦visit-count:Hai guardato questa borsa già quattro volte⟧.',
  'Il ⟦visit-count:numero delle Sue consultazioni⟧ è salito a 14.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Grazie per la tua fedeltà.',
  'Hai ordinato tre volte quest’anno.',
  'Da prendere tre volte al giorno.',
  'Il triplo dei punti, tre volte di più.',
  'La tua seconda visita dal dentista è confermata.',
]);
