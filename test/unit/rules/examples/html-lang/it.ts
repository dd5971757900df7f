import { pageExamples } from '../../../../support/page-examples';

export const { bad, good } = pageExamples({
  language: 'it',
  locale: 'it-IT',
  cousin: 'it-CH',
  text: 'Grazie mille per il tuo acquisto nel nostro negozio. Il tuo pacco lascerà il magazzino domani mattina e sarà presto da te.',
  other: {
    language: 'en',
    locale: 'en-GB',
    text: 'Thank you very much for shopping with us. Your parcel will leave our warehouse tomorrow morning and will be with you soon.',
  },
});
