import { sentenceExamples } from '../../../../support/sentence-examples';

export const { bad, good } = sentenceExamples('locale-format', [
  {
    locale: 'pt-BR',
    bad: [
      [
        'An English date.',
        'Esta oferta é válida até ⟦March 31, 2026⟧ em todas as nossas lojas.',
        '31 de março de 2026',
      ],
      [
        'A weekday with it.',
        'O seu pedido chegará na sua casa na ⟦Monday, March 9, 2026⟧ pela manhã.',
        'segunda-feira, 9 de março de 2026',
      ],
      [
        'Month and year.',
        'A sua assinatura será renovada em ⟦January 2027⟧ se você não fizer nada.',
        'janeiro de 2027',
      ],
      [
        'American order in figures.',
        'O seu pedido foi enviado em ⟦12/25/2026⟧ e vai chegar muito em breve.',
        '25/12/2026',
      ],
      [
        'A decimal point in a price.',
        'Este livro custa apenas ⟦R$ 39.90⟧ e a entrega é grátis para você.',
        'R$~39,90',
      ],
      [
        'American signs.',
        'A viagem para duas pessoas custa agora ⟦R$ 1,299.00⟧ em vez de dois mil.',
        'R$~1.299,00',
      ],
      [
        'Am and pm.',
        'As nossas lojas ficam abertas amanhã até as ⟦9:30 PM⟧ para todos os clientes.',
        '21:30',
      ],
      [
        'A decimal point in a rate.',
        'O rendimento da sua conta subiu para ⟦2.75%⟧ desde o começo deste mês.',
        '2,75%',
      ],
      [
        'A decimal point in a measure.',
        'O pacote pesa mais ou menos ⟦2.5 kg⟧ e vai ser entregue pelo correio.',
        '2,5~kg',
      ],
      [
        'Commas between groups.',
        'Mais de ⟦1,250,000⟧ pessoas já confiam em nós em todo o país.',
        '1.250.000',
      ],
      [
        'A short English date.',
        'A fatura que você recebeu vence em ⟦Dec 31, 2026⟧ e será cobrada na conta.',
        '31 de dezembro de 2026',
      ],
    ],
    good: [
      ['A date.', 'Esta oferta é válida até 31 de março de 2026 em todas as nossas lojas.'],
      [
        'A capital, as it was written until 2009.',
        'A nossa nova loja abre no dia 5 de Março de 2026 com uma grande festa.',
      ],
      ['In figures.', 'O seu pedido de 25/12/2026 foi enviado em 26-12-2026 do nosso depósito.'],
      ['Prices.', 'Este livro custa R$ 39,90 e a viagem custa R$1.299,00 para duas pessoas.'],
      ['With and without a space.', 'Aproveite 20% nos sapatos e 30 % em todos os vestidos desta semana.'],
      ['Times.', 'Estamos abertos das 9h30 às 18h, e o nosso site funciona 24 horas por dia.'],
      [
        'A number that may be either.',
        'Mais de 1.299 clientes já confiaram em nós desde o começo deste ano.',
      ],
      [
        'A street named after a day.',
        'A nossa loja fica na rua 25 de Março 12, bem perto da estação do metrô.',
      ],
      ['A telephone number.', 'Ligue para (11) 1234-5678 ou 0800 123 456 e vamos ajudar com o seu pedido.'],
      [
        'Postcodes and registration numbers.',
        'Escreva para a rua Augusta 12, 01304-000 São Paulo, CNPJ 12.345.678/0001-90.',
      ],
      ['Versions.', 'A versão 4.2 do nosso aplicativo, que precisa do iOS 17.5, já está disponível.'],
      ['Codes on either side.', 'O total do seu pedido é de BRL 49,90, que são mais ou menos 9,10 USD hoje.'],
      ['A month without a day.', 'Desde março de 2026 você também pode comprar sapatos para as crianças.'],
      ['A ratio and a score.', 'Uma imagem no formato 16:9 e uma vitória por 3-2 do seu time do coração.'],
      ['What is quoted.', 'Escute o novo disco “March 5, 2026” da sua cantora preferida na nossa loja.'],
    ],
  },
  {
    locale: 'pt-PT',
    bad: [
      [
        'The sign before the number in Portugal.',
        'Este livro custa apenas ⟦€19.99⟧ e a entrega é grátis para si.',
        '19,99~€',
      ],
    ],
    good: [
      [
        'Portuguese prices and dates.',
        'Este livro custa 19,99 € até 31/03/2026 e a viagem custa 1 299,00 € por pessoa.',
      ],
    ],
  },
]);
