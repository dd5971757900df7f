import { formsOf } from '../forms';

// What readers are said to have done, in Spanish. Names ending in 2 are forms of tú and vosotros, whose endings speak
// to the reader by themselves; those ending in 3 are forms of usted, which may be said of anybody.

const LOOK =
  'mir|oje|curiose|visualiz|naveg|husme|cotille|chusme|fisgone|fisg|bich|stalke|hoje|rastre|escudriñ|merode|vitrine|fich|rond|espi|acech|vislumbr|devor';
/** Verbs that tell of looking only together with what was looked at. */
const STUDY =
  'acarici|toque|seleccion|filtr|orden|gir|descart|coquete|babe|suspir|compart|revis|compar|estudi|analiz|observ|cheque|ampli|marc|escuch|reproduc';

/** Also what one does with an adviser, a lesson or a place. */
const SURVEY = 'consult|explor|examin|inspeccion|contempl|repas|admir|vigil';
export const SURVEYED_2 = formsOf(SURVEY, 'aste|asteis');

export const LOOKED_2 = formsOf(LOOK, 'aste|asteis');
export const LOOKED_3 = formsOf(`${LOOK}|${SURVEY}`, 'ó|aron');
export const LOOKED = formsOf(`${LOOK}|${SURVEY}`, 'ado');
export const LOOKING = `${formsOf(`${LOOK}|${SURVEY}|compar|revis|analiz|dud|busc`, 'ando')}|echando un ojo|echando un vistazo|viendo|leyendo|comparando precios|dando vueltas`;
export const WAS_LOOKING_2 = `${formsOf(`${LOOK}|${SURVEY}`, 'abas|abais')}|comparabas|veías|hojeabas|revisabas`;
export const STUDIED_2 = `${formsOf(STUDY, 'aste|asteis')}|viste|visteis|leíste|recorriste|descubriste|tuviste en pantalla`;
export const STUDIED = `${formsOf(STUDY, 'ado')}|visto|leído|recorrido`;
export const STUDIED_3 = `${formsOf(STUDY, 'ó')}|vio|leyó|recorrió`;

export const HAVE_2 = 'has|habéis|hayas';
export const WAS_2 =
  'estabas|estabais|estuviste|estuvisteis|andabas|anduviste|anduvisteis|andas|andáis|seguías|sigues|seguís|continúas|has estado|habéis estado|has andado|has seguido|ibas|venías|llevabas|llevas';
export const WAS_3 = 'estaba|estuvo|andaba|anduvo|seguía|ha estado|sigue|anda';

const ENTER = 'visit|entr|ingres|regres|aterriz|naveg|asom';
/** Those that may also be said of a level or a lift: only with what was visited. */
export const CAME_2 =
  'pasaste|pasasteis|te colaste|te pasaste|llegaste|viniste|has pasado|has llegado|has venido|te has pasado|habéis pasado';
export const VISITED_2 = `${formsOf(ENTER, 'aste|asteis')}|accediste|volviste|recorriste|anduviste|estuviste|te metiste|te conectaste|diste una vuelta|entrabas|pasabas|visitabas|volvías`;
export const VISITED = `${formsOf(ENTER, 'ado')}|accedido|vuelto|estado|recorrido|andado`;
export const VISITED_3 = `${formsOf(ENTER, 'ó')}|accedió|volvió|recorrió|anduvo|estuvo|se conectó`;
export const VISITS_2 =
  'visitas|entras|pasas|vuelves|regresas|vienes|accedes|ingresas|apareces|te conectas|te asomas|miras|consultas|abres';

export const STAYED_2 =
  'pasaste|pasasteis|estuviste|estuvisteis|quedaste|quedasteis|permaneciste|permaneces|aguantaste|demoraste|detuviste|paraste|leíste|viste|escuchaste|miraste|navegaste|estabas|has pasado|has estado|has leído|has visto|has escuchado|has permanecido|has navegado|te has quedado|te has tirado|habéis pasado|te tuvo|te tuvimos|te retuvo|te atrapó|te enganchó|nos diste|nos dedicaste|nos regalaste';
/** What also takes its time elsewhere: a race, a lesson, a good deed. */
export const TOOK_2 =
  'tardaste|dedicaste|dedicas|gastaste|invertiste|empleaste|duraste|necesitaste|tiraste|jugaste|llevabas|llevas|has dedicado|has tardado|has invertido|has gastado';
export const STAYED_3 =
  'pasó|estuvo|se quedó|permaneció|tardó|aguantó|se demoró|se detuvo|dedicó|invirtió|leyó|ha pasado|ha estado|ha dedicado|ha permanecido|ha invertido|ha tardado|lleva';

