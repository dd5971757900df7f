import { sentenceExamples } from '../../../../support/sentence-examples';

export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'es-ES',
    bad: [
      [
        'An English date.',
        'Esta oferta es válida hasta el ⟦March 31, 2026⟧ en todas nuestras tiendas.',
        '31 de marzo de 2026',
      ],
      [
        'A weekday with it.',
        'Tu pedido llegará a tu casa el ⟦Monday, March 9, 2026⟧ por la mañana.',
        'lunes, 9 de marzo de 2026',
      ],
      [
        'Month and year.',
        'Tu suscripción se renovará en ⟦January 2027⟧ si no haces nada antes.',
        'enero de 2027',
      ],
      [
        'American order in figures.',
        'Tu pedido salió de nuestro almacén el ⟦12/25/2026⟧ y llegará muy pronto.',
        '25/12/2026',
      ],
      [
        'A decimal point in a price.',
        'Este libro cuesta solamente ⟦19.99 €⟧ y el envío es gratis para ti.',
        '19,99~€',
      ],
      [
        'American signs.',
        'El viaje para dos personas cuesta ahora ⟦1,299.00 €⟧ en vez de dos mil.',
        '1.299,00~€',
      ],
      [
        'The sign before the number.',
        'Por cada amigo que invites recibirás ⟦€25⟧ para tu próxima compra.',
        '25~€',
      ],
      [
        'A decimal point in a rate.',
        'El interés de tu cuenta ha subido hasta el ⟦2.75 %⟧ desde este mes.',
        '2,75~%',
      ],
      [
        'A decimal point in a measure.',
        'El paquete pesa unos ⟦2.5 kg⟧ y llegará a tu casa con nuestro mensajero.',
        '2,5~kg',
      ],
      [
        'Commas between groups.',
        'Más de ⟦1,250,000⟧ personas ya confían en nosotros en todo el país.',
        '1.250.000',
      ],
      [
        'A short English date.',
        'La factura que has recibido vence el ⟦Dec 31, 2026⟧ y se cobrará en tu cuenta.',
        '31 de diciembre de 2026',
      ],
    ],
    good: [
      ['A date.', 'Esta oferta es válida hasta el 31 de marzo de 2026 en todas nuestras tiendas.'],
      ['With and without “de”.', 'La tienda abre el 5 de marzo y el curso empieza el 9 de abril del 2026.'],
      ['In figures.', 'Tu pedido del 25/12/2026 salió de nuestro almacén el 26-12-2026 por la mañana.'],
      [
        'CLDR groups from five digits on, shops from four.',
        'El viaje cuesta 1.299,00 € por persona, o 1299,00 € si no quieres el seguro.',
      ],
      [
        'Spaces between groups, as the Academy has it.',
        'La entrada de la casa cuesta 12 500 euros y la reforma otros 20 300,50 euros.',
      ],
      [
        'With and without a space.',
        'Disfruta de un 20% en zapatos y de un 30 % en todos los vestidos esta semana.',
      ],
      [
        'Times, also with a. m.',
        'Abrimos de 9.30 a 20:00, y el concierto empieza a las 9:30 p. m. en punto.',
      ],
      [
        'A number that may be either.',
        'Más de 1.299 clientes han confiado ya en nosotros desde el principio del año.',
      ],
      [
        'A street named after a day.',
        'Te esperamos en la calle 2 de Mayo 15, muy cerca de la estación de tren.',
      ],
      ['A telephone number.', 'Llámanos al 91 123 45 67 o al 900.123.456 y te ayudaremos con tu pedido.'],
      ['Postcodes.', 'Puedes escribirnos a la calle Mayor 12, 28013 Madrid, cuando quieras hacerlo.'],
      ['Versions.', 'Ya está aquí la versión 4.2 de nuestra aplicación, que necesita iOS 17.5 o más.'],
      ['Codes on either side.', 'El importe total de tu pedido es de EUR 49,90, que son unos 54,10 USD.'],
      ['A month without a day.', 'Desde marzo de 2026 puedes comprar también zapatos para los más pequeños.'],
      [
        'A ratio and a score.',
        'Una imagen en formato 16:9 y una victoria por 3-2 de tu equipo favorito ayer.',
      ],
    ],
  },
  {
    locale: 'es-MX',
    bad: [
      [
        'European signs in Mexico.',
        'El viaje para dos personas cuesta ahora ⟦$1.299,00⟧ en vez de dos mil.',
        '$1,299.00',
      ],
    ],
    good: [
      [
        'Mexican prices and times.',
        'El viaje cuesta $1,299.00 por persona y sale a las 3:30 PM de la terminal.',
      ],
    ],
  },
  {
    locale: 'es',
    bad: [],
    good: [
      [
        'Without a region both signs are right.',
        'El viaje cuesta $1,299.00 en México y 1.299,00 € en España, con todo incluido.',
      ],
      [
        'Day before month wherever Spanish is read.',
        'Recuerda que tu cita con nosotros es el 05/06/2026 a las diez de la mañana.',
      ],
    ],
  },
]);
