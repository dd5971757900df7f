import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Abbiamo visto che guardavi questi stivali alle 14:32. ⟦over-specific:Hai trascorso dodici minuti⟧ sulla pagina, è la tua terza visita.',
  'Di recente hai visualizzato {{product.name}}. Non hai aperto le nostre ultime e-mail. Le nostre ⟦over-specific:telecamere ti hanno visto⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Di recente hai visualizzato {{product.name}}.',
  'Il tuo ordine parte alle 14:32, dopo dodici minuti e tre controlli.',
]);
