import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦dwell-time:Has pasado doce minutos en esta página⟧.',
  '⟦dwell-time:Estuviste casi diez minutos⟧ mirando este vestido.',
  '⟦dwell-time:Miraste este sofá durante un buen rato, durante 15 minutos⟧.',
  'Pasaste ⟦dwell-time:{{n}}⟧ minutos en nuestro catálogo.',
  '⟦dwell-time:Dedicaste 8 minutos a nuestra página⟧ de hoteles.',
  '⟦dwell-time:Los 12 minutos que pasaste⟧ en nuestra web lo dicen todo.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Has estado con nosotros 10 años.',
  'Lectura de cinco minutos.',
  'Tu sesión caduca en 30 minutos.',
  'Quédate tres noches y paga dos.',
  'Te lo llevamos en 20 minutos.',
]);
