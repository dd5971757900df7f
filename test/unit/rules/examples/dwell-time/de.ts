import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦dwell-time:Sie haben 12 Minuten auf dieser Seite verbracht⟧.',
  '⟦dwell-time:Du hast dir das Kleid fast zehn Minuten lang⟧ angesehen.',
  'Drei ⟦dwell-time:Minuten lang standest du⟧ vor dem Regal.',
  'Ihre Verweildauer: ⟦dwell-time:{{session.duration}}⟧',
  'Sie blieben ⟦dwell-time:{{t}}⟧ Minuten.',
  'Fast eine ⟦dwell-time:Viertelstunde hast du⟧ auf unserer Schuhseite verbracht.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Es dauert nur fünf Minuten.',
  'Ihre Sitzung endet in 30 Minuten.',
  'Sie haben 40 Euro ausgegeben.',
  'Bleiben Sie drei Nächte.',
  'Der Kurs dauert {{course.duration}}.',
]);
