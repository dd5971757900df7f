import type { Wording } from './wording';

const YOU = 'você|o senhor|a senhora|vocês';
const LOOKED = 'olhou|visualizou|consultou|explorou|conferiu|folheou|espiou|espreitou|examinou';
const LOOKED_TU = 'olhaste|visualizaste|consultaste|exploraste|espreitaste|folheaste|examinaste';
const SAW = 'viu|viste|vistes';
const LOOKING =
  'olhando|vendo|explorando|navegando|conferindo|consultando|espiando|folheando|visualizando|de olho em';
const LOOK_INF = 'ver|olhar|explorar|consultar|espreitar|navegar|folhear';
const OURS =
  'este|esta|estes|estas|esse|essa|esses|essas|nosso|nossa|nossos|nossas|o|a|os|as|um|uma|uns|umas|{}';
const THINGS =
  'produtos|produto|artigos|artigo|itens|item|páginas|ofertas|modelos|hotéis|peças|sapatos|imóveis|anúncios';
const NUMBER =
  'duas|dois|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|quarenta|várias|muitas';
const ORDINAL = 'segunda|terceira|quarta|quinta|sexta|sétima|oitava|nona|décima|enésima';
const UNIT = 'minuto|minutos|segundo|segundos|hora|horas';
const DEVICE =
  'iphone|ipad|android|celular|telemóvel|telefone|smartphone|notebook|portátil|computador|pc|mac|macbook|tablet|samsung|pixel';
const SHOP =
  'loja|lojas|showroom|filial|agência|boutique|vitrine|montra|provador|corredor|prateleira|secção|seção';
const MAIL =
  'e-mail|e-mails|email|emails|mail|mails|newsletter|newsletters|mensagem|mensagens|boletim|boletins';

/**
 * Covers Brazil (você, celular, "você estava vendo") and Portugal (tu, third person without a pronoun, telemóvel,
 * "esteve a ver", "reparámos"), and time as both write it ("às 14h32", "às 21 horas"). The third person without a
 * pronoun may be said of anybody: it counts only after "que", before "recentemente", or in "esteve a ver". Leaves
 * alone orders, bookings, appointments, one's own account and bills, conditions with "se" and "caso", and what
 * "procurava" in general. Unsure: "sua visita" is as often arranged as watched; "seu" may mean somebody else's.
 */
