import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦dwell-time:Você passou doze minutos nesta página⟧.',
  '⟦dwell-time:Ficaste quase dez minutos⟧ a ver este vestido.',
  '⟦dwell-time:Você olhou este sofá durante 15 minutos⟧.',
  'Você passou ⟦dwell-time:{{n}}⟧ minutos em nosso catálogo.',
  '⟦dwell-time:Você ficou 8 minutos⟧ na nossa página de hotéis.',
  '⟦dwell-time:Estiveste quase uma hora⟧ no nosso site.',
  '⟦dwell-time:Ontem passou vinte minutos olhando⟧ relógios.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Você está com a gente há 10 anos.',
  'Leitura de cinco minutos.',
  'Sua sessão expira em 30 minutos.',
  'Fique três noites e pague duas.',
  'Entregamos em 20 minutos.',
  'A visita ao museu leva vinte minutos.',
]);
