import type { GenderedForms } from './gendered-forms';

/**
 * Covers Brazil and Portugal: "Bem-vindo", "Prezado" and "Caro" before a value, participles and adjectives after estar
 * and ser with você or in the second person, "seja o primeiro". Leaves alone "Obrigado", which is the sender's, nouns
 * ("Prezado cliente"), verbs without você that may be about something else ("está registrado").
 */
export const pt: GenderedForms = {
  language: 'pt',
  endings: [['o', 'a', 'o(a)']],
  sets: {
    adv: 'já não ainda muito bem agora oficialmente sempre também totalmente realmente automaticamente quase tão devidamente',
    be: 'está estava estará esteja estiver foi será seja fosse ficou continua permanece é',
    thou: 'estás estavas estarás estejas estiveres foste serás sejas és',
    participle:
      'inscrito inscrita cadastrado cadastrada registrado registrada registado registada convidado convidada conectado conectada logado logada interessado interessada pronto pronta preparado preparada seguro segura certo certa satisfeito satisfeita selecionado selecionada contemplado contemplada adicionado adicionada incluído incluída removido removida autorizado autorizada cansado cansada habilitado habilitada matriculado matriculada subscrito subscrita ligado ligada descadastrado descadastrada notificado notificada avisado avisada novo nova',
  },
  forms: [
    { phrase: '[ você foi convidado|convidada ] para', neutral: 'você recebeu um convite' },
    { phrase: '[ foste convidado|convidada ] para', neutral: 'recebeste um convite' },
    { phrase: '[ você está cadastrado|cadastrada ] em|no|na', neutral: 'você tem um cadastro' },
    { phrase: '^ [ seja muito? bem -? vindo|vinda ] a|à|ao|aos|às|,|!', neutral: 'boas-vindas', both: true },
    { phrase: '^ [ bem -? vindo|vinda ] a|à|ao|aos|às|,|!', neutral: 'boas-vindas', both: true },
    { phrase: '^ [ seja? bem -? vindo|vinda ] {}', neutral: 'boas-vindas,', both: true },
    { phrase: '^ seja? muito? [ bem -? vindo|vinda ] de', both: true },
    { phrase: 'seja|sejas|é|és <adv>* [ bem -? vindo|vinda ]', both: true },
    { phrase: ', [ bem -? vindo|vinda ] a|à|ao|de', both: true },
    { phrase: 'seja|sê|ser|serás <adv>* [ o primeiro ] a', neutral: 'o primeiro ou a primeira' },
    { phrase: 'seja|sê|ser|serás <adv>* [ a primeira ] a', neutral: 'o primeiro ou a primeira' },
    { phrase: '^ [ pronto|pronta ] para|pra', asked: true, neutral: 'tudo pronto' },
    { phrase: '^ [ interessado|interessada|preparado|preparada ]', asked: true },
    { phrase: 'você|vc <adv>* <be> <adv>* [ <participle> ]' },
    { phrase: '<thou> <adv>* [ <participle> ]' },
    { phrase: '^ ficou|está <adv>* [ interessado|interessada|satisfeito|satisfeita ]', asked: true },
    { phrase: 'se|caso não? estiver|esteja <adv>* [ interessado|interessada|satisfeito|satisfeita ]' },
    {
      phrase: '^ [ prezado|caro|estimado senhor|sr .? {} ]',
      neutral: 'olá',
      unless: 'senhora sra',
      both: false,
    },
    {
      phrase: '^ [ prezada|cara|estimada senhora|sra .? {} ]',
      neutral: 'olá',
      unless: 'senhor sr',
      both: false,
    },
    { phrase: '^ [ prezado|prezada|caro|cara|querido|querida|estimado|estimada ] {}', neutral: 'olá,' },
  ],
  formal: 'senhor senhora lhe',
  familiar: 'você seu sua tu teu tua te',
};
