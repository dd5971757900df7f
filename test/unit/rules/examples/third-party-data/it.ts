import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Il nostro algoritmo pensa che⟧ tu stia traslocando.',
  'Un nostro ⟦third-party-data:partner ci ha detto che hai⟧ un cane.',
  '⟦third-party-data:Le tue abitudini mostrano che⟧ ami il jazz.',
  '⟦third-party-data:I nostri dati indicano che⟧ aspetti un bambino.',
  "⟦third-party-data:Abbiamo saputo da un partner⟧ che cerchi un'auto.",
  '⟦third-party-data:Secondo i nostri calcoli, hai⟧ fra i 25 e i 34 anni.',
  '⟦third-party-data:Dal catasto risulta che casa Sua⟧ è del 1974.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Un’offerta del nostro partner {{partner.name}}.',
  'Pensiamo che questo libro ti piacerà.',
  'Seguici su Facebook.',
  'Secondo il meteo, domenica pioverà.',
]);
