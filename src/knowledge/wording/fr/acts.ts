import { imperfects, infinitives, participles, presents } from './verbs';

// What readers are said to have done, and who says so. French puts its words in a fixed order, so that an act is one
// sequence: subject, pronoun, auxiliary, adverbs, participle. `t'as` and `l'avez` are one word each.

const SUBJECTS_HAVE = 'vous avez|tu as|vous aviez|tu avais|vous auriez|tu aurais';
const PRONOUNS_HAVE =
  "vous l'avez|tu l'as|vous l'aviez|tu l'avais|vous les avez|tu les as|vous les aviez|tu les avais|vous y avez|tu y as|vous y aviez|tu y avais|vous en avez|tu en as|vous nous avez|tu nous as|vous m'avez|tu m'as";
export const HAVE = `${SUBJECTS_HAVE}|${PRONOUNS_HAVE}|t'as|t'avais|ayez|toi qui as|vous qui avez`;
export const HAVE_NOT = "vous n'avez|tu n'as|vous n'aviez|tu n'avais|t'as|vous ne l'avez|tu ne l'as";
export const ARE =
  "vous êtes|tu es|t'es|vous étiez|tu étais|t'étais|vous vous êtes|tu t'es|vous vous étiez|tu t'étais|vous y êtes|tu y es|vous y étiez|tu y étais|vous en êtes|vous nous êtes|vous seriez|tu serais";

const ADVERBS =
  "récemment|dernièrement|déjà|aussi|bien|longuement|longtemps|souvent|beaucoup|encore|toujours|pourtant|même|également|hier|avant-hier|hier soir|ce matin|cette nuit|vite|rapidement|attentivement|minutieusement|à nouveau|de nouveau|plusieurs fois|d'abord|ensuite|finalement|enfin|presque|visiblement|soigneusement|patiemment|tant|tellement|vraiment|manifestement|simplement|seulement|juste|tout juste|à peine|tous|toutes|tout|chacun|chacune|une fois|deux fois|un peu|brièvement|discrètement|d'ailleurs|apparemment|semble - t - il|donc|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|trop|même pas|tranquillement|assidûment|avidement|furtivement";
/** Up to two adverbs. */
export const ADV = `(${ADVERBS})? (${ADVERBS})?`;

/** `vous avez récemment …`, `tu l'avais …` */
export const have = (participle: string): string => `(${HAVE}) ${ADV} (${participle})`;
/** `vous êtes encore …`, `tu t'étais …` */
export const are = (participle: string): string => `(${ARE}) ${ADV} (${participle})`;

export const YOUR = 'votre|vos|ton|ta|tes';
/** Any word that speaks to the reader. */
export const YOU = `vous|tu|te|toi|t'a|t'as|t'es|t'ont|t'avons|${YOUR}|vôtre|vôtres|tien|tienne`;

const LOOK =
  'regard|consult|visionn|explor|feuillet|repér|admir|contempl|examin|inspect|scrut|lorgn|reluqu|dévisag|survol|convoit|zieut|fouill|farfouill|épluch|passé en revu|sillonn|arpent';
/** What can only have been looked at: no more has to be said. */
export const LOOKED = `${participles(LOOK)}|parcouru|parcourue|parcourus|parcourues|passé au crible|passé au peigne fin|passé en revue`;
/** What is also done elsewhere: looked at only where a page, an article … stands near. */
export const SAW =
  "vu|vue|vus|vues|revu|lu|lue|lus|relu|ouvert|ouverte|ouverts|ouvertes|rouvert|rouverte|découvert|découverte|découverts|parcouru|visité|visitée|visités|visitées|refermé|refermée|fermé|quitté|comparé|comparée|comparés|comparées|détaillé|détaillée|observé|observée|étudié|étudiée|cliqué|zoomé|agrandi|scrollé|jeté un œil|jeté un coup d'œil|fait un tour|fait le tour|passé du temps|traîné|erré|flâné|navigué|surfé|atterri|effleuré|survolé";
export const LOOKING = `${imperfects(`${LOOK}|hésit|louch|fix|balanç|caress|dévor|craqu|dévisag|visit|compar|flash|bav|saliv|guett|surveill|observ|détaill`)}|parcouriez|parcourais|découvriez|découvrais`;
export const LOOK_NOW = `${presents(`${LOOK}|visit|compar|hésit`)}|parcourez|parcours|revenez voir|reviens voir`;
export const TO_LOOK = `${infinitives(`${LOOK}|visit|hésit|compar|quitt|observ|louch`)}|parcourir|découvrir|refermer|jeter un œil`;

/** Coming, going and staying: with "être". */
export const CAME =
  'passé|passée|passés|venu|venue|venus|revenu|revenue|revenus|connecté|connectée|connectés|arrivé|arrivée|entré|entrée|entrés|reparti|repartie|repartis|parti|partie|ressorti|ressortie|sorti|sortie|retourné|retournée|repassé|repassée|arrêté|arrêtée|attardé|attardée|promené|promenée|baladé|baladée|retombé|tombé|descendu|descendue|allé|allée';
export const STAYED =
  'resté|restée|restés|attardé|attardée|arrêté|arrêtée|planté|plantée|scotché|scotchée|collé|figé|figée|absorbé|absorbée|plongé|plongée|bloqué|demeuré|posé|posée|assis|assise';
export const COMES_BACK =
  'revenez|reviens|repassez|repasses|retournez|retournes|passez|passes|venez|viens|visitez|visites|consultez|consultes|regardez|regardes|connectez|connectes|ouvrez|ouvres|rouvrez|rouvres|cliquez|cliques|tournez autour|tournes autour|rôdez|rôdes|reveniez|revenais|repassiez|repassais|passiez|passais|veniez|venais|ouvriez|ouvrais|cliquiez|cliquais';

/** Those who noticed: `nous avons bien remarqué`, `on t'a vu`, `nous voyons`. */
const SEEN =
  'vu|vue|vus|vues|aperçu|aperçue|aperçus|remarqué|remarquée|remarqués|constaté|noté|notée|observé|observée|repéré|repérée|repérés|senti|sentie|surpris|surprise|compris|deviné|relevé|suivi|suivie|entendu|entendue|croisé|croisée|reconnu|reconnue|enregistré';
const WE_HAVE =
  "nous avons|on a|j'ai|notre équipe a|nos équipes ont|notre système a|nos outils ont|nos serveurs ont|nos statistiques ont|notre site a|personne n'a manqué";
const WE_HAVE_YOU =
  "nous vous avons|nous t'avons|on vous a|on t'a|je vous ai|je t'ai|vous a - t - on|nous vous avions|on vous avait|on t'avait";
export const WE_NOTICED = `(${WE_HAVE}) ${ADV} (${SEEN})`;
export const WE_SAW_YOU = `(${WE_HAVE_YOU}) ${ADV} (${SEEN})`;
export const WE_SEE =
  'nous voyons|on voit|je vois|nous savons|on sait|nous constatons|on constate|nous remarquons|on remarque|nous notons|nous observons';
