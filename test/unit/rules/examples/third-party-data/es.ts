import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦third-party-data:Nuestro algoritmo cree que⟧ te mudas.',
  '⟦third-party-data:Un socio nos ha contado que tienes⟧ perro.',
  '⟦third-party-data:Tu comportamiento muestra que⟧ te gusta el jazz.',
  '⟦third-party-data:Nuestros datos indican que⟧ esperas un bebé.',
  '⟦third-party-data:Hemos sabido por un socio que buscas⟧ coche.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Una oferta de nuestro socio {{partner.name}}.',
  'Creemos que te gustará este libro.',
  'Síguenos en Facebook.',
]);
