import { eitherOrder } from '../either-order';

// What readers are seen to do, as German says it of them: participles, the past, and the present of habits. A verb of
// the second person (`schautest`) needs no pronoun; one of the polite form stands next to `Sie`.

const sie = (verbs: string): string => eitherOrder('sie', verbs);

export const YOUR =
  'ihr|ihre|ihrem|ihren|ihrer|ihres|dein|deine|deinem|deinen|deiner|deines|euer|eure|eurem|euren|eurer';
export const YOU = 'sie|du|dich|dir|ihnen|ihr|euch';

/** Who did it: the perfect in main and subordinate clauses, and the passive. */
export const YOU_HAVE = `hast|hattest|habt|hattet|${sie('haben|hatten')}|sie sich|dass sie|weil sie|da sie|die sie|das sie|den sie|dem sie|was sie|wie sie|wo sie|denen sie|welche sie|wofür sie|als sie|nachdem sie|seit sie|von ihnen|von dir|durch sie|durch dich|für die sie`;
export const YOU_ARE = `bist|warst|wart|seid|wurdest|${sie('sind|waren|wurden')}|dass sie|weil sie|da sie|wo sie|als sie|nachdem sie|seit sie`;

/** Looking at a thing, and what is done with it on a page. */
export const LOOKED =
  'angesehen|angeschaut|angeguckt|angeklickt|angetippt|betrachtet|begutachtet|beäugt|bestaunt|bewundert|inspiziert|studiert|gemustert|unter die lupe genommen|genauer angesehen|durchstöbert|aufgerufen|verglichen|gestöbert|geguckt|gescrollt|herumgescrollt|durchgescrollt|durchgeklickt|weggeklickt|reingeklickt|weitergeklickt|geblättert|durchgeblättert|gewischt|gezoomt|herangezoomt|reingezoomt|durchforstet|durchkämmt|umgesehen|umgeschaut|umgeguckt|herumgestöbert|rumgestöbert|gesurft|ins auge gefasst|ins visier genommen|geklickt|liegen gelassen|liegenlassen|links liegen gelassen|verguckt|verliebt|angeschmachtet|angehimmelt|in augenschein genommen|angespielt|abgespielt|geliebäugelt|im visier|herumgeschnüffelt|geschnüffelt|gespäht|gelinst|gespickt|ausgekundschaftet|angestarrt|angepeilt|schweifen lassen|hingesehen|hingeschaut|reingesehen|gekreist|geschmachtet|verweilt|hängengeblieben|hängen geblieben|gebookmarkt|favorisiert|gelesen|ausgespäht|durchsucht|abgesucht|unschlüssig|geschwankt|gezögert|getüftelt|aufgeschlagen|überflogen|hin und her überlegt|reingehört|hereingehört|angelesen|angetestet';
/** Opening, playing, coming and going: they tell only with a time, a number or a place. */
export const CAME =
  'besucht|geöffnet|gelesen|geschaut|gestreamt|gespielt|gehört|angehört|geladen|gestartet|eingeschaltet|eingeloggt|vorbeigeschaut|reingeschaut|hereingeschaut|hineingeschaut|vorbeigekommen|wiedergekommen|zurückgekommen|zurückgekehrt|vorbeigesehen|geklickt|getippt|gedrückt|verlassen|zugemacht|abgebrochen|abgebogen|umgedreht|kehrtgemacht|begonnen|angefangen|ausgesucht|ausprobiert|probiert|eingecheckt|trainiert|gesucht|gegoogelt|gefiltert|abgesprungen|ausgestiegen|konfiguriert|zusammengestellt|geprüft|abgerufen|heruntergeladen|abgehört|verschwunden|gelandet|geshoppt|vollgepackt|befüllt|gelöscht|weitergelesen|aufgeschlagen|aufgemacht|unterwegs|aktiv|wach|reingesehen|hereingeschneit|reingeschneit|gesessen|stehen gelassen|stehen lassen|zurückgelassen|getrieben|gedreht|gezockt|gescannt|gegriffen|vorbeigegangen|gebrochen|aufgehört|angerührt|weggegangen|wieder gegangen|ausgeloggt';
export const LOOKED_PAST =
  'sahst|schautest|gucktest|klicktest|stöbertest|surftest|scrolltest|blättertest|betrachtetest|bewundertest|mustertest|verglichst|riefst|zoomtest|wischtest|tipptest|liebäugeltest|studiertest|durchstöbertest|bestauntest|begutachtetest|durchsuchtest|prüftest|beäugtest|linstest|spähtest|starrtest|kreistest|schwärmtest|zögertest|schwanktest|überlegtest|testetest|drehtest|schmökertest|recherchiertest|filtertest|googeltest|suchtest|informiertest|interessiertest|umsahst|umschautest|ansahst|anschautest|anklicktest|anguckst|angucktest|durchblättertest|reinschautest|vorbeischautest|hängenbliebst|hereinschautest|umsiehst|umschaust';
