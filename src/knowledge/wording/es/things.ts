// Measures, things, places and watchers that Spanish mails name when they tell what was watched.

export const NUMBER =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuna|veintidós|veinticinco|treinta|cuarenta|cincuenta|sesenta|noventa|cien|doscientos|trescientos|quinientos|mil|varias|varios|muchas|muchos|tantas|bastantes|incontables|unas cuantas|unos cuantos|media docena de|una docena de|una decena de';
export const ORDINAL =
  'segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|undécima|duodécima|vigésima|trigésima|enésima|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|enésimo';
export const TIME_UNIT = 'minuto|minutos|minutitos|min|segundo|segundos|seg|hora|horas|cuartos de hora|ratos';
/** How long, without a number. */
export const LONG_WHILE =
  'mucho rato|un buen rato|buen rato|un rato largo|largo rato|un rato|bastante tiempo|mucho tiempo|más tiempo|tanto tiempo|media hora|una hora|un cuarto de hora|tres cuartos de hora|hora y media|más de lo habitual|más de lo normal|horas y horas|la noche entera|toda la noche|toda la tarde|media noche|media tarde|medio minuto|un minuto|un segundo';
export const TIMES =
  'veces|ocasiones|oportunidades|visitas|vueltas|sesiones|accesos|consultas|clics|pasadas|búsquedas|vistas|vistazos|ojeadas|conexiones|días seguidos|noches seguidas';
export const VISIT =
  'vez|visita|ocasión|sesión|consulta|vuelta|pasada|entrada|búsqueda|visitas|incursión|ojeada|vistazo|paso|acceso|clic';

export const DEVICE =
  'iphone|ipad|android|móvil|celular|cel|teléfono|smartphone|portátil|laptop|ordenador|computadora|computador|pc|mac|macbook|tableta|tablet|samsung|pixel|dispositivo|aparato|navegador|reloj inteligente|smartwatch|televisor';
export const BRAND =
  'iphone|ipad|ios|android|macbook|mac|macos|samsung|galaxy|pixel|xiaomi|huawei|motorola|nokia|oppo|dell|lenovo|chromebook|windows|linux|ubuntu|chrome|safari|firefox|edge|opera';
export const SHOP =
  'tienda|tiendas|local|sucursal|boutique|showroom|escaparate|probador|probadores|pasillo|pasillos|sección|establecimiento|almacén|estante|estantería|estantes|anaquel|vitrina|mostrador|caja|cajas|planta|piso|góndola|perchero|expositor|supermercado|concesionario|librería|farmacia|taquilla|sala|departamento|zona|gran superficie|centro comercial';
export const PAGE =
  'página|páginas|ficha|fichas|web|sitio|sección|catálogo|app|aplicación|portal|configurador|buscador|tienda online|tienda en línea|tienda virtual|portada|blog|anuncio|publicación|simulador|simulación|pantalla|plataforma|galería|foto a foto|mapa de asientos|tabla de tallas|guía de tallas|carrusel|calculadora|comparador|landing|tarifa|tarifas';
/** What is looked at on a site, when nothing else says that it was on one. */
export const ITEM =
  'producto|productos|artículo|artículos|modelo|modelos|oferta|ofertas|foto|fotos|vídeo|video|tráiler|episodio|capítulo|película|serie|pódcast|podcast|webinar|receta|vestido|zapatos|zapatillas|botas|bolso|reloj|sofá|coche|moto|carro|auto|piso|casa|hotel|vuelo|viaje|escapada|curso|plan|tarifa|novela|libro|anillo|chaqueta|abrigo|hipoteca|seguro|préstamo|vacante|puesto|anuncio|propiedad|prenda|prendas';

/** What one stops or goes on with. */
export const MEDIA =
  'vídeo|video|episodio|capítulo|película|serie|canción|disco|álbum|partida|nivel|temporada|lista de reproducción|carrito|cesta|bolsa|compra|formulario|simulación|madrugada|luz|móvil|celular|teléfono';

export const MAIL =
  'correo|correos|email|emails|e-mail|e-mails|mail|mails|newsletter|newsletters|boletín|boletines|mensaje|mensajes|mailing|asunto|asuntos|recordatorio|recordatorios|aviso|avisos|invitación|carta|cartas|campaña|enlace|enlaces|link|links|último envío|envíos|notificación|notificaciones';
/** What makes a mail one of ours. */
export const OURS =
  'nuestro|nuestros|nuestra|nuestras|te enviamos|le enviamos|te mandamos|le mandamos|te escribimos|le escribimos|te envié|te hemos enviado|le hemos enviado|te hemos mandado';

/** Who or what watches in a shop. */
export const WATCHER =
  'cámara|cámaras|sensor|sensores|baliza|balizas|beacon|beacons|wifi|bluetooth|antena|antenas|torno|tornos|torniquete|molinete|carrito|carritos|contador|contadores|router|lector|arco|arcos|etiqueta|etiquetas|mapa de calor|videovigilancia|reconocimiento facial|red|dependiente|dependienta|vendedor|vendedora|vendedores|vigilante|guardia|encargado|encargada|gerente|cajero|cajera|personal|asesor|asesora|chicos de la tienda|compañeros de tienda|espejo|robot|plano|puerta|huellas';
export const WATCHED =
  'vio|vieron|ha visto|han visto|detectó|detectaron|detectado|grabó|grabaron|grabado|reconoció|reconocieron|reconocido|registró|registraron|registrado|captó|captaron|captado|identificó|identificaron|siguió|siguieron|leyó|leyeron|notó|notaron|contó|contaron|cuenta|cuentan|comentó|comentaron|dice|dicen|dijo|delata|delatan|chiva|chivan|chivó|muestra|muestran|indica|indican|revela|revelan|confirma|confirman|señala|señalan|saben|sabe|recuerda|recuerdan|saludó|saludaron|pilló|pillaron|midió|anotó|anotaron|fotografió|observó|observaron|dio la bienvenida|avisó';

/** Streets and other places that somebody stands in. */
export const SPOT =
  'calle|avenida|paseo|plaza|glorieta|bulevar|carretera|esquina|terminal|andén|puerta de embarque|estación|parada|metro|aeropuerto|centro comercial|hotel|edificio|torre|portal|cafetería|gimnasio|cancha|estadio|parque|playa|hospital|universidad|gasolinera|peaje|autopista|estacionamiento|aparcamiento|parking|barrio|manzana|cuadra|recinto|feria|tienda|local|restaurante|panadería|cine|número';
export const DISTANCE =
  'metro|metros|m|km|kilómetro|kilómetros|pasos|cuadra|cuadras|calles|manzanas|minutos a pie|minutos andando|minutos caminando|minutos en coche';
export const NEAR =
  'cerca|cerquita|al lado|a un paso|a dos pasos|a pocos pasos|a la vuelta|a la vuelta de la esquina|enfrente|delante|frente|junto|a tiro de piedra|a un paseo|en la acera|en la puerta|por la puerta|por delante|pegado|pegada|dentro|alrededor|en las inmediaciones|por la zona|de al lado|de enfrente|a un salto';
export const HOME =
  'casa|puerta|portal|oficina|trabajo|calle|edificio|domicilio|hotel|barrio|ubicación|posición|hogar|apartamento|móvil|celular|teléfono|coche|despacho|gimnasio';
