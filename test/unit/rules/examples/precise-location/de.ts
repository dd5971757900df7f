import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'Am Freitag haben ⟦precise-location:Sie sich in Wien aufgehalten⟧.',
  '⟦precise-location:Sie sind gerade ganz in der Nähe⟧ unserer Filiale.',
  'Du ⟦precise-location:bist heute an unserem Laden vorbeigegangen⟧.',
  'Nur ⟦precise-location:200 Meter von dir⟧ wartet ein Kaffee.',
  'Wir kennen ⟦precise-location:Ihren genauen Standort⟧.',
  'Neu in deiner Straße: ⟦precise-location:{{user.street}}⟧',
  '⟦precise-location:Sie stehen gerade vor unserem⟧ Geschäft.',
  '⟦precise-location:Das GPS sieht Sie⟧ in der Hauptstraße.',
  'Nur ⟦precise-location:300 Meter von deiner⟧ Haustür',
  'Keine ⟦precise-location:vier Minuten zu Fuß von dir⟧',
  '⟦precise-location:Du läufst gerade an unserem Café⟧ vorbei.',
  'Wir haben ⟦precise-location:Sie in der Nähe unserer Filiale geortet⟧.',
  '⟦precise-location:Sie sind nur 150 Meter von unserem⟧ Laden entfernt.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Am Freitag haben Sie sich zum Kurs {{course.title}} angemeldet.',
  'Am 3. Mai haben Sie sich bei {{site.name}} registriert.',
  'Du stehst auf der Gästeliste für {{event.title}}.',
  'Finden Sie eine Filiale in Ihrer Nähe.',
  'Unser Café liegt 200 Meter vom Bahnhof.',
  'Ihr Paket liegt bereit: {{pickup.street}}',
  'Veranstaltungen in {{user.city}}',
  'Sie finden uns in der Langen Straße 12.',
  'Der Strand ist 200 Meter entfernt.',
  'Unser Hotel liegt nur 300 Meter vom Strand.',
  'Du bist nur 50 Punkte vom Ziel entfernt.',
  'Das Hotel liegt in der Nähe des Strandes.',
]);
