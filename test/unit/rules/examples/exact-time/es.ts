import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [
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
  ...lines('It tells', ['Tu última visita: ⟦exact-time:{{lastVisit.at}}⟧.']),
];

export const good: readonly Example[] = lines('It tells nothing', [
  'Tu cita es el martes a las 14:30.',
  'Tu pedido salió ayer a las 14:32.',
  'Abrimos de 9:00 a 20:00.',
  'El código caduca a las 14:45, dentro de diez minutos.',
  '{{name}} te ha invitado a cenar el viernes a las 21:00.',
  '¿Has visto el partido de ayer a las 21:00?',
  'Las ofertas que has consultado acaban hoy: tienes hasta las 23:59.',
]);
