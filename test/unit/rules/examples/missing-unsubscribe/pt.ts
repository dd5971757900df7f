import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-unsubscribe', 'pt-BR', {
  bad: [
    ['No way out.', 'Os novos sapatos chegaram.'],
    ['No way out here either.', 'Tênis para a primavera em todos os tamanhos.'],
  ],
  good: [
    ['A way out, in words.', 'Os novos sapatos chegaram. Você pode cancelar sua inscrição aqui.'],
    [
      'Another way to say it.',
      'Tênis para a primavera em todos os tamanhos. Se não deseja receber mais, clique aqui.',
    ],
  ],
});
