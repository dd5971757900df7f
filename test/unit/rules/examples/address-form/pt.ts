import { addressExamples } from '../../../../support/address-examples';

export const bad = [
  ...addressExamples('pt-PT', [
    [
      'The button.',
      '<p>A tua encomenda está a caminho. Podes segui-la na tua conta.</p><p><a href="{{url}}">⟦Clique⟧ aqui</a></p>',
    ],
    [
      'A possessive.',
      'Caro cliente, se o senhor precisar de ajuda, não hesite em contactar-nos. A ⟦tua⟧ fatura segue em anexo.',
    ],
    [
      'A verb of tu.',
      'Obrigado por se registar. Confirme o endereço de correio. Verifique também o telefone. Já ⟦podes⟧ entrar.',
    ],
    [
      'The subject is familiar.',
      '---\nsubject: Temos um presente para ⟦ti⟧\n---\n<p>Caro cliente,</p><p>Aceda à sua conta e escolha o presente. Consulte as condições no sítio.</p>',
    ],
    [
      'The subject is formal.',
      '---\nsubject: ⟦Confirme⟧ o seu endereço\n---\n<p>Olá! A tua conta está quase pronta. Só tens de carregar no botão.</p>',
    ],
    [
      'A closing formula.',
      'Recebeste uma mensagem nova e podes lê-la na aplicação. Em caso de dúvida, ⟦não hesite em⟧ escrever.',
    ],
    [
      '*Contigo* amid commands to nobody’s friend.',
      'Descarregue a aplicação. Insira o código. Estamos ⟦contigo⟧ em cada passo.',
    ],
    [
      'Guarded by something else.',
      '<p>O teu bilhete está confirmado. Tens até amanhã para mudar o lugar.</p>{{#if hotel}}<p>⟦Consulte⟧ o quarto reservado.</p>{{/if}}',
    ],
    [
      '*Você* amid tu.',
      'Criaste a tua lista de desejos. Se quiseres, podes partilhá-la. Isto é só para ⟦você⟧.',
    ],
    [
      'A picture.',
      '<p>Aproveite as promoções. Visite a loja mais próxima até domingo, com toda a família.</p><img src="a.png" alt="Uma prenda para a ⟦tua⟧ casa">',
    ],
  ]),
];

export const good = [
  ...addressExamples('pt-PT', [
    [
      'Tu throughout.',
      'Olá, {{name}}! A tua encomenda está a caminho. Podes segui-la na tua conta, se quiseres.',
    ],
    [
      'The third person throughout.',
      'Caro {{name}}, a sua encomenda está a caminho. Aceda à sua conta para a seguir. Não hesite em contactar-nos.',
    ],
    [
      'O senhor goes with the third person.',
      'Se o senhor não pediu esta alteração, contacte-nos. Clique aqui para a cancelar. Confirme com a senhora do balcão.',
    ],
    ['*Seu* is also his.', 'A tua amiga Rita enviou o seu convite. Vê a sua lista e escolhe o teu presente.'],
    [
      'Third persons.',
      'O estafeta vai ligar-te. Pode chegar mais cedo e deve tocar duas vezes. Tens de estar em casa.',
    ],
    [
      'A title before a name.',
      'O teu gestor é o senhor Almeida. Podes telefonar-lhe, ou à senhora Dias, quando quiseres.',
    ],
    ['A title before a value.', 'A tua consulta é com a senhora {{doctor}}. Podes desmarcar até à véspera.'],
    ['A saint.', 'Tens bilhetes para a festa de Nossa Senhora. Podes levantá-los na tua loja.'],
    [
      'A customer’s words.',
      'Visite o nosso hotel. Leia o que dizem: «Sentes-te em casa e tens o mar à porta.» Reserve já.',
    ],
    [
      'A title.',
      'Confirme a sua presença no filme “Contigo é que eu estou bem”. Verifique a sala à entrada.',
    ],
    [
      'Buttons in the infinitive.',
      '<p>A tua fatura está pronta. Podes abri-la já.</p><p><a href="{{url}}">Ver fatura</a> <a href="{{x}}">Cancelar subscrição</a></p>',
    ],
    [
      '*Vos* and *vocês* are several.',
      'Vem com os teus amigos: esperamos por vocês e guardamos-vos a mesa. Podes escolher a hora.',
    ],
    [
      'A guard on the tone.',
      '{{#if formal}}<p>Confirme o seu endereço. Clique aqui.</p>{{else}}<p>Confirma o teu endereço. Podes fazê-lo aqui.</p>{{/if}}',
    ],
    ['An entry is a noun.', 'A tua entrada é grátis. O uso do cartão é pessoal. Podes levá-lo contigo.'],
    ['One word of each decides nothing.', 'A tua reserva está feita. Clique aqui para a ver.'],
    [
      'What follows is no command.',
      'Confirme os dados. Verifique a morada. Segue em anexo a fatura; abre às nove a loja. Consulta marcada.',
    ],
  ]),
];
