import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('es-ES', [
    [
      'The button.',
      '<p>Hemos recibido tu pedido. Puedes ver el estado desde tu cuenta.</p><p><a href="{{url}}">⟦Consulte⟧ su pedido</a></p>',
    ],
    [
      'A command in the middle of a sentence.',
      'Gracias por tu compra. Te avisaremos cuando salga. Si tiene alguna pregunta, ⟦escríbanos⟧.',
    ],
    [
      'Usted by name.',
      'Gracias por tu compra. Te avisaremos cuando salga. Si ⟦usted⟧ tiene dudas, llámanos.',
    ],
    [
      'A possessive.',
      'Estimado cliente: le informamos de que usted tiene una factura pendiente. Haga clic en el botón para pagar ⟦tu⟧ factura.',
    ],
    [
      'Only usted says "haga".',
      'Ya casi estás. Confirma tu correo para empezar. ⟦Copie⟧ el enlace si el botón no va.',
    ],
    [
      'After "por favor".',
      '¿Has olvidado tu contraseña? No pasa nada, te ayudamos. Por favor, ⟦introduzca⟧ una nueva.',
    ],
    [
      'The subject speaks to a friend.',
      '---\nsubject: ¿Se acaban ⟦tus⟧ puntos?\n---\n<p>Estimada socia:</p><p>Haga clic aquí para canjear los puntos. Con ellos usted puede pagar su próxima compra.</p>',
    ],
    [
      'The subject is formal.',
      '---\nsubject: ⟦Verifique⟧ su correo\n---\n<p>¡Hola! Te damos la bienvenida. Solo falta que confirmes tu dirección y podrás entrar.</p>',
    ],
    [
      'A closing formula.',
      'Tu reserva está confirmada y te esperamos el viernes. Si necesitas algo, ⟦no dude en⟧ escribirnos.',
    ],
    [
      '*Te* beside *usted*.',
      'Usted ha solicitado un cambio de titular. Llame si usted no lo ha pedido. ⟦Te⟧ contestaremos enseguida.',
    ],
    [
      'Guarded by something else.',
      '<p>Tu plan se renueva mañana. Puedes cambiarlo cuando quieras.</p>{{#if card}}<p>⟦Revise⟧ la tarjeta {{card.last4}}.</p>{{/if}}',
    ],
  ]),
  ...addressExamples('es-AR', [
    [
      'Vos is as familiar as tú.',
      'Ya tenés tu turno. Si no podés venir, avisanos desde tu cuenta. ⟦Comuníquese⟧ ante cualquier consulta.',
    ],
  ]),
  ...addressExamples('es-MX', [
    [
      'In Mexico.',
      'Estimado usuario, usted solicitó un código. Ingrese el código en la aplicación. No lo compartas, que es para ⟦ti⟧.',
    ],
  ]),
];

export const good = [
  ...addressExamples('es-ES', [
    [
      'Tú throughout.',
      'Hola, {{name}}: tu pedido está en camino. Puedes seguirlo aquí y, si quieres, te llamamos.',
    ],
    [
      'Usted throughout.',
      'Estimada {{name}}: usted ha realizado una reserva. Haga clic aquí para consultarla. No dude en llamarnos.',
    ],
    [
      '*Su* is also hers.',
      'Tu amiga Lucía ha publicado su lista de bodas. Entra en su perfil y elige tu regalo.',
    ],
    [
      '*Le* is also to him.',
      'Hemos avisado a tu repartidor y le hemos dado tu teléfono. Si quieres, le puedes escribir.',
    ],
    [
      'Third persons.',
      'Tu hijo ha sido admitido. Puede recoger el carné en secretaría y tiene plaza en el comedor. Tú solo tienes que firmar.',
    ],
    [
      'A subjunctive is no command.',
      'Cuando el técnico visite tu casa, pide que revise la caldera y que consulte el manual. Te dejará un informe.',
    ],
    [
      'Several people are vosotros.',
      'Venid con vuestros amigos: os esperamos. Tú eliges la mesa y nosotros te guardamos el sitio.',
    ],
    [
      'A customer’s words.',
      'Usted merece lo mejor. Lea lo que dicen otros: «Te tratan como en tu casa y tú solo tienes que disfrutar». Haga clic para reservar.',
    ],
    [
      'A song’s title.',
      'Usted compró entradas para “Contigo aprendí”. Descargue las entradas antes del viernes.',
    ],
    [
      'Buttons in the infinitive.',
      '<p>Tu factura ya está disponible. Te la enviamos adjunta.</p><p><a href="{{url}}">Ver factura</a> <a href="{{x}}">Darse de baja</a></p>',
    ],
    [
      'Tea is no pronoun.',
      'Usted tiene un regalo: una caja de té de Ceilán. Recoja el té en tienda; a usted le espera hasta el lunes.',
    ],
    [
      'Between you and me.',
      'Estimado señor {{name}}, entre tú y yo no hay secretos, decía el anuncio. Siga las instrucciones; usted decide.',
    ],
    [
      'A guard on the tone.',
      '{{#if formal}}<p>Usted tiene un mensaje. Haga clic aquí.</p>{{else}}<p>Tienes un mensaje. Haz clic aquí y te lo enseñamos.</p>{{/if}}',
    ],
    [
      'Nouns that look like commands.',
      'Estimado cliente: gracias por elegirnos, usted siempre gana. Reserva confirmada. Consulta de saldo: llame a la oficina. Usted decide.',
    ],
    [
      'What a product does is no command.',
      'Estimado cliente: pulse aquí si usted quiere verla. La nueva cámara: Selecciona la luz, comprueba el enfoque. Verifica cada toma.',
    ],
  ]),
  ...addressExamples('es-MX', [
    [
      'Ustedes are several, and no more formal for it.',
      'Tú y tu familia están invitados: los esperamos a ustedes el sábado. Puedes confirmar desde tu celular.',
    ],
    [
      'Abbreviations of several.',
      'Gracias a todos Uds. por venir. Tu constancia está lista y puedes bajarla desde tu cuenta.',
    ],
  ]),
  ...addressExamples('es-AR', [
    [
      'Voseo throughout.',
      '¿Querés cambiar tu clave? Hacé clic acá. Si no fuiste vos, avisanos y te ayudamos.',
    ],
    ['One word of each decides nothing.', 'Tu pago fue recibido. Revise el comprobante adjunto.'],
  ]),
];
