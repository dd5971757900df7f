import { joined } from '../forms';
import { SENSITIVE_FRAMES } from '../pt/sensitive-frames';
import type { SensitiveWording } from './sensitive';

const YOUR = 'teu|tua|teus|tuas|seu|sua|seus|suas|vosso|vossa';
const KIN =
  'mãe|pai|marido|esposo|esposa|mulher|filho|filha|avó|avô|irmão|irmã|companheiro|companheira|bebê|bebé|parceiro|parceira|pais';
const FRIENDS =
  'amigo|amiga|amigos|amigas|contato|contatos|contacto|contactos|colega|colegas|vizinho|vizinha|vizinhos|seguidores|conhecidos';
const DID =
  'comprou|compraram|encomendou|encomendaram|pediu|pediram|reservou|reservaram|curtiu|curtiram|gostou|gostaram|viu|viram|baixou|avaliou|descarregou';
const ILLS =
  'hipertensão|pressão alta|tensão alta|colesterol alto|tireoide|tiroide|hipotireoidismo|sinusite|rinite|osteoporose|epilepsia|hiv|ansiedade|disfunção erétil|calvície|obesidade|gastrite|doença celíaca|intolerância à lactose|intolerância ao glúten|apneia|fibromialgia|artrose|reumatismo|hemorroidas|varizes|insuficiência cardíaca|diabetes|asma|psoríase|eczema|enxaqueca|enxaquecas|depressão|lúpus|endometriose';
const ILL =
  'diabético|diabética|hipertenso|hipertensa|asmático|asmática|celíaco|celíaca|alérgico|alérgica|cardíaco|cardíaca|epilético|epiléptico|epiléptica|obeso|obesa|fumador|fumadora|fumante|intolerante';
const FAITH =
  'católico|católica|evangélico|evangélica|cristão|cristã|muçulmano|muçulmana|judeu|judia|espírita|budista|umbandista|protestante|adventista';
const DID_MORE =
  'comprou|compraram|garantiu|garantiram|já têm|já tem|ouviu|ouviram|assistiu|assistiram|assinou|assinaram|baixou|baixaram|escolheu|escolheram|leu|leram|levou|levaram|já foram|usam|adorou|adoraram|terminou|terminaram|ultrapassou|doou|doaram|encomendou|encomendaram|reservou|reservaram|curtiu|curtiram|viu|viram|confirmou|confirmaram|está ouvindo|estão ouvindo|está a ouvir|estão a ouvir|está a ver|estão a ver|estão vendo|experimentou|experimentaram';

/**
 * Covers Brazil and Portugal, você and tu. Leaves alone "operação", which is a bank's more often, "corra" as a sport,
 * and what is supposed ("se você está grávida"). Unsure: "seu" may be somebody else's.
 */
