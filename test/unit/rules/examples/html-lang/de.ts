import { pageExamples } from '../../../../support/page-examples';

export const { bad, good } = pageExamples({
  language: 'de',
  locale: 'de-DE',
  cousin: 'de-CH',
  text: 'Vielen Dank für Ihren Einkauf in unserem Geschäft. Ihr Paket verlässt morgen früh unser Lager und ist bald bei Ihnen.',
  other: {
    language: 'en',
    locale: 'en-GB',
    text: 'Thank you very much for shopping with us. Your parcel will leave our warehouse tomorrow morning and will be with you soon.',
  },
});
