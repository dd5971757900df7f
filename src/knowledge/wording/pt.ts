import { joined } from './forms';
import { FRAMES } from './pt/frames';
import type { Wording } from './wording';

const YOU = 'você|o senhor|a senhora|vocês';
const LOOKED = 'olhou|visualizou|conferiu|folheou|espiou|espreitou';
const LOOKED_TU = 'olhaste|visualizaste|espreitaste|folheaste';
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
const NOTICED =
  'vimos|notamos|notámos|percebemos|reparamos|reparámos|observamos|observámos|verificamos|verificámos|sabemos|registamos|registámos|registramos|constatamos|constatámos|demos conta de|a gente viu|a gente notou|a gente percebeu|a gente reparou|a gente sabe|parece';
const LOOKED_MORE =
  'namorou|paquerou|fuçou|comparou|favoritou|rolou|bisbilhotou|pesquisou|revisitou|cobiçou|sonhou com|ampliou|maratonou|deu zoom|deu uma olhadinha|deu uma espiadinha|deu uma espreitadela|deu uma vista de olhos';
const LOOKED_MORE_TU =
  'namoraste|fuçaste|comparaste|passeaste|bisbilhotaste|estudaste|revisitaste|cobiçaste|ampliaste|assististe|espreitaste|clicaste';
const BUSY =
  'rolando|olhando|vendo|navegando|explorando|decidindo|comparando|escolhendo|lendo|assistindo|passeando|pensando|zapeando|namorando|fuçando|maratonando|ouvindo|jogando|pesquisando|conferindo|rodando|folheando|experimentando|escutando|hesitando|analisando|admirando';
const BUSY_INF =
  'ver|olhar|navegar|explorar|decidir|comparar|escolher|ler|assistir|passear|pensar|ouvir|jogar|pesquisar|folhear|experimentar|espreitar|hesitar|percorrer|deslizar|analisar|admirar|namorar';
const ABOUT = 'já|mais de|quase|cerca de|uns|umas|pelo menos|exatamente|uns bons|nada menos que';
const COUNT =
  '#|{}|só|apenas|duas|dois|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|várias|muitas';
const PASSES = 'entradas|entrada|visitas|visita|passagens|idas|acessos|treinos|check - ins|presenças|vezes';
const CAME =
  'voltou|regressou|retornou|passou|subiu|veio|entrou|visitou|espreitou|consultou|foi|treinou|apareceu|clicou|leu|assistiu|ouviu|jogou|pesquisou|parou|visualizou|viu|abriu|olhou';
const CAME_TU =
  'voltaste|regressaste|passaste|subiste|vieste|entraste|visitaste|espreitaste|consultaste|foste|treinaste|apareceste|clicaste|leste|ouviste|jogaste|pesquisaste|paraste|viste|abriste';
const HOME = 'casa|porta|prédio|trabalho|escritório|rua|apartamento|morada|endereço|localização|cama|sofá';
const WATCHER =
  'câmera|câmeras|câmara|câmaras|sensor|sensores|beacon|beacons|wi - fi|wifi|bluetooth|antena|antenas|contador|contadores|reconhecimento facial|catraca|torniquete|radar|radares|cancela|videovigilância';
const WATCHED =
  'detetou|detectou|detetaram|detectaram|captou|captaram|registou|registrou|registaram|registraram|reconheceu|reconheceram|identificou|identificaram|viu|viram|encontrou|encontraram|apanhou|apanharam|pegou|pegaram|notou|notaram|filmou|filmaram|flagrou|flagraram|avistou|contou|contaram|seguiu|seguiram|acompanhou|acompanharam|mediu|mediram|marcou|leu';
const AREA =
  'loja|lojas|secção|seção|corredor|corredores|provador|provadores|prateleira|prateleiras|vitrine|montra|estacionamento|shopping|balcão|stand|expositor|showroom|araras|gôndola';
const MACHINE =
  'iphone|ipad|android|celular|telemóvel|smartphone|notebook|portátil|computador|macbook|mac|tablet|samsung|galaxy|pixel|dell|xiaomi|motorola|chromebook|windows|chrome|safari|firefox|edge|smart tv';