export const pt: SensitiveWording = {
  language: 'pt',
  tells: joined(SENSITIVE_FRAMES, {
    illness: [
      `(${YOUR}) (recente|grave|longa|última)? (doença|cancro|câncer|depressão|internação|internamento|hospitalização|quimioterapia|tumor|avc|enfarte|infarto|cirurgia|convalescença)`,
      '(você esteve|estiveste|você estava|estavas) (tão|muito|gravemente|recentemente)? (doente|internado|internada|hospitalizado|hospitalizada)',
      `(${YOUR}) luta contra (o câncer|o cancro|a doença|a depressão)`,
      `(após|depois da|depois do|desde a|desde o|durante a|durante o) (${YOUR}) (operação|cirurgia|tratamento|internamento|internação|baixa médica|licença médica|diagnóstico)`,
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
      `(saudade|saudades) (do|da|de|dos) (${YOUR}) (${KIN}|cachorro|cão|gato)`,
      '(você ficou|ficaste|você é|és|agora que está|agora que é|desde que ficou) (viúvo|viúva|órfão|órfã|divorciado|divorciada)',
      `(após|depois do|depois da|desde o|desde a|superar o|superar a) (${YOUR}) (divórcio|separação|término|luto|aborto)`,
      `(primeiro|primeira) (natal|dia das mães|dia da mãe|dia dos pais|dia do pai|aniversário|páscoa|verão|ano novo) sem (o|a|os)? (${YOUR})? (${KIN}|marido|esposa)`,
    ],
    pregnancy: [
      '(você está|estás) (já|agora)? grávida',
      `(${YOUR}) (gravidez|gestação|aborto espontâneo|fertilidade|ultrassom|ecografia|parto|barriguinha de grávida|data prevista do parto)`,
      '(você está esperando|você espera|estás à espera de|esperas) (um|uma) (bebê|bebé|filho|filha|criança)',
      '(você está tentando|estás a tentar|vocês estão tentando) (engravidar|ter um filho)',
      `parabéns (pelo|pela) (${YOUR}) (bebê|bebé)`,
      '(parabéns|felicidades|felicitações) (pela|pelo|por) (sua|seu|tua|teu|vossa|essa|esta)? (gravidez|gestação|bebê|bebé|nenê|neném|futuro bebê|futuro bebé)',
      '(bebê|bebé|nenê|neném|filhote) (que)? (deve nascer|vai nascer|deve chegar|vai chegar|está a caminho|vem aí|está chegando|está para chegar|está quase a chegar|a caminho)',
      'que (fase|momento|época|notícia) (linda|lindo|especial|mágica|mágico|maravilhosa|maravilhoso|incrível|única|boa) … (gestação|gravidez|maternidade)',
      '(olá|oi|parabéns|querida|cara|bom dia) (,)? (futura|futuro) (mamãe|mamã|mãe|papai|papá|pai|mamães|papais)',
      '(você está|estás|você já está|já estás|está|já vai) (na|nas|de|com|quase com)? (#|{}) (ª)? (semana|semanas|meses) (de)? (gravidez|gestação|grávida)',
      '(você comprou|compraste|comprou) … (teste de gravidez|testes de gravidez|ácido fólico|teste de ovulação|vitaminas pré - natais)',
      '(suas|tuas|as suas|as tuas) (compras|buscas|pesquisas) … (grávida|gravidez|gestação|bebê a caminho|bebé a caminho)',
      '(achamos|suspeitamos|imaginamos|desconfiamos|tudo indica|parece) que … (grávida|bebê|bebé|cegonha|família vai crescer|família está a crescer|família está crescendo)',
    ],
    health: [
      `(${YOUR}) (pressão arterial|glicemia|colesterol|imc|tipo sanguíneo|grupo sanguíneo|exame de sangue|exames de sangue|alergia|alergias|asma|diabetes|eczema|psoríase|acne|enxaqueca|enxaquecas|artrite|insônia|insónia|dor nas costas|deficiência|histórico médico|prontuário|estado de saúde|problema de saúde|problemas de saúde|dados de saúde|medicamento|medicamentos|remédios|medicação|sintomas|menopausa|ciclo menstrual|queda de cabelo|incontinência)`,
      '(como|já que|porque|uma vez que) (você é|és|você tem|tens|você sofre|sofres) (de|uma)? (diabétic*|asmátic*|deficiente|alérgic*|celíac*|diabetes|asma|alergia|alergias|enxaqueca|enxaquecas)',
      `(como|enquanto|sendo) (um|uma)? (paciente)? (${ILL}) (,|você|o senhor|a senhora|sabe|sabes|deve|precisa|tem|tens|é|merece|conhece)`,
      `(como|enquanto|sendo) (um|uma)? (paciente|doente|portador|portadora|pessoa) (com|de) (a|o)? (${ILLS})`,
      `(você tem|tens|você sofre|sofres|o senhor tem|a senhora tem|o senhor sofre|a senhora sofre|você convive|convives|quem tem como você) (de|com|da)? (a|o|uma|um)? (${ILLS})`,
      `(${YOUR}) (tratamento|medicamento|remédio|medicação|comprimidos|medicamentos|remédios|luta) (para|contra|da|do|de|com) (a|o)? (${ILLS})`,
      `(${YOUR}) (${ILLS})`,
      '(você toma|tomas|o senhor toma|a senhora toma|você usa) (insulina|antidepressivos|ansiolíticos|anticoncepcional|a pílula|comprimidos para dormir|remédio para|medicamentos para|medicação para)',
      `(sabemos|vimos|notamos|reparámos) que (você|o senhor|a senhora)? (tem|tens|sofre|sofres) … (${ILLS})`,
    ],
    diet: [
      '(como|já que|porque) (você é|és) (vegano|vegana|vegan|vegetariano|vegetariana)',
      '(como|já que|porque) (você está|estás) (de|a fazer|fazendo) dieta',
      `(${YOUR}) dieta (vegana|vegetariana|sem glúten|cetogênica|cetogénica|halal|kosher|de emagrecimento)`,
      '(como|enquanto|sendo) (um|uma)? (bom|boa)? (vegano|vegana|vegan|vegetariano|vegetariana) (,|você|sabe|sabes|vai|vais|merece|convicto|convicta)',
      '(você|tu) (segue|segues|faz|fazes) (uma|a)? dieta (vegana|vegetariana|sem glúten|cetogênica|cetogénica|halal|kosher|low - carb)',
      '(não comes|você não come|deixaste de comer|você parou de comer) (carne|glúten|porco|carne de porco|lactose)',
    ],
    belief: [
      '(você é|és) (um|uma)? (bom|boa|devoto|devota)? (católico|católica|cristão|cristã|muçulmano|muçulmana|judeu|judia|evangélico|evangélica|budista|ateu|ateia|protestante)',
      `(${YOUR}) (religião|crença religiosa|crenças religiosas|fé religiosa|opiniões políticas|opinião política|convicções religiosas|filiação sindical|filiação partidária)`,
      `(como|enquanto|sendo|na qualidade de) (um|uma)? (bom|boa|fiel)? (${FAITH}) (,|praticante|você|o senhor|a senhora|sabe|sabes|devoto|devota)`,
      '(como|enquanto|sendo|na qualidade de) (um|uma)? (frequentador|frequentadora|membro|fiel|seguidor|seguidora|devoto|devota|praticante|obreiro) (assíduo|assídua|ativo|ativa)? (de|da|do) (uma|um)? (igreja|missa|culto|templo|mesquita|sinagoga|religião|paróquia|centro espírita|terreiro|comunidade)',
      '(você frequenta|frequentas|o senhor frequenta|a senhora frequenta|você vai|vais) (a|à|o|ao|uma|um)? (igreja|missa|culto|mesquita|sinagoga|terreiro|templo)',
      '(como|enquanto) (eleitor|eleitora|militante|filiado|filiada|sindicalizado|simpatizante) (de|do|da|,)',
    ],
    ethnicity: [
      `(${YOUR}) (origem étnica|cor da pele|cor de pele|etnia)`,
      '(como|já que|porque) (você é|és) (negro|negra|cigano|cigana|indígena|asiático|asiática|árabe|pardo|parda)',
    ],
    sexuality: [
      '(você é|és) (gay|lésbica|bissexual|transexual|transgênero|transgénero|trans|homossexual)',
      `(${YOUR}) (orientação sexual|homossexualidade|sexualidade|identidade de gênero|identidade de género|vida sexual)`,
      '(como|enquanto|sendo) (um|uma)? (casal|homem|mulher|pessoa)? (gay|lésbica|bissexual|trans|homossexual) (,|você|vocês|sabe)',
    ],
    credential: [
      `(${YOUR}) (nova)? (senha|palavra - passe) (temporária|provisória)? (é|será) (:)? {}`,
      `(${YOUR}) (nova)? (senha|palavra - passe) (temporária|provisória)? : {}`,
    ],
    social: [
      `(${YOUR}) (${FRIENDS}) … (${DID})`,
      `que (os|as)? (${YOUR}) (${FRIENDS}) (estão comprando|estão a comprar|compram|compraram|estão vendo|curtem|leem)`,
      `(pessoas|amigos|amigas|contatos|contactos|jogadores|perfis|colegas|gente) que (você|o senhor|a senhora)? (segue|segues|conhece|conheces|acompanha|acompanhas) … (${DID_MORE})`,
      `(da|na|dos|nos) (sua|tua|seus|teus) (lista|agenda|contatos|contactos|rede|amigos|círculo|lista de contatos|lista de contactos|lista de amigos|turma) … (${DID_MORE})`,
      `(${YOUR}) (melhor|melhores)? (${FRIENDS}) … (${DID_MORE})`,
      `(adivinha|adivinhe|sabe|olha|olhe) (só)? (quem|o que) … (${YOUR})? (${FRIENDS}|{}) … (${DID_MORE})`,
      `(comprou|garantiu|escolheu) … e (já)? (está|ficou|passou|ultrapassou|te passou) … (à sua frente|à tua frente|na sua frente|acima de você|acima de ti|- te|te)`,
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
      '(shape|corpo de verão|corpo de praia|corpinho|barriga|barriguinha|biquíni|projeto verão|tanquinho) … (ano que vem|próximo verão|para o ano|não vai|não vem|não se faz|adeus|já era|vai ficar)',
      '(barriga|barriguinha|quilos|quilinhos|gordura|gordurinhas|pneus|pneuzinhos|banha) … não (vai|vão|some|somem|desaparece|desaparecem|saem|sai|se vão|se vai|derretem) … (sozinh*|por si|milagre|sem esforço|por magia)?',
      '(de novo|outra vez|mais uma vez|novamente) (no sofá|na cama|faltou|faltaste|furou|falhou|falhaste|com preguiça|na preguiça)',
      '(você faltou|faltaste|você furou|furaste|você falhou|falhaste|você cedeu|cedeste|você caiu|caíste|você desistiu|desististe) … (de novo|outra vez|mais uma vez|novamente)',
      '(a|essa|esta|tua|sua|que) preguiça (venceu|ganhou|falou|tomou|toma|foi|é|anda|te|não)',
      '(deixa|deixe|larga|largue) (de|a|essa|esse) (preguiça|ser preguiç*|moleza|frescura|sofá)',
      '(que vergonha|vergonha na cara|devia ter vergonha|devias ter vergonha|não tem vergonha|deveria se envergonhar|devia envergonhar - se)',
      `(cadê|onde está|onde estão|onde ficou|onde ficaram|o que aconteceu com|que é feito da|que é feito das) (a|o|as|os)? (${YOUR}|aquela|aquelas|aquele) (força de vontade|promessas|promessa|resoluções|disciplina|foco|metas|determinação|resolução)`,
      '(esperávamos|esperava|a gente esperava) mais de (você|ti|si)',
      '(desculpa esfarrapada|desculpas esfarrapadas)',
      `qual (é|foi|vai ser) (a)? (${YOUR}) desculpa`,
      '(desse jeito|deste jeito|nesse ritmo|neste ritmo|por este andar|assim) … (shape|barriga|biquíni|quilos|engordar|forma|sedentári*)',
      '(você|tu)? (anda|andas|está|estás|continua|continuas) (muito|bem|meio|tão|cada vez mais)? (preguiçoso|preguiçosa|relaxado|relaxada|sedentário|sedentária|desleixado|desleixada|fora de forma)',
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
  }),
  not: [
    '(se|quando|caso) (você|o|a|os|as)? (seu|sua|teu|tua|tem|tens|é|és|está|estás|estiver|espera|esperas)',
    '(convidou|recomendou|enviou|ofereceu|comprou|reservou|pediu) (você|te|para você|para ti|- te|- lhe)',
    '(te|lhe) (convidou|recomendou|enviou|ofereceu|comprou|reservou|pediu)',
    '(curtiu|comentou|avaliou|viu|gostou) (a|o|da|do)? (sua|seu|tua|teu)',
    '(com|pelo|através do|usando) (o)? (seu|teu) (link|código)',
    '(sem|não tenha) pressa',
    'última (chance|oportunidade) (para|de) … (termina|encerra|é o|será)',
    '(qual é|tem|sobre|para|entenda|o que é) (a)? (sua|tua) ansiedade',
    '(nunca|ninguém|nada|sem) … vergonha',
    '(assim que|quando) (seu|sua|teu|tua|o seu|a sua) … (comprar|usar|fizer)',
  ],
};
