import { pageExamples } from '../../../../support/page-examples';

export const { bad, good } = pageExamples({
  language: 'cs',
  locale: 'cs-CZ',
  cousin: 'cs-SK',
  text: 'Mockrát děkujeme za nákup v našem obchodě. Vaše zásilka opustí náš sklad zítra ráno a brzy bude u vás doma.',
  other: {
    language: 'en',
    locale: 'en-GB',
    text: 'Thank you very much for shopping with us. Your parcel will leave our warehouse tomorrow morning and will be with you soon.',
  },
});
