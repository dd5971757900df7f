import { formsOf } from '../forms';

// People a reader knows, what they are told to have done, and what is guessed or bought of a reader, in Spanish.

export const KIN =
  'madre|padre|mamá|papá|marido|esposo|esposa|mujer|hijo|hija|pareja|abuela|abuelo|hermano|hermana|bebé|familiar|tío|tía|suegra|suegro|sobrino|nieto|nieta|padres|abuelos|hijos|novio|novia|viejo|primo|prima';
export const PET = 'mascota|perro|perra|perrito|gato|gata|gatito|caballo|conejo|ser querido';
export const FRIENDS =
  'amigo|amiga|amigos|amigas|contacto|contactos|compañero|compañera|compañeros|compañeras|excompañeros|excompañeras|vecino|vecina|vecinos|vecinas|vecindario|seguidores|conocidos|conocidas|conocido|colega|colegas|cuñado|cuñada|cuñados|primo|prima|primos|primas|hermano|hermana|hermanos|jefe|jefa|suegra|suegro|tío|tía|madre|padre|marido|mujer|esposa|esposo|pareja|novio|novia|ex|hijo|hija|rival|rivales|equipo|socio|socios|profesor|entrenador|familia';
/** Where people one knows are found. */
export const CIRCLE =
  'edificio|oficina|calle|barrio|grupo|clase|empresa|equipo|familia|escuela|universidad|urbanización|portal|bloque|comunidad|gimnasio|lista de amigos|agenda|círculo|círculos|red|contactos|vecindario|trabajo|rellano|escalera|curso|promoción|cuadra|colonia|despacho|departamento';

/** Those whose doings are nobody's business: a family's, a team's and a teacher's are often told on purpose. */
export const PEERS =
  'amigo|amiga|amigos|amigas|contacto|contactos|excompañeros|excompañeras|vecindario|seguidores|conocidos|conocidas|conocido|colega|colegas|cuñado|cuñada|cuñados|primo|prima|primos|primas|vecino|vecina|ex|rival|rivales|compañero|compañera|compañeros|compañeras';

/** What people bought, took up or did before the reader. */
export const BOUGHT_3 = `${formsOf('compr|reserv|descarg|contrat|estren|gast|ahorr|apunt|llev|super|adelant|encarg|alquil|escuch|jug', 'ó|aron|ado')}|pidió|pidieron|pedido|eligió|eligieron|consiguió|consiguieron|se suscribió|se suscribieron|al carrito|me gusta|acaba de|acaban de|le gusta|le gustó|les gusta|le encanta|le encantó|ya tiene|ya tienen|ya usa|ya usan`;

const BUY =
  'compr|reserv|descarg|valor|contrat|recomend|don|estren|gast|ahorr|apunt|llev|cambi|super|gan|adelant|complet|termin|recomend|escuch|jug|sac|agreg|alquil|cen|almorz|visit|encarg|renov|regal|public|prob|coment|acab';
export const SHOPPED_3 = `${formsOf(BUY, 'ó|aron|ado')}|pidió|pidieron|pedido|eligió|eligieron|vio|vieron|visto|consiguió|consiguieron|se suscribió|se suscribieron|se inscribió|se inscribieron|leyó|leyeron|llegó|llegaron|subió|subieron|se unió|se unieron|puso|pusieron|metió|echó al carrito|dio me gusta|corrió|corrieron|tiene|tienen|usa|usan|van en|va en|disfruta|disfrutan|gusta|gustó|encanta|encantó|han pasado|ha pasado|se fue|se fueron|viajó|viajaron|entrena|entrenan|juega|juegan|lee|leen|escucha|escuchan|ve|ven`;

/** What a life consists of: a guess about it is one about the reader. */
export const LIFE =
  'mudaste|mudó|mudado|mudarte|mudarse|hijo|hijos|niño|niños|bebé|pareja|soltero|soltera|casado|casada|hipoteca|sueldo|salario|nómina|ingresos|renta|poder adquisitivo|patrimonio|ahorros|negocio|jubilación|jubilado|jubilada|divorcio|divorciado|divorciada|sola|propietario|propietaria|inquilino|inquilina|edad|embarazo|embarazada|coche nuevo|cambiar de|contrato de luz|contrato de|contrato vence|póliza|deudas|préstamo|multas|apasiona|te quedarás|se quedará|sin café|darte de baja|abandonarnos|mascota|perro|gato|vivienda|alquiler|estudios|título|empleo|trabajo|paro|años|generación|zurdo|miope|insomnio|vacaciones|viajar|viajas';

/** Machines that guess. */
export const SYSTEM =
  'modelo|modelos|algoritmo|algoritmos|sistema|sistemas|ia|inteligencia artificial|robot|software|máquina|computadora|ordenador|cálculo|cálculos|análisis|predicción|predicciones|pronóstico|estadística|estadísticas|red neuronal|asistente virtual';
