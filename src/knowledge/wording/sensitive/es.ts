import { SENSITIVE_FRAMES } from '../es/sensitive-frames';
import { joined } from '../forms';
import type { SensitiveWording } from './sensitive';

const YOUR = 'tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras';
const KIN =
  'madre|padre|mamá|papá|marido|esposo|esposa|mujer|hijo|hija|pareja|abuela|abuelo|hermano|hermana|bebé|familiar';
const FRIENDS =
  'amigo|amiga|amigos|amigas|contacto|contactos|compañero|compañera|compañeros|vecino|vecina|vecinos|seguidores|conocidos';
const DID =
  'compró|compraron|ha comprado|han comprado|acaba de comprar|acaban de comprar|pidió|pidieron|reservó|reservaron|ha reservado|han reservado|le gusta|les gusta|le gustó|les gustó|vio|vieron|ha visto|han visto|descargó|valoró';

/**
 * Covers tú, usted and vosotros of Spain and America. Leaves alone "operación", which is a bank's more often, and what
 * is supposed ("si estás embarazada"). Unsure: "su" may be somebody else's.
 */
export const es: SensitiveWording = {
  language: 'es',
  tells: joined(SENSITIVE_FRAMES, {
    illness: [
      `(${YOUR}) (reciente|grave|larga|anterior|dura)? (enfermedad|cáncer|depresión|hospitalización|quimioterapia|tumor|ictus|infarto|cirugía|recaída|convalecencia)`,
      '(estuviste|has estado|estabas|ha estado usted|estuvo usted) (tan|muy|gravemente|recientemente)? (enfermo|enferma|hospitalizado|hospitalizada|ingresado|ingresada)',
      `(${YOUR}) lucha contra (el cáncer|la enfermedad|la depresión)`,
      'te diagnosticaron',
      '(tras|después de|desde) (el|la) (infarto|ictus|cáncer|enfermedad|ingreso|hospitalización|depresión|accidente|operación) (del año|del verano|del invierno|del mes|que sufriste|que tuviste|que pasaste|que sufrió|de hace|del otoño)',
      '(sufriste|has sufrido|tuviste|has superado|superaste) (un|una) (infarto|ictus|cáncer|depresión|tumor|embolia)',
    ],
    'family-health': [
      `(enfermedad|cáncer|operación|diagnóstico|demencia|alzheimer|depresión|hospitalización|cirugía|tratamiento|ictus|infarto) de (${YOUR}) (${KIN})`,
      `(${YOUR}) (${KIN}) (está|estaba|estuvo|sigue|tiene|tuvo|sufre|padece) (muy|gravemente|de|un)? (enfermo|enferma|hospitalizado|hospitalizada|cáncer|alzheimer|diabetes|demencia)`,
      `(${YOUR}) antecedentes familiares`,
      `en (${YOUR}) familia (hay|hubo|existen) … (cáncer|diabetes|enfermedad|enfermedades|infartos)`,
    ],
    bereavement: [
      `(sentimos|lamentamos) (mucho|profundamente)? (${YOUR}) pérdida`,
      '(nuestro|nuestras|sincero|más) (más|sentido|sinceras)? (sentido)? (pésame|condolencias)',
      `(muerte|fallecimiento|pérdida|funeral|entierro) de (${YOUR}) (${KIN}|mascota|perro|gato|ser querido)`,
      `(${YOUR}) (difunto|difunta|fallecido|fallecida|duelo|luto)`,
      `(has perdido|perdiste) (recientemente)? a (${YOUR}|un) (${KIN}|ser querido|mascota|perro|gato)`,
      `(primera|primer|primeras) (navidad|navidades|día de la madre|día del padre|cumpleaños) sin (${YOUR}|él|ella|{})`,
      'como (viudo|viuda)',
    ],
    pregnancy: [
      '(estás|está usted) (ya|ahora)? embarazada',
      `(${YOUR}) (embarazo|aborto espontáneo|fertilidad|ecografía|futuro bebé|fecha de parto|parto|barriguita)`,
      '(esperas|estás esperando|espera usted) un (bebé|hijo)',
      `(felicidades|enhorabuena) por (${YOUR}) bebé`,
      '(estás|estáis) (intentando|buscando) (quedarte embarazada|un embarazo|tener un bebé|un bebé)',
      `(${YOUR}) bebé (está en camino|llegará pronto|nacerá|está a punto)`,
      '(felicidades|enhorabuena|felicitaciones) por (el|tu|su|vuestro|ese) (embarazo|futuro bebé|bebé|bebé en camino)',
      '(pronto|ya casi|dentro de poco) (seréis|serán|sois|seremos) (uno más|tres|cuatro|una más)',
      '(querida|querido|queridos|hola) (futura|futuro|futuros) (mamá|papá|papás|padres|madre)',
      '(vas|van|vais) a ser (mamá|madre|papá|padre|padres|papás)',
      '(semana|semanas) (#|{}) de (tu|su) (embarazo|gestación)',
      '(#|{}) semanas de (embarazo|gestación)',
      '(la llegada|el nacimiento) de (tu|su|vuestro) (bebé|hijo|hija|pequeño|peque)',
    ],
    health: [
      `(${YOUR}) (presión arterial|tensión arterial|glucosa|colesterol|imc|grupo sanguíneo|análisis de sangre|alergia|alergias|asma|diabetes|eccema|psoriasis|acné|migraña|migrañas|artritis|insomnio|dolor de espalda|discapacidad|historial médico|historial clínico|estado de salud|problema de salud|problemas de salud|datos de salud|medicación|medicamento|medicamentos|síntomas|menopausia|ciclo menstrual|caída del cabello|incontinencia)`,
      '(como|ya que|porque|puesto que) (eres|es usted|sufres|padeces|tienes) (de|una)? (diabétic*|asmátic*|discapacitad*|alérgic*|celíac*|diabetes|asma|alergia|alergias|discapacidad|migrañas)',
      '(como|al ser) (persona|paciente)? (diabético|diabética|celíaco|celíaca|asmático|asmática|hipertenso|hipertensa|alérgico|alérgica) (que eres|sabes|sabrás|,|necesitas)',
      '(tu|su) (hipertensión|tiroides|artrosis|anemia|ansiedad|endometriosis|tratamiento para|tratamiento contra|medicación para|tensión alta|tensión)',
      '(sufres|padeces|sufre usted|padece usted) (todavía|aún)? (de)? (diabetes|asma|migrañas|artrosis|insomnio|hipertensión|ansiedad)',
      '(le|te) cuesta (recordar|tomar|dormir|respirar)',
    ],
    diet: [
      '(como|ya que|porque) eres (vegan*|vegetarian*)',
      '(como|ya que|porque) (estás|haces) (a)? dieta',
      `(${YOUR}) dieta (vegana|vegetariana|sin gluten|cetogénica|halal|kosher|de adelgazamiento)`,
      '(sigues|has empezado|empezaste|llevas) (una|tu|la) dieta (vegana|vegetariana|sin gluten|keto|cetogénica|de adelgazamiento|baja)?',
      '(comes|compras) (siempre|ahora)? (halal|kosher|vegano|sin gluten)',
    ],
    belief: [
      '(eres|es usted) (un|una)? (buen|buena|devoto|devota)? (católico|católica|cristiano|cristiana|musulmán|musulmana|judío|judía|protestante|budista|ateo|atea|creyente)',
      `(${YOUR}) (religión|confesión religiosa|creencias religiosas|ideología política|opiniones políticas|afiliación sindical|afiliación política)`,
    ],
    ethnicity: [
      `(${YOUR}) (origen étnico|color de piel|etnia)`,
      '(como|ya que|porque) eres (negro|negra|gitano|gitana|árabe|asiático|asiática|indígena)',
    ],
    sexuality: [
      '(eres|es usted) (gay|lesbiana|bisexual|transexual|transgénero|homosexual|trans)',
      `(${YOUR}) (orientación sexual|homosexualidad|sexualidad|identidad de género|vida sexual)`,
    ],
    credential: [
      `(${YOUR}) (nueva)? contraseña (temporal|provisional)? (es|será) (:)? {}`,
      `(${YOUR}) (nueva)? contraseña (temporal|provisional)? : {}`,
    ],
    social: [
      `(${YOUR}) (${FRIENDS}) … (${DID})`,
      `lo que (compran|compraron|han comprado|ven|piden|llevan|leen) (${YOUR}) (${FRIENDS})`,
      `lo que (${YOUR}) (${FRIENDS}) (compran|compraron|han comprado|ven|piden|llevan|leen)`,
      `(${FRIENDS}) (tuyos|tuyas|suyos|suyas|tuyo|tuya) … (ya|también|acaba de|acaban de)? (ya|también)? (sacó|sacaron|${DID}|sacó|sacaron|compró|compraron|ha comprado|han comprado|se llevó|se llevaron|escuchó|escucharon|pidió|pidieron|reservó|reservaron|ha reservado|han reservado|se apuntó|se apuntaron|eligió|eligieron|terminó|terminaron|completó|vio|vieron|ha visto|han visto|consiguió|consiguieron|descargó|descargaron|jugó|jugaron|estrenó|estrenaron|han pedido|ha pedido)`,
      `(${YOUR}) (${FRIENDS}) … (ya|también) (lo|la|los|las|se)? (lo|la|los|las)? (sacó|sacaron|compró|compraron|ha comprado|han comprado|tiene|tienen|se llevó|se llevaron|escuchó|escucharon|pidió|pidieron|reservó|reservaron|ha reservado|han reservado|se apuntó|se apuntaron|eligió|eligieron|terminó|terminaron|completó|vio|vieron|ha visto|han visto|consiguió|consiguieron|descargó|descargaron|jugó|jugaron|estrenó|estrenaron|han pedido|ha pedido)`,
      `(otros|otras|más) (#|{}|dos|tres|cuatro|cinco|muchos)? (personas|amigos|jugadores) (a las|a los|a quienes)? que sigues … (sacó|sacaron|compró|compraron|ha comprado|han comprado|tiene|tienen|se llevó|se llevaron|escuchó|escucharon|pidió|pidieron|reservó|reservaron|ha reservado|han reservado|se apuntó|se apuntaron|eligió|eligieron|terminó|terminaron|completó|vio|vieron|ha visto|han visto|consiguió|consiguieron|descargó|descargaron|jugó|jugaron|estrenó|estrenaron|han pedido|ha pedido)`,
      'a {} (también)? (le|les) (gustó|gusta|gustaron|encantó|encanta|ha gustado|flipó)',
      `a (${YOUR}) (${FRIENDS}) {} (también)? (le|les) (gustó|gusta|gustaron|encantó|encanta|ha gustado)`,
      '{} (ya|también) (se|lo|la|los|las)? (lo|la|los|las)? (compró|ha comprado|reservó|ha reservado|pidió|ha pedido|sacó|llevó|estrenó|superó)',
      '{} (te|le) (ha)? (superó|superado|adelantó|adelantado|ganó|ganado|pasó|batió|batido) (en|a)',
      '{} acaba de (comprar|reservar|pedir|estrenar|llevarse)',
    ],
    shaming: [
      '(de verdad|realmente) (necesitabas|necesitaba)',
      '(de verdad|realmente) (necesitas|necesita) (otra|otro|más|ese|esa|tanto|tanta)',
      '(has engordado|engordaste|has ganado peso|has cogido peso|has subido de peso|subiste de peso)',
      `(${YOUR}) (sobrepeso|kilos de más|kilitos de más|michelines|papada|excesos|mala alimentación|barriga cervecera)`,
      '(has comido|comiste|comes|has bebido|bebes|bebiste|has gastado|gastas|gastaste) (demasiado|demasiada|demasiados|más de la cuenta)',
      '(debería|deberías) (darte vergüenza|darle vergüenza|sentirte culpable|adelgazar|perder peso|comer menos|beber menos|gastar menos)',
      'no te da vergüenza',
      '(no)? te sientes culpable',
      `(has abandonado|abandonaste|has descuidado|descuidaste|te has saltado|te saltaste|has roto) (${YOUR}|la) (dieta|propósitos|figura|salud|presupuesto|entrenamiento)`,
      `(${YOUR}) (dieta|figura|peso|presupuesto|propósitos) … (fracasado|fracasó|descontrolado|descontrolada|olvidado|olvidados|por los suelos|desastre)`,
      'no (,)? gracias , (prefiero pagar|no quiero ahorrar|odio ahorrar|prefiero gastar)',
      '(otra vez|todavía|sigues|de nuevo|aún) (tirado|tirada|apoltronado|apoltronada|pegado|pegada|tumbado|tumbada)? (en|al) (el|tu)? (sofá|sillón)',
      '(esa|esos|esas|tu|tus|la|los|esta|estos) (barriga|barriguita|tripa|panza|michelines|kilos|kilitos|lorzas|rollitos|curvas|grasa) (de más)? (no|siguen|sigue) (se)? (va|van|irá|irán|desaparece|desaparecen|desaparecerá|desaparecerán|bajará|bajarán|ahí|quema|queman)',
      '(otra vez|de nuevo) (caíste|has caído|fallaste|has fallado|te has rendido|te rendiste|faltaste|has faltado)',
      '(te has abandonado|te abandonaste|te has dejado ir|te has descuidado)',
      'báscula no (miente|perdona|engaña)',
      '(te has saltado|te saltaste|has faltado a|faltaste a) (otra vez|todas)? (las|tus|el|la) (clases|clase|entrenamientos|gimnasio|sesiones|sesión)',
      'no (tienes|tiene usted) (nada de)? fuerza de voluntad',
    ],
    'pushy-wording': [
      'última (oportunidad|llamada)',
      'últimas horas',
      'último (aviso|recordatorio)',
      '(date|dese|dáte) prisa',
      '(apresúrate|apúrate|apresúrese)',
      'antes de que sea (demasiado)? tarde',
      'ahora o nunca',
      'no (te lo pierdas|se lo pierda|os lo perdáis)',
      'no (dejes|deje) (escapar|pasar) (esta|la|este)',
      '(te arrepentirás|te vas a arrepentir|se arrepentirá)',
      'el tiempo (se acaba|se agota|corre)',
      '(solo|sólo) (quedan|queda) (#|{}) (horas|minutos|unidades|plazas|habitaciones|piezas)',
      '(solo|sólo) (quedan|queda) (#|{}) !',
      '(quedan|queda) (solo|sólo) (#|{}) (horas|minutos|unidades|plazas|habitaciones|piezas)',
      '(actúa|actúe) (ya|ahora|rápido)',
      '(te has olvidado|te olvidaste|ya te olvidaste) de nosotros',
      'seguimos (esperándote|esperando tu)',
      'por qué nos ignoras',
      'te hemos (escrito|recordado|avisado) (ya)? (#|{}|varias|dos|tres) veces',
    ],
  }),
  not: [
    '(si|cuando) (estás|eres|tu|tus|su|sus|tienes|usted|está|padeces|sufres|esperas)',
    '(te|le) (ha|han)? (invitado|invitó|recomendado|recomendó|regalado|regaló|enviado|envió|compró|comprado|reservó|reservado)',
    '(le gusta|le gustó|les gusta|comentó|vio|valoró) (tu|tus|su)',
    '(con|mediante) (tu|su) (enlace|código)',
    '(sin|no hay) prisa',
    'última oportunidad (para|de) … (finaliza|termina|será el|es el)',
    '(compró|ha comprado|reservó|ha reservado|pidió|ha pedido|gustó|superó|compraron) (tu|tus|su|sus|en tu|en su|con tu)',
    '(sofá|sillón) (cama|nuevo|{})',
  ],
};
