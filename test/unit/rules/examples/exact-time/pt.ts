import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [
  {
    why: 'It tells: Vimos que você estava olhando estes sapatos na terça-feira às 14h32.',
    template: '<p>Vimos que você estava olhando estes sapatos na terça-feira às ⟦exact-time:14h32⟧.</p>\n',
    fixed: {
      'Say "recentemente"': {
        'mail.hbs': '<p>Vimos que você estava olhando estes sapatos recentemente.</p>\n',
      },
    },
  },
  {
    why: 'It tells: Ontem às 21 h você visitou nosso site.',
    template: '<p>Ontem às ⟦exact-time:21 h⟧ você visitou nosso site.</p>\n',
    fixed: { 'Say "recentemente"': { 'mail.hbs': '<p>Recentemente você visitou nosso site.</p>\n' } },
  },
  {
    why: 'It tells: Reparámos que esteve a ver este sofá às 22:10.',
    template: '<p>Reparámos que esteve a ver este sofá às ⟦exact-time:22:10⟧.</p>\n',
    fixed: {
      'Say "recentemente"': { 'mail.hbs': '<p>Reparámos que esteve a ver este sofá recentemente.</p>\n' },
    },
  },
  {
    why: 'It tells: Você visitou nosso site no domingo.',
    template: '<p>Você visitou nosso site no ⟦exact-time:domingo⟧.</p>\n',
    fixed: { 'Say "recentemente"': { 'mail.hbs': '<p>Você visitou nosso site recentemente.</p>\n' } },
  },
  {
    why: 'It tells: Na segunda-feira, às 22h17, você estava explorando nossos cruzeiros.',
    template: '<p>Na segunda-feira, às ⟦exact-time:22h17⟧, você estava explorando nossos cruzeiros.</p>\n',
    fixed: {
      'Say "recentemente"': {
        'mail.hbs': '<p>Na segunda-feira, recentemente, você estava explorando nossos cruzeiros.</p>\n',
      },
    },
  },
  ...lines('It tells', ['Sua última visita: ⟦exact-time:{{lastVisit.at}}⟧.']),
];

export const good: readonly Example[] = lines('It tells nothing', [
  'A última visita do dia é às 17h.',
  'Sua consulta é na terça-feira às 14h30.',
  'Seu pedido saiu ontem às 14h32.',
  'Abrimos das 9h às 18h.',
  'O código expira às 14h45, em dez minutos.',
  '{{name}} convidou você para jantar na sexta às 21h.',
  'Você viu o jogo de ontem às 21h?',
  'Se você visitou o site ontem às 20:15, ignore esta mensagem.',
  'Olá {{name}}, seu pacote chega amanhã entre 9h e 12h.',
  'Você recebeu uma mensagem de {{sender.name}} às 14h32.',
  'Você ganhou 20 pontos na sua última compra.',
  'Seu pedido foi entregue à transportadora em 3 de março às 14h32.',
  'Você está convidado para nossa festa na quinta-feira às 19h em nossa loja.',
  'Sua mesa está reservada às 20h30, a dois passos da ópera.',
  'Sua assinatura termina em 3 dias.',
  'A aula dura 2 horas; chegue às 19h.',
  'Nossos consultores estão online das 9h às 18h.',
  'Faltam apenas R$ 10 para o frete grátis.',
  'Sua visita guiada começa às 14h30 em frente ao museu.',
  'Sua consulta com o Dr. Martins é na terça-feira, 5, às 10h.',
  'O entregador está a 5 minutos da sua casa.',
  'Verificamos que seu pagamento via PIX foi aprovado às 14:32.',
]);
