// Measures, things, places and watchers that Portuguese mails name when they tell what was watched.

export const NUMBER =
  'duas|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete|dezoito|dezenove|dezanove|vinte|trinta|quarenta|cinquenta|sessenta|noventa|cem|duzentos|trezentos|quinhentos|mil|várias|vários|muitas|muitos|tantas|bastantes|inúmeras|incontáveis|umas quantas|meia dúzia de|uma dúzia de|uma dezena de';
export const ORDINAL =
  'segunda|terceira|quarta|quinta|sexta|sétima|oitava|nona|décima|vigésima|trigésima|enésima|segundo|terceiro|quarto|quinto|sexto|sétimo|oitavo|nono|décimo|enésimo';
export const TIME_UNIT =
  'minuto|minutos|minutinhos|min|segundo|segundos|segundinhos|seg|hora|horas|horinhas|quartos de hora|quarto de hora';
/** How long, without a number. */
export const LONG_WHILE =
  'um bom bocado|um bocado|muito tempo|um tempão|um bom tempo|bastante tempo|mais tempo|tanto tempo|meia hora|uma hora|um quarto de hora|três quartos de hora|hora e meia|mais do que o habitual|mais do que o normal|mais que o normal|horas a fio|horas e horas|a noite inteira|a noite toda|a tarde toda|a tarde inteira|a madrugada|meio minuto|um minuto|uma eternidade|uma pausa longa';
export const TIMES =
  'vezes|ocasiões|visitas|voltas|sessões|acessos|entradas|consultas|cliques|passagens|pesquisas|buscas|visualizações|olhadas|olhadinhas|espiadas|espiadinhas|espreitadelas|passadas|passadinhas|idas|dias seguidos|noites seguidas';
export const VISIT =
  'vez|visita|ocasião|sessão|consulta|volta|passagem|entrada|busca|pesquisa|espreitadela|espiada|olhada|olhadinha|passadinha|ida|acesso|clique';

export const DEVICE =
  'iphone|ipad|android|celular|telemóvel|telefone|smartphone|notebook|portátil|laptop|computador|pc|mac|macbook|tablet|samsung|pixel|dispositivo|aparelho|navegador|browser|smart tv|televisor|relógio inteligente';
export const BRAND =
  'iphone|ipad|ios|android|macbook|mac|macos|samsung|galaxy|pixel|xiaomi|huawei|motorola|nokia|dell|lenovo|chromebook|windows|linux|ubuntu|chrome|safari|firefox|edge|opera|moto g|positivo';
export const SHOP =
  'loja|lojas|showroom|filial|boutique|vitrine|vitrina|montra|provador|provadores|corredor|corredores|prateleira|prateleiras|secção|seção|setor|armazém|balcão|caixa|caixas|piso|andar|arara|araras|gôndola|expositor|supermercado|mercado|concessionária|livraria|farmácia|unidade|estande|stand|shopping|centro comercial|quiosque|estacionamento';
export const PAGE =
  'página|páginas|ficha|fichas|site|secção|seção|catálogo|app|aplicativo|aplicação|portal|configurador|buscador|loja online|loja virtual|página inicial|blog|anúncio|publicação|simulador|ecrã|tela|plataforma|galeria|foto a foto|mapa de assentos|tabela de medidas|guia de tamanhos|carrossel|calculadora|comparador|vaga|tarifário|roteiro|cardápio online';
export const ITEM =
  'produto|produtos|artigo|artigos|item|itens|modelo|modelos|oferta|ofertas|foto|fotos|vídeo|trailer|episódio|capítulo|filme|série|podcast|webinar|receita|vestido|sapatos|sapatilhas|tênis|ténis|botas|bolsa|mala|relógio|sofá|carro|mota|moto|carrinha|apartamento|casa|imóvel|hotel|voo|viagem|curso|plano|romance|livro|anel|brincos|casaco|jaqueta|seguro|empréstimo|vaga|anúncio|peça|peças|violão|bicicleta|bike|geladeira|tv|colar|perfume';

