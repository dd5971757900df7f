import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const es = exampleFor('es-ES');

export const bad: readonly Example[] = [
  es('A welcome, familiar.', '¡⟦gendered-form:Bienvenido⟧ a {{shop}}! Ya puedes entrar en tu cuenta.', {
    'Say "Te damos la bienvenida"': '¡Te damos la bienvenida a {{shop}}! Ya puedes entrar en tu cuenta.',
    'Write "Bienvenido/a"': '¡Bienvenido/a a {{shop}}! Ya puedes entrar en tu cuenta.',
  }),
  es('A welcome, formal.', '⟦gendered-form:Bienvenida⟧ a {{shop}}. Usted ya puede entrar en su cuenta.', {
    'Say "Le damos la bienvenida"': 'Le damos la bienvenida a {{shop}}. Usted ya puede entrar en su cuenta.',
  }),
  es('A welcome with a name.', '¡⟦gendered-form:Bienvenido⟧ {{nombre}}! Esto es lo que puedes hacer.', {
    'Say "Te damos la bienvenida,"': '¡Te damos la bienvenida, {{nombre}}! Esto es lo que puedes hacer.',
  }),
  es('After a greeting.', 'Hola {{nombre}}, ⟦gendered-form:bienvenido⟧ a {{shop}}.', {
    'Say "te damos la bienvenida"': 'Hola {{nombre}}, te damos la bienvenida a {{shop}}.',
  }),
  es('A letter’s greeting.', '⟦gendered-form:Estimado⟧ {{nombre}}: gracias por su compra.', {
    'Say "Hola,"': 'Hola, {{nombre}}: gracias por su compra.',
    'Write "Estimado/a"': 'Estimado/a {{nombre}}: gracias por su compra.',
  }),
  es(
    'A participle after estar.',
    'Recibes este correo porque ⟦gendered-form:estás suscrito⟧ a nuestro boletín.',
    {
      'Say "tienes una suscripción"': 'Recibes este correo porque tienes una suscripción a nuestro boletín.',
    },
  ),
  es('A passive.', '⟦gendered-form:Has sido invitado⟧ a unirte a {{team.name}}.', {
    'Say "Has recibido una invitación"': 'Has recibido una invitación a unirte a {{team.name}}.',
  }),
  es('A question.', '¿Estás ⟦gendered-form:seguro⟧ de que quieres darte de baja?', {
    'Write "seguro/a"': '¿Estás seguro/a de que quieres darte de baja?',
  }),
  es('A question that starts with an adjective.', '¿⟦gendered-form:Listo⟧ para viajar?', {
    'Say "Todo listo"': '¿Todo listo para viajar?',
  }),
  es('With usted.', 'Usted está ⟦gendered-form:registrado⟧ en nuestra tienda.', {
    'Write "registrado/a"': 'Usted está registrado/a en nuestra tienda.',
  }),
  es('With "si".', 'Si está ⟦gendered-form:interesada⟧, responda a este correo.', {
    'Write "interesado/a"': 'Si está interesado/a, responda a este correo.',
  }),
  es('"Be the first".', 'Sé ⟦gendered-form:el primero⟧ en probarlo.', {
    'Say "el primero o la primera"': 'Sé el primero o la primera en probarlo.',
  }),
  es('With an infinitive.', 'Gracias por estar ⟦gendered-form:suscrita⟧ a nuestro boletín.', {
    'Write "suscrito/a"': 'Gracias por estar suscrito/a a nuestro boletín.',
  }),
];

export const good: readonly Example[] = [
  es('Both endings.', '¡Bienvenido/a a {{shop}}! Estás suscrito/a a nuestro boletín.'),
  es('Brackets.', 'Estimado(a) {{nombre}}: gracias por su compra.'),
  es('An at sign.', '¡Bienvenid@ a {{shop}}! ¿Estás list@?'),
  es('The noun.', 'Te damos la bienvenida. Aquí está tu regalo de bienvenida.'),
  es('The noun in a heading.', 'Correo de bienvenida para ti: una cálida bienvenida a todo el mundo.'),
  es('Comments are welcome, not the reader.', 'Cualquier comentario es bienvenido.'),
  es(
    'Perfects with haber agree with nobody.',
    'Te has registrado y has comprado un libro. Te hemos invitado.',
  ),
  es('A noun that is used for everybody.', 'Estimado cliente: gracias por su compra.'),
  es('The plural.', '¡Bienvenidos a {{shop}}! Estáis invitados en familia.'),
  es('The order, not the reader.', 'Tu pedido está listo. El dominio está registrado a su nombre.'),
  es('An adjective without a gender.', 'Eres importante para nuestra comunidad. Eres libre de irte.'),
  es('A third person.', 'Tu amigo está interesado en la oferta y Luis ha sido invitado.'),
  es('A list.', 'Lista para la compra: pan, leche y fruta.'),
  es(
    'A condition on the reader’s gender.',
    '{{#if (eq sexo "mujer")}}Bienvenida{{else}}Bienvenido{{/if}} a {{shop}}.',
  ),
  es('A review in quotation marks.', 'Opinión: «¿Estás cansado de esperar? Aquí no pasa».'),
  es('The ending comes from the data.', 'Bienvenid{{letra}} a {{shop}}, ya puedes entrar.'),
];
