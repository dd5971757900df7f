import { pageExamples } from '../../../../support/page-examples';

export const { bad, good } = pageExamples({
  language: 'nl',
  locale: 'nl-NL',
  cousin: 'nl-BE',
  text: 'Hartelijk dank voor je aankoop in onze winkel. Je pakket verlaat morgenochtend ons magazijn en is binnenkort bij je thuis.',
  other: {
    language: 'en',
    locale: 'en-GB',
    text: 'Thank you very much for shopping with us. Your parcel will leave our warehouse tomorrow morning and will be with you soon.',
  },
});
