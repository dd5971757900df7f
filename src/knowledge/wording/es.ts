import { FRAMES } from './es/frames';
import { joined } from './forms';
import type { Wording } from './wording';

const HAVE = 'has|habéis';
const DONE = 'mirado|consultado|explorado|ojeado|curioseado|visualizado|navegado|hojeado|examinado';
const DID =
  'miraste|mirasteis|consultaste|consultasteis|exploraste|explorasteis|ojeaste|curioseaste|visualizaste|navegaste|hojeaste|examinaste';
const SAW = 'viste|visteis';
const LOOKING = 'mirando|viendo|ojeando|explorando|curioseando|consultando|navegando|echando';
const WAS = 'estabas|estabais|estuviste|estuvisteis|andabas';
const OURS = 'este|esta|estos|estas|nuestro|nuestra|nuestros|nuestras|el|la|los|las|un|una|unos|unas|{}';
const THINGS = 'productos|artículos|páginas|ofertas|modelos|hoteles|prendas|zapatos|anuncios|propiedades';
const NUMBER =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|quince|dieciocho|veinte|treinta|cuarenta|varias|muchas';
const ORDINAL = 'segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|enésima';
const UNIT = 'minuto|minutos|segundo|segundos|hora|horas';
const DEVICE =
  'iphone|ipad|android|móvil|celular|teléfono|portátil|ordenador|computadora|pc|mac|macbook|tableta|tablet|samsung|pixel';
const SHOP =
  'tienda|tiendas|local|sucursal|boutique|showroom|escaparate|probador|pasillo|sección|establecimiento';
const MAIL =
  'correo|correos|email|emails|e-mail|e-mails|mail|mails|newsletter|newsletters|boletín|boletines|mensaje|mensajes';

/**
 * Families of words and how they combine lie in `es/`; here stands what is fixed in its order, and what only looks like telling.
 * Covers tú, usted and vosotros, Spain (has visto) and Latin America (viste, celular). Spanish leaves the pronoun out,
 * and "ha visto" or "visitó" may be said of anybody: the third person counts only with "usted", after "que", or before
 * "recientemente". Leaves alone orders, bookings, appointments, one's own account and bills, conditions with "si", and
 * what "buscabas" in general. Unsure: "según tu perfil" is left out, as readers mostly filled that profile in
 * themselves; voseo is covered only where it is written like tú.
 */