const BRAND =
  'iphone|ipad|android|macbook|mac|samsung|galaxy|pixel|dell|xiaomi|motorola|chromebook|windows|chrome|safari|firefox|edge';
const UNREAD =
  'no vácuo|por abrir|por ler|sem abrir|sem ler|sem serem abertos|sem serem abertas|fechados|fechadas|ignorados|ignoradas|no lixo|na lixeira|sem resposta|não abertos|não abertas|não lidos|não lidas';
const BROKER =
  'parceiro*|birô*|bureau*|terceiros|fornecedor*|corretor*|serasa|operadora|intermediário*|empresa de dados|empresas de dados';
const FILE =
  'informações|informação|dados|registos|registros|cadastro|cadastros|base de dados|bases de dados|estudo|lista|listas|inquérito|pesquisa';

/**
 * Families of words and how they combine lie in `pt/`; here stands what is fixed in its order, and what only looks like telling.
 * Covers Brazil (você, celular, "você estava vendo") and Portugal (tu, third person without a pronoun, telemóvel,
 * "esteve a ver", "reparámos"), and time as both write it ("às 14h32", "às 21 horas"). The third person without a
 * pronoun may be said of anybody: it counts only after "que", before "recentemente", or in "esteve a ver". Leaves
 * alone orders, bookings, appointments, one's own account and bills, conditions with "se" and "caso", and what
 * "procurava" in general. Unsure: "sua visita" is as often arranged as watched; "seu" may mean somebody else's.
 */
