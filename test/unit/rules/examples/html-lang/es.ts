import { pageExamples } from '../../../../support/page-examples';

export const { bad, good } = pageExamples({
  language: 'es',
  locale: 'es-ES',
  cousin: 'es-MX',
  text: 'Muchas gracias por comprar en nuestra tienda. Tu paquete saldrá de nuestro almacén mañana por la mañana y llegará muy pronto.',
  other: {
    language: 'en',
    locale: 'en-GB',
    text: 'Thank you very much for shopping with us. Your parcel will leave our warehouse tomorrow morning and will be with you soon.',
  },
});
