import { formsOf } from '../forms';

// What readers are said to have done, in Portuguese. Names ending in 2 are forms of tu, whose endings speak to the
// reader by themselves; those ending in 3 are forms of você and o senhor, which may be said of anybody.

const LOOK =
  'olh|espreit|espi|folhe|visualiz|bisbilhot|fuç|namor|paquer|cobiç|mir|vasculh|rond|xeret|stalke|devor|zape|curios|revisit';
const STUDY =
  'compar|estud|analis|observ|chec|ampli|favorit|escut|confer|reproduz|par|clic|toc|filtr|orden|gir|descart|suspir|sonh|hesit';

/** Also what one does with an adviser, a lesson or a place. */
const SURVEY = 'consult|explor|examin|inspecion|admir|contempl';
export const SURVEYED_2 = formsOf(SURVEY, 'aste|astes');
export const SURVEYED_3 = formsOf(SURVEY, 'ou|aram');

export const LOOKED_2 = formsOf(LOOK, 'aste|astes');
export const LOOKED_3 = `${formsOf(LOOK, 'ou|aram')}|conferiu|deu uma olhada|deu uma olhadinha|deu uma espiada|deu uma espiadinha|deu uma vista de olhos|deu uma espreitadela|passou os olhos|ficou de olho|se interessou`;
export const LOOKING = `${formsOf(`${LOOK}|${SURVEY}|compar|estud|analis|pesquis|procur|busc|hesit|pens|rol|escut|experiment`, 'ando')}|vendo|lendo|conferindo|assistindo|escolhendo|ouvindo|decidindo|percorrendo`;
export const LOOK_INF = `${formsOf(`${LOOK}|${SURVEY}|compar|estud|analis|pesquis|procur|hesit|pens|experiment|decid|escut`, 'ar')}|ver|ler|percorrer|decidir|assistir|escolher|ouvir|conferir`;
export const STUDIED_2 = `${formsOf(STUDY, 'aste')}|viste|leste|percorreste|descobriste|conferiste|assististe`;
export const STUDIED_3 = `${formsOf(STUDY, 'ou')}|viu|leu|percorreu|descobriu|assistiu|conferiu|reviu|releu`;
export const DONE = `${formsOf(`${LOOK}|${SURVEY}|compar|estud|analis|pesquis|procur|visit|entr|volt|pass|abr`, 'ado')}|visto|lido|aberto|percorrido|acedido`;

const ENTER = 'visit|entr|acess|volt|regress|retorn|aterr|naveg|mergulh';
export const VISITED_2 = `${formsOf(ENTER, 'aste')}|acedeste|vieste|percorreste|estiveste|andaste|passaste|voltavas|entravas|visitavas|apareceste|ligaste`;
export const VISITED_3 = `${formsOf(ENTER, 'ou')}|acedeu|veio|percorreu|esteve|andou|passou|apareceu|se conectou|voltava|entrava|deu um pulo|deu uma passada|deu uma passadinha|fez uma visita`;
export const VISITS_2 = 'visitas|entras|passas|voltas|vens|acedes|apareces|olhas|consultas|abres|espreitas';

/** Past that goes on: "andavas a ver", "estava vendo". */
export const WAS_2 =
  'estavas|estiveste|andavas|andaste|andas|continuas|continuavas|ficaste|ficavas|tens estado|tens andado|tinhas|passaste|ias|vinhas|estás';
export const WAS_3 =
  'estava|esteve|andava|andou|anda|continua|continuava|ficou|ficava|tem estado|tem andado|passou|ia|vinha|vem|ficou um tempão';

export const STAYED_2 =
  'passaste|ficaste|gastaste|permaneceste|permaneces|estiveste|demoraste|demoras|aguentaste|dedicaste|paraste|levaste|leste|viste|ouviste|jogaste|olhaste|navegaste|estavas|perdeste|hesitaste|assististe|deste|resististe|duraste|investiste|deixaste';
export const STAYED_3 =
  'ficou|permaneceu|permanece|leu|viu|ouviu|jogou|olhou|navegou|hesitou|rolou|se deteve|deteve - se|demorou - se|deixou - se ficar|prendeu você|prendeu|segurou você|encarou|namorou|mal aguentou|aguentou|resistiu|fica';
/** What also takes its time elsewhere: a race, a lesson, a good deed. */
export const TOOK_3 =
  'passou|gastou|esteve|demorou|dedicou|parou|levou|perdeu|assistiu|deu|durou|investiu|tem passado|passa';