export const GUESSES =
  'predice|predicen|prevé|prevén|calcula|calculan|calculó|estima|estiman|estimó|cree|creen|piensa|piensan|sospecha|sospechan|deduce|deducen|dedujo|adivina|adivinó|intuye|pronostica|anticipa|apuesta|sugiere|sugieren|concluye|concluyó|clasifica|clasificó|sitúa|considera|asegura|apunta|apuntan|predijo|detecta|detectó|ha aprendido|aprendió|sabe|saben';
export const SAYS =
  'indica|indican|muestra|muestran|dice|dicen|revela|revelan|sugiere|sugieren|delata|delatan|apunta|apuntan|señala|señalan|confirma|confirman|cuenta|cuentan|consta|sabemos|averiguamos|supimos|descubrimos|deducimos|hemos sabido|hemos visto|vemos|suponemos|figura|figuran';
/** Words that speak to the reader by themselves. */
export const TO_YOU =
  'te|ti|tu|tus|tuyo|tuya|contigo|usted|ustedes|vosotros|vuestro|vuestra|os|tienes|eres|estás|vas|vives|ganas|gastas|quieres|necesitas|podrías|acabas|quedarás|harás|comprarás|dejarás|buscas|piensas|sueles|prefieres';
/** Where data on readers are got from. */
export const BROKER =
  'empresa de datos|empresas de datos|empresa de información|empresa de informes|agencia de datos|proveedor de datos|proveedores de datos|bróker de datos|broker de datos|corredor de datos|buró de crédito|central de riesgos|empresa externa|socio comercial|socios comerciales|nuestros socios|nuestro socio|nuestros colaboradores|uno de nuestros socios|un socio|un colaborador|un tercero|terceros|catastro|registro mercantil|registro de la propiedad|registro civil|padrón|fuentes públicas|fuentes externas|registros públicos|datos públicos|datos externos|datos de terceros|datos comprados|datos adquiridos|base de datos comprada|base comprada|lista comprada|otra empresa|tu operadora|su operadora|tu banco|su banco|tu supermercado|su supermercado|tu compañía|su compañía|tu aseguradora|dgt|equifax|asnef|experian|datacrédito';

/** Illnesses and what comes of them; never said of a reader by chance. */
export const ILLNESS =
  'enfermedad|cáncer|depresión|hospitalización|quimioterapia|tumor|ictus|infarto|cirugía|recaída|convalecencia|accidente|operación|embolia|covid|leucemia|diagnóstico|rehabilitación|internación|aborto';
export const CONDITION =
  'presión arterial|tensión arterial|tensión alta|presión alta|hipertensión|glucosa|colesterol|triglicéridos|imc|grupo sanguíneo|análisis de sangre|alergia|alergias|asma|diabetes|eccema|psoriasis|acné|migraña|migrañas|artritis|artrosis|insomnio|dolor de espalda|discapacidad|sordera|miopía|historial médico|historial clínico|estado de salud|problema de salud|problemas de salud|datos de salud|medicación|medicamento|medicamentos|síntomas|menopausia|regla|ciclo|ciclo menstrual|caída del cabello|calvicie|incontinencia|tiroides|anemia|ansiedad|endometriosis|antidepresivo|antidepresivos|ansiolítico|ansiolíticos|insulina|pastillas|prótesis|disfunción eréctil|obesidad|celiaquía|intolerancia|fibromialgia|epilepsia|vih|hemorroides|varices|hernia|lumbalgia|terapia|psicólogo|psiquiatra|adicción|alcoholismo|tabaquismo|embolia|demencia|alzheimer|parkinson|esclerosis|crisis de ansiedad|reposo|baja médica|tratamiento|receta';
export const ILL =
  'diabétic*|asmátic*|hipertens*|celíac*|celiac*|alérgic*|epiléptic*|discapacitad*|cardiópata|obeso|obesa|alcohólic*|fumador*|deprimid*|anémic*|bipolar|autista|insomne|miope|sordo|sorda|ciego|ciega|intolerante|seropositiv*|estéril|menopáusica|dependiente';
export const FAITH =
  'católic*|cristian*|evangélic*|musulm*|judí*|protestante|budista|hindú|ateo|atea|agnóstic*|creyente|mormón|mormona|adventista|testigo de jehová|devot*';
export const PARTY =
  'izquierda|derecha|socialista|socialistas|conservador*|comunista*|liberal*|vox|psoe|pp|peronista*|republican*|independentista*|feminista*|sindical';
export const PEOPLE_OF =
  'aimara|quechua|mapuche|guaraní|gitan*|indígena*|negr*|afro*|árabe|árabes|marroquí|africano|africana|asiátic*|chin*|latin*|mestiz*|maya|zapoteca|judí*|rumano|rumana|romaní|subsahariano|subsahariana|inmigrante|migrante';
export const DEBT =
  'deuda|deudas|mora|moroso|morosa|morosos|impago|impagos|impagado|impagadas|números rojos|embargo|bancarrota|asnef|buró|desahucio';