export const es: Wording = {
  language: 'es',
  tells: joined(FRAMES, {
    browsing: [
      `(hemos visto|vimos|hemos notado|notamos|nos dimos cuenta|hemos observado|observamos|nos hemos fijado) (de|en)? que … (${DONE}|visto|${DID}|${SAW}|mirabas|veías|${LOOKING}|te interesa|te interesan|le interesa|le interesan|interesado|interesada|consultabas|explorabas)`,
      `(te|le|os) (vimos|hemos visto) (${LOOKING})`,
      `(${HAVE}) (estado)? (${DONE}|${LOOKING})`,
      `(${HAVE}) visto (recientemente|hace poco|últimamente|ayer|nuestro|nuestra|nuestros|nuestras|{}|el producto|este producto|este artículo)`,
      `(recientemente|últimamente) (${HAVE}|ha) (visto|visitado|${DONE})`,
      `(usted|que usted) ha (visto|${DONE})`,
      `(${THINGS}) que (${HAVE}|ha) (visto|visitado|${DONE})`,
      `(${DID}) (recientemente|hace poco|ayer|${OURS})`,
      `(recientemente|hace poco|ayer|últimamente) (${DID}|${SAW}|visitaste|vio)`,
      `(${SAW}) (recientemente|hace poco|ayer|{}|este producto|este artículo|en nuestra)`,
      `que (${DID})`,
      `(${THINGS}) que (${SAW})`,
      `que (${SAW}) (recientemente|hace poco|ayer|en nuestra|en la web|en la tienda)`,
      `(${WAS}) (${LOOKING})`,
      `(usted|que) (estaba|estuvo) (${LOOKING})`,
      `(mirabas|veías|explorabas|consultabas) (${OURS})`,
      `(visto*|vista*|visitad*|consultad*|visualizad*) (recientemente|hace poco|por ti|por usted)`,
      `(últimos|últimas) (${THINGS}) (vistos|vistas|visitados|visitadas|consultados|consultadas)`,
      `(tu|su|vuestro) historial de (navegación|visitas)`,
      `(tus|sus) (últimas|recientes) visitas`,
      `(tus|sus) (últimos|recientes) clics`,
      `(echaste|has echado|le echaste|echó) un (vistazo|ojo) (a|en)`,
      `(porque|ya que|como) (has visitado|visitaste|has visto) …`,
      `(visitaste|has visitado|usted visitó) (la|nuestra|esta) página (de|del|{})`,
      `hiciste clic en (este|esta|estos|estas|{})`,
      '(diste|has dado|disteis|dabas|dándole|dándoles|estuviste dando) (ya)? (un|una|unas|varias|mil|muchas)? (buen|buena|rápido|rápida|cuantas)? (repaso|vistazo|ojeada|vueltas) (a|al|por|{})',
      '(echaste|has echado|echado) el ojo (a|al)',
      '(te|le|os) (quedaste|has quedado|quedasteis) (mirando|prendado|prendada|embobado|embobada)',
      'no (le|les) (quitaste|quitabas|quitas) (el)? ojo',
      '(te|le|os) (llamó|llamaron|ha llamado|han llamado) la atención',
      `(fichaste|has fichado|miroteaste|chusmeaste|cotilleaste|repasaste|has repasado) (${OURS})`,
      `(volviste|has vuelto|vuelves) a (mirar|ver) (${OURS})`,
      '(te|le) (gustaron|gustó|interesó|interesaron) (las|los|el|la) (zapatillas|fotos|vestido|sofá|modelo|{})',
    ],
    search: [
      `(${HAVE}) (estado)? (buscado|buscando)`,
      '(buscaste|buscasteis|estabas buscando|estuviste buscando|estabais buscando)',
      '(recientemente|hace poco|últimamente|usted) (ha buscado|buscó|buscabas)',
      'buscabas && (web|página|ayer|anoche|buscador|catálogo|hace poco|en nuestra|{})',
      '(buscabas) (un|una|unos|unas|el|la) (oferta|plan|destino|zapatillas|vuelo|habitación)',
      `buscabas (un|una|unos|unas) (vestid*|vuelo*|hotel*|pis*|zapat*|cas*|coche*|viaje*|chaqueta*|sofá*|libro*|regal*)`,
      '(tu|su|vuestra) (última|reciente) búsqueda',
      '(tus|sus|vuestras) (últimas|recientes) búsquedas',
      '(tu|su) (búsqueda) (de ayer|del {}|en nuestra)',
      '(tu|su) historial de búsqueda*',
      '(sigues|sigue usted|continúas|todavía estás|aún estás|seguís) (buscando|mirando) (un|una|el|tu|su)? (vuelo|vuelos|hotel|hoteles|billete|billetes|pasaje|pasajes|piso|apartamento|alojamiento|{})',
    ],
    'visit-time': [
      '(hemos visto|vimos|hemos notado|notamos|nos dimos cuenta|hemos observado|nos hemos fijado) (de|en)? que (has|habéis|estabas|estuviste|te|tú|usted|visitaste|mirabas|miraste|entraste|pasaste|buscabas|buscaste)',
      '(te|le|os) (vimos|hemos visto)',
      `(${HAVE}) (${DONE}|visitado|abierto|leído|buscado)`,
      `(${DID}|${SAW}|leíste|buscaste|mirabas|veías)`,
      '(usted|que usted) (ha visto|ha visitado|visitó|vio|consultó|abrió|entró|miró|estuvo|estaba)',
      '(visitó|consultó) (nuestra|nuestro|la) (web|página|sitio)',
      `(${WAS}) (buscando|en línea|conectado|conectada)`,
      '(te conectaste|te has conectado|iniciaste sesión|has iniciado sesión|se conectó)',
      '(tu|su|vuestra) (última|reciente|anterior) (visita|sesión|conexión)',
      '(tu|su|vuestra) (visita|sesión|conexión) de (ayer|anoche)',
      '(ponías|jugabas|escuchabas|escuchaste|leías|comprabas|navegabas|entrabas|abrías|seguías despiert*|has escuchado|estabas despiert*)',
    ],
    'visit-count': [
      `(${HAVE}|usted ha) … (visto|visitado|entrado|vuelto|venido|abierto|pasado|estado|${DONE}) … (#|{}|${NUMBER}) veces`,
      `(${SAW}|${DID}|visitaste|entraste|volviste|viniste|pasaste|abriste) … (#|{}|${NUMBER}) veces`,
      `(#|{}|${NUMBER}) veces (que)? (${HAVE}|usted ha) (visto|visitado|entrado|${DONE})`,
      `(es|van) (ya)? (la|las)? (#|{}|${NUMBER}|${ORDINAL}) (ª|a)? (vez|veces) que (nos)? (visitas|visita|vienes|viene|entras|entra|ves|ve|miras|mira|vuelves)`,
      `por (#|{}|${ORDINAL}) (ª|a)? vez (esta semana|este mes|hoy|en nuestra|en la)`,
      '(#|{}) (días|semanas|meses) (desde|sin) (tu|su) (última)? visita',
      'hace (ya)? (#|{}) (días|semanas|meses) que no (vienes|entras|apareces|te vemos|nos visitas|te pasas|pasas por aquí|se pasa|nos visita)',
      `(tu|su|vuestra) (#|{}|${ORDINAL}) (ª|a)? visita`,
      `(después de|tras) (tus|sus)? (#|{}|${NUMBER}) visitas`,
      `(tus|sus) (#|{}|${NUMBER}) (últimas)? visitas`,
      `(has pisado|pisaste|has venido|viniste|te hemos visto|te vimos|has pasado) … (#|{}|${NUMBER}|una|una sola) (vez|veces)`,
      `(#|{}|${NUMBER}) (visitas|consultas|entradas|pasadas) (a|en) (su|esta|la|esa) (ficha|página|foto)`,
      `(solo|sólo|apenas|tan solo) (#|{}|una|dos|tres|cuatro|cinco) (visitas|entradas|asistencias) (en|desde) (#|{}|${NUMBER}|un|lo que|enero|septiembre)`,
    ],
    'dwell-time': [
      `(${HAVE}|usted ha|has estado|te has) (pasado|estado|quedado) (ya|más de|casi|unos|unas|cerca de|alrededor de|al menos)? (#|{}|un|una|media|${NUMBER}) (${UNIT})`,
      `(pasaste|pasasteis|estuviste|te quedaste) (ya|más de|casi|unos|unas|cerca de|alrededor de|al menos)? (#|{}|un|una|media|${NUMBER}) (${UNIT})`,
      `(${HAVE}) … (${DONE}|visto|leído|navegado|${LOOKING}) … durante … (${UNIT}|{})`,
      `(${DID}|${SAW}|mirabas|${WAS}|leíste|te detuviste|te paraste) … durante … (${UNIT}|{})`,
      `(te detuviste|te paraste|te quedaste|permaneciste) … (${UNIT})`,
      `(los|esos|tus|sus) (#|{}|${NUMBER}) (${UNIT}) que (pasaste|has pasado|estuviste|dedicaste)`,
      '(tu|su) tiempo (de permanencia|de visita|en nuestra web|en la página)',
      '(pasaste|has pasado) (mucho tiempo|un buen rato|bastante tiempo) (en|con|mirando|viendo)',
      '(pasaste|pasasteis|estuviste|estuvisteis|dedicaste|te quedaste|has pasado|has estado|te tiraste|te pasaste|estuvo usted) (ya|más de|casi|cerca de|alrededor de|al menos|nada menos que)? (un|una|tres|media)? (buen)? (cuarto|cuartos|media|hora|rato) (de hora|y media|hora|mirando|largo)',
      `(#|{}|${NUMBER}) (buenos|buenas|largos)? (${UNIT}) (mirando|dudando|contemplando|comparando|dándole|frente al|frente a la|delante del|delante de la|ante el|ante la)`,
    ],
    'precise-location': [
      '(estás|estabas|está usted|usted está|te encuentras|usted se encuentra) (ahora|ahora mismo|justo|muy|tan)? (cerca|al lado|a un paso|a la vuelta|a pocos pasos|enfrente|a dos pasos) de (nuestra|nuestro|nuestras|nosotros|{}|la tienda)',
      `(estás|estabas|está usted|usted está|te encuentras|usted se encuentra) (ahora|solo|sólo|justo|ahora mismo)? a (solo|sólo|tan solo|menos de|unos|apenas)? (#|{}|${NUMBER}|pocos|pocas) (metros|m|km|kilómetros|calles|cuadras|manzanas|pasos) (de)`,
      '(pasaste|has pasado|acabas de pasar|pasabas|pasas|usted pasó) (justo|hoy|ayer)? (por delante de|por la puerta de|delante de|cerca de|al lado de|frente a) (nuestra|nuestro|nuestras|{})',
      `a (solo|sólo|tan solo|unos|apenas|menos de)? (#|{}) (metros|m|calles|cuadras|manzanas) de (ti|usted|tu casa|su casa|tu oficina|tu ubicación|su ubicación|donde estás|tu puerta)`,
      '(tu|su) (ubicación|posición|localización|dirección) (actual|exacta|precisa)',
      '(en|por) (tu|su) calle',
      '(el gps|tu gps|su gps|la geolocalización|tu móvil|su móvil|tu teléfono|su teléfono|tu celular|su celular) (nos)? (te|le|lo|la) (sitúa|ubica|coloca|localiza|pone|detecta|da|señala)',
      '(tu|su) (móvil|teléfono|celular) (estaba|se encontraba) (ahora|esta mañana|ayer|hoy)? (en la|en|a|cerca de|junto a) (calle|avenida|plaza|{}|#)',
      '(pasaste|has pasado|estabas|te vimos|caminabas|andabas) … (a la altura del|esquina con|en el número|justo delante de) (#|{}|nuestra|nuestro|número)',
    ],
    location: [
      '(ya que|como|mientras|puesto que|aprovechando que) (estás|sigues|usted está|te encuentras) (ahora|todavía|aún)? en {}',
      '(estás|sigues|estabas|te encuentras|usted está) (ahora|ahora mismo|actualmente|todavía|ayer) en {}',
      '(visto|vimos|notamos|notado) que (estás|estabas|has estado|estuviste|usted está|usted estaba) en {}',
    ],
    device: [
      `(${DONE}|${DID}|${SAW}|visto|visitado|visitaste|entraste|navegas|compras|${LOOKING}|abriste|leíste) … (desde|con|en) (tu|su) (${DEVICE}|{})`,
      `desde (tu|su) (${DEVICE}) … (${DID}|${SAW}|visitaste|entraste|visto|visitado|abriste)`,
      '(tu|su) (dirección)? ip',
      `(usas|utilizas|estás usando|estás utilizando|navegas con|navegas desde|usted usa|usted utiliza) (un|una|el|tu)? (iphone|ipad|android|mac|macbook|samsung|pixel|chrome|safari|firefox|edge|{})`,
      `(tu|su) (navegador|dispositivo|${DEVICE}) (nos)? (dice|indica|revela|muestra) que`,
      `(hemos reconocido|reconocimos|recordamos) (tu|su) (dispositivo|navegador|${DEVICE})`,
    ],
    'in-store': [
      `(cámara|cámaras|sensor|sensores|baliza|balizas|beacon|beacons|wifi|videovigilancia) … (te|le|os) (ha|han)? (vio|vieron|visto|detectó|detectaron|detectado|grabó|grabaron|grabado|reconoció|reconocieron|reconocido|registró|registraron|registrado|captó|captaron|captado)`,
      `(cámara|cámaras|sensor|sensores|mapa de calor|wifi) … (muestra|muestran|indica|indican|revela|revelan|registró|registraron|detectaron) que`,
      '(hemos reconocido|reconocimos) (tu|su) (cara|rostro)',
      '(tu|su) (cara|rostro) … (reconocid*|identificad*|detectad*|registrad*)',
      `(te|le|os) (vimos|hemos visto) … (en|por|dentro de|delante del|frente al) (nuestra|nuestro|nuestras|la|el) (${SHOP})`,
      `(tu|su) (última|reciente) visita a (nuestra|nuestro|la|el) (${SHOP})`,
      `(visitaste|has visitado|usted visitó|entraste en|entraste a|has entrado en|pasaste por|has pasado por) (ayer|hace poco)? (nuestra|nuestro|nuestras|una de nuestras|la|el) (${SHOP}) (de|en|del|física)?`,
      `(te paraste|te detuviste|te has parado|te has detenido|te probaste|te has probado) … (${SHOP}|estante|estantería)`,
      `(te conectaste|te has conectado|se conectó) (al|a nuestro|a nuestra|a la) (wifi|wi-fi|red)`,
      '(cámara|cámaras|sensor|sensores|baliza|balizas|beacon|beacons|wifi|bluetooth|antena|antenas|torno|tornos|torniquete|molinete|carrito|carritos|contador|contadores|router|lector) … (reconoció|reconocieron|detectó|detectaron|captó|captaron|registró|registraron|identificó|identificaron|siguió|siguieron|leyó|leyeron|ha reconocido|han reconocido|ha detectado|han detectado) (a)? (tu|su) (móvil|teléfono|celular|cara|rostro|matrícula|coche|auto|visita|entrada|paso|presencia|llegada|recorrido)',
      '(mapa de calor|cámara|cámaras|sensor|sensores|baliza|balizas|beacon|beacons|wifi|bluetooth|antena|antenas|torno|tornos|torniquete|molinete|carrito|carritos|contador|contadores|router|lector) … (dice|dicen|cuenta|cuentan|confirma|confirman|señala|señalan|delata|delatan|saben) que',
      '(cámara|cámaras|sensor|sensores|baliza|balizas|beacon|beacons|wifi|bluetooth|antena|antenas|torno|tornos|torniquete|molinete|carrito|carritos|contador|contadores|router|lector) … (nos cuentan|nos cuenta|nos dicen|nos dice|nos chivan|te delatan|te siguieron|te contaron|te contó|te siguió|te vieron pasar)',
    ],
    'email-activity': [
      `(${HAVE}|usted ha|no ha) … (abierto|leído|ignorado|borrado|eliminado) … (nuestro|nuestros|este|estos|el|los|la|ningún|ninguno de nuestros) (#|${NUMBER}|últim*)? (últim*|#|${NUMBER})? (${MAIL})`,
      `(abriste|leíste|ignoraste|borraste|abrió|leyó) … (nuestro|nuestros|este|estos|el último|los últimos|la última) (últim*)? (${MAIL})`,
      `(hiciste clic|has hecho clic|pinchaste|has pinchado) … (nuestro|nuestros|nuestra|este|el último|la última) (últim*)? (${MAIL})`,
      `no (abres|lees|abre|lee|estás abriendo) (nuestros|nuestro|nuestras) (últim*)? (${MAIL})`,
      `(abres|lees) (siempre|todos|casi)? (siempre|todos)? (nuestros|nuestras) (${MAIL})`,
      `(${MAIL}) que (no)? (abriste|has abierto|leíste|has leído|ignoraste)`,
      `(llevas|lleva usted|llevabas|lleváis|llevás) … sin (abrir|leer|pinchar|hacer clic|clicar) … (nuestro|nuestros|nuestra|nuestras) (últim*)? (${MAIL})`,
      `sin (abrir|leer) (ni)? (uno|una|ninguno|ninguna)? (solo|sola)? (de)? (nuestros|nuestras|nuestro) (últim*)? (${MAIL})`,
      '(pinchabas|clicabas|cliqueabas|hacías clic|hacía clic|pinchaba usted) (siempre|mucho|casi)? (en|sobre) (todo|todos|todas|cada|los|las|nuestros|nuestras|casi|cuanto)',
      `(abrías|leías|abría usted|leía usted) (siempre|casi)? (todos|todas|cada|cada uno de)? (nuestros|nuestras|nuestro|uno de nuestros)? (últim*)? (${MAIL})`,
      `(nuestros|nuestras|últimos|últimas|nuestro) (#|{}|${NUMBER}|últim*)? (últim*|#|{}|${NUMBER})? (${MAIL}) (siguen|sigue|se quedan|se quedaron|permanecen|continúan|están|esperan|duermen) (todavía|aún)? (ahí)? (sin abrir|sin leer|cerrados|cerradas|sin respuesta|por abrir|por leer)`,
      '(tu|su) últim* (clic|apertura)',
      `últim* (enlace|${MAIL}) (en el que|que|donde|en que) (abriste|leíste|pinchaste|hiciste clic|has abierto|has pinchado|cliqueaste)`,
      'no (abres|lees|abre|lee|abrís) (ya|nunca|casi|nada)? (nada)? (de)? lo que (te|le|os) (enviamos|mandamos|escribimos)',
    ],
    profile: [
      '(nuestro algoritmo|nuestro sistema|nuestro modelo|nuestro análisis|nuestros algoritmos|nuestros datos|nuestros modelos) (cree*|piensa*|estima*|predice*|indica*|muestra*|sugiere*|revela*|dice*|calcula*) (que)?',
      '(suponemos|sospechamos|deducimos|hemos deducido|hemos calculado|intuimos) que (tú|te|tu|usted|su|eres|tienes|estás)',
      '(según|de acuerdo con) (tu|su) (puntuación|segmento|comportamiento|perfil de compra|perfil de cliente)',
      '(tu|su|tus|sus) (perfil|comportamiento|datos|hábitos) (indica*|muestra*|sugiere*|revela*|dice*) (que)',
      '(personas|clientes|gente) (con|de) (tu|su) (perfil|edad|renta|nivel)',
      '(nuestro algoritmo|nuestro sistema|nuestro modelo|nuestros algoritmos|nuestros modelos) (te|le|os) (sitúa*|clasifica*|considera*|ve|ven|calcula*|atribuye*|coloca*|da|dan|pone|ponen)',
      '(hemos estimado|hemos deducido|estimamos|hemos adivinado|dedujimos|intuimos) (tu|su|tus|sus) (renta|ingresos|sueldo|salario|patrimonio|edad|nivel|situación|embarazo)',
      '(según|de acuerdo con) (nuestro|un) (perfil|modelo) (estimado|inferido|calculado|predictivo|de consumo)',
      '(tus|sus) (últimas)? (compras|búsquedas) (te|le|lo|la) (delatan|delata)',
    ],
    'third-party-data': [
      '(socio|socios|colaborador|colaboradores|partner|partners) (comercial|comerciales)? (nos) (ha dicho|han dicho|dijo|dijeron|ha contado|contó|ha informado|informó|ha comunicado|han informado|han contado) (de)? que',
      '(hemos sabido|supimos|nos hemos enterado|hemos comprado|hemos obtenido|obtuvimos) … (por|de|a través de) (un|uno|nuestro|nuestros|una) (de)? (nuestros)? (socio*|colaborador*|partner*|tercero*|proveedor*)',
      '(según|de acuerdo con) (tu|su) (perfil|cuenta) (de|en)? (facebook|instagram|linkedin|tiktok)',
      `(${HAVE}|compraste|buscaste|miraste|${SAW}) … en (otras|otros) (webs|páginas|tiendas|sitios|marcas|aplicaciones)`,
      '(tus|sus) (compras|visitas|búsquedas) en (las webs de|las tiendas de)? nuestros (socios|colaboradores|partners)',
      '(según|de acuerdo con|gracias a|por) (nuestro|un|el) perfil (estimado|inferido|comprado|adquirido|de consumo)',
      '(según|de acuerdo con|gracias a|por) (los|las|unos|nuestros)? (datos|información|informaciones|registros|fuentes) … (socio*|tercero*|externo*|externa*|proveedor*|comprad*|adquirid*|públicos)',
      '(hemos cruzado|cruzamos|cruzando|hemos completado|hemos enriquecido) (tu|tus|su|sus|los|bases|varias|datos|la) (datos|compras|perfil|información|de|bases)',
    ],
  }),
  not: [
    '(visto|vista|vistos|vistas) en (la)? (tele|televisión|tv)',
    '(lo que|aquello que) (estabas|estás|estaba|estuviste)? (buscando|buscabas|buscaba|buscaste|has buscado)',
    '(se ha|se han|nunca has|jamás has) (visto|mirado|consultado)',
    '(consultado|visto|mirado|abierto|leído) (tu|tus|su|sus) (factura*|cuenta*|saldo|pedido*|expediente|contrato|mensajes|recibo*)',
    'consultado (a|con) (tu|su|un|una|el|la)',
    '(has abierto|abriste|abrió|ha abierto) (una|un|tu|su|la|el|esta) (cuenta|ticket|caso|disputa|reclamación|incidencia|tienda|expediente|solicitud)',
    'búsqueda guardada',
    'buscabas (una forma|una manera|un modo|una solución|una oportunidad|una alternativa|un motivo|una razón|un lugar|un sitio)',
    'navegado (#|{}) (km|kilómetros|millas)',
    '(dedicado|dedicaste) … (encuesta|cuestionario)',
    '(su|tu) visita (guiada|programada|concertada|médica)',
    'ip (fija|dedicada|pública|no)',
    '(qué|lo que|si algo|algo|cuál) (te|le|os) (llamó|llamaron|ha llamado|gustó|interesó) (la atención)?',
    '(según|por|gracias a) … datos … (ministerio|ine|encuesta|estudio|informe)',
    `(bastan|basta|dedica|necesitas|tarda|tardarás|en) (solo|sólo)? (#|{}|${NUMBER}) (${UNIT})`,
    '(tu|su) (anuncio|perfil) … (visitas|consultas)',
    '(última|reciente) visita (médica|al dentista|a la clínica|al médico|a la consulta|al taller|al museo|al hotel|guiada)',
    '(nos|le|les) consultaste',
    '(tu|su) banco … (recibo|devuelto|devolvió|rechaz*|transferencia)',
    'consultaste (a|con|sobre|por|si|cómo)',
  ],
};