const CLICK = 'pinch|clic|clique|puls';
export const CLICKED_2 = `${formsOf(CLICK, 'aste|asteis|abas')}|hiciste clic|hicisteis clic|diste clic|has hecho clic|has dado clic|hacías clic|has pinchado|has clicado|has cliqueado|has pulsado`;
export const OPENED_2 = `${CLICKED_2}|abriste|abristeis|reabriste|leíste|leísteis|releíste|ignoraste|ignorasteis|borraste|eliminaste|archivaste|has abierto|habéis abierto|has reabierto|has leído|habéis leído|has releído|has ignorado|has borrado|has eliminado|has archivado|abrías|leías|abres|abrís|lees|leéis|pinchas|clicas|ignoras|borras`;
export const OPENED_3 =
  'abrió|leyó|ignoró|borró|eliminó|pinchó|cliqueó|clicó|hizo clic|ha abierto|ha leído|ha ignorado|ha borrado|ha eliminado|ha pinchado|ha hecho clic|abre|lee';

/** What one does in a shop. */
export const HANDLED_2 =
  'probaste|agarraste|cogiste|tomaste|oliste|tocaste|levantaste|descolgaste|manoseaste|hojeaste|dejaste|devolviste|recorriste|subiste|bajaste|saliste|entraste|pasaste|paseaste|cruzaste|detuviste|paraste|sentaste|dudaste|estuviste|mirabas|miraste|rondaste|diste vueltas|fotografiaste|has probado|has recorrido|has pasado|has entrado|has salido|te has parado|te has detenido|te has probado|estabas|andabas|acercaste|asomaste';
export const HANDLED_3 =
  'probó|cogió|tomó|agarró|recorrió|subió|bajó|salió|entró|pasó|paseó|cruzó|se detuvo|se paró|se sentó|dudó|estuvo|fue directo|fue directa|se acercó|dejó|ha entrado|ha recorrido|ha pasado|ha salido|se probó';

/** Where one is, lives, or goes by. */
export const IS_AT_2 =
  'estás|estáis|estabas|estuviste|has estado|andas|andabas|anduviste|te encuentras|te encontrabas|te hallas|te mueves|caminas|caminabas|caminaste|paseas|paseabas|paseaste|pasas|pasabas|pasaste|has pasado|acabas de pasar|circulas|circulabas|cruzas|cruzaste|vives|trabajas|duermes|dormiste|te alojas|te alojaste|te hospedas|te hospedaste|aparcas|aparcaste|estacionas|estacionaste|saliste|acabas de salir|acabas de llegar|llegaste|aterrizaste|acabas de aterrizar|paras|paraste|corres|corriste|desayunaste|comiste|cenaste|vas|ibas';
export const IS_AT_3 =
  'está|estaba|estuvo|anda|andaba|anduvo|se encuentra|se encontraba|se halla|camina|pasea|pasa|pasaba|pasó|ha pasado|circula|vive|trabaja|reside|duerme|se aloja|se hospeda|se hospedó|se alojó|aparcó|estacionó|acaba de pasar|acaba de llegar|acaba de salir|va';

/** That we noticed, or came to know. */
export const NOTICED =
  'hemos visto|vimos|vemos|hemos notado|notamos|nos dimos cuenta|nos damos cuenta|hemos observado|observamos|nos hemos fijado|nos fijamos|detectamos|hemos detectado|comprobamos|hemos comprobado|nos consta|sabemos|registramos|hemos registrado|constatamos|percibimos|averiguamos|hemos averiguado|descubrimos|hemos descubierto|se nota|nos chivan|nos cuentan|nos dicen|nos sale';
export const GUESSED =
  'suponemos|sospechamos|deducimos|hemos deducido|intuimos|imaginamos|calculamos|hemos calculado|estimamos|apostamos|creemos|pensamos|presumimos|averiguamos|hemos averiguado|descubrimos|hemos descubierto|supimos|hemos sabido|nos enteramos|nos hemos enterado|nos consta|tenemos entendido|sabemos|vemos|vimos|hemos visto|parece|diríamos|adivinamos|todo indica|todo apunta|algo nos dice|nos han dicho|nos han contado|nos dijeron';

/** What else a reader may have done at a time; orders, bookings and registrations apart. */
export const DID_2 = `${formsOf('brinc|desbloque|desvel|madrug|marat|paus|reproduc|tecle|trasnoch|vag', 'aste|abas')}|soltaste|te fuiste|leías|veías|viste|leíste|oíste|desististe|te metiste|sueles|te conectas|apareces|te asomas|apareciste|entres`;
/** The same where it is on a site or with a film that they did it. */
export const DID_THERE_2 = `${formsOf('abandon|acab|apag|arranc|cerr|conect|desconect|dud|empez|encend|escuch|inici|jug|olvid|par|pens|prob|qued|salt|tard|termin|toc', 'aste|abas')}|dejaste|saliste|seguías|hacías|corriste|dormiste|subiste|estabas|estuviste|anduviste|pusiste|volviste|fuiste|entras|vuelves|sigues|empezaste|diste|hiciste`;
