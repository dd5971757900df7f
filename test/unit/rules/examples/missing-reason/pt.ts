import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-reason', 'pt-BR', {
  bad: [
    ['Nothing says why.', 'Os novos sapatos chegaram.'],
    ['Nothing says why here either.', 'Tênis para a primavera em todos os tamanhos.'],
  ],
  good: [
    ['It says why.', 'Os novos sapatos chegaram. Você recebeu este email porque se inscreveu.'],
    [
      'To whom it was sent.',
      'Tênis para a primavera em todos os tamanhos. Este e-mail foi enviado aos nossos clientes.',
    ],
  ],
});
