import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-sender', 'pt-BR', {
  bad: [
    ['No sender.', 'Os novos sapatos chegaram.'],
    ['No sender here either.', 'Tênis para a primavera em todos os tamanhos.'],
  ],
  good: [
    ['Street and number.', 'Os novos sapatos chegaram. Sapatos Ltda, Rua Augusta 500, São Paulo.'],
    ['Postcode or box.', 'Tênis para a primavera em todos os tamanhos. Sapatos Ltda, CEP 01310-100.'],
  ],
});
