import { eitherOrder } from '../either-order';

// What readers are seen to do, as Dutch says it of them. The verb of the past stands next to its pronoun, before or
// after it, or at the end of a clause.

/** Each verb with the pronouns of the reader around it. */
const did = (verbs: string): string => ['u', 'je', 'jij'].map((you) => eitherOrder(you, verbs)).join('|');

export const YOUR = 'uw|je|jouw|jullie';
export const YOU = 'u|je|jij|jou|jullie';
export const YOU_HAVE = `${did('heeft|hebt|had')}|heb je|heb jij|hebben jullie|jullie hebben|had je|die u|die je|dat u|dat je|omdat u|omdat je|want u|waar u|waar je|waarvan u|waarvan je|toen u|toen je|nadat u|nadat je|sinds u|sinds je|wat u|wat je|hoe u|hoe je|door u|door jou|door je|hebt|had u`;
export const YOU_ARE = `${did('bent|was|werd')}|ben je|ben jij|jullie zijn|zijn jullie|waren jullie|dat u|dat je|omdat u|omdat je|toen u|toen je|sinds u|sinds je|waar je|waar u|nu je|nu u`;

export const LOOKED =
  'bekeken|aangeklikt|doorgebladerd|bewonderd|aangekeken|bestudeerd|vergeleken|opgezocht|ingezoomd|gescrold|gescrolld|doorgescrold|gebladerd|rondgekeken|rondgesnuffeld|rondgeneusd|gesnuffeld|geneusd|rondgestruind|gestruind|gespiekt|gegluurd|getwijfeld|geaarzeld|doorgeklikt|weggeklikt|aangetikt|gekeken|gesurft|gebrowst|gezocht|gegoogeld|gefilterd|geraadpleegd|opgevraagd|doorzocht|uitgeplozen|gekwijld|verlekkerd|verliefd|gelonkt|gedroomd|afgespeurd|gespeurd|bekeek|bezocht|opengeklikt|gecheckt|gewikt en gewogen|in het vizier|op het oog|laten vallen|blijven hangen|blijven plakken|blijven steken|stilgestaan|ingekeken|nagekeken|nagelezen|geklikt';
export const CAME =
  'geopend|gelezen|gestreamd|gespeeld|geluisterd|beluisterd|geladen|gestart|ingelogd|langsgekomen|langsgeweest|binnengekomen|binnengewipt|teruggekomen|teruggekeerd|geweest|verlaten|afgebroken|afgehaakt|begonnen|gestopt|ingetikt|ingetypt|getikt|getypt|gedrukt|ingecheckt|getraind|gesport|gescand|gedanst|afgespeeld|samengesteld|geconfigureerd|achtergelaten|laten staan|uitgeprobeerd|geprobeerd|gepauzeerd|uitgekeken|vertrokken|verdwenen|onderweg|wakker|online|actief|gespot|gezien|verwelkomd|verwelkomen|aangetroffen|opgedoken|gepasseerd|gekomen|gegaan|bezig|in de weer';
const LOOK_PAST =
  'bekeek|keek|neusde|snuffelde|snuisterde|struinde|surfte|bladerde|scrolde|scrollde|speurde|zoomde|swipete|browsete|gluurde|spiekte|twijfelde|droomde|aarzelde|klikte|bewonderde|bestudeerde|vergeleek|verkende|raadpleegde|zocht|googelde|filterde|typte|tikte|las|opende|checkte|bezichtigde|bezocht|lonkte|kwijlde|zwijmelde|treuzelde|bleef hangen|doorzocht|vroeg op|viel voor|wierp|liet je oog|liet uw oog|aanklikte';
export const LOOKED_PAST = did(LOOK_PAST);
export const CAME_PAST = did(
  'kwam|ging|stond|liep|zat|lag|logde|startte|stopte|speelde|luisterde|streamde|begon|verliet|verdween|keerde|belandde|landde|dook|vulde|liet|drukte|haakte|meldde|sloot|trainde|sportte|scande|passeerde|verscheen|stapte|wipte|wandelde|fietste|reed|werkte|danste|pauzeerde|brak|zette|koos|trok|nam|hing|vertrok|doorliep|zag|checkte',
);
export const COMES = did(
  'bekijkt|kijkt|bezoekt|opent|leest|klikt|komt|keert|zoekt|surft|scrolt|bladert|snuffelt|klopt|loopt|zit|hangt|twijfelt|raadpleegt|piept|wipt|duikt|logt|checkt|blijft',
);
export const OFTEN =
  'steeds weer|telkens|telkens weer|keer op keer|alsmaar|voortdurend|regelmatig|dagelijks|elke dag|iedere dag|elke avond|elke ochtend|elke nacht|elke week|vaker|altijd|meestal|al dagen|al weken|al een tijdje|sinds vorige week|weer|alweer|opnieuw|zo vaak|om de haverklap|blijft|blijf je|blijft u';
export const TAKEN =
  'aandacht|interesse|belangstelling|nieuwsgierigheid|oogje|oog|blik|zinnen|hart|ogen|voetsporen|sporen|voorkeur|voorliefde|zwak';
export const STAYED =
  'doorgebracht|besteed|gespendeerd|gespandeerd|gekeken|rondgekeken|gelezen|bekeken|gesurft|gespeeld|geluisterd|gescrold|gestreamd|getwijfeld|geaarzeld|rondgehangen|gedwaald|rondgedwaald|gewinkeld|gestaan|gezeten|gebladerd|rondgewandeld|gesnuffeld|rondgeneusd|stilgestaan|geslenterd|gebleven|volgehouden|uitgetrokken|uitgekeken|gepuzzeld|geklikt|blijven hangen|blijven plakken|open|bezig|verdiept|getuurd|gestaard|verdaan|geworsteld|getreuzeld';
export const STOOD = did(
  'spendeerde|spandeerde|besteedde|verdeed|zat|hing|speelde|luisterde|las|scrolde|dwaalde|winkelde|streamde|bladerde|twijfelde|slenterde|snuffelde|stond|bleef|keek|bekeek|bracht|deed|trok|aarzelde|treuzelde|wachtte|was|hield|staarde|tuurde|verbleef|haalde|stopte|haakte|zette|pauzeerde|drentelde|wijdde|nam',
);
