import { pageExamples } from '../../../../support/page-examples';

export const { bad, good } = pageExamples({
  language: 'pt',
  locale: 'pt-BR',
  cousin: 'pt-PT',
  text: 'Muito obrigado por comprar na nossa loja. O seu pacote sai do nosso depósito amanhã de manhã e vai chegar em breve.',
  other: {
    language: 'en',
    locale: 'en-GB',
    text: 'Thank you very much for shopping with us. Your parcel will leave our warehouse tomorrow morning and will be with you soon.',
  },
});
