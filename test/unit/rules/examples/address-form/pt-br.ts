import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('pt-BR', [
    [
      'O senhor amid você.',
      'Oi, {{name}}! Você fez um pedido e ele já saiu. Se você tiver dúvidas, fale com a gente. ⟦O senhor⟧ será bem atendido.',
    ],
    [
      'A senhora amid você.',
      'Você tem uma consulta marcada. Confirme pelo aplicativo. Esperamos ⟦a senhora⟧ no horário.',
    ],
    [
      'Você amid o senhor.',
      'Prezado cliente, informamos ao senhor que o boleto venceu. Pedimos que o senhor regularize o débito. ⟦Você⟧ pode pagar em qualquer banco.',
    ],
    [
      'A possessive of tu.',
      'Você ganhou um cupom. Clique para usar. A ⟦tua⟧ próxima compra sai mais barata.',
    ],
    [
      '*Contigo* amid você.',
      'Você já conhece o nosso clube? Acesse o site e veja. A gente quer falar ⟦contigo⟧.',
    ],
    ['A verb of tu.', 'Bah, {{name}}, a tua encomenda chegou! Tu pode retirar na loja. ⟦Clique⟧ aqui.'],
    [
      'The subject is formal.',
      '---\nsubject: Um convite para ⟦a senhora⟧\n---\n<p>Oi! Você foi convidada para a festa. Confirme a presença até sexta.</p>',
    ],
    [
      'The subject is a friend’s.',
      '---\nsubject: O ⟦teu⟧ boleto chegou\n---\n<p>Prezado cliente, o boleto que você pediu está anexo. Baixe o arquivo e pague até o vencimento.</p>',
    ],
    [
      'In the footer.',
      '<p>Você tem pontos a vencer. Aproveite!</p><p>Caso não queira mais receber, pedimos ⟦ao senhor⟧ que responda SAIR.</p>',
    ],
    [
      'Guarded by something else.',
      '<p>Você renovou o plano. Confira os detalhes no site.</p>{{#if vip}}<p>E temos um mimo para ⟦ti⟧.</p>{{/if}}',
    ],
  ]),
];

export const good = [
  ...addressExamples('pt-BR', [
    [
      'Você throughout.',
      'Oi, {{name}}! Você fez um pedido e ele já saiu. Clique aqui para acompanhar a sua entrega.',
    ],
    [
      'O senhor throughout.',
      'Prezado senhor {{name}}, informamos ao senhor que o pedido saiu. Agradecemos a confiança que o senhor depositou em nós.',
    ],
    [
      '*Te* beside *você* is how people write.',
      'Você pediu e a gente te manda: o cupom está aqui. Se você gostar, te esperamos na loja.',
    ],
    ['Nor does *clica* break with você.', 'Você viu? Clica aqui e aproveita. Você vai amar a coleção.'],
    [
      '*Seu* is also his.',
      'Você indicou o Pedro. Ele já fez o seu cadastro e ganhou a sua primeira compra. Você também ganhou.',
    ],
    [
      'A title before a name.',
      'Você vai ser atendido pelo consultor. Procure o senhor Souza ou a senhora Lima na recepção.',
    ],
    [
      'A title before a value.',
      'Você tem consulta com a senhora {{doctor}}. Confirme a presença até amanhã.',
    ],
    ['A saint.', 'Você comprou ingressos para a festa de Nossa Senhora Aparecida. Acesse e baixe.'],
    [
      'A church.',
      'Você se inscreveu na excursão. Visite o Senhor do Bonfim: o Senhor dos Passos também, se você quiser.',
    ],
    [
      'Several are vocês.',
      'Você e a sua família ganharam! Esperamos vocês no sábado. Traga as crianças, que vocês vão gostar.',
    ],
    [
      'A customer’s words.',
      'Você merece descanso. Veja o que dizem: “Tu te sentes em casa e tens o mar aos teus pés.” Acesse e reserve.',
    ],
    [
      'A song’s title.',
      'Você comprou ingressos para o show “Contigo Aprendi”. Baixe o aplicativo e confira o assento.',
    ],
    [
      'Buttons in the infinitive.',
      '<p>Agradecemos ao senhor pelo contato. Responderemos ao senhor em breve.</p><p><a href="{{url}}">Ver protocolo</a> <a href="{{x}}">Cancelar inscrição</a></p>',
    ],
    [
      'An entry and a delivery are nouns.',
      'Informamos ao senhor que a entrada é franca. O senhor pode retirar a senha; o baixo custo é mantido.',
    ],
    [
      'A guard on the tone.',
      '{{#if formal}}<p>Informamos ao senhor que o pedido saiu. O senhor receberá amanhã.</p>{{else}}<p>Você pediu, a gente entrega. Clique e veja.</p>{{/if}}',
    ],
    ['One word of each decides nothing.', 'Você tem um recado. A senhora da recepção tem a chave.'],
    [
      'A preposition that looks like a command.',
      'Informamos ao senhor que a loja mudou. Entre 9h e 18h o senhor encontra a equipe. Escolha do editor: café.',
    ],
  ]),
];