export const CLICKED_2 = 'clicaste|clicavas|carregaste|tocaste|fizeste clique|deste um clique|clicas';
export const CLICKED_3 = 'clicou|clicava|tocou|carregou|deu um clique|fez clique|apertou';
export const OPENED_2 = `${CLICKED_2}|abriste|reabriste|leste|releste|ignoraste|apagaste|eliminaste|arquivaste|abres|lês|abrias|lias|ignoras|apagas|tens aberto|tens lido|deixaste de abrir|deixaste de ler`;
export const OPENED_3 = `${CLICKED_3}|abriu|reabriu|leu|releu|ignorou|apagou|excluiu|deletou|arquivou|abre|lê|abria|lia|ignora|apaga|clica|tem aberto|tem lido|deixou de abrir|parou de abrir|parou de ler|chegou a abrir|chegou a ler`;

/** What one does in a shop. */
export const HANDLED_2 =
  'provaste|pegaste|cheiraste|tocaste|levantaste|experimentaste|devolveste|percorreste|subiste|desceste|saíste|entraste|passaste|passeaste|atravessaste|paraste|sentaste|hesitaste|estiveste|rondaste|deste voltas|fotografaste|circulaste|andaste|demoraste|estacionaste';
export const HANDLED_3 =
  'provou|pegou|cheirou|tocou|levantou|experimentou|devolveu|percorreu|subiu|desceu|saiu|entrou|passou|passeou|atravessou|parou|sentou|hesitou|esteve|rondou|deu voltas|fotografou|circulou|andou|demorou|estacionou|ficou|caminhou|foi direto|foi direta|foi direitinho|rodou|largou|segurou';

/** Where one is, lives, or goes by. */
export const IS_AT_2 =
  'estás|estavas|estiveste|tens estado|andas|andavas|andaste|encontras|caminhas|passeias|passas|passavas|passaste|acabaste de passar|circulas|cruzaste|vives|moras|trabalhas|dormes|dormiste|hospedaste|estacionas|estacionaste|saíste|acabaste de sair|acabaste de chegar|chegaste|aterraste|corres|correste|jantaste|almoçaste|vais|ias';
export const IS_AT_3 =
  'está|estava|esteve|tem estado|anda|andava|andou|se encontra|encontra - se|caminha|passeia|passa|passava|passou|acabou de passar|circula|cruzou|vive|mora|reside|trabalha|dorme|dormiu|se hospedou|hospedou - se|estaciona|estacionou|saiu|acabou de sair|acabou de chegar|chegou|aterrou|pousou|corre|correu|jantou|almoçou|vai|ia|desembarcou|desceu';

/** That we noticed, or came to know. */
export const NOTICED =
  'vimos|notamos|notámos|percebemos|reparamos|reparámos|observamos|observámos|verificamos|verificámos|sabemos|registamos|registámos|registramos|constatamos|constatámos|detectamos|detetámos|detetamos|identificamos|identificámos|demos conta de|demos por|a gente viu|a gente notou|a gente percebeu|a gente reparou|a gente sabe|vemos|consta|descobrimos|flagramos|nota - se|dá pra ver|dá para ver|percebe - se|nos diz';
export const GUESSED =
  'supomos|suspeitamos|deduzimos|calculamos|imaginamos|estimamos|achamos|acreditamos|apostamos|presumimos|desconfiamos|prevemos|concluímos|adivinhamos|adivinhámos|descobrimos|soubemos|ficamos sabendo|ficámos a saber|sabemos|parece|tudo indica|tudo aponta|consta|vimos|vemos|diríamos|a gente acha|a gente sabe|alguma coisa nos diz|algo nos diz|disseram - nos|contaram - nos|nos contaram|nos disseram';

/** What else a reader may have done at a time; orders, bookings and registrations apart. */
export const DID_2 = `${formsOf('desbloque|madrug|maraton|paus|rol', 'aste')}|viste|leste|ouviste|apareceste|desististe|adormeceste|apareces|costumas`;
export const DID_3 = `${formsOf('desbloque|madrug|maraton|paus|rol|clic|acess|naveg', 'ou')}|apareceu|adormeceu|viu|leu|olhava|conferia|lia|rolava|jogava|acedeu|espreitava|se conectou`;
/** The same where it is on a site or with a film that they did it. */
const DID =
  'abandon|acab|apag|arranc|comec|começ|deix|deslig|encerr|escut|fech|inici|jog|larg|lig|par|pens|salt|termin|toc|us|visit|entr|volt';
export const DID_THERE_2 = `${formsOf(DID, 'aste')}|correste|dormiste|subiste|estavas|estiveste|andaste|mexeste|puseste|fizeste|vieste|entras|abriste|deste`;
export const DID_THERE_3 = `${formsOf(DID, 'ou')}|ouviu|correu|dormiu|subiu|desistiu|estava|esteve|andou|mexeu|pôs|fez|veio|costuma|abriu|deu|conferia|conferiu|via|lia|assistia|jogava|ficou|passeava|rolava|continuava`;
