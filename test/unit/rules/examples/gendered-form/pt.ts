import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const pt = exampleFor('pt-BR');
const portugal = exampleFor('pt-PT');

export const bad: readonly Example[] = [
  pt('A welcome.', '⟦gendered-form:Bem-vindo⟧ à {{shop}}! Sua conta está pronta.', {
    'Say "Boas-vindas"': 'Boas-vindas à {{shop}}! Sua conta está pronta.',
    'Write "Bem-vindo(a)"': 'Bem-vindo(a) à {{shop}}! Sua conta está pronta.',
  }),
  pt('A welcome with a name.', '⟦gendered-form:Bem-vinda⟧ {{nome}}! Veja o que você pode fazer.', {
    'Say "Boas-vindas,"': 'Boas-vindas, {{nome}}! Veja o que você pode fazer.',
  }),
  pt('With "seja".', '⟦gendered-form:Seja bem-vindo⟧ ao clube! Veja o que você pode fazer.', {
    'Say "Boas-vindas"': 'Boas-vindas ao clube! Veja o que você pode fazer.',
    'Write "Seja bem-vindo(a)"': 'Seja bem-vindo(a) ao clube! Veja o que você pode fazer.',
  }),
  pt('A letter’s greeting.', '⟦gendered-form:Prezado⟧ {{nome}}, obrigado pela sua compra.', {
    'Say "Olá,"': 'Olá, {{nome}}, obrigado pela sua compra.',
    'Write "Prezado(a)"': 'Prezado(a) {{nome}}, obrigado pela sua compra.',
  }),
  pt(
    'A participle with você.',
    'Você recebeu este e-mail porque ⟦gendered-form:você está cadastrado⟧ em nossa loja.',
    {
      'Say "você tem um cadastro"': 'Você recebeu este e-mail porque você tem um cadastro em nossa loja.',
    },
  ),
  pt('A passive.', '⟦gendered-form:Você foi convidado⟧ para o grupo {{group.title}}.', {
    'Say "Você recebeu um convite"': 'Você recebeu um convite para o grupo {{group.title}}.',
  }),
  pt('An adjective.', 'Agora você já está ⟦gendered-form:pronto⟧ para começar.', {
    'Write "pronto(a)"': 'Agora você já está pronto(a) para começar.',
  }),
  pt('With "se".', 'Se estiver ⟦gendered-form:interessado⟧, responda a este e-mail.', {
    'Write "interessado(a)"': 'Se estiver interessado(a), responda a este e-mail.',
  }),
  pt('A question that starts with an adjective.', '⟦gendered-form:Pronto⟧ para viajar?', {
    'Say "Tudo pronto"': 'Tudo pronto para viajar?',
  }),
  pt('"Be the first".', 'Seja ⟦gendered-form:o primeiro⟧ a saber das novidades.', {
    'Say "o primeiro ou a primeira"': 'Seja o primeiro ou a primeira a saber das novidades.',
  }),
  portugal('Portugal’s familiar form.', 'Estás ⟦gendered-form:inscrito⟧ na nossa lista.', {
    'Write "inscrito(a)"': 'Estás inscrito(a) na nossa lista.',
  }),
  portugal('Portugal’s invitation.', '⟦gendered-form:Foste convidada⟧ para o grupo {{group.title}}.', {
    'Say "Recebeste um convite"': 'Recebeste um convite para o grupo {{group.title}}.',
  }),
  pt('A question without você.', 'Ficou ⟦gendered-form:interessado⟧? Clique aqui.', {
    'Write "interessado(a)"': 'Ficou interessado(a)? Clique aqui.',
  }),
];

export const good: readonly Example[] = [
  pt('"Obrigado" is the sender’s.', 'Obrigado por comprar com a gente! Muito obrigada, Ana.'),
  pt('Brackets.', 'Bem-vindo(a) à {{shop}}! Você está inscrito(a) na nossa lista.'),
  pt('A slash.', 'Prezado/a {{nome}}, obrigado pela sua compra.'),
  pt('The noun.', 'Boas-vindas à {{shop}}! Aqui está seu presente de boas-vindas.'),
  pt(
    'Perfects with ter agree with nobody.',
    'Você tinha comprado um livro. Agradecemos por ter se cadastrado.',
  ),
  pt('Past tense has no gender.', 'Você se cadastrou e comprou um livro.'),
  pt('A noun that is used for everybody.', 'Prezado cliente, agradecemos pela sua compra.'),
  pt('The plural.', 'Bem-vindos à {{shop}}! Vocês estão convidados.'),
  pt('The order, not the reader.', 'Seu pedido está pronto. O domínio foi registrado em seu nome.'),
  pt('An adjective without a gender.', 'Você é importante para nós e é livre para sair.'),
  pt('A third person.', 'Seu amigo foi convidado para o grupo e está interessado.'),
  pt('A statement, no question.', 'Pronto para viagem: retire no balcão.'),
  pt(
    'A condition on the reader’s gender.',
    '{{#if genero.feminino}}Bem-vinda{{else}}Bem-vindo{{/if}} à {{shop}}.',
  ),
  pt('A review in quotation marks.', 'Opinião: “Você está cansado de esperar? Aqui não.”'),
  portugal('A registration.', 'Registaste-te com sucesso. Obrigado por estares connosco.'),
];
