import { pageExamples } from '../../../../support/page-examples';

export const { bad, good } = pageExamples({
  language: 'en',
  locale: 'en-GB',
  cousin: 'en-US',
  text: 'Thank you very much for shopping with us. Your parcel will leave our warehouse tomorrow morning and will be with you soon.',
  other: {
    language: 'pl',
    locale: 'pl-PL',
    text: 'Bardzo dziękujemy za zakupy w naszym sklepie. Paczka opuści nasz magazyn jutro rano i wkrótce będzie u Ciebie.',
  },
});
