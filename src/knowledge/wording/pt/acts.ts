import { formsOf } from '../forms';

// What readers are said to have done, in Portuguese. Names ending in 2 are forms of tu, whose endings speak to the
// reader by themselves; those ending in 3 are forms of você and o senhor, which may be said of anybody.

const LOOK =
  'olh|consult|explor|espreit|espi|folhe|visualiz|examin|bisbilhot|fuç|namor|paquer|cobiç|mir|vasculh|inspecion|inspeccion|admir|contempl|rond|xeret|stalke|devor|zape|curios|revisit';
const STUDY =
  'compar|estud|analis|observ|chec|carreg|ampli|marc|favorit|escut|confer|reproduz|pass|par|clic|toc|salv|guard|test|experiment|filtr|orden|gir|descart|suspir|sonh|gost|hesit';

export const LOOKED_2 = formsOf(LOOK, 'aste|astes');
export const LOOKED_3 = `${formsOf(LOOK, 'ou|aram')}|conferiu|deu uma olhada|deu uma olhadinha|deu uma espiada|deu uma espiadinha|deu uma vista de olhos|deu uma espreitadela|passou os olhos|ficou de olho|se interessou`;
export const LOOKING = `${formsOf(`${LOOK}|compar|estud|analis|pesquis|procur|busc|hesit|pens|rol|escut|experiment`, 'ando')}|vendo|lendo|conferindo|assistindo|escolhendo|ouvindo|decidindo|percorrendo`;
export const LOOK_INF = `${formsOf(`${LOOK}|compar|estud|analis|pesquis|procur|hesit|pens|experiment|decid|escut`, 'ar')}|ver|ler|percorrer|decidir|assistir|escolher|ouvir|conferir`;
export const STUDIED_2 = `${formsOf(STUDY, 'aste')}|viste|leste|percorreste|descobriste|conferiste|assististe`;
export const STUDIED_3 = `${formsOf(STUDY, 'ou')}|viu|leu|percorreu|descobriu|assistiu|conferiu|reviu|releu`;
export const DONE = `${formsOf(`${LOOK}|compar|estud|analis|pesquis|procur|visit|entr|volt|pass|abr`, 'ado')}|visto|lido|aberto|percorrido|acedido`;

const ENTER = 'visit|entr|acess|volt|regress|retorn|aterr|naveg|mergulh';
export const VISITED_2 = `${formsOf(ENTER, 'aste')}|acedeste|vieste|percorreste|estiveste|andaste|passaste|foste|voltavas|entravas|visitavas|apareceste|ligaste`;
export const VISITED_3 = `${formsOf(ENTER, 'ou')}|acedeu|veio|percorreu|esteve|andou|passou|foi|apareceu|se conectou|voltava|entrava|deu um pulo|deu uma passada|deu uma passadinha|fez uma visita`;
export const VISITS_2 = 'visitas|entras|passas|voltas|vens|acedes|apareces|olhas|consultas|abres|espreitas';

/** Past that goes on: "andavas a ver", "estava vendo". */
export const WAS_2 =
  'estavas|estiveste|andavas|andaste|andas|continuas|continuavas|ficaste|ficavas|tens estado|tens andado|tinhas|passaste|ias|vinhas|estás';
export const WAS_3 =
  'estava|esteve|andava|andou|anda|continua|continuava|ficou|ficava|tem estado|tem andado|passou|ia|vinha|vem|ficou um tempão';

export const STAYED_2 =
  'passaste|ficaste|gastaste|permaneceste|permaneces|estiveste|demoraste|demoras|aguentaste|dedicaste|paraste|levaste|leste|viste|ouviste|jogaste|olhaste|navegaste|estavas|perdeste|hesitaste|assististe|deste|resististe|duraste|investiste|deixaste';
export const STAYED_3 =
  'passou|ficou|gastou|permaneceu|permanece|esteve|demorou|demorou-se|aguentou|dedicou|parou|levou|leu|viu|ouviu|jogou|olhou|navegou|perdeu|hesitou|assistiu|deu|resistiu|durou|investiu|rolou|se deteve|deteve - se|demorou - se|deixou - se ficar|prendeu você|prendeu|segurou|segurou você|encarou|namorou|mal aguentou|tem passado|passa|fica';

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
export const DID_2 = `${formsOf('abandon|acab|apag|arranc|cheg|comec|começ|deit|deix|desbloque|deslig|encerr|escut|fech|grav|inici|jant|jog|larg|levant|lig|madrug|maraton|par|paus|pens|prov|public|rol|salt|tard|termin|toc|us|larg|visit|entr|volt', 'aste')}|viste|leste|ouviste|apareceste|correste|dormiste|subiste|desististe|estavas|estiveste|andaste|mexeste|puseste|foste|fizeste|vieste|costumas|entras|apareces|adormeceste|abriste|deste`;
export const DID_3 = `${formsOf('abandon|acab|apag|arranc|cheg|comec|começ|deit|deix|desbloque|deslig|encerr|escut|fech|grav|inici|jant|jog|larg|levant|lig|madrug|maraton|par|paus|pens|prov|public|rol|salt|tard|termin|toc|us|visit|entr|volt|clic|acess', 'ou')}|viu|leu|ouviu|apareceu|correu|dormiu|subiu|desistiu|estava|esteve|andou|mexeu|pôs|foi|fez|veio|costuma|adormeceu|abriu|deu|conferia|conferiu|via|lia|olhava|assistia|jogava|ficou|passeava|rolava|acedeu|espreitava|continuava`;
