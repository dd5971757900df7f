import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  'No ⟦email-activity:has abierto nuestros últimos correos⟧.',
  '⟦email-activity:Leíste nuestro boletín⟧ y no compraste nada.',
  '⟦email-activity:Hiciste clic en un enlace de nuestro último correo⟧.',
  '⟦email-activity:Has abierto todos nuestros correos⟧ este mes.',
  'Hace tres meses que ⟦email-activity:no abres nuestros correos⟧.',
  '⟦email-activity:Nuestros últimos boletines siguen sin leer⟧.',
  '⟦email-activity:Llevas dos meses sin leer nuestros mensajes⟧.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Has abierto una cuenta con nosotros.',
  'Haz clic en el enlace de este correo para confirmar.',
  '¿Prefieres recibir menos correos?',
  'Abriste un ticket el {{ticket.openedAt}}.',
  'Recibes este correo porque has creado una cuenta.',
  '¿Has leído nuestra guía de tallas?',
  'Consulta tus mensajes en tu área de cliente.',
  'Llevas dos meses sin pasar la revisión del coche.',
  'Puedes darte de baja sin abrir una cuenta.',
]);
