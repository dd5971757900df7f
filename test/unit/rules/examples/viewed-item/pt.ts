import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [
  {
    why: 'It tells: Você visualizou recentemente {{product.name}}.',
    template: '<p>Você visualizou recentemente ⟦viewed-item:{{product.name}}⟧.</p>\n',
    fixed: { 'Show it without saying so': { 'mail.hbs': '<p>{{product.name}}</p>\n' } },
  },
  ...lines('It tells', [
    '⟦viewed-item:Notamos que você estava olhando⟧ nossas botas vermelhas.',
    'Ainda está a pensar nos sapatos ⟦viewed-item:que viu no nosso site⟧?',
    '⟦viewed-item:Vistos recentemente⟧',
    '⟦viewed-item:Suas últimas buscas⟧',
    '⟦viewed-item:Você pesquisou⟧ voos para Lisboa.',
    '⟦viewed-item:Sabemos que gostou⟧: ⟦viewed-item:você olhou⟧ várias vezes.',
    'O ⟦viewed-item:sofá que você viu⟧ ontem ainda está disponível.',
    '⟦viewed-item:Você namorou⟧ este vestido a semana toda.',
  ]),
];

export const good: readonly Example[] = lines('It tells nothing', [
  'Vimos que você tem um saldo pendente.',
  'Você passou para o nível Ouro.',
  'Você entrou no sorteio da nossa loja.',
  'Você passou no teste!',
  'Seus cliques ajudam uma causa.',
  'Você navegou por todo o curso: parabéns!',
  'Como visto na TV: a frigideira que não gruda.',
  'Você já viu nossa nova coleção?',
  'Você recebeu um convite de {{name}}.',
  'Você deixou {{cart.items.[0].name}} no carrinho.',
  'Não encontrou o que procurava? Fale conosco.',
  'Acompanhe sua entrega: {{parcel.url}}',
  'Veja as novidades.',
  'Veste bem e combina com tudo.',
  'Você solicitou a redefinição da sua senha.',
  'Seu carrinho espera por você.',
  '{{friend.name}} enviou um presente para você.',
  'Do seu celular, escaneie este código na entrada.',
  'Vimos por este meio informar que a sua fatura está disponível.',
  'Vimos que o seu pagamento não foi processado.',
  'É a segunda parcela do seu plano.',
  'A pesquisa avança: ajude-nos a vencer o câncer.',
  'Compare preços e escolha com calma.',
]);
