import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦visit-count:Has visitado nuestra web cinco veces esta semana⟧.',
  'Esta es ⟦visit-count:tu tercera visita⟧.',
  'Entraste ⟦visit-count:{{n}}⟧ veces en nuestra página.',
  'Ya ⟦visit-count:es la tercera vez que nos visitas⟧.',
  '⟦visit-count:Has vuelto tres veces⟧ a ver esta cama.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Gracias por tu fidelidad.',
  'Has comprado tres veces este año.',
  'Tómalo tres veces al día.',
  'Tres veces más puntos.',
]);