/** What one stops or goes on with. */
export const MEDIA =
  'vídeo|episódio|capítulo|filme|série|música|disco|álbum|partida|fase|temporada|playlist|carrinho|sacola|cesto|formulário|simulação|madrugada|luz|celular|telemóvel';

export const MAIL =
  'e-mail|e-mails|email|emails|mail|mails|newsletter|newsletters|mensagem|mensagens|boletim|boletins|assunto|assuntos|lembrete|lembretes|aviso|avisos|convite|carta|cartas|campanha|link|links|ligação|envio|envios|notificação|notificações|correio|comunicado|comunicados';
export const OURS =
  'nosso|nossos|nossa|nossas|te enviamos|lhe enviamos|te mandamos|lhe mandamos|te enviámos|lhe enviámos|te mandámos|enviamos|mandamos|enviámos|mandámos|a gente manda|a gente mandou|último|última|anterior';

/** Who or what watches in a shop. */
export const WATCHER =
  'câmera|câmeras|câmara|câmaras|sensor|sensores|beacon|beacons|wi - fi|wifi|bluetooth|antena|antenas|contador|contadores|reconhecimento facial|catraca|torniquete|radar|radares|cancela|videovigilância|etiqueta|etiquetas|router|leitor|carrinho|mapa de calor|rede|empregado|empregada|vendedor|vendedora|vendedores|segurança|vigilante|gerente|caixa|equipe|equipa|atendente|atendentes|assistente|espelho|robô|porta|pegadas|pessoal da loja|funcionário|funcionária|consultora|consultor';
export const WATCHED =
  'detetou|detectou|detetaram|detectaram|captou|captaram|registou|registaram|registrou|registraram|reconheceu|reconheceram|identificou|identificaram|viu|viram|encontrou|apanhou|apanharam|pegou|pegaram|notou|notaram|filmou|filmaram|flagrou|flagraram|avistou|contou|contaram|conta|contam|seguiu|seguiram|acompanhou|acompanharam|mediu|marcou|leu|disse|diz|dizem|mostra|mostram|indica|indicam|revela|revelam|denuncia|denunciam|confirma|sabe|sabem|lembra|lembram|saudou|deu por ti|deu por si|deu boas - vindas|comentou|anotou|percebeu|fotografou';

/** Streets and other places that somebody stands in. */
export const SPOT =
  'rua|avenida|av|praça|largo|alameda|travessa|estrada|rotunda|esquina|terminal|plataforma|portão|porta de embarque|estação|parada|paragem|metrô|metro|aeroporto|shopping|centro comercial|hotel|prédio|torre|café|academia|ginásio|estádio|parque|praia|hospital|universidade|faculdade|posto|portagem|pedágio|autoestrada|estacionamento|bairro|quarteirão|quadra|recinto|feira|loja|restaurante|padaria|cinema|número|área de serviço|rodoviária|ponto de ônibus|condomínio|calçada';
export const DISTANCE =
  'metro|metros|m|km|quilômetro|quilômetros|quilómetro|quilómetros|passos|quadra|quadras|quarteirões|ruas|minutos a pé|minutos andando|minutos de caminhada|minutos de carro';
export const NEAR =
  'perto|pertinho|ao lado|ao ladinho|a dois passos|a poucos passos|a um passo|virando a esquina|ao virar da esquina|em frente|à frente|à porta|na porta|junto|diante|mesmo ao lado|dentro|nas redondezas|por perto|nas proximidades|na esquina|colado|colada|logo ali|na zona|vizinho|do lado';
export const HOME =
  'casa|porta|prédio|trabalho|escritório|rua|apartamento|morada|endereço|localização|posição|hotel|bairro|lar|ginásio|academia|celular|telemóvel|carro|condomínio|serviço|faculdade';
