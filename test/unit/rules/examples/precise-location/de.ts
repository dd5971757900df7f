import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦precise-location:Sie sind gerade ganz in der Nähe⟧ unserer Filiale.',
  '⟦precise-location:Du bist heute an unserem Laden vorbeigegangen⟧.',
  '⟦precise-location:Nur 200 Meter von dir⟧ wartet ein Kaffee.',
  'Wir kennen ⟦precise-location:Ihren genauen Standort⟧.',
  'Neu in deiner Straße: ⟦precise-location:{{user.street}}⟧',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Finden Sie eine Filiale in Ihrer Nähe.',
  'Unser Café liegt 200 Meter vom Bahnhof.',
  'Ihr Paket liegt bereit: {{pickup.street}}',
  'Veranstaltungen in {{user.city}}',
  'Sie finden uns in der Langen Straße 12.',
]);
