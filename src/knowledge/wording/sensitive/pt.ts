import type { SensitiveWording } from './sensitive';

const YOUR = 'teu|tua|teus|tuas|seu|sua|seus|suas|vosso|vossa';
const KIN =
  'mãe|pai|marido|esposo|esposa|mulher|filho|filha|avó|avô|irmão|irmã|companheiro|companheira|bebê|bebé|parceiro|parceira|pais';
const FRIENDS =
  'amigo|amiga|amigos|amigas|contato|contatos|contacto|contactos|colega|colegas|vizinho|vizinha|vizinhos|seguidores|conhecidos';
const DID =
  'comprou|compraram|encomendou|encomendaram|pediu|pediram|reservou|reservaram|curtiu|curtiram|gostou|gostaram|viu|viram|baixou|avaliou|descarregou';

/**
 * Covers Brazil and Portugal, você and tu. Leaves alone "operação", which is a bank's more often, "corra" as a sport,
 * and what is supposed ("se você está grávida"). Unsure: "seu" may be somebody else's.
 */
export const pt: SensitiveWording = {
  language: 'pt',
  tells: {
    illness: [
      `(${YOUR}) (recente|grave|longa|última)? (doença|cancro|câncer|depressão|internação|internamento|hospitalização|quimioterapia|tumor|avc|enfarte|infarto|cirurgia|convalescença)`,
      '(você esteve|estiveste|você estava|estavas) (tão|muito|gravemente|recentemente)? (doente|internado|internada|hospitalizado|hospitalizada)',
      `(${YOUR}) luta contra (o câncer|o cancro|a doença|a depressão)`,
    ],
    'family-health': [
      `(doença|câncer|cancro|operação|cirurgia|diagnóstico|demência|alzheimer|depressão|internação|internamento|tratamento|avc|enfarte|infarto) (de|do|da|dos) (${YOUR}) (${KIN})`,
      `(${YOUR}) (${KIN}) (está|estava|esteve|tem|teve|sofre|continua) (muito|gravemente|ainda|de|um)? (doente|internado|internada|câncer|cancro|alzheimer|diabetes|demência)`,
      `(${YOUR}) histórico (médico)? familiar`,
      `na (${YOUR}) família (há|houve|existem) … (câncer|cancro|diabetes|doença|doenças|infartos|enfartes)`,
    ],
    bereavement: [
      '(nossas|sinceras|nossos|sentidas) (mais|sinceras|sinceros|sentidos)? (condolências|pêsames)',
      `(sentimos|lamentamos) (muito|profundamente)? (pela|a) (${YOUR}) perda`,
      `(morte|falecimento|perda|funeral|enterro) (de|do|da) (${YOUR}) (${KIN}|ente querido|cachorro|cão|gato)`,
      `(${YOUR}) (luto|falecido|falecida|finado|finada)`,
      `(você perdeu|perdeste) (recentemente)? (o|a|um|uma)? (${YOUR})? (${KIN}|ente querido|pessoa querida|cachorro|cão|gato)`,
      `(primeiro|primeira) (natal|dia das mães|dia da mãe|dia dos pais|dia do pai|aniversário|páscoa) sem (o|a)? (${YOUR}|ele|ela|{})`,
      '(como|enquanto) (viúva|viúvo)',
    ],
    pregnancy: [
      '(você está|estás) (já|agora)? grávida',
      `(${YOUR}) (gravidez|gestação|aborto espontâneo|fertilidade|ultrassom|ecografia|parto|barriguinha de grávida|data prevista do parto)`,
      '(você está esperando|você espera|estás à espera de|esperas) (um|uma) (bebê|bebé|filho|filha|criança)',
      '(você está tentando|estás a tentar|vocês estão tentando) (engravidar|ter um filho)',
      `parabéns (pelo|pela) (${YOUR}) (bebê|bebé)`,
    ],
    health: [
      `(${YOUR}) (pressão arterial|glicemia|colesterol|imc|tipo sanguíneo|grupo sanguíneo|exame de sangue|exames de sangue|alergia|alergias|asma|diabetes|eczema|psoríase|acne|enxaqueca|enxaquecas|artrite|insônia|insónia|dor nas costas|deficiência|histórico médico|prontuário|estado de saúde|problema de saúde|problemas de saúde|dados de saúde|medicamento|medicamentos|remédios|medicação|sintomas|menopausa|ciclo menstrual|queda de cabelo|incontinência)`,
      '(como|já que|porque|uma vez que) (você é|és|você tem|tens|você sofre|sofres) (de|uma)? (diabétic*|asmátic*|deficiente|alérgic*|celíac*|diabetes|asma|alergia|alergias|enxaqueca|enxaquecas)',
    ],
    diet: [
      '(como|já que|porque) (você é|és) (vegano|vegana|vegan|vegetariano|vegetariana)',
      '(como|já que|porque) (você está|estás) (de|a fazer|fazendo) dieta',
      `(${YOUR}) dieta (vegana|vegetariana|sem glúten|cetogênica|cetogénica|halal|kosher|de emagrecimento)`,
    ],
    belief: [
      '(você é|és) (um|uma)? (bom|boa|devoto|devota)? (católico|católica|cristão|cristã|muçulmano|muçulmana|judeu|judia|evangélico|evangélica|budista|ateu|ateia|protestante)',
      `(${YOUR}) (religião|crença religiosa|crenças religiosas|fé religiosa|opiniões políticas|opinião política|convicções religiosas|filiação sindical|filiação partidária)`,
    ],
    ethnicity: [
      `(${YOUR}) (origem étnica|cor da pele|cor de pele|etnia)`,
      '(como|já que|porque) (você é|és) (negro|negra|cigano|cigana|indígena|asiático|asiática|árabe|pardo|parda)',
    ],
    sexuality: [
      '(você é|és) (gay|lésbica|bissexual|transexual|transgênero|transgénero|trans|homossexual)',
      `(${YOUR}) (orientação sexual|homossexualidade|sexualidade|identidade de gênero|identidade de género|vida sexual)`,
    ],
    credential: [
      `(${YOUR}) (nova)? (senha|palavra - passe) (temporária|provisória)? (é|será) (:)? {}`,
      `(${YOUR}) (nova)? (senha|palavra - passe) (temporária|provisória)? : {}`,
    ],
    social: [
      `(${YOUR}) (${FRIENDS}) … (${DID})`,
      `que (os|as)? (${YOUR}) (${FRIENDS}) (estão comprando|estão a comprar|compram|compraram|estão vendo|curtem|leem)`,
    ],
    shaming: [
      '(precisava|precisavas) (mesmo|realmente|de verdade)',
      '(precisa|precisas) (mesmo|realmente) de (mais um|mais uma|outro|outra|tanto|tanta)',
      '(você engordou|engordaste|você ganhou peso|ganhaste peso)',
      '(você ganhou|ganhaste) (#|{}|uns|alguns) (quilos|kg|quilinhos)',
      `(${YOUR}) (sobrepeso|excesso de peso|quilos a mais|quilinhos a mais|pneuzinhos|barriga de cerveja|gordurinhas|papada|exageros)`,
      '(você comeu|comeste|você come|comes|você bebeu|bebeste|você gastou|gastaste|gastas|você gasta) (demais|demasiado|mais do que devia)',
      '(você deveria|devias|deverias) (ter vergonha|sentir culpa|emagrecer|perder peso|comer menos|beber menos|gastar menos)',
      'não (tem|tens) vergonha',
      '(sente|sentes) - (se|te) (culpado|culpada)',
      `(você abandonou|abandonaste|você descuidou|descuidaste|você furou|furaste|você largou|largaste) (a|o|da|os|as|do) (${YOUR}) (dieta|resoluções|saúde|orçamento|treino|treinos|forma)`,
      `(${YOUR}) (dieta|peso|orçamento|resoluções|silhueta) … (fracassou|fracassaram|falhou|descontrolado|descontrolada|esquecida|esquecidas|abandonada|abandonadas|desastre)`,
      'não (,)? (obrigado|obrigada) , (prefiro pagar|não quero economizar|não quero poupar|prefiro gastar|odeio economizar)',
    ],
    'pushy-wording': [
      'última (chance|oportunidade|chamada)',
      'últimas (horas|chances)',
      'último (aviso|lembrete)',
      '(apresse|apressa|despache|despacha) - (se|te)',
      'corra (antes que|que acaba)',
      'antes que seja tarde (demais)?',
      'agora ou nunca',
      'não (perca|percas) (esta|essa|a oportunidade|a chance|tempo)',
      '(vai se arrepender|vais arrepender - te|vais - te arrepender)',
      'o tempo está (acabando|a acabar|a esgotar|se esgotando)',
      '(só|apenas) (restam|faltam) (#|{}) (horas|minutos|unidades|vagas|quartos|peças)',
      '(restam|faltam) (só|apenas) (#|{}) (horas|minutos|unidades|vagas|quartos|peças)',
      '(aja|age) (agora|já|rápido)',
      '(esqueceu|esqueceste) (- se|- te)? de nós',
      'estamos (ainda)? (à tua espera|à sua espera|esperando por você|te esperando)',
      'por que (você)? (nos ignora|está nos ignorando|nos ignoras)',
      'já (lhe|te) (escrevemos|lembramos|avisamos) (#|{}|várias|duas|três) vezes',
    ],
  },
  not: [
    '(se|quando|caso) (você|o|a|os|as)? (seu|sua|teu|tua|tem|tens|é|és|está|estás|estiver|espera|esperas)',
    '(convidou|recomendou|enviou|ofereceu|comprou|reservou|pediu) (você|te|para você|para ti|- te|- lhe)',
    '(te|lhe) (convidou|recomendou|enviou|ofereceu|comprou|reservou|pediu)',
    '(curtiu|comentou|avaliou|viu|gostou) (a|o|da|do)? (sua|seu|tua|teu)',
    '(com|pelo|através do|usando) (o)? (seu|teu) (link|código)',
    '(sem|não tenha) pressa',
    'última (chance|oportunidade) (para|de) … (termina|encerra|é o|será)',
  ],
};
