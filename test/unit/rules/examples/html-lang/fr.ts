import { pageExamples } from '../../../../support/page-examples';

export const { bad, good } = pageExamples({
  language: 'fr',
  locale: 'fr-FR',
  cousin: 'fr-CA',
  text: 'Merci beaucoup pour votre achat dans notre magasin. Votre colis quittera notre entrepôt demain matin et sera bientôt chez vous.',
  other: {
    language: 'en',
    locale: 'en-GB',
    text: 'Thank you very much for shopping with us. Your parcel will leave our warehouse tomorrow morning and will be with you soon.',
  },
});
