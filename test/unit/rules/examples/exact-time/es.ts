import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [
  {
    why: 'The part of the day goes with the day.',
    template: '<p>⟦exact-time:Ayer⟧ por la noche miraste estas botas.</p>\n',
    fixed: { 'Say "hace poco"': { 'mail.hbs': '<p>Hace poco miraste estas botas.</p>\n' } },
  },
  {
    why: 'It tells: Vimos que mirabas estos zapatos el martes a las 14:32.',
    template: '<p>Vimos que mirabas estos zapatos el martes a las ⟦exact-time:14:32⟧.</p>\n',
    fixed: { 'Say "hace poco"': { 'mail.hbs': '<p>Vimos que mirabas estos zapatos hace poco.</p>\n' } },
  },
  {
    why: 'It tells: Ayer a las 21 h visitaste nuestra tienda en línea.',
    template: '<p>Ayer a las ⟦exact-time:21 h⟧ visitaste nuestra tienda en línea.</p>\n',
    fixed: { 'Say "hace poco"': { 'mail.hbs': '<p>Hace poco visitaste nuestra tienda en línea.</p>\n' } },
  },
  {
    why: 'It tells: Has abierto nuestro boletín a las 7:50.',
    template: '<p>Has abierto nuestro boletín a las ⟦exact-time:7:50⟧.</p>\n',
    fixed: { 'Say "hace poco"': { 'mail.hbs': '<p>Has abierto nuestro boletín hace poco.</p>\n' } },
  },
  {
    why: 'It tells: Visitaste nuestra página anoche.',
    template: '<p>Visitaste nuestra página ⟦exact-time:anoche⟧.</p>\n',
    fixed: { 'Say "hace poco"': { 'mail.hbs': '<p>Visitaste nuestra página hace poco.</p>\n' } },
  },
  {
    why: 'It tells: El lunes a las 22:17 estabas explorando nuestros cruceros.',
    template: '<p>El lunes a las ⟦exact-time:22:17⟧ estabas explorando nuestros cruceros.</p>\n',
    fixed: { 'Say "hace poco"': { 'mail.hbs': '<p>Hace poco estabas explorando nuestros cruceros.</p>\n' } },
  },
  ...lines('It tells', ['Tu última visita: ⟦exact-time:{{lastVisit.at}}⟧.']),
];

export const good: readonly Example[] = lines('It tells nothing', [
  'La última visita del día es a las 17:00.',
  'Pasaste a la final: te esperamos el sábado a las 18:00.',
  'Tu cita es el martes a las 14:30.',
  'Tu pedido salió ayer a las 14:32.',
  'Abrimos de 9:00 a 20:00.',
  'El código caduca a las 14:45, dentro de diez minutos.',
  '{{name}} te ha invitado a cenar el viernes a las 21:00.',
  '¿Has visto el partido de ayer a las 21:00?',
  'Las ofertas que has consultado acaban hoy: tienes hasta las 23:59.',
  'Hola {{name}}, tu paquete llega mañana entre las 9 y las 12 h.',
  'Has recibido un mensaje de {{sender.name}} a las 14:32.',
  'Has ganado 20 puntos con tu última compra.',
  'Tu pedido se entregó al transportista el 3 de marzo a las 14:32.',
  'Estás invitado a nuestra fiesta el jueves 12 a las 19:00 en nuestra tienda.',
  'Tu mesa está reservada a las 20:30, a dos pasos de la ópera.',
  'Tu suscripción termina en 3 días.',
  'La sesión dura 2 horas; llega a las 19 h.',
  'Nuestros asesores están conectados de 9 a 18 h.',
  'Te faltan solo 10 € para el envío gratis.',
  'Tu visita guiada empieza a las 14:30 frente al museo.',
  'Tu cita con el Dr. Martín es el martes 5 a las 10:00.',
  'El repartidor está a 5 minutos de tu casa.',
]);
