import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦dwell-time:Sie haben 12 Minuten auf dieser Seite verbracht⟧.',
  'Du ⟦dwell-time:hast dir das Kleid fast zehn Minuten lang angesehen⟧.',
  'Drei ⟦dwell-time:Minuten lang standest⟧ du vor dem Regal.',
  'Ihre Verweildauer: ⟦dwell-time:{{session.duration}}⟧',
  'Sie blieben ⟦dwell-time:{{t}}⟧ Minuten.',
  'Fast eine ⟦dwell-time:Viertelstunde hast du auf unserer Schuhseite verbracht⟧.',
  'Vor der Kücheninsel ⟦dwell-time:verweilten Sie 23 Minuten⟧.',
  'Gute zehn ⟦dwell-time:Minuten hat dich das Kleid beschäftigt⟧.',
  'Fast eine ⟦dwell-time:halbe Stunde zwischen den⟧ Kleiderständern!',
  'Du ⟦dwell-time:hast 25 Minuten lang gescrollt⟧.',
  '⟦dwell-time:Sie haben sich eine Viertelstunde Zeit für die Größentabelle genommen⟧.',
  '⟦dwell-time:40 Sekunden vor unserem⟧ Schaufenster',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Es dauert nur fünf Minuten.',
  'Ihre Sitzung endet in 30 Minuten.',
  'Sie haben 40 Euro ausgegeben.',
  'Bleiben Sie drei Nächte.',
  'Der Kurs dauert {{course.duration}}.',
  'Bleiben Sie eine Viertelstunde oder den ganzen Abend.',
  'Sie haben eine halbe Stunde Zeit zum Umziehen.',
]);