export const pt: Wording = {
  language: 'pt',
  tells: joined(FRAMES, {
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
      // What people do with a thing that they look at.
      `(${YOU}) (recentemente|já|também|ontem)? (${LOOKED_MORE})`,
      `(${LOOKED_MORE_TU}) (recentemente|ontem|em|${OURS})`,
      `(${NOTICED}) que … (${LOOKED_MORE}|${LOOKED_MORE_TU}|ficou de olho|ficaste de olho|voltou|voltaste|gostou|gostaste|namora|anda de olho|andas de olho)`,
      `(${NOTICED}) que … não (sai|saem|saiu|saíram|larga|descola) (da|do|de) (sua|tua|seu|teu|vossa) (cabeça|pensamento|mente|radar|tela|ecrã)`,
      `(${YOU}) … (voltou|regressou|retornou) (à|a|ao|na|no) (página|ficha|anúncio|produto|vitrine) (do|da|de|dela|dele|{})?`,
      `(voltaste|regressaste) (à|a|ao) (página|ficha|anúncio|produto|montra)`,
      `(${YOU}) (ficou|está|andou|anda|tem ficado) (de olho|de olhos postos|com os olhos) (em|no|na|nos|nas)`,
      '(ficaste|andaste|andas|estás) (de olho|de olhos postos|com os olhos) (em|no|na|nos|nas)',
      '(chamou|prendeu|captou|roubou|chamaram|prenderam|captaram) (a)? (sua|tua|vossa) atenção',
      `(${YOU}) (parou|largou|pausou|ficou) … (no|na|em) (episódio|capítulo|minuto|temporada|página|fase|aula)`,
      '(paraste|largaste|ficaste|pausaste) … (no|na|em) (episódio|capítulo|minuto|temporada|página|fase|aula)',
      `(episódio|capítulo|minuto|temporada|fase|aula) (#|{}|dois|três|quatro|cinco|seis|sete|oito) … (você parou|paraste|você adormeceu|adormeceste|você desistiu|você largou|largaste|você pausou|ficou por ver|deixaste a meio|deixou a meio)`,
      `(${YOU}) clicou (em|no|na|nos|nas) (cada|todos|todas|{}|foto|fotos|ofertas|promoção|promoções)`,
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
      `(${YOU}|que) … (digitou|escreveu|teclou) … (na busca|na pesquisa|no buscador|na barra|no google)`,
      '(digitaste|escreveste) … (na busca|na pesquisa|no buscador|na barra|no google)',
      `(andou|andaste|esteve|estiveste|andava|andavas|tem andado|tens andado) à procura (de|do|da)`,
      `(${NOTICED}) que … (procurou|procuraste|buscou|pesquisou|procura|procuras|busca)`,
    ],
    'visit-time': [
      '(vimos|notamos|notámos|percebemos|reparamos|reparámos|observamos) que (você|o senhor|a senhora|te|estavas|estava|esteve|estiveste|visitou|visitaste|andou|andaste|passou)',
      '(vimos você|te vimos|vimos-te)',
      `(${YOU}) (recentemente|já)? (${LOOKED}|acessou|leu|clicou|navegou|entrou no nosso site|pesquisou|buscou)`,
      `(${LOOKED_TU}|leste|clicaste|navegaste|pesquisaste|procuraste)`,
      `(que|ontem|recentemente) (${LOOKED}|leu|clicou|pesquisou)`,
      `(${YOU}) (estava|esteve|andava) (${LOOKING}|por aqui|online|conectado|conectada|lendo)`,
      `(estava|estavas|esteve|estiveste) (online|ligado|ligada)`,
      '(fez|fizeste|iniciou|iniciaste) (login|sessão)',
      '(sua|tua|a sua) (última|recente|anterior) (visita|sessão|conexão|ligação)',
      '(sua|tua) (visita|sessão) de ontem',
      `(${YOU}) (recentemente|já)? (${LOOKED_MORE}|viu|ouviu|jogou)`,
      `(${LOOKED_MORE_TU}|viste|ouviste|jogaste)`,
      '(ontem|anteontem|noite|madrugada|feira|sábado|domingo|passada|passado) (à noite|de manhã|à tarde|de madrugada)? (,)? (às|pelas|à) (#) (,)? (espreitou|abriu|entrou|clicou|visitou|esteve|consultou|viu|pesquisou|procurou|leu)',
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
      `(catraca|torniquete|cartão|leitor|sistema) (só)? (registrou|registou|contou|marcou|anotou|viu) … (${COUNT}) (${PASSES})`,
      `(${COUNT}) (${PASSES}) (suas|tuas|sua|tua)`,
      `(suas|tuas) (${COUNT}) (${PASSES})`,
      `(${YOU}|que) … (${CAME}) … (#|{}|${NUMBER}) vezes`,
      `(${CAME_TU}) … (#|{}|${NUMBER}) vezes`,
      `(${CAME}) (#|{}|${NUMBER}) vezes (à|ao|na|no|pela|pelo) (nossa|nosso|loja|secção|seção|página|site|ficha|zona|corredor|{})`,
      `(${YOU}) … (veio|apareceu|treinou|entrou|passou) … (só|apenas) (uma|duas|três|#|{}) (vez|vezes)`,
      '(há|faz|fazem) (já)? (#|{}|duas|três|quatro|cinco|seis) (dias|semanas|meses) que (você)? não (treina|treinas|aparece|apareces|vem|vens) (treinar|à academia|ao ginásio|aqui|por cá|por aqui)?',
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
      `(${YOU}|que)? (passou|gastou|ficou|demorou|levou|permaneceu|dedicou|esteve) (${ABOUT})? (#|{}|um|uma|meia|${NUMBER}) (quarto de)? (${UNIT}) (e #|e meia|e meio)? (minutos)? (${BUSY})`,
      `(passou|gastou|ficou|demorou|permaneceu|esteve) (${ABOUT})? (#|{}|um|uma|meia|${NUMBER}) (quarto de)? (${UNIT}) (e #|e meia|e meio)? (minutos)? a (${BUSY_INF})`,
      `(${YOU}) (passou|ficou|gastou|permaneceu|esteve|parou|demorou) … (#|{}|meia|${NUMBER}|quarto de) (${UNIT})`,
      `(passaste|ficaste|gastaste|permaneceste|estiveste|paraste|demoraste) … (#|{}|meia|${NUMBER}|quarto de) (${UNIT})`,
      `(foram|durante|por) (${ABOUT})? (#|{}|meia|${NUMBER}) (${UNIT}) (${BUSY})`,
      `(foram|durante) (${ABOUT})? (#|{}|meia|${NUMBER}) (${UNIT}) a (${BUSY_INF})`,
      `(sua|tua) (visita|sessão|passagem) … durou (${ABOUT})? (#|{}|meia|${NUMBER}) (${UNIT})`,
      `(${YOU}) (passou|ficou) (a noite|a madrugada|a tarde|horas|a noite toda|a noite inteira) (${BUSY})`,
      `(passaste|ficaste|passou|ficou) (a noite|a madrugada|a tarde|horas) a (${BUSY_INF})`,
    ],
    'precise-location': [
      '(você está|você estava|estás|estavas|você se encontra|encontras-te) (agora|agora mesmo|bem|mesmo|muito)? (perto|pertinho|ao lado|a dois passos|a poucos passos|em frente|próximo|próxima|nas proximidades) (do|da|de|ao|à) (nosso|nossa|nossos|nossas|nós|{})',
      `(você está|você estava|estás|estavas) (agora|só|apenas)? a (só|apenas|menos de|uns|cerca de)? (#|{}|${NUMBER}|poucos|poucas) (metros|m|km|quilômetros|quilómetros|quadras|quarteirões|passos) (da|do|de)`,
      '(você|acabou de|acabaste de) (passou|passar|passava) (agora|há pouco|hoje|ontem)? (em frente|perto|ao lado|pela frente|pela porta) (à|ao|da|do|a|de) (nossa|nosso|nossas|nossos|{})',
      '(passaste|passou) (em frente|mesmo ao lado|à porta) (à|ao|da|do|a) (nossa|nosso|nossas)',
      'a (só|apenas|uns|cerca de|menos de)? (#|{}) (metros|m|quadras|quarteirões) de (você|ti|si|sua casa|tua casa|onde você está|onde está|onde estás|seu escritório)',
      '(sua|tua) (localização|posição) (atual|exata|exacta|precisa)',
      `a (só|apenas|menos de|uns|umas|cerca de|meros|exatos)? (#|{}|${NUMBER}|poucos|poucas|cem|duzentos|trezentos|quinhentos) (metros|metro|m|km|quilômetros|quilómetros|quadras|quarteirões|passos|minutos) (a pé|de carro)? (de|da|do) (sua|seu|tua|teu|vossa) (${HOME})`,
      '(você mora|você vive|você trabalha|moras|vives|trabalhas|o senhor mora|a senhora mora) (bem|mesmo|logo|só|aqui|pertinho|perto|ao lado|a)? … (metros|quadras|passos|minutos|quarteirões|daqui|da nossa|do nosso|da loja)',
      'na (sua|tua) rua',
      '(seu|teu) (celular|telemóvel|telefone|gps|smartphone|carro) … (estava|esteve|está|passou|aparece|apareceu) … (na|no|em|perto|junto|ao lado|em frente) …',
      '(segundo|pelo|de acordo com) (o)? (gps|sinal) (do|de) (seu|teu) (celular|telemóvel|telefone|carro)',
      `(${NOTICED}) que … (perto|pertinho|nas redondezas|ao lado|na zona|na região|em frente) (da|do|de|à|ao) (nossa|nosso|nossas|{}|loja|uma)`,
      `(você|o senhor|a senhora) … (passou|passava|caminhou|caminhava|correu) … (em frente|pela porta|pela frente|à porta|perto|ao lado) (da|do|de|à|ao) (nossa|nosso|{})`,
      `(passaste|passavas|caminhaste) … (em frente|pela porta|à porta|perto|ao lado) (da|do|de|à|ao) (nossa|nosso|{})`,
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
      `(lido|lida|lidos|lidas|aberto|aberta|visto|vista|acessado|acessada|visualizado|visualizada|assistido) … (no|num|pelo|em um|do|de um|a partir de um|com um|do seu|do teu) (navegador|seu|teu)? (${BRAND})`,
      `(${YOU}) … (abriu|leu|viu|navegou|acessou|clicou|comprou|assistiu|pesquisou|visitou|entrou|jogou) … (no|do|pelo|num|de um|em um|com um|a partir de um|a partir do|usando) (navegador|seu|teu|o)? (${MACHINE})`,
      `(abriste|leste|viste|navegaste|clicaste|compraste|pesquisaste|visitaste|entraste|jogaste) … (no|do|pelo|num|de um|com um|a partir de um|a partir do) (navegador|seu|teu|o)? (${MACHINE})`,
      `(você está|estás|está) … (usando|a usar) (um|uma|o) (${BRAND})`,
    ],
    'in-store': [
      '(câmera|câmeras|câmara|câmaras|sensor|sensores|beacon|beacons|wi-fi|wifi|videovigilância) … (viu|viram|detectou|detectaram|detetou|detetaram|filmou|filmaram|reconheceu|reconheceram|registou|registaram|registrou|registraram|captou|captaram|notaram|flagraram|flagrou) (você|que|te|o senhor|a senhora|- o|- a|- te|seu|o seu)',
      '(câmera|câmeras|câmara|câmaras|sensor|sensores|mapa de calor|beacons) … (mostra|mostram|indica|indicam|revela|revelam) que',
      'reconhecemos (o)? (seu|teu) rosto',
      '(seu|teu) rosto … (reconhecido|identificado|detectado|detetado|registrado)',
      `(vimos você|te vimos|vimos-te|vimos - o|vimos - a) … (na|no|em|dentro da|em frente à|diante da) (nossa|nosso|uma de nossas)? (${SHOP})`,
      `(sua|tua|a sua) (última|recente) visita (à|a|na|em|ao) (nossa|nosso|nossas|uma de nossas)? (${SHOP})`,
      `(${YOU}) (visitou|esteve|entrou|passou|veio) (ontem|recentemente)? (à|a|na|em|pela|no) (nossa|nosso|uma de nossas|uma das nossas)? (${SHOP}) (física|do|da|de)?`,
      `(entraste|passaste) (ontem|recentemente)? (na|pela|em) (nossa|uma das nossas) (${SHOP})`,
      `(${YOU}|que) (parou|ficou parado|ficou parada|provou|experimentou) … (${SHOP})`,
      '(se conectou|conectou-se|ligou - se|conectou - se) (ao|à) (nosso|nossa)? (wi-fi|wifi|rede)',
      `(${WATCHER}) … (${WATCHED}) … (seu|sua|teu|tua|você|te|o senhor|a senhora|- o|- a|- te|que)`,
      `(seu|teu) (telemóvel|celular|telefone|smartphone|carro|rosto) … (detetado|detectado|reconhecido|captado|flagrado|avistado|apanhado|identificado) … (loja|entrada|estacionamento|parque|shopping|centro|nosso|nossa|nossas|nossos)`,
      `(sua|tua) (matrícula|placa) … (detetada|detectada|reconhecida|captada|lida|identificada)`,
      `(${YOU}) … (parou|ficou|passou|circulou|andou|passeou|caminhou|esteve|experimentou|provou|pegou|entrou|estacionou) … (na|no|pela|pelo|em frente|diante|da|do) (nossa|nosso|{})? … (${AREA})`,
      `(paraste|passeaste|circulaste|experimentaste|provaste|subiste|andaste|estacionaste|entraste|demoraste) … (na|no|pela|pelo|em frente|diante|da|do|à) (nossa|nosso)? … (${AREA})`,
      `(subiu|circulou|passeou|deteve - se|demorou - se|parou) … (à|na|no|pela|pelo|diante da|em frente da) (nossa|nosso)? (secção|seção|corredor|provador|montra|prateleira|vitrine)`,
      `(${YOU}|que) … saiu … (de mãos vazias|de mãos a abanar|sem comprar|sem levar)`,
      'saíste … (de mãos vazias|de mãos a abanar|sem comprar|sem levar)',
    ],
    'email-activity': [
      `(${YOU}) (não|ainda não|já|também)? (abriu|leu|ignorou|apagou|excluiu|tem aberto|tem lido) … (nosso|nossos|nossa|nossas|este|esse|o último|a última|os últimos|as últimas) (#|${NUMBER}|últim*)? (últim*|#|${NUMBER})? (${MAIL})`,
      `não (abriu|abriste|leu|leste|tem aberto|tens aberto) (ainda)? (nenhum|nenhuma|o|a|os|as)? (dos|das)? (nosso|nossos|nossa|nossas|último|última|últimos|últimas) (#|${NUMBER}|últim*)? (${MAIL})`,
      `(abriste|leste|ignoraste) (o|a|os|as)? (nosso|nossos|nossa|nossas) (últim*|#)? (${MAIL})`,
      `(${YOU}|que) (clicou|clicaste) … (nosso|nossa|nossos|nossas) (últim*)? (${MAIL})`,
      `não (abre|abres|lê|lês|está abrindo) (mais)? (os|as)? (nossos|nossas|nosso) (últim*)? (${MAIL})`,
      `(${MAIL}) que (${YOU})? (não)? (abriu|abriste|leu|leste|ignorou)`,
      `(não|nunca|já não|deixou de|raramente|mal) (abre|abres|abriu|abriste|lê|lês|leu|leste|clica|clicas|abrir|ler) (mais)? (nada do|nada|o)? que (a gente|nós|lhe|te)? (manda|envia|mandamos|enviamos|escrevemos|escreve)`,
      `(você|que|há|faz) … não (abre|abria|abriu|lê|leu|clica|clicou) (mais)? (nada nosso|nenhum|nenhuma|um|uma|os nossos|nossos|as nossas|nossas|nosso|nossa) … (${MAIL}|nosso|nossa)`,
      `não (abres|abrias|abriste|lês|leste|clicas) (mais)? (nada nosso|nenhum|nenhuma|um|uma|os nossos|as nossas) … (${MAIL}|nosso|nossa)`,
      `(última|último|últimas|últimos) (vez)? (${MAIL})? (em|na|no|a|nas|nos)? que (você|o senhor|a senhora|te)? (clicou|clicaste|abriu|abriste|leu|leste) (falava|era|foi|foram|tinha|num|uma|um|nosso|nossa|em)`,
      `(nosso|nossos|nossa|nossas|foram|são|últimos|últimas) … (${MAIL}) … (${UNREAD})`,
      `(você|o senhor|a senhora) (costumava|sempre)? (clicava|abria|lia|abrir|clicar) (em|nos|nas|todos|todas|nossos|nossas|os nossos|as nossas|cada|tudo)`,
      `(antes|dantes|antigamente) (você)? (clicava|clicavas|abria|abrias|lia|lias) (em|nos|nas|todos|todas|os nossos|as nossas|cada|tudo)`,
      `(clicavas|abrias) (em|nos|nas|todos|todas|os nossos|as nossas|cada|tudo)`,
    ],
    profile: [
      '(nosso algoritmo|nosso sistema|nosso modelo|nossa análise|nossos algoritmos|nossos dados|nossas análises|nossos modelos) (acha|acham|acredita|pensa|estima|estimam|prevê|preveem|indica|indicam|mostra|mostram|sugere|sugerem|revela|revelam|diz|dizem|calcula) (que)?',
      '(supomos|suspeitamos|deduzimos|calculamos|imaginamos) que (você|tu|seu|sua|o seu|a sua|está|tem)',
      '(segundo|de acordo com|conforme) (o|a)? (seu|teu|sua|tua) (pontuação|segmento|comportamento|perfil de compra|perfil de cliente)',
      '(seu|teu|seus|teus) (perfil|comportamento|dados|hábitos) (indica|indicam|mostra|mostram|sugere|sugerem|revela|revelam|diz|dizem) (que)',
      '(pessoas|clientes) (com|de|do) (o)? (seu|teu) (perfil|nível|rendimento)',
      '(sistema|algoritmo|modelo|ia|inteligência artificial|robô|software|análise) … (calculou|estimou|previu|deduziu|concluiu|adivinhou|classificou) … (que|seu|sua|suas|seus|você|te|teu|tua)',
      '(analisou|analisámos|analisamos|cruzou|cruzamos|cruzámos|estudou|estudámos|estudamos) (as|os|a|o)? (suas|tuas|seu|seus|teus|teu|sua|tua) (compras|hábitos|dados|consumo|histórico|perfil|comportamento|cliques|transações|movimentos|rotina)',
      '(a julgar|julgando) (pelo|pela|pelos|pelas) (seu|teu|seus|suas|teus|tuas|sua|tua) (histórico|perfil|comportamento|compras|hábitos|cliques|consumo|cep|código postal|bairro|buscas|pesquisas|gastos)',
      '(tem|tens|ganha|possui|sua|seu|teu|tua) (uma|um)? (renda|salário|rendimento|património|patrimônio|idade|faixa de renda|renda familiar) (presumid*|estimad*|provável|calculad*)',
      '(estimamos|estimámos|calculámos|deduzimos|adivinhámos|adivinhamos|prevemos) que (você|tu|tem|tens|é|és|está|estás|mora|ganha|vive) (tem|ganha|mora|vive|é|está|vai)?',
    ],
    'third-party-data': [
      '(parceiro|parceiros) (comercial|comerciais)? (nos)? (disse|disseram|contou|contaram|informou|informaram|comunicou|comunicaram|revelou) (- nos|nos)? (de)? que',
      '(soubemos|ficamos sabendo|ficámos a saber|descobrimos|compramos|comprámos|obtivemos) … (por|de|com|através de|pelo|do) (um|nosso|nossos|terceiros) (dos|de)? (nossos)? (parceiro*|fornecedor*|terceiros)',
      '(segundo|de acordo com|conforme) (o)? (seu|teu|sua|tua) (perfil|conta) (do|no|de)? (facebook|instagram|linkedin|tiktok)',
      `(${YOU}) … (em|noutros|noutras) (outros|outras)? (sites|lojas|marcas|aplicativos|portais)`,
      '(suas|tuas) (compras|visitas|buscas|pesquisas) (nos|em|em sites de|nos sites dos) (nossos)? parceiros',
      `(${FILE}) (de|do|dos|da|das|comprad*|adquirid*|fornecid*|obtid*|cedid*) … (${BROKER}) … (indicam|mostram|dizem|revelam|sugerem|apontam|indica|mostra|diz|revela|sugere|aponta|sabemos|vemos|vimos|consta)`,
      `(segundo|conforme|com base em|graças a|de acordo com|pelos|pelas|através de) (os|as|a|uns|uma)? (${FILE}) (de|do|dos|da|das|comprad*|adquirid*|fornecid*|obtid*|cedid*) … (${BROKER}) … (você|o senhor|a senhora|tem|tens|é|és|está|estás|vive|vives|mora|moras|sabemos)`,
      `(um|uma|uns|dos nossos|das nossas|nosso|nossos) (dos nossos)? (${BROKER}) … (contou|contaram|disse|disseram|revelou|revelaram|soprou|informou|informaram) (- nos|nos|pra gente)? (de)? que (você|o senhor|a senhora|tu|tem|tens|está|estás|é|és|anda|andas|comprou|procura)`,
      `(perfil|dados|lista) (comprado|comprada|comprados|adquirido|adquirida|adquiridos) (a|de|junto) … (${BROKER})`,
    ],
  }),
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
    'à procura de (uma forma|uma maneira|um modo|uma solução|uma alternativa|um lugar)',
    '(consultou|consultaste) (sobre|com|se|a)',
    '(última|recente) (visita|consulta) (médica|ao dentista|à clínica|ao médico|ao museu|ao hotel|guiada)',
    '(seu|teu|nosso|nossa) (anúncio|perfil|site|página) … (visitas|visualizações)',
    '(tentou|tentaste|doou|doaste|comprou|compraste) … vezes',
    '(seu|teu) banco … (débito|devolvid*|recusad*|transferência)',
    'ip (fixo|dedicado|público|não)',
    '(passou|passaste|esteve) (por isso|por aqui para retirar)',
    '(melhor|bem|corretamente) (visto|vista|visualizado|visualizada|aberto|aberta|lido)',
    '(android|ios|windows|chrome|safari|firefox|edge) (#)? (ou|e) (superior|posterior|mais recente)',
    '(seu|teu|sua|tua) (pedido|encomenda|pagamento|entrega|reserva|consulta|pacote) … (vezes|minutos|horas)',
    '(pagamento|pedido|encomenda|entrega|transação|cartão) … (não foi|recusad*|tentou|tentámos|tentamos) … vezes',
  ],
};