export const pt: Wording = {
  language: 'pt',
  tells: {
    browsing: [
      `(vimos|notamos|notámos|percebemos|reparamos|reparámos|observamos|verificamos|verificámos) que … (${LOOKED}|${LOOKED_TU}|${SAW}|${LOOKING}|olhava|se interessou|se interessa|tem interesse|interessado|interessada|a ver|a olhar|a explorar|visitou)`,
      `(vimos você|te vimos|vimos-te|vimos-o) (${LOOKING}|a ver|a olhar)`,
      `(${YOU}) (recentemente|já|também|acabou de|andou)? (${LOOKED}|${LOOKING})`,
      `(${YOU}) (recentemente)? (viu|visitou) (recentemente|ontem|há pouco|em nosso|no nosso|na nossa|{}|este produto|esse produto|este item|esse item|o produto)`,
      `(${YOU}) (estava|estavam|esteve|andava|andou) (${LOOKING})`,
      `(estava|estavas|esteve|estiveste|andou|andaste) a (${LOOK_INF})`,
      `(recentemente|ontem|há pouco|ultimamente) (${YOU})? (${LOOKED}|${LOOKED_TU}|${SAW}|visitou|visitaste)`,
      `que (${YOU})? (recentemente)? (${LOOKED}|${LOOKED_TU}|${SAW}) (recentemente|ontem|há pouco|no nosso|na nossa|em nosso|em nossa)?`,
      `(${LOOKED_TU}) (recentemente|ontem|${OURS})`,
      'viste (recentemente|ontem|há pouco|{}|este produto|este artigo|no nosso)',
      `(visto*|vista*|visitad*|visualizad*|consultad*) (recentemente|por você|por ti|por si)`,
      `últimos (${THINGS}) (vistos|visitados|visualizados|consultados)`,
      `últimas (${THINGS}) (vistas|visitadas|visualizadas|consultadas)`,
      '(seu|teu|o seu) histórico de navegação',
      '(seus|teus) (últimos|recentes) cliques',
      `(${YOU}|que|recentemente) (deu uma olhada|deu uma espiada|deu uma vista de olhos|passou os olhos) (em|no|na|nos|nas|a|ao|à|aos|às|por)`,
      'deste (uma olhada|uma vista de olhos|uma espreitadela)',
      `(porque|já que|como|pois) (${YOU}) (viu|visitou)`,
      `(${YOU}) (visitou|abriu) a página (do|da|de|{})`,
      `(${YOU}) navegou (em|no|na|pelo|pela|pelos|pelas) (nosso|nossa|nossos|nossas|site)`,
      `(${YOU}) clicou (neste|nesta|nesse|nessa|nestes|nestas) (produto|item|artigo|oferta|vestido|par)`,
    ],
    search: [
      `(${YOU}) (recentemente|já)? (pesquisou|buscou|procurou)`,
      `(${YOU}) (estava|esteve|andou) (pesquisando|buscando|procurando)`,
      '(estava|estavas|esteve|estiveste|andou|andaste) a (pesquisar|procurar)',
      '(pesquisaste|procuraste) (por|no|na|um|uma|{})',
      '(recentemente|ontem|que) (pesquisou|buscou|procurou) (por|no|na|em|um|uma|{})',
      '(sua|tua|a sua) (última|recente) (busca|pesquisa)',
      '(suas|tuas|as suas) (últimas|recentes) (buscas|pesquisas)',
      '(sua|tua) (busca|pesquisa) por',
      '(seu|teu) histórico de (busca|buscas|pesquisa|pesquisas)',
    ],
    'visit-time': [
      '(vimos|notamos|notámos|percebemos|reparamos|reparámos|observamos) que (você|o senhor|a senhora|te|estavas|estava|esteve|estiveste|visitou|visitaste|andou|andaste|passou)',
      '(vimos você|te vimos|vimos-te)',
      `(${YOU}) (recentemente|já)? (${LOOKED}|acessou|visitou|abriu|leu|clicou|navegou|entrou em nosso|entrou no nosso|entrou na nossa|passou pela nossa|passou pelo nosso|pesquisou|buscou|procurou)`,
      `(${LOOKED_TU}|visitaste|abriste|leste|clicaste|navegaste|entraste no nosso|entraste na nossa|passaste pela nossa|passaste pelo nosso|pesquisaste|procuraste)`,
      `(que|ontem|recentemente) (${LOOKED}|visitou|abriu|leu|clicou|entrou|pesquisou|procurou)`,
      `(${YOU}) (estava|esteve|andava) (${LOOKING}|em nosso|no nosso|na nossa|por aqui|online|conectado|conectada|lendo|comprando)`,
      `(estava|estavas|esteve|estiveste) (a|no nosso|na nossa|online|ligado|ligada)`,
      '(fez|fizeste|iniciou|iniciaste) (login|sessão)',
      '(sua|tua|a sua) (última|recente|anterior) (visita|sessão|conexão|ligação)',
      '(sua|tua) (visita|sessão) de ontem',
    ],
    'visit-count': [
      `(${YOU}|que) … (${LOOKED}|viu|visitou|entrou|voltou|veio|passou|abriu|acessou) … (#|{}|${NUMBER}) vezes`,
      `(${LOOKED_TU}|viste|visitaste|entraste|voltaste|vieste|passaste|abriste) … (#|{}|${NUMBER}) vezes`,
      `(visitou|acessou|entrou) (a nossa|o nosso|nosso|nossa|no nosso|na nossa) (site|página|loja) … (#|{}|${NUMBER}) vezes`,
      `(é|já é|esta é|essa é) (já)? a (sua|tua)? (#|{}|${ORDINAL}) (ª|a)? vez que (nos)? (${YOU})? (visita|visitas|vem|vens|entra|entras|vê|vês|olha|volta|passa|acessa)`,
      `pela (#|{}|${ORDINAL}) (ª|a)? vez (esta semana|essa semana|este mês|hoje|no nosso|na nossa|em nosso)`,
      `(sua|tua) (#|{}|${ORDINAL}) (ª|a)? visita`,
      `(depois de|após) (suas|tuas)? (#|{}|${NUMBER}) visitas`,
      `(suas|tuas) (#|{}|${NUMBER}) visitas`,
    ],
    'dwell-time': [
      `(${YOU}|que) (passou|ficou|gastou|permaneceu|esteve) (já|mais de|quase|cerca de|uns|umas|pelo menos)? (#|{}|um|uma|meia|${NUMBER}) (${UNIT})`,
      `(passaste|ficaste|gastaste|permaneceste|estiveste) (já|mais de|quase|cerca de|uns|umas|pelo menos)? (#|{}|um|uma|meia|${NUMBER}) (${UNIT})`,
      `(passou|ficou|permaneceu|esteve) (mais de|quase|cerca de)? (#|{}|${NUMBER}) (${UNIT}) (no nosso|na nossa|nesta|nessa|neste|nesse|em nosso|em nossa|a ver|a olhar|olhando|vendo)`,
      `(${YOU}) … (${LOOKED}|viu|leu|${LOOKING}) … (por|durante) … (${UNIT}|{})`,
      `(${LOOKED_TU}|viste|leste|${SAW}) … durante … (${UNIT}|{})`,
      `(os|esses|estes|seus|teus) (#|{}|${NUMBER}) (${UNIT}) que (${YOU})? (passou|passaste|ficou|ficaste|gastou|esteve)`,
      '(seu|teu|o seu) tempo de (permanência|visita|navegação)',
      `(${YOU}) (passou|ficou) (um bom tempo|muito tempo|bastante tempo) (no|na|em|olhando|vendo|com)`,
    ],
    'precise-location': [
      '(você está|você estava|estás|estavas|você se encontra|encontras-te) (agora|agora mesmo|bem|mesmo|muito)? (perto|pertinho|ao lado|a dois passos|a poucos passos|em frente|próximo|próxima|nas proximidades) (do|da|de|ao|à) (nosso|nossa|nossos|nossas|nós|{})',
      `(você está|você estava|estás|estavas) (agora|só|apenas)? a (só|apenas|menos de|uns|cerca de)? (#|{}|${NUMBER}|poucos|poucas) (metros|m|km|quilômetros|quilómetros|quadras|quarteirões|passos) (da|do|de)`,
      '(você|acabou de|acabaste de) (passou|passar|passava) (agora|há pouco|hoje|ontem)? (em frente|perto|ao lado|pela frente|pela porta) (à|ao|da|do|a|de) (nossa|nosso|nossas|nossos|{})',
      '(passaste|passou) (em frente|mesmo ao lado|à porta) (à|ao|da|do|a) (nossa|nosso|nossas)',
      'a (só|apenas|uns|cerca de|menos de)? (#|{}) (metros|m|quadras|quarteirões) de (você|ti|si|sua casa|tua casa|onde você está|onde está|onde estás|seu escritório)',
      '(sua|tua) (localização|posição) (atual|exata|exacta|precisa)',
      '(na|da) (sua|tua) rua',
    ],
    location: [
      '(já que|como|enquanto|aproveitando que) (você está|estás|você continua|você se encontra) (agora|ainda|hoje)? em {}',
      '(você está|estás|você estava|estavas) (agora|atualmente|ainda|neste momento|ontem) em {}',
      '(vimos|notamos|percebemos|reparámos|reparamos) que (você está|estás|você estava|você esteve|estiveste) em {}',
    ],
    device: [
      `(${LOOKED}|${LOOKED_TU}|viu|viste|visitou|${LOOKING}|navega|navegou|entrou|abriu|leu|comprou|acessou) … (do|no|pelo|com o|a partir do|através do) (seu|teu) (${DEVICE}|{})`,
      `(do|no|pelo|com o|a partir do) (seu|teu) (${DEVICE}) … (${LOOKED}|viu|visitou|abriu|leu|acessou)`,
      '(seu|teu) (endereço)? (de)? ip',
      `(você usa|você utiliza|você está usando|está a usar|estás a usar|usas|você navega com|você navega pelo) (um|uma|o|o seu)? (iphone|ipad|android|mac|macbook|samsung|pixel|chrome|safari|firefox|edge|{})`,
      `(seu|teu) (navegador|dispositivo|aparelho|${DEVICE}) (nos)? (diz|indica|revela|mostra) que`,
      `reconhecemos (o)? (seu|teu) (dispositivo|aparelho|navegador|${DEVICE})`,
    ],
    'in-store': [
      '(câmera|câmeras|câmara|câmaras|sensor|sensores|beacon|beacons|wi-fi|wifi|videovigilância) … (viu|viram|detectou|detectaram|detetou|detetaram|filmou|filmaram|reconheceu|reconheceram|registou|registaram|registrou|registraram|captou|captaram|notaram|flagraram|flagrou) (você|que|te|o senhor|a senhora|- o|- a|- te|seu|o seu)',
      '(câmera|câmeras|câmara|câmaras|sensor|sensores|mapa de calor|beacons) … (mostra|mostram|indica|indicam|revela|revelam) que',
      'reconhecemos (o)? (seu|teu) rosto',
      '(seu|teu) rosto … (reconhecido|identificado|detectado|detetado|registrado)',
      `(vimos você|te vimos|vimos-te|vimos - o|vimos - a) … (na|no|em|dentro da|em frente à|diante da) (nossa|nosso|uma de nossas)? (${SHOP})`,
      `(sua|tua|a sua) (última|recente) visita (à|a|na|em|ao) (nossa|nosso|nossas|uma de nossas)? (${SHOP})`,
      `(${YOU}) (visitou|esteve|entrou|passou|veio) (ontem|recentemente)? (à|a|na|em|pela|no) (nossa|nosso|uma de nossas|uma das nossas)? (${SHOP}) (física|do|da|de)?`,
      `(esteve|estiveste|entraste|passaste) (ontem|recentemente)? (na|pela|em) (nossa|uma das nossas) (${SHOP})`,
      `(${YOU}|que) (parou|ficou parado|ficou parada|provou|experimentou) … (${SHOP})`,
      '(se conectou|conectou-se|ligou - se|conectou - se) (ao|à) (nosso|nossa)? (wi-fi|wifi|rede)',
    ],
    'email-activity': [
      `(${YOU}) (não|ainda não|já|também)? (abriu|leu|ignorou|apagou|excluiu|tem aberto|tem lido) … (nosso|nossos|nossa|nossas|este|esse|o último|a última|os últimos|as últimas) (#|${NUMBER}|últim*)? (últim*|#|${NUMBER})? (${MAIL})`,
      `não (abriu|abriste|leu|leste|tem aberto|tens aberto) (ainda)? (nenhum|nenhuma|o|a|os|as)? (dos|das)? (nosso|nossos|nossa|nossas|último|última|últimos|últimas) (#|${NUMBER}|últim*)? (${MAIL})`,
      `(abriste|leste|ignoraste) (o|a|os|as)? (nosso|nossos|nossa|nossas) (últim*|#)? (${MAIL})`,
      `(${YOU}|que) (clicou|clicaste) … (nosso|nossa|nossos|nossas) (últim*)? (${MAIL})`,
      `não (abre|abres|lê|lês|está abrindo) (mais)? (os|as)? (nossos|nossas|nosso) (últim*)? (${MAIL})`,
      `(${MAIL}) que (${YOU})? (não)? (abriu|abriste|leu|leste|ignorou)`,
    ],
    profile: [
      '(nosso algoritmo|nosso sistema|nosso modelo|nossa análise|nossos algoritmos|nossos dados|nossas análises|nossos modelos) (acha|acham|acredita|pensa|estima|estimam|prevê|preveem|indica|indicam|mostra|mostram|sugere|sugerem|revela|revelam|diz|dizem|calcula) (que)?',
      '(supomos|suspeitamos|deduzimos|calculamos|imaginamos) que (você|tu|seu|sua|o seu|a sua|está|tem)',
      '(segundo|de acordo com|conforme) (o|a)? (seu|teu|sua|tua) (pontuação|segmento|comportamento|perfil de compra|perfil de cliente)',
      '(seu|teu|seus|teus) (perfil|comportamento|dados|hábitos) (indica|indicam|mostra|mostram|sugere|sugerem|revela|revelam|diz|dizem) (que)',
      '(pessoas|clientes) (com|de|do) (o)? (seu|teu) (perfil|nível|rendimento)',
    ],
    'third-party-data': [
      '(parceiro|parceiros) (comercial|comerciais)? (nos)? (disse|disseram|contou|contaram|informou|informaram|comunicou|comunicaram|revelou) (- nos|nos)? (de)? que',
      '(soubemos|ficamos sabendo|ficámos a saber|descobrimos|compramos|comprámos|obtivemos) … (por|de|com|através de|pelo|do) (um|nosso|nossos|terceiros) (dos|de)? (nossos)? (parceiro*|fornecedor*|terceiros)',
      '(segundo|de acordo com|conforme) (o)? (seu|teu|sua|tua) (perfil|conta) (do|no|de)? (facebook|instagram|linkedin|tiktok)',
      `(${YOU}) … (em|noutros|noutras) (outros|outras)? (sites|lojas|marcas|aplicativos|portais)`,
      '(suas|tuas) (compras|visitas|buscas|pesquisas) (nos|em|em sites de|nos sites dos) (nossos)? parceiros',
    ],
  },
  not: [
    '(visto|vista|vistos|vistas) na (tv|televisão)',
    '(o que|aquilo que) (você)? (estava|está|estavas|procurava|buscava|procuravas|procurou|buscou) (procurando|buscando|a procurar)?',
    '(nunca|jamais) (você)? (viu|viste)',
    '(consultou|viu|olhou|abriu|leu|acessou|visualizou|acedeu) (a)? (sua|seu|suas|seus|tua|teu|o seu|a sua) (fatura*|conta*|saldo|pedido*|contrato|mensagens|boleto*|extrato)',
    'consultou (um|uma|o|a|seu|sua) (médico|médica|doutor|doutora|advogado|especialista)',
    '(abriu|abriste|aberto) (uma|um|sua|seu|a|o|esta|este) (conta|chamado|ticket|disputa|reclamação|loja|solicitação|processo|pedido)',
    '(busca|pesquisa) (salva|guardada)',
    '(pesquisa|questionário) de satisfação',
    '(procurou|tentou) (entrar em contato|redefinir)',
    'ip (fixo|dedicado|público|não)',
    '(passou|passaste|esteve) (por isso|por aqui para retirar)',
  ],
  ifs: ['se', 'caso', 'salvo'],
  asks: ['você', 'já', 'viu', 'viste', 'visitou', 'procura', 'estava', 'sabia', 'quando', 'quantas'],
  time: {
    before: [
      ...[
        'às',
        'à',
        'a',
        'ontem',
        'hoje',
        'na',
        'no',
        'última',
        'último',
        'por',
        'volta',
        'das',
        'exatamente',
      ],
      // "A segunda" may be Monday or the second of something: only with "feira" it is a day.
      ...[
        'anteontem',
        'passada',
        'passado',
        'em',
        'de',
        'segunda',
        'terça',
        'quarta',
        'quinta',
        'sexta',
        '-',
      ],
    ],
    after: ['h', 'hs', 'horas', 'hrs', 'passado', 'passada', 'pontualmente', 'min'],
    hourAfter: [],
    hourUnits: ['h', 'hs', 'horas'],
    hourMarks: ['h'],
    hourBefore: [],
    clockBefore: ['às', 'pelas'],
    until: ['até', 'antes'],
    days: [...['feira', 'sábado', 'domingo', 'manhã', 'tarde', 'noite', 'madrugada']],
    ago: ['ontem', 'anteontem'],
  },
  considerate: { time: 'recentemente' },
  common: [
    ...[
      'você',
      'vocês',
      'seu',
      'sua',
      'seus',
      'suas',
      'nosso',
      'nossa',
      'nossos',
      'nossas',
      'não',
      'os',
      'um',
    ],
    ...[
      'uma',
      'no',
      'na',
      'nos',
      'nas',
      'do',
      'da',
      'dos',
      'das',
      'em',
      'com',
      'estes',
      'estas',
      'esses',
      'vimos',
    ],
    ...['essas', 'ao', 'teu', 'tua', 'ontem', 'às'],
  ],
};