export const LOOKED_PAST_SIE =
  'sahen|prüften|studierten|erkundeten|zögerten|schwankten|überlegten|recherchierten|filterten|googelten|suchten|schmökerten|schauten|guckten|klickten|stöberten|surften|scrollten|blätterten|betrachteten|bewunderten|musterten|verglichen|riefen|zoomten|wischten|tippten|liebäugelten|durchstöberten|bestaunten|begutachteten';
export const CAME_PAST =
  'kamst|gingst|warst|standest|standst|saßt|besuchtest|öffnetest|last|startetest|verließt|suchtest|drücktest|spieltest|hörtest|streamtest|brachst|begannst|fingst|verschwandest|schlichst|landetest|bliebst|lagst|meldetest|loggtest|beendetest|fülltest|packtest|legtest|machtest|triebst|nahmst|sahst|wolltest|hattest|ließt|ließest|griffst|vergaßt|trugst|gabst|tipptest|wähltest|dachtest|schriebst|zogst|fuhrst|liefst|kehrtest|tratst|betratst|hinterließt|teiltest|trainiertest|probiertest|hereinschaust|auftauchst|vorbeischaust|vorbeikommst|reinschaust|hereinkommst|aufkreuzt|tauchst|wecktest|warfst|folgtest|antwortetest|wartetest|verpasstest|brauchtest|verbrachtest';
export const CAME_PAST_SIE =
  'kamen|nahmen|tauchten|fuhren|liefen|ließen|wählten|tippten|betraten|hinterließen|trainierten|loggten|probierten|gingen|waren|standen|saßen|besuchten|öffneten|lasen|starteten|verließen|suchten|drückten|spielten|hörten|streamten|brachen|begannen|fingen|verschwanden|landeten|blieben|meldeten|beendeten|füllten|legten';
/** What `Sie` did, right next to it. */
export const SIE_DID = sie(`${LOOKED_PAST_SIE}|${CAME_PAST_SIE}`);
export const OFTEN =
  'immer wieder|ständig|dauernd|regelmäßig|täglich|wöchentlich|jeden tag|jeden abend|jeden morgen|jede nacht|jede woche|öfter|öfters|häufig|häufiger|seit tagen|seit wochen|seit stunden|seit monaten|meist|meistens|jedes mal|stets|pausenlos|unentwegt|zum wiederholten mal|schon wieder|immer vorbei|immer um|immer zur|immer am|so oft|wieder und wieder|alle paar tage|alle paar stunden|rund um die uhr|nacht für nacht|tag für tag|seit dem|andauernd|laufend|zum x-ten mal|immer noch|noch immer';

/** Signs of interest that somebody only knows who watched. */
export const TAKEN =
  'angetan|ins auge gefallen|ins auge gestochen|ins auge gesprungen|in die augen gesprungen|aufmerksamkeit geweckt|aufmerksamkeit erregt|neugier geweckt|interesse geweckt|nicht aus dem kopf|nicht mehr aus dem kopf|in den bann gezogen|den kopf verdreht|nicht losgelassen|keine ruhe|gefesselt|blicke auf sich|ihre aufmerksamkeit|deine aufmerksamkeit|ihr interesse|dein interesse';
export const EYEING = `liebäugelst|liebäugeln|schielst|schleichst um|schleichen um|drehst runden um|auge auf|augen auf|blick auf|blicke auf|ein auge|${sie('schielen')}`;
export const STAYED =
  'verbracht|zugebracht|verweilt|gewesen|warst|aufgehalten|angesehen|angeschaut|angeguckt|betrachtet|begutachtet|studiert|gelesen|gestöbert|geblättert|gescrollt|geschaut|gestaunt|gewartet|überlegt|gegrübelt|gezögert|geschwankt|gehadert|gerätselt|gespielt|gehört|gestreamt|zugesehen|zugehört|gesessen|gestanden|geblieben|gefesselt|beschäftigt|festgehalten|interessiert|gewidmet|getüftelt|konfiguriert|gebastelt|verglichen|gesucht|vertieft|vertieftest|hängen geblieben|gebannt|geöffnet|geklickt|geschmökert|gezappt|verplempert|zeit genommen|ausgehalten|gegönnt|in atem|gehalten|durchgehalten|am ball|vor dem bildschirm|verschlungen|hängengeblieben|mitgelesen|umgesehen|umgeschaut|verharrt|ausgeharrt|zuhause gefühlt|stehen geblieben|offen|gehangen|geguckt|zugeschaut|mitgehört|aufmerksam';
/** Staying in one word of the past. */
export const STOOD = `bleibst|verweilst|schwebte|schwebten|ruhte|hielt sie|hielt dich|hielten dich|hielten sie|fesselte|fesselten|kostete dich|kostete sie|nahmst|gönntest|ließt|saßest|hingst|klebtest|brütetest|tüfteltest|standest|standst|bliebst|verweiltest|saßt|hingst|brauchtest|vertieftest|verbrachtest|widmetest|zögertest|überlegtest|schwanktest|schautest|last|spieltest|hörtest|grübeltest|rätseltest|stöbertest|hieltst|investiertest|standen|blieben|verweilten|saßen|hingen|brauchten|vertieften|verbrachten|widmeten|zögerten|überlegten|schwankten|schauten|lasen|spielten|hörten|grübelten|stöberten|investierten|warst|verweilten`;
